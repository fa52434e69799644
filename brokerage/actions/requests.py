"""A provider asks a direct-payment holder to pay; the provider's receipt or a bank statement settles it.

Saying “I have paid” moves the money into flight and settles nothing.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import authority, outgoing
from brokerage.actions.outgoing import Outgoing
from brokerage.models import Act, Deployment, Mandate, Payable, PayableState, PaymentRequest, Person, StatementLine
from brokerage.states import REQUEST_MOVES
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import User
from marketplace.core.money import LARGEST_PENCE, format_pounds
from marketplace.core.notifications import notify, notify_address
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on
from marketplace.core.states import check_move
from providers.models import Provider

State = PaymentRequest.State
OPEN = (State.ASKED, State.SAID_PAID)
#: What says nothing about which provider is meant.
SHORTEST_TELLING_WORD = 4
WORDS_OF_MANY = frozenset(
    "care carers centre charity club community company home homes group limited service services"
    " support trust with".split()
)


class MustChoose(Refused):
    """Somebody must say which request a statement line is for, if any of `requests`."""

    def __init__(self, requests: Sequence[PaymentRequest], sentence: str) -> None:
        self.requests = list(requests)
        super().__init__(sentence)


class SeveralFit(MustChoose):
    """A statement line fits more than one request."""

    def __init__(self, requests: Sequence[PaymentRequest]) -> None:
        names = " and ".join(f"{request.reference} ({request.provider})" for request in requests)
        super().__init__(
            requests, f"{len(requests)} requests are for this amount: {names}. Choose which one this payment is for."
        )


class NamesAnother(MustChoose):
    """A statement line has the amount of a request, and names neither it nor its provider."""

    def __init__(self, request: PaymentRequest, payee: str) -> None:
        super().__init__(
            [request],
            f"{request.reference} is for this amount, but this line went to {payee} and names neither "
            f"{request.reference} nor {request.provider}. If it is that payment all the same, choose it. "
            "If not, leave it: nothing is settled.",
        )


@transaction.atomic
def ask(*, provider: Provider, person: Person, by: User, payables: Sequence[Payable] | None = None) -> PaymentRequest:
    """Ask a person to pay from their direct payment: all that is due, or some of it.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        Refused: nothing is due, or something of it was asked for already or is not theirs.
    """
    require(by, Permission.PAYMENT_REQUEST, provider=provider)
    due = Payable.objects.filter(
        provider=provider, person=person, deployment=Deployment.DIRECT_PAYMENT, state=PayableState.DUE
    )
    wanted = due if payables is None else due.filter(pk__in=[payable.pk for payable in payables])
    rows = outgoing.locked(wanted)
    if not rows or (payables is not None and len(rows) != len({payable.pk for payable in payables})):
        raise Refused("There is nothing more to ask this person for now. Look at the requests that you have sent.")
    today = timezone.localdate()
    request = PaymentRequest.objects.create(
        person=person,
        provider=provider,
        amount_pence=sum(row.amount_pence for row in rows),
        asked_by=by,
        asked_at=timezone.now(),
        due_on=today + timedelta(days=policy_on(person.council_id, today).direct_payment_due_days),
    )
    outgoing.move(rows, PayableState.ASKED)
    Payable.objects.filter(pk__in=[row.pk for row in rows]).update(request=request)
    _record(request, "payment_request.asked", by, "provider", {"amount_pence": request.amount_pence})
    _tell_person(request, "brokerage/payments/request_asked")
    return request


@transaction.atomic
def take_back(*, request: PaymentRequest, by: User) -> PaymentRequest:
    """The provider takes back a request that nobody has paid: what it asked for is due again.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: the person said that they paid, or it is settled.
    """
    request, payables = _locked(request)
    require(by, Permission.PAYMENT_REQUEST, provider=request.provider)
    check_move(REQUEST_MOVES, request, State.TAKEN_BACK, refusal=_refusal(request))
    outgoing.move(payables, PayableState.DUE)
    Payable.objects.filter(pk__in=[payable.pk for payable in payables]).update(request=None)
    request.state = State.TAKEN_BACK
    request.save(update_fields=["state"])
    _record(request, "payment_request.taken_back", by, "provider", {"state": request.state})
    _tell_person(request, "brokerage/payments/request_taken_back")
    return request


@transaction.atomic
def say_paid(*, request: PaymentRequest, paid_on: date, by: User) -> PaymentRequest:
    """The person, or whoever sees to payments for them, says that they paid. The money is on its way; nothing is
    settled before the provider has it.

    Raises:
        NotPermitted: `by` is neither the person nor holds a mandate to see to payments.
        IllegalMove: it was said already, is settled or was taken back.
        Refused: `by` works for the provider and acts for somebody else, or a day that cannot be.
    """
    right = authority.lock(by, request.person, Act.PAY)
    request, payables = _locked(request)
    require(by, Permission.PAYMENT_PAY, person=request.person)
    right.refuse_interest(request.provider, "say what was paid")
    check_move(REQUEST_MOVES, request, State.SAID_PAID, refusal=_refusal(request))
    outgoing.check_paid_day(paid_on, earliest=outgoing.first_day(payables))
    outgoing.move(payables, PayableState.IN_FLIGHT)
    request.state, request.said_paid_on, request.said_paid_by = State.SAID_PAID, paid_on, by
    request.save(update_fields=["state", "said_paid_on", "said_paid_by"])
    _outgoing(request, payables, by).send(paid_on)
    right.record(
        "payment_request.said_paid",
        target=request,
        new={"paid_on": str(paid_on), "amount_pence": request.amount_pence},
    )
    notify_address(request.provider.email, "brokerage/payments/request_said_paid", {"request": request})
    return request


@transaction.atomic
def receive(*, request: PaymentRequest, received_on: date, by: User) -> PaymentRequest:
    """The provider's receipt: the money is there, so the request is settled.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is settled or was taken back.
        Refused: a day that cannot be.
    """
    request, payables = _locked(request)
    require(by, Permission.PAYMENT_RECEIVE, provider=request.provider)
    check_move(REQUEST_MOVES, request, State.SETTLED, refusal=_refusal(request))
    outgoing.check_paid_day(received_on, earliest=outgoing.first_day(payables), what="the money came")
    request.received_on, request.received_by = received_on, by
    _settle(request, payables, received_on, by)
    _record(
        request,
        "payment_request.received",
        by,
        "provider",
        {"received_on": str(received_on), "amount_pence": request.amount_pence},
    )
    _tell_person(request, "brokerage/payments/request_received")
    return request


@transaction.atomic
def not_received(*, request: PaymentRequest, by: User) -> PaymentRequest:
    """The person said that they paid and nothing came: the request is open again.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: nobody said that it was paid, or it is settled.
    """
    request, payables = _locked(request)
    require(by, Permission.PAYMENT_RECEIVE, provider=request.provider)
    unpaid = "Nobody has said that this was paid yet." if request.state == State.ASKED else _refusal(request)
    check_move(REQUEST_MOVES, request, State.ASKED, refusal=unpaid)
    outgoing.move(payables, PayableState.ASKED)
    said_on, request.said_paid_on, request.said_paid_by = request.said_paid_on, None, None
    request.state = State.ASKED
    request.save(update_fields=["state", "said_paid_on", "said_paid_by"])
    _outgoing(request, payables, by).come_back(timezone.localdate())
    _record(
        request, "payment_request.not_received", by, "provider", {"state": request.state}, old={"paid_on": str(said_on)}
    )
    _tell_person(request, "brokerage/payments/request_not_received")
    return request


@transaction.atomic
def match_statement(
    *,
    person: Person,
    paid_on: date,
    amount_pence: int,
    payee: str,
    bank_reference: str,
    by: User,
    request: PaymentRequest | None = None,
) -> StatementLine:
    """A payment on the statement of a direct-payment account settles the one open request for that very amount.

    The line must name the request or its provider, else `request` says that it is meant all the same. Where several
    are for the amount, the one that the bank reference names is meant, else `request` says which.

    Raises:
        NotPermitted: `by` is not a finance officer of the person's council.
        MustChoose: more than one request fits, or the one that fits is not named.
        Refused: none fits, the line was entered before, or the amount, day or words cannot be.
    """
    person = Person.objects.select_for_update(of=("self",)).select_related("council").get(pk=person.pk)
    require(by, Permission.PAYMENT_MATCH, council=person.council)
    payee, bank_reference = _words(payee, 80, "who was paid"), _words(bank_reference, 40, "the bank's reference")
    if not 0 < amount_pence <= LARGEST_PENCE:
        raise Refused("Enter the amount that left the account, above £0.")
    entered = StatementLine.objects.filter(
        person=person, paid_on=paid_on, amount_pence=amount_pence, bank_reference__iexact=bank_reference
    ).select_related("request")
    if again := entered.first():
        raise Refused(
            f"This line was entered before and settled {again.request.reference}. There is nothing more to do."
        )
    fitting = _that_fits(person, amount_pence, bank_reference, request)
    if request is None and not _names(fitting, payee, bank_reference):
        raise NamesAnother(fitting, payee)
    request, payables = _locked(fitting)
    check_move(REQUEST_MOVES, request, State.SETTLED, refusal=_refusal(request))
    outgoing.check_paid_day(paid_on, earliest=outgoing.first_day(payables), what="the statement shows it")
    line = StatementLine.objects.create(
        person=person,
        paid_on=paid_on,
        amount_pence=amount_pence,
        payee=payee,
        bank_reference=bank_reference,
        request=request,
        entered_by=by,
        entered_at=timezone.now(),
    )
    _settle(request, payables, paid_on, by)
    _record(
        request,
        "payment_request.matched",
        by,
        "officer",
        {"paid_on": str(paid_on), "amount_pence": amount_pence, "line": line.pk},
    )
    _tell_person(request, "brokerage/payments/request_matched")
    notify_address(request.provider.email, "brokerage/payments/request_matched_provider", {"request": request})
    return line


def _that_fits(
    person: Person, amount_pence: int, bank_reference: str, request: PaymentRequest | None
) -> PaymentRequest:
    rows = PaymentRequest.objects.filter(person=person, state__in=OPEN).select_related("provider").order_by("pk")
    fitting = [row for row in rows if row.amount_pence == amount_pence]
    if request is not None:
        fitting = [row for row in fitting if row.pk == request.pk]
    elif len(fitting) > 1:
        fitting = [row for row in fitting if _is_named_in(bank_reference, row)] or fitting
    if len(fitting) > 1:
        raise SeveralFit(fitting)
    if not fitting:
        others = ", ".join(f"{row.reference} for {format_pounds(row.amount_pence)}" for row in rows)
        raise Refused(
            f"No open request to {person.reference} is for exactly {format_pounds(amount_pence)}. "
            + (f"Open are: {others}. Check the amount." if others else "Nothing is open for this person.")
        )
    return fitting[0]


def _names(request: PaymentRequest, payee: str, bank_reference: str) -> bool:
    """By its reference, or by a word of its provider's name, which banks shorten: CAROLS GDN is Carol's Garden."""
    if _is_named_in(bank_reference, request) or _is_named_in(payee, request):
        return True
    theirs, paid = (_telling_words(text) for text in (request.provider.name, payee))
    return any(one.startswith(other) or other.startswith(one) for one in theirs for other in paid)


def _is_named_in(text: str, request: PaymentRequest) -> bool:
    letters = "".join(filter(str.isalnum, text)).upper()
    return request.reference.replace("-", "").upper() in letters


def _telling_words(name: str) -> set[str]:
    words = "".join(letter for letter in name.casefold() if letter.isalnum() or letter.isspace()).split()
    return {word for word in words if len(word) >= SHORTEST_TELLING_WORD and word not in WORDS_OF_MANY}


def _words(text: str, longest: int, what: str) -> str:
    line = " ".join(text.split())
    if not line or len(line) > longest:
        raise Refused(f"Enter {what} as the statement shows it, in at most {longest} characters.")
    return line


def _settle(request: PaymentRequest, payables: list[Payable], on: date, by: User) -> None:
    payment = _outgoing(request, payables, by)
    if request.state == State.ASKED:
        payment.send_and_arrive(on)
    else:
        payment.arrive(on)
    outgoing.move(payables, PayableState.SETTLED, settled_on=on)
    request.state = State.SETTLED
    request.save(update_fields=["state", "received_on", "received_by"])


def _outgoing(request: PaymentRequest, payables: list[Payable], by: User) -> Outgoing:
    return Outgoing(
        payer=accounts.payer_of(payables[0].session.pot),
        provider=request.provider,
        amount_pence=request.amount_pence,
        event=f"request:{request.pk}",
        source=request.reference_label,
        by=by,
    )


def _refusal(request: PaymentRequest) -> str:
    match request.state:
        case State.ASKED:
            return "This request is still to be paid."
        case State.SAID_PAID:
            return f"{request.said_paid_by} already said that this was paid on {request.said_paid_on:%-d %B}."
        case State.SETTLED:
            return "This request is paid and received. There is nothing more to do."
        case _:
            return f"{request.provider} took this request back. Nothing is to be paid on it."


def _locked(request: PaymentRequest) -> tuple[PaymentRequest, list[Payable]]:
    PaymentRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)
    request = PaymentRequest.objects.select_related("provider", "person__council", "person__user", "said_paid_by").get(
        pk=request.pk
    )
    return request, outgoing.locked(request.payables.all())


def _tell_person(request: PaymentRequest, template: str) -> None:
    """The person, and whoever sees to their payments under a mandate."""
    today = timezone.localdate()
    mandates = Mandate.objects.filter(
        person=request.person, ended_at=None, starts_on__lte=today, ends_on__gte=today
    ).select_related("user")
    helpers = {mandate.user for mandate in mandates if Act.PAY in mandate.acts}
    for user in {request.person.user, *helpers} - {None}:
        notify(user, template, {"request": request})


def _record(
    request: PaymentRequest,
    action: str,
    by: User,
    role: str,
    new: dict[str, object],
    *,
    old: dict[str, object] | None = None,
) -> None:
    audit.record(
        action,
        target=request,
        by=by,
        role=role,
        person_id=request.person_id,
        council_id=request.person.council_id,
        old=old,
        new=new,
    )
