"""Dated council policies and facts, read in one place."""

from collections.abc import Iterator
from datetime import date, timedelta

from .models import Council, CouncilPolicy


def policy_on(council: Council | int, day: date) -> CouncilPolicy:
    """The council's policy in force on a day; an unsaved one with the product's defaults when none has started."""
    council_id = council.pk if isinstance(council, Council) else council
    policy = CouncilPolicy.objects.filter(council_id=council_id, starts_on__lte=day).order_by("-starts_on").first()
    return policy or CouncilPolicy(council_id=council_id, starts_on=day)


def policies_until(council_id: int, day: date) -> Iterator[tuple[CouncilPolicy, date]]:
    """All that was in force up to a day, the newest first and the defaults last, each with the day that ended it."""
    ended_on = day + timedelta(days=1)
    rows = CouncilPolicy.objects.filter(council_id=council_id, starts_on__lte=day).order_by("-starts_on")
    for policy in [*rows, CouncilPolicy(council_id=council_id, starts_on=date.min)]:
        yield policy, ended_on
        ended_on = policy.starts_on


def facts_for(council: Council | None) -> dict[str, str]:
    """A council's facts by key, empty when no council is chosen."""
    return dict(council.facts.values_list("key", "value")) if council else {}
