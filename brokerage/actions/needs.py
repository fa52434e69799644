"""A need that nothing meets yet is kept with the plan, so that it is not forgotten; and taken off when it is met."""

from django.db import transaction
from django.utils import timezone

from brokerage.models import Act, PlanOutcome, PlanState, SavedNeed
from marketplace.core.errors import IllegalMove
from marketplace.core.models import User
from marketplace.core.permissions import Permission, require

from . import authority


@transaction.atomic
def save(*, outcome: PlanOutcome, by: User) -> SavedNeed:
    """Keep that nothing fitting was found for an outcome. Saved again, it keeps its first day.

    Raises:
        NotPermitted: `by` neither is the person nor helps them with their plan or bookings, nor is their case officer.
        IllegalMove: the plan is not the one in force.
    """
    right, outcome = _locked(outcome, by)
    if outcome.plan.state != PlanState.SIGNED:
        raise IllegalMove("Only needs of the plan in force can be saved. Open the agreed plan and save it from there.")
    need, is_new = SavedNeed.objects.get_or_create(outcome=outcome, defaults={"saved_on": timezone.localdate()})
    if is_new:
        right.record("need.saved", target=outcome)
    return need


@transaction.atomic
def take_off(*, outcome: PlanOutcome, by: User) -> None:
    """It is met now, or no longer wanted.

    Raises:
        NotPermitted: as for saving.
    """
    right, outcome = _locked(outcome, by)
    deleted, _ = SavedNeed.objects.filter(outcome=outcome).delete()
    if deleted:
        right.record("need.taken_off", target=outcome)


def _locked(outcome: PlanOutcome, by: User) -> tuple[authority.Authority, PlanOutcome]:
    right = authority.lock(by, outcome.plan.person, Act.BOOK)
    locked = PlanOutcome.objects.select_related("plan__person").select_for_update(of=("self",)).get(pk=outcome.pk)
    require(by, Permission.NEED_SAVE, person=locked.plan.person)
    return right, locked
