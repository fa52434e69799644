"""A person lets a broker or representative act for them, within limits, and ends it at once when they wish."""

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from brokerage.models import Act, Mandate, Person
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require
from providers.models import Membership

#: Nobody can give their say away for longer than this without looking at it again.
LONGEST_DAYS = 366


@transaction.atomic
def give(
    *,
    person: Person,
    user: User,
    kind: str,
    acts: list[str],
    ends_on: date,
    by: User,
    membership: Membership | None = None,
    relationship: str = "",
    largest_booking_pence: int | None = None,
    total_pence: int | None = None,
    starts_on: date | None = None,
) -> Mandate:
    """Let somebody do some acts for a person until a day, up to limits in pence.

    Raises:
        NotPermitted: `by` is not the person.
        Refused: no acts, dates out of order or too far ahead, limits that are not above zero, the person themselves,
            or a mandate that is open already.

    Source: ADR-0007.
    """
    person = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    require(by, Permission.MANDATE_GIVE, person=person)
    today = timezone.localdate()
    starts_on = starts_on or today
    if user.pk == person.user_id:
        raise Refused("You do not need a mandate to act for yourself. Choose somebody else.")
    if not acts or not set(acts) <= set(Act.values):
        raise Refused("Choose at least one thing that they may do for you.")
    if starts_on < today or ends_on < starts_on:
        raise Refused("Choose a last day that is today or later.")
    if ends_on > today + timedelta(days=LONGEST_DAYS):
        raise Refused("Choose a last day within one year. You can give a new one when it ends.")
    for limit in (largest_booking_pence, total_pence):
        if limit is not None and limit <= 0:
            raise Refused("Enter limits above £0, or leave them empty for no limit.")
    if kind == Mandate.Kind.BROKER:
        if membership is None or membership.ended_at or membership.user_id != user.pk:
            raise Refused("Choose a broker from the list. This one is not part of a brokerage service now.")
    elif membership is not None:
        raise Refused("A representative acts as themselves, not for an organisation.")
    if Mandate.objects.filter(person=person, user=user, ended_at=None, ends_on__gte=today).exists():
        raise Refused(f"{user} can already act for you. End that first, then give it again with what you want changed.")
    # One that ran out is closed, so that there is room for the new one.
    Mandate.objects.filter(person=person, user=user, ended_at=None).update(ended_at=timezone.now(), ended_by=by)
    mandate = Mandate.objects.create(
        person=person,
        kind=kind,
        user=user,
        membership=membership,
        relationship=relationship,
        acts=[act for act in Act.values if act in {*acts, Act.LOOK}],
        largest_booking_pence=largest_booking_pence,
        total_pence=total_pence,
        starts_on=starts_on,
        ends_on=ends_on,
        given_by=by,
        given_at=timezone.now(),
    )
    audit.record(
        "mandate.given",
        target=mandate,
        by=by,
        role="holder",
        person_id=person.pk,
        council_id=person.council_id,
        new={"to": str(user), "acts": mandate.acts, "ends_on": str(ends_on), "kind": kind},
    )
    notify(user, "brokerage/mandate_given", {"person": str(person), "acts": mandate.act_labels, "ends_on": ends_on})
    return mandate


@transaction.atomic
def end(*, mandate: Mandate, by: User) -> Mandate:
    """End a mandate at once, also for a form that is already open.

    Raises:
        NotPermitted: `by` is neither the person, nor the one who holds it, nor the case officer.
        IllegalMove: it has ended already.
    """
    mandate = Mandate.objects.select_for_update(of=("self",)).select_related("person", "user").get(pk=mandate.pk)
    require(by, Permission.MANDATE_END, mandate=mandate)
    if mandate.ended_at:
        raise IllegalMove("This has already ended. There is nothing more to do.")
    mandate.ended_at, mandate.ended_by = timezone.now(), by
    mandate.save(update_fields=["ended_at", "ended_by"])
    audit.record(
        "mandate.ended",
        target=mandate,
        by=by,
        person_id=mandate.person_id,
        council_id=mandate.person.council_id,
        old={"to": str(mandate.user), "ends_on": str(mandate.ends_on)},
    )
    notify(mandate.user, "brokerage/mandate_ended", {"person": str(mandate.person)})
    return mandate
