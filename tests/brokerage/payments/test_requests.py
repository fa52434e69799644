from datetime import date, timedelta

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import mandates, requests
from brokerage.ledger.models import Transfer
from brokerage.models import Mandate, Payable, PayableState, PaymentRequest, StatementLine
from brokerage.states import REQUEST_MOVES
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry

from .conftest import TODAY, balance, holder, owed

State = PaymentRequest.State


@pytest.fixture
def due(world):
    """Amina owes Carol £30 and £12.50 from her direct payment."""
    return [
        owed(world.amina, world.carols, 3000, way="direct-payment"),
        owed(world.amina, world.carols, 1250, way="direct-payment", on=date(2026, 6, 10)),
    ]


@pytest.fixture
def payer(world):
    return f"person:{world.amina.person.pk}"


def asked(world, **more) -> PaymentRequest:
    return requests.ask(provider=world.carols, person=world.amina.person, by=world.cast.carol, **more)


def said(world) -> PaymentRequest:
    return requests.say_paid(request=asked(world), paid_on=TODAY, by=world.cast.amina)


def matched(world, pence=4250, **more) -> StatementLine:
    facts = {"paid_on": TODAY, "payee": "CAROLS GDN", "bank_reference": "BP 0612", "by": world.cast.hana} | more
    return requests.match_statement(person=world.amina.person, amount_pence=pence, **facts)


def in_state(world, state: str) -> PaymentRequest:
    request = asked(world)
    if state == State.SAID_PAID:
        return requests.say_paid(request=request, paid_on=TODAY, by=world.cast.amina)
    if state == State.SETTLED:
        return requests.receive(request=request, received_on=TODAY, by=world.cast.carol)
    return requests.take_back(request=request, by=world.cast.carol) if state == State.TAKEN_BACK else request


ACTS = {
    "say_paid": (State.SAID_PAID, lambda r, cast: requests.say_paid(request=r, paid_on=TODAY, by=cast.amina)),
    "receive": (State.SETTLED, lambda r, cast: requests.receive(request=r, received_on=TODAY, by=cast.carol)),
    "not_received": (State.ASKED, lambda r, cast: requests.not_received(request=r, by=cast.carol)),
    "take_back": (State.TAKEN_BACK, lambda r, cast: requests.take_back(request=r, by=cast.carol)),
}


def test_a_request_asks_for_all_that_is_due_within_the_councils_days(world, due, payer):
    request = asked(world)
    assert (request.amount_pence, request.due_on) == (4250, TODAY + timedelta(days=14))
    assert set(request.payables.values_list("state", flat=True)) == {PayableState.ASKED}
    assert balance(accounts.payable(payer, world.carols)) == 4250


def test_a_provider_may_ask_for_a_part(world, due):
    assert asked(world, payables=[due[1]]).amount_pence == 1250
    assert asked(world).amount_pence == 3000


def test_nothing_due_is_nothing_to_ask_for(world):
    with pytest.raises(Refused, match="nothing more to ask"):
        asked(world)


def test_the_same_session_is_asked_for_once(world, due):
    asked(world)
    for again in ({}, {"payables": due}, {"payables": []}):
        with pytest.raises(Refused, match="nothing more to ask"):
            asked(world, **again)


def test_what_another_provider_or_way_is_owed_cannot_be_asked_for(world, due):
    for other in (
        owed(world.amina, world.devs, 500, way="direct-payment"),
        owed(world.amina, world.carols, 600, way="managed"),
        owed(world.amina, world.carols, 700, way="isf"),
    ):
        with pytest.raises(Refused, match="nothing more to ask"):
            asked(world, payables=[due[0], other])


def test_saying_paid_settles_nothing_and_puts_the_money_in_flight(world, due, payer):
    request = said(world)
    assert request.state == State.SAID_PAID
    assert balance(accounts.payable(payer, world.carols)) == 0
    assert balance(accounts.in_flight(payer)) == 4250
    assert balance(accounts.paid_out(payer)) == 0


def test_the_providers_receipt_settles_it(world, due, payer):
    request = requests.receive(request=said(world), received_on=TODAY, by=world.cast.carol)
    assert (request.state, request.received_on) == (State.SETTLED, TODAY)
    assert balance(accounts.in_flight(payer)) == 0
    assert balance(accounts.paid_out(payer)) == 4250
    assert set(request.payables.values_list("state", "settled_on")) == {("settled", TODAY)}


def test_a_receipt_settles_it_even_if_nobody_said_paid(world, due, payer):
    requests.receive(request=asked(world), received_on=TODAY, by=world.cast.carol)
    assert balance(accounts.payable(payer, world.carols)) == 0
    assert balance(accounts.paid_out(payer)) == 4250


def test_what_did_not_come_is_to_be_paid_again_and_can_be_said_again(world, due, payer):
    request = requests.not_received(request=said(world), by=world.cast.carol)
    assert (request.state, request.said_paid_on, request.said_paid_by) == (State.ASKED, None, None)
    assert balance(accounts.payable(payer, world.carols)) == 4250
    requests.say_paid(request=request, paid_on=TODAY, by=world.cast.amina)
    requests.not_received(request=request, by=world.cast.carol)
    requests.say_paid(request=request, paid_on=TODAY, by=world.cast.amina)
    requests.receive(request=request, received_on=TODAY, by=world.cast.carol)
    assert balance(accounts.in_flight(payer)) == 0
    assert balance(accounts.paid_out(payer)) == 4250


def test_what_was_taken_back_is_due_and_can_be_asked_for_again(world, due):
    requests.take_back(request=asked(world), by=world.cast.carol)
    assert asked(world).amount_pence == 4250


@pytest.mark.parametrize("verb", ACTS)
@pytest.mark.parametrize("state", State.values)
def test_a_request_moves_only_as_its_table_says(world, due, state, verb):
    request = in_state(world, state)
    to, act = ACTS[verb]
    if to in REQUEST_MOVES[state]:
        assert act(request, world.cast).state == to
    else:
        with pytest.raises(IllegalMove):
            act(request, world.cast)
        request.refresh_from_db()
        assert request.state == state


@pytest.mark.parametrize("day", [date(2026, 6, 16), date(2026, 6, 7), date(1900, 1, 1), date(9999, 12, 31)])
def test_a_day_before_the_first_session_or_still_to_come_is_refused(world, due, day):
    request = asked(world)
    for act in (
        lambda: requests.say_paid(request=request, paid_on=day, by=world.cast.amina),
        lambda: requests.receive(request=request, received_on=day, by=world.cast.carol),
        lambda: matched(world, paid_on=day),
    ):
        with pytest.raises(Refused, match="Enter the day on which"):
            act()


# --- Who ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["amina", "ben", "dev", "erin", "hana", "fay"])
def test_only_the_providers_own_team_asks_takes_back_and_receives(world, due, name):
    by = getattr(world.cast, name)
    with pytest.raises(NotPermitted):
        requests.ask(provider=world.carols, person=world.amina.person, by=by)
    request = said(world)
    for act in (
        lambda: requests.receive(request=request, received_on=TODAY, by=by),
        lambda: requests.not_received(request=request, by=by),
        lambda: requests.take_back(request=request, by=by),
    ):
        with pytest.raises(NotPermitted):
            act()


@pytest.mark.parametrize("name", ["carol", "dev", "erin", "femi", "hana"])
def test_only_the_person_or_whoever_sees_to_payments_says_paid(world, due, name):
    with pytest.raises(NotPermitted):
        requests.say_paid(request=asked(world), paid_on=TODAY, by=getattr(world.cast, name))


def test_a_mandate_to_pay_is_enough_and_the_person_sees_it(world, due):
    requests.say_paid(request=asked(world), paid_on=TODAY, by=world.cast.ben)
    entry = AuditEntry.objects.get(action="payment_request.said_paid")
    assert (entry.actor_label, entry.on_behalf) == ("Ben Example", True)
    assert entry.person_id == str(world.amina.person.pk)


def test_a_mandate_that_was_ended_is_not(world, due):
    request = asked(world)
    mandates.end(mandate=Mandate.objects.get(), by=world.cast.amina)
    with pytest.raises(NotPermitted):
        requests.say_paid(request=request, paid_on=TODAY, by=world.cast.ben)


def test_a_mandate_without_payments_is_not(world, due):
    request = asked(world)
    Mandate.objects.update(acts=["look", "book"])
    with pytest.raises(NotPermitted):
        requests.say_paid(request=request, paid_on=TODAY, by=world.cast.ben)


# --- Statements -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.ASKED, State.SAID_PAID])
def test_a_statement_line_for_the_very_amount_settles_the_request(world, due, payer, state):
    request = in_state(world, state)
    line = matched(world)
    request.refresh_from_db()
    assert (line.request, request.state, request.received_on) == (request, State.SETTLED, None)
    assert balance(accounts.in_flight(payer)) == 0
    assert balance(accounts.paid_out(payer)) == 4250


@pytest.mark.parametrize("pence", [4249, 4251, 425, 42500])
def test_a_penny_off_settles_nothing(world, due, pence):
    request = asked(world)
    with pytest.raises(Refused, match=r"No open request .* Open are: PR-\d+ for £42.50"):
        matched(world, pence)
    request.refresh_from_db()
    assert request.state == State.ASKED


@pytest.mark.parametrize("pence", [0, -4250, 10**9])
def test_an_amount_that_cannot_be_is_refused(world, due, pence):
    asked(world)
    with pytest.raises(Refused, match="above £0"):
        matched(world, pence)


def test_with_nothing_open_it_says_so(world):
    with pytest.raises(Refused, match="Nothing is open for this person"):
        matched(world)


def two_alike(world) -> list[PaymentRequest]:
    for by, user in ((world.carols, world.cast.carol), (world.devs, world.cast.dev)):
        owed(world.amina, by, 2000, way="direct-payment")
        requests.ask(provider=by, person=world.amina.person, by=user)
    return list(PaymentRequest.objects.order_by("pk"))


@pytest.mark.parametrize(
    "named",
    [
        {"payee": "CAROLS GDN"},
        {"payee": "Garden of Carol"},
        {"payee": "A. Person", "bank_reference": "pr {number} thanks"},
        {"payee": "PR-{number}", "bank_reference": "DD"},
    ],
)
def test_a_line_names_the_request_or_its_provider_however_banks_write_it(world, due, named):
    number = asked(world).reference.removeprefix("PR-")
    assert matched(world, **{key: text.format(number=number) for key, text in named.items()}).request


@pytest.mark.parametrize("payee", ["Tesco", "Care Services Limited", "Car"])
def test_a_line_that_names_neither_waits_for_somebodys_word(world, due, payee):
    request = asked(world)
    with pytest.raises(requests.NamesAnother, match="nothing is settled") as refused:
        matched(world, payee=payee, bank_reference="GROCERIES")
    assert refused.value.requests == [request]
    assert not StatementLine.objects.exists()
    assert matched(world, payee=payee, bank_reference="GROCERIES", request=request).request == request


def test_where_two_requests_fit_somebody_must_say_which(world):
    first, second = two_alike(world)
    with pytest.raises(requests.SeveralFit, match="2 requests are for this amount") as refused:
        matched(world, 2000)
    assert refused.value.requests == [first, second]
    assert matched(world, 2000, request=second).request == second


def test_the_reference_on_the_statement_says_which(world):
    _, second = two_alike(world)
    assert matched(world, 2000, bank_reference=f"FPI {second.reference.replace('-', ' ').lower()} x").request == second


def test_the_chosen_request_must_fit_too(world, due):
    request = asked(world)
    owed(world.amina, world.devs, 2000, way="direct-payment")
    requests.ask(provider=world.devs, person=world.amina.person, by=world.cast.dev)
    with pytest.raises(Refused, match="No open request"):
        matched(world, 2000, request=request)


def test_the_same_line_settles_one_request_only(world):
    two_alike(world)
    first = PaymentRequest.objects.first()
    matched(world, 2000, request=first)
    with pytest.raises(Refused, match=f"entered before and settled {first.reference}"):
        matched(world, 2000, bank_reference=" bp  0612 ")


def test_the_database_too_refuses_the_same_line_twice(world):
    first, second = two_alike(world)
    line = matched(world, 2000, request=first)
    with pytest.raises(IntegrityError), transaction.atomic():
        StatementLine.objects.create(
            person=line.person,
            paid_on=line.paid_on,
            amount_pence=2000,
            bank_reference=line.bank_reference,
            request=second,
            entered_by=line.entered_by,
            entered_at=timezone.now(),
        )


def test_a_settled_request_is_not_settled_again_by_a_statement(world, due):
    requests.receive(request=asked(world), received_on=TODAY, by=world.cast.carol)
    with pytest.raises(Refused, match="Nothing is open"):
        matched(world)


@pytest.mark.parametrize(
    "words", [{"payee": " "}, {"bank_reference": ""}, {"payee": "x" * 81}, {"bank_reference": "x" * 41}]
)
def test_a_line_needs_its_words(world, due, words):
    asked(world)
    with pytest.raises(Refused, match="as the statement shows it"):
        matched(world, **words)


@pytest.mark.parametrize("name", ["amina", "ben", "carol", "dev", "erin", "femi", "olga"])
def test_only_the_councils_own_finance_officers_match(world, due, name):
    asked(world)
    with pytest.raises(NotPermitted):
        matched(world, by=getattr(world.cast, name))


def test_another_persons_request_is_never_matched(world, due):
    asked(world)
    other = holder(
        world.northam, None, officer=world.cast.erin, approver=world.cast.femi, fund_holder=world.funds
    ).person
    with pytest.raises(Refused, match="Nothing is open for this person"):
        requests.match_statement(
            person=other, paid_on=TODAY, amount_pence=4250, payee="C", bank_reference="1", by=world.cast.hana
        )


@pytest.mark.parametrize("verb", [*ACTS, "ask", "match"])
def test_when_the_audit_log_cannot_be_written_nothing_changes(world, due, audit_fails, verb):
    if verb == "ask":
        request, act = None, lambda: asked(world)
    else:
        request = said(world) if verb == "not_received" else asked(world)
        act = (lambda: matched(world)) if verb == "match" else (lambda: ACTS[verb][1](request, world.cast))

    def everything():
        return (
            list(PaymentRequest.objects.values()),
            list(Payable.objects.values()),
            StatementLine.objects.count(),
            Transfer.objects.count(),
        )

    before = everything()
    audit_fails()
    with pytest.raises(RuntimeError), transaction.atomic():
        act()
    assert everything() == before


def test_the_person_and_whoever_pays_for_them_are_told_what_to_pay(world, due, django_capture_on_commit_callbacks):
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        request = asked(world)
    assert sorted(message.to[0] for message in mail.outbox) == [
        "amina.example@people.example",
        "ben.example@people.example",
    ]
    assert mail.outbox[0].subject == "Carol's Garden asks for £42.50"
    assert f"Use this reference when you pay: {request.reference}" in mail.outbox[0].body
    assert "Monday 29 June 2026" in mail.outbox[0].body
