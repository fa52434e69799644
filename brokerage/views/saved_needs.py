"""Where a search finds little: the outcomes of the reader's own plan, each with a button that keeps the need."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from brokerage.models import PlanOutcome, PlanState
from marketplace.core.panels import Panel, add_panels


def save_on_plan(request: HttpRequest, query: Any) -> Iterator[Panel]:
    """For somebody with a plan in force. Of a search for one outcome area, only the outcomes of that area."""
    if not request.user.is_authenticated:
        return
    outcomes = PlanOutcome.objects.filter(plan__person__user=request.user, plan__state=PlanState.SIGNED)
    if query.outcomes:
        outcomes = outcomes.filter(area__in=query.outcomes)
    rows = [
        {"outcome": outcome, "url": reverse("outcome_services", args=[outcome.plan.person_id, outcome.pk])}
        for outcome in outcomes.select_related("plan", "saved_need")
    ]
    if rows:
        yield Panel("brokerage/save_on_plan.html", {"rows": rows})


add_panels("little_found", save_on_plan)
