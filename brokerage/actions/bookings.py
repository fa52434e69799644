"""A booking is asked for, then accepted (which holds its money), declined, taken back or cancelled by its terms."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Sum
from django.utils import timezone

from brokerage import terms
from brokerage.actions import authority, diary, sessions
from brokerage.ledger.errors import AccountClosed, InsufficientFunds
from brokerage.ledger.queries import free_pence
from brokerage.lengths import months_of
from brokerage.models import (
    Act,
    Booking,
    BookingState,
    Deployment,
    Mandate,
    Person,
    PlanOutcome,
    PlanState,
    Pot,
    Session,
    SessionState,
)
from brokerage.permissions import in_team
from brokerage.queries.bookings import BankHolidays, bank_holidays_of
from brokerage.queries.budgets import pot_for
from brokerage.states import BOOKING_MOVES, STANDING
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import User
from marketplace.core.money import format_pounds
from marketplace.core.notifications import notify, notify_address
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on
from marketplace.core.states import check_move
from providers.models import Audience, Price, Service
from providers.words import a, amount_words, unit_of


@transaction.atomic
def request(
    *,
    person: Person,
    outcome: PlanOutcome,
    service: Service,
    price: Price,
    deployment: str,
    starts_on: date,
    starts_at: time | None,
    quantity: Decimal,
    weeks: int,
    form_key: UUID,
    by: User,
    note: str = "",
) -> Booking:
    """Ask a provider for a service, for one outcome of a signed plan. Checks the money; holds nothing yet.

    The listing's terms are copied. The same `form_key` again gives the first booking back. A price for months or years
    is booked once, from a date: its `starts_at` is not looked at.

    Raises:
        NotPermitted: `by` is neither the person nor holds a mandate to book.
        Refused: `by` books their own provider for another, the plan is not signed, the listing cannot be booked so,
            the date has passed, a limit of the mandate or council is exceeded, or the pot has less than the whole
            booking costs.

    Source: ADR-0007; design of holds in ADR-0002.
    """
    right = authority.lock(by, person, Act.BOOK)
    person = Person.objects.select_for_update(of=("self",)).select_related("council").get(pk=person.pk)
    require(by, Permission.BOOKING_REQUEST, person=person)
    again = Booking.objects.filter(form_key=form_key, person=person, requested_by=by).first()
    if again:
        return again
    _check_plan(outcome, person)
    _check_listing(service, person, deployment, starts_on)
    if price.service_id != service.pk:
        raise Refused("Choose one of the prices that this service offers now.")
    right.refuse_interest(service.provider, "book there")
    is_period = bool(months_of(price))
    terms.check_quantity(price, quantity)
    if quantity < price.minimum_quantity:
        raise Refused(f"This service asks for at least {amount_words(price.minimum_quantity, price)} each time.")
    if is_period and weeks != 1:
        raise Refused(f"The price for {a(unit_of(price))} is for a time from one date, so it cannot be had every week.")
    if not 1 <= weeks <= 52:
        raise Refused("Enter how many weeks, from 1 to 52.")
    if starts_at is None and not is_period:
        raise Refused("Enter a time of day, like 10:30 or 2pm.")
    at = time() if is_period or starts_at is None else starts_at
    planned = terms.slots(starts_on=starts_on, at=at, sold=price, quantity=quantity, weeks=weeks)
    if planned[0].starts_at <= timezone.now():
        raise Refused("Choose a date after today." if is_period else "Choose a date and time that has not passed.")
    if planned[0].day > timezone.localdate() + terms.FURTHEST_AHEAD:
        raise Refused("Choose a first date within one year from today.")
    planned = diary.within_hours(service, planned, price.unit, quantity)
    each = terms.session_cost(
        rate_pence=price.pence, quantity=quantity, minimum_charge_pence=price.minimum_charge_pence
    )
    if each <= 0:
        raise Refused("This service is free, so there is nothing to book from a budget. Ring the provider to join.")
    _check_limits(person, right.mandate, each * weeks)
    diary.check_free(person, service, planned, price, quantity)
    pots = [pot_for(person, deployment, slot.day) for slot in planned]
    _check_money(pots, each, deployment, planned)
    today = timezone.localdate()
    booking = Booking.objects.create(
        person=person,
        outcome=outcome,
        provider=service.provider,
        service=service,
        deployment=deployment,
        pattern=_pattern(is_period, weeks),
        weeks=weeks,
        starts_on=starts_on,
        starts_at=at,
        quantity=quantity,
        service_name=service.name,
        unit=price.unit,
        unit_name=price.unit_name,
        rate_pence=price.pence,
        price_label=price.label,
        minimum_charge_pence=price.minimum_charge_pence,
        session_cost_pence=each,
        vat=service.vat,
        cancel_notice_hours=service.cancel_notice_hours,
        late_cancel_percent=service.late_cancel_percent,
        note=note.strip(),
        form_key=form_key,
        mandate=right.mandate,
        requested_by=by,
        requested_at=timezone.now(),
        answer_by=min(today + timedelta(days=policy_on(person.council_id, today).answer_days), starts_on),
    )
    Session.objects.bulk_create(
        Session(
            booking=booking,
            number=number,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            stated=slot.stated,
            cost_pence=each,
            pot=pot,
        )
        for number, (slot, pot) in enumerate(zip(planned, pots, strict=True), start=1)
    )
    right.record(
        "booking.requested", target=booking, new={"total_pence": each * weeks, "provider": booking.provider_id}
    )
    _tell_provider(booking, "brokerage/booking_requested")
    if right.mandate and person.user:
        notify(person.user, "brokerage/booked_for_you", {"booking": booking, "by": str(by)})
    return booking


def _pattern(is_period: bool, weeks: int) -> Booking.Pattern:
    if is_period:
        return Booking.Pattern.PERIOD
    return Booking.Pattern.WEEKLY if weeks > 1 else Booking.Pattern.ONCE


@dataclass(frozen=True)
class Quote:
    """What a request would come to and leave in pence; its sessions, their bank holidays, and what else is on then."""

    each_pence: int
    total_pence: int
    sessions: list[Session]
    left_pence: int
    late_sessions: int
    at_the_same_time: list[Session]
    bank_holidays: BankHolidays


def quote(**wanted: Any) -> Quote:
    """What `request` would make of the same words, with all its refusals; nothing is kept and nobody is told."""
    with transaction.atomic():
        booking = request(**wanted)
        planned = list(booking.sessions.select_related("pot__account"))
        in_pots = [session for session in planned if session.pot]
        left = sum(free_pence(pot.account) for pot in {session.pot for session in in_pots})
        now = sum(session.cost_pence for session in in_pots)
        answer = Quote(
            booking.session_cost_pence,
            booking.session_cost_pence * booking.weeks,
            planned,
            left - now,
            len(planned) - len(in_pots),
            diary.at_the_same_time(booking),
            bank_holidays_of(planned),
        )
        transaction.set_rollback(True)
    return answer


def _check_plan(outcome: PlanOutcome, person: Person) -> None:
    if outcome.plan.person_id != person.pk:
        raise Refused("Choose one of the outcomes in this person's own plan.")
    if outcome.plan.state != PlanState.SIGNED:
        raise Refused(
            "This support plan has not been agreed yet, so nothing can be booked on it. "
            "You can book as soon as the council has agreed it."
        )


def _check_listing(service: Service, person: Person, deployment: str, starts_on: date) -> None:
    if not service.live or service.provider.suspended_at or service.audience != Audience.PEOPLE:
        raise Refused("This service cannot be booked now. Search again to find one like it.")
    if deployment not in Deployment.values:
        raise Refused("Choose how this will be paid for.")
    if service.deployments and deployment not in service.deployments:
        raise Refused(
            f"This provider does not take payment by “{Deployment(deployment).label}”. "
            "Choose another way to pay, or another service."
        )
    if person.date_of_birth:
        age = (
            starts_on.year
            - person.date_of_birth.year
            - ((starts_on.month, starts_on.day) < (person.date_of_birth.month, person.date_of_birth.day))
        )
        if service.min_age is not None and age < service.min_age:
            raise Refused(f"This service is for people aged {service.min_age} and over.")
        if service.max_age is not None and age > service.max_age:
            raise Refused(f"This service is for people aged {service.max_age} and under.")
    if service.gender and person.gender and service.gender != person.gender:
        raise Refused(f"This service is for {service.gender} only.")


def _check_limits(person: Person, mandate: Mandate | None, total: int) -> None:
    most = policy_on(person.council_id, timezone.localdate()).largest_booking_pence
    if total > most:
        raise Refused(
            f"This booking comes to {format_pounds(total)}. {person.council} agrees to at most {format_pounds(most)} "
            "in one booking. Book fewer weeks, or ask the council."
        )
    if mandate is None:
        return
    if mandate.largest_booking_pence is not None and total > mandate.largest_booking_pence:
        raise Refused(
            f"This booking comes to {format_pounds(total)}. You may book at most "
            f"{format_pounds(mandate.largest_booking_pence)} at a time for {person}. Book less, or ask them to book it."
        )
    if mandate.total_pence is not None and used_pence(mandate) + total > mandate.total_pence:
        raise Refused(
            f"With this booking you would go above the {format_pounds(mandate.total_pence)} in all that {person} "
            "agreed to. Ask them to book it, or to raise the limit."
        )


def used_pence(mandate: Mandate) -> int:
    """What has been booked under a mandate and stands, in pence."""
    standing = Session.objects.filter(booking__mandate=mandate, booking__state__in=STANDING).exclude(
        state__in=[SessionState.CANCELLED, SessionState.MISSED]
    )
    return standing.aggregate(total=Sum("cost_pence"))["total"] or 0


def _check_money(pots: list[Pot | None], each: int, deployment: str, planned: list[terms.Slot]) -> None:
    way = str(Deployment(deployment).label)
    if pots[0] is None:
        raise Refused(
            f"There is no open budget held as “{way}” on {planned[0].day:%-d %B %Y}. "
            "Choose another way to pay or another date, or ask your council."
        )
    needed: dict[Pot, int] = {}
    for pot in pots:
        if pot is not None:
            needed[pot] = needed.get(pot, 0) + each
    for pot, pence in needed.items():
        free = free_pence(pot.account)
        if pence > free:
            raise Refused(
                f"This booking needs {format_pounds(pence)} and {format_pounds(free)} is left in “{way}”. "
                "Book less, or choose another way to pay."
            )


@transaction.atomic
def accept(*, booking: Booking, by: User) -> Booking:
    """Accept a requested booking and hold the cost of each session against its pot.

    Sessions past the pot's end stay planned, and are held when the next year's pot is credited.

    Raises:
        NotPermitted: `by` may not answer for this provider.
        IllegalMove: the booking is no longer requested.
        Refused: the first session has passed, or the budget that is open now has too little left, also when a newer
            plan has replaced the one that it was asked for on.

    Source: ADR-0002 (holds before payment).
    """
    booking = _locked(booking)
    require(by, Permission.BOOKING_ANSWER, provider=booking.provider)
    check_move(BOOKING_MOVES, booking, BookingState.ACCEPTED)
    planned = list(
        booking.sessions.select_for_update(of=("self",)).select_related("pot__account").order_by("starts_at")
    )
    if planned[0].starts_at <= timezone.now():
        raise Refused("The first date has passed, so this cannot be accepted. Decline it and suggest another date.")
    if booking.provider.suspended_at or not booking.service.live:
        raise Refused("This service is not live now, so no booking of it can be accepted. Put the listing right first.")
    _move(booking, BookingState.ACCEPTED, by)
    try:
        for session in planned:
            sessions.hold(session=session, by=by)
    except (InsufficientFunds, AccountClosed) as error:
        raise Refused(sessions.NOT_ENOUGH) from error
    _record(booking, "booking.accepted", by, role="provider")
    _tell_person(booking, "brokerage/booking_accepted")
    return booking


@transaction.atomic
def decline(*, booking: Booking, reason: str, by: User) -> Booking:
    """Say no to a request, with the reason, so that the person can look elsewhere."""
    booking = _locked(booking)
    require(by, Permission.BOOKING_ANSWER, provider=booking.provider)
    check_move(BOOKING_MOVES, booking, BookingState.DECLINED)
    if not reason.strip():
        raise Refused("Say why you cannot do this, so that they know where they stand.")
    booking.reason = reason.strip()
    _move(booking, BookingState.DECLINED, by)
    _drop_planned(booking)
    _record(booking, "booking.declined", by, role="provider")
    _tell_person(booking, "brokerage/booking_declined")
    return booking


@transaction.atomic
def withdraw(*, booking: Booking, by: User) -> Booking:
    """Take back a request that has not been answered. Nothing was held, so nothing is charged."""
    right = authority.lock(by, booking.person, Act.CANCEL)
    booking = _locked(booking)
    _require_person_side(booking, by)
    check_move(BOOKING_MOVES, booking, BookingState.WITHDRAWN)
    _move(booking, BookingState.WITHDRAWN, by)
    _drop_planned(booking)
    right.record("booking.withdrawn", target=booking)
    _tell_provider(booking, "brokerage/booking_withdrawn")
    return booking


@transaction.atomic
def cancel(*, booking: Booking, reason: str, by: User) -> Booking:
    """Cancel what has not started of an accepted booking, by its agreed terms.

    With notice enough a session's money is free again. Without, the agreed share is charged and the rest is free.
    When the provider cancels nothing is ever charged. Sessions that took place are untouched.
    """
    right = authority.lock(by, booking.person, Act.CANCEL)
    booking = _locked(booking)
    require(by, Permission.BOOKING_CANCEL, booking=booking)
    check_move(BOOKING_MOVES, booking, BookingState.CANCELLED)
    if not reason.strip():
        raise Refused("Say why you are cancelling, so that the other side knows.")
    by_provider = in_team(by, booking.provider)
    upcoming = list(
        booking.sessions.select_for_update(of=("self",)).filter(
            state__in=[SessionState.PLANNED, SessionState.HELD], starts_at__gt=timezone.now()
        )
    )
    if not upcoming:
        raise Refused("There is nothing left to cancel in this booking: every session has started or is over.")
    charged = sum(sessions.call_off(session=s, by=by, free=by_provider, reason=reason) for s in upcoming)
    booking.reason = reason.strip()
    _move(booking, BookingState.CANCELLED, by)
    if by_provider:
        _record(booking, "booking.cancelled", by, role="provider", new={"charged_pence": 0})
        _tell_person(booking, "brokerage/booking_cancelled")
    else:
        right.record("booking.cancelled", target=booking, new={"charged_pence": charged})
        _tell_provider(booking, "brokerage/booking_cancelled_by_person")
    return booking


def _require_person_side(booking: Booking, by: User) -> None:
    """A provider may cancel its own bookings but not take back a person's request: it declines."""
    if in_team(by, booking.provider):
        raise Refused("You cannot take this request back for the person. Decline it instead.")
    require(by, Permission.BOOKING_CANCEL, booking=booking)


def _locked(booking: Booking) -> Booking:
    Booking.objects.select_for_update(of=("self",)).get(pk=booking.pk)
    return Booking.objects.select_related("person__council", "person__user", "provider", "service", "mandate").get(
        pk=booking.pk
    )


def _move(booking: Booking, to: str, by: User) -> None:
    booking.state, booking.answered_by, booking.answered_at = to, by, timezone.now()
    booking.save(update_fields=["state", "answered_by", "answered_at", "reason"])


def _drop_planned(booking: Booking) -> None:
    booking.sessions.filter(state=SessionState.PLANNED).update(state=SessionState.CANCELLED)


def _record(booking: Booking, action: str, by: User, *, role: str, new: dict[str, object] | None = None) -> None:
    audit.record(
        action,
        target=booking,
        by=by,
        role=role,
        person_id=booking.person_id,
        council_id=booking.person.council_id,
        new=new or {"state": booking.state},
    )


def _tell_provider(booking: Booking, template: str) -> None:
    notify_address(booking.provider.email, template, {"booking": booking})


def _tell_person(booking: Booking, template: str) -> None:
    """The person and whoever asked for them."""
    for user in {booking.person.user, booking.requested_by} - {None}:
        notify(user, template, {"booking": booking})
