"""What somebody came to a listing for: an outcome of a plan, or a person for whom they act.

The address carries it, from an outcome's list to a listing, to the form, and back to the same list. The listing's own
page knows nothing of plans: it shows the panel made here, and passes its parameters on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from brokerage.models import Person, PlanOutcome
from marketplace.core.panels import Panel, add_panels
from marketplace.core.permissions import Permission, allows

from .pages import as_number, as_uuid, show_acting_for

#: Ids and names of needs, never words.
OF_THE_LIST = ("without", "page")
KEPT = ("outcome", "person", "deployment", *OF_THE_LIST)


@dataclass(frozen=True)
class CameFor:
    person: Person
    outcome: PlanOutcome | None = None


def came_for(request: HttpRequest) -> CameFor | None:
    """What the address says, where the reader may see it."""
    user = request.user
    outcome_id, person_id = as_number(request.GET.get("outcome")), as_uuid(request.GET.get("person"))
    if not user.is_authenticated:
        return None
    outcome = PlanOutcome.objects.select_related("plan__person__council").filter(pk=outcome_id).first()
    if outcome and allows(user, Permission.PLAN_VIEW, person=outcome.plan.person):
        return CameFor(outcome.plan.person, outcome)
    person = Person.objects.select_related("council").filter(pk=person_id).first()
    if person and allows(user, Permission.PERSON_VIEW, person=person):
        return CameFor(person)
    return None


def kept(request: HttpRequest, names: tuple[str, ...] = KEPT) -> list[tuple[str, str]]:
    """Those of the address's parameters that go along."""
    return [(name, value) for name in names for value in request.GET.getlist(name)]


def with_parameters(address: str, pairs: Sequence[tuple[str, object]]) -> str:
    return f"{address}?{urlencode(pairs)}" if pairs else address


def way_back(request: HttpRequest, about: Any) -> Iterator[Panel]:
    """On a listing: back to the list of the outcome that it was found for. Says for whom the reader acts."""
    came = came_for(request)
    if came is None:
        return
    show_acting_for(request, came.person)
    if came.outcome:
        to = reverse("outcome_services", args=[came.person.pk, came.outcome.pk])
        yield Panel(
            "brokerage/way_back.html",
            {"href": with_parameters(to, kept(request, OF_THE_LIST)), "words": came.outcome.words},
        )


add_panels("service", way_back)
