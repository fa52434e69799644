"""Whom a user may look after, and what needs doing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from brokerage.models import (
    Act,
    Booking,
    BookingState,
    Mandate,
    PaymentRequest,
    Person,
    PlanState,
    Session,
    SessionState,
    SupportPlan,
)
from marketplace.core.models import AuditEntry, Council, Role
from marketplace.core.policies import policies_until
from marketplace.core.roles import councils_where
from providers.models import Provider


def mandates_in_force(user: Any) -> QuerySet[Mandate]:
    """The user's mandates that hold today."""
    today = timezone.localdate()
    return Mandate.objects.filter(user=user, ended_at=None, starts_on__lte=today, ends_on__gte=today).select_related(
        "person__council", "person__place"
    )


def fund_holders(council: Council) -> QuerySet[Provider]:
    """Who may hold an individual service fund for a council's people: those of its providers that say so."""
    return Provider.objects.filter(council=council, suspended_at=None, holds_funds=True)


@dataclass(frozen=True)
class Case:
    """One person of a caseload: what needs doing first, in words."""

    person: Person
    mandate: Mandate
    to_do: list[str]
    next_session: Session | None


def caseload(user: Any) -> list[Case]:
    """People whom the user acts for, those who need something first."""
    cases = [_case(mandate) for mandate in mandates_in_force(user) if Act.LOOK in mandate.acts]
    return sorted(cases, key=lambda case: (not case.to_do, case.person.number))


def _case(mandate: Mandate) -> Case:
    person, today = mandate.person, timezone.localdate()
    to_do = []
    if Act.CONFIRM in mandate.acts:
        waiting = Session.objects.filter(booking__person=person, state=SessionState.DELIVERED).count()
        if waiting:
            to_do.append(f"{waiting} session{'s' if waiting > 1 else ''} to confirm")
    late = Booking.objects.filter(person=person, state=BookingState.REQUESTED, answer_by__lt=today).count()
    if late:
        to_do.append(f"{late} request{'s' if late > 1 else ''} without an answer")
    if PaymentRequest.objects.filter(person=person, state=PaymentRequest.State.ASKED, due_on__lt=today).exists():
        to_do.append("A payment is late")
    plan = person.plans.filter(state__in=[PlanState.DRAFT, PlanState.SENT_BACK]).first()
    if plan:
        to_do.append("Changes asked for in the plan" if plan.state == PlanState.SENT_BACK else "Plan to finish")
    if mandate.ends_on - today <= timedelta(days=28):
        to_do.append(f"Your mandate ends on {mandate.ends_on:%-d %B}")
    upcoming = (
        Session.objects.filter(booking__person=person, state=SessionState.HELD, starts_at__gte=timezone.now())
        .select_related("booking")
        .first()
    )
    return Case(person, mandate, to_do, upcoming)


def plans_waiting(user: Any) -> QuerySet[SupportPlan]:
    """Plans sent to be agreed at the councils where the user approves or looks after people, oldest first."""
    return (
        SupportPlan.objects.filter(
            state=PlanState.SUBMITTED, person__council__in=councils_where(user, Role.APPROVER, Role.CASE_OFFICER)
        )
        .select_related("person__council", "author", "submitted_by")
        .order_by("submitted_at")
    )


def people_at(user: Any) -> QuerySet[Person]:
    """People of the councils where the user is a case officer or approver."""
    return Person.objects.filter(council__in=councils_where(user, Role.CASE_OFFICER, Role.APPROVER)).select_related(
        "council", "named_officer"
    )


def questioned_sessions(user: Any) -> QuerySet[Session]:
    """Sessions that were questioned, at the councils where the user is a case officer; the first to settle first."""
    rows = Session.objects.filter(
        state=SessionState.DISPUTED, booking__person__council__in=councils_where(user, Role.CASE_OFFICER)
    )
    return rows.select_related("booking__person", "booking__provider", "questioned_by").order_by(
        "settle_by", "starts_at"
    )


def untold_sessions(user: Any) -> QuerySet[Session]:
    """Sessions of which the provider has said nothing within its days, where the user is a case officer.

    The days are those of the council's policy on the day when the session ended. The oldest come first.
    """
    today, late = timezone.localdate(), Q(pk__in=[])
    for council_id in councils_where(user, Role.CASE_OFFICER):
        for policy, ended_on in policies_until(council_id, today):
            late |= Q(
                booking__person__council=council_id,
                ends_at__date__gte=policy.starts_on,
                ends_at__date__lt=min(ended_on, today - timedelta(days=policy.say_days)),
            )
    rows = Session.objects.filter(late, state=SessionState.HELD).order_by("ends_at")
    return rows.select_related("booking__person", "booking__provider")


def what_acts_are_about(entries: Iterable[AuditEntry]) -> dict[int, str]:
    """Entry id → “Plot days, Wednesday 25 November 2026”, for acts on bookings and sessions.

    An audit row holds references alone; what they stand for is looked up for whoever may read the page.
    """
    targets: dict[str, set[str]] = {}
    for entry in entries:
        targets.setdefault(entry.target_type, set()).add(entry.target_id)
    words: dict[tuple[str, str], str] = {}
    for booking in Booking.objects.filter(pk__in=targets.get("brokerage.booking", ())).select_related("provider"):
        words["brokerage.booking", str(booking.pk)] = f"{booking.service_name}, {booking.provider}"
    sessions = Session.objects.select_related("booking")
    for session in sessions.filter(pk__in=targets.get("brokerage.session", ())):
        words["brokerage.session", str(session.pk)] = _named(session)
    for session in sessions.filter(payable__in=targets.get("brokerage.payable", ())).select_related("payable"):
        words["brokerage.payable", str(session.payable.pk)] = _named(session)
    return {
        entry.pk: words[entry.target_type, entry.target_id]
        for entry in entries
        if (entry.target_type, entry.target_id) in words
    }


def _named(session: Session) -> str:
    return f"{session.booking.service_name}, {timezone.localtime(session.starts_at):%A %-d %B %Y}"


def history(person: Person) -> QuerySet[AuditEntry]:
    """All that was done for or by a person, newest first."""
    return AuditEntry.objects.filter(person_id=str(person.pk))
