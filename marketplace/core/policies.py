"""Dated council policies and facts, read in one place."""

from datetime import date

from .models import Council, CouncilPolicy


def policy_on(council: Council | int, day: date) -> CouncilPolicy:
    """The council's policy in force on a day; an unsaved one with the product's defaults when none has started."""
    council_id = council.pk if isinstance(council, Council) else council
    policy = CouncilPolicy.objects.filter(council_id=council_id, starts_on__lte=day).order_by("-starts_on").first()
    return policy or CouncilPolicy(council_id=council_id, starts_on=day)


def facts_for(council: Council | None) -> dict[str, str]:
    """A council's facts by key, empty when no council is chosen."""
    return dict(council.facts.values_list("key", "value")) if council else {}
