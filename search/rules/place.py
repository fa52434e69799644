"""How near is near enough.

A service that comes to you must reach you; a place that you go to must be within your distance. What happens only
online or by phone has no distance, nor has what somebody asks for only online or by phone; a local service that also
answers the phone stays local. Points are known to an outcode, so what is just outside is let in by the margins.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from django.db.models import Exists, OuterRef, Q

from marketplace.core.places import about_miles, miles_between
from providers.models import Venue

from ..columns import LOCATED, NEAR, REACHED, STATES, STAYS, Columns
from ..derived import GOING, margin_of, reach_of
from ..documents import Document, Point
from ..query import QueryPlace, ServiceQuery, Standing
from ..wording import capital_first
from .base import Names, Rule, Tag

REMOTE = frozenset({"online", "phone"})
MILES_PER_DEGREE = 69.0
#: The box that the database searches; the exact distance is judged afterwards.
WIDEST_REACH_MILES = 60.0


@dataclass(frozen=True)
class Nearness:
    """How a listing lies to a place: the nearest point's distance, and whether it comes or needs no journey."""

    standing: Standing
    miles: float | None = None
    comes_to_you: bool = False
    is_remote: bool = False


def nearness(query: ServiceQuery, document: Document) -> Nearness:
    """With no radius everything passes, and the distance is told."""
    ways = document.delivery & set(query.delivery) if query.delivery else document.delivery
    is_remote = bool(ways) and ways <= REMOTE
    if query.place is None or not document.points:
        return Nearness(Standing.MET if is_remote else Standing.NOT_STATED, is_remote=is_remote)
    comes_if_reached = "at-home" in ways
    goes = not ways or not ways.isdisjoint(GOING)
    nearest, comes, near = math.inf, False, False
    for point in document.points:
        miles = _miles(query.place, point)
        margin = query.place.margin_miles
        nearest = min(nearest, miles)
        comes = comes or (comes_if_reached and miles <= reach_of(point) + margin)
        in_radius = query.radius_miles is None or miles <= query.radius_miles + margin_of(point) + margin
        near = near or (in_radius and (goes or point.reach_miles is None))
    passes = query.radius_miles is None or comes or near or is_remote
    return Nearness(Standing.MET if passes else Standing.NOT_MET, nearest, comes, is_remote)


@dataclass(frozen=True)
class Journeys:
    """`nearness` of all rows at once: what passes, the miles to the nearest point (infinite where none is known), and
    whether somebody has to travel them."""

    passes: np.ndarray
    miles: np.ndarray
    travels: np.ndarray


def journeys(query: ServiceQuery, columns: Columns) -> Journeys:
    """There are few different ways of delivery and few ways to lie to a place, so each pair of them is judged once."""
    ways, place = columns.delivery, query.place
    asked = frozenset(query.delivery)
    offered = [held & asked if asked else held for held in ways.sets]
    remote = np.array([bool(held) and held <= REMOTE for held in offered], dtype=bool)
    if place is None:
        everywhere, nowhere = np.ones(len(columns), dtype=bool), np.full(len(columns), np.inf)
        return Journeys(everywhere, nowhere, ~remote.take(ways.which))
    around = columns.around((place.latitude, place.longitude, place.margin_miles, query.radius_miles))
    comes = np.array(["at-home" in held for held in offered], dtype=bool)[:, None] & _states(REACHED)
    goes = np.array([not held or not held.isdisjoint(GOING) for held in offered], dtype=bool)
    travels = ~(comes | remote[:, None])
    passes = comes | remote[:, None] | (goes[:, None] & _states(NEAR)) | _states(STAYS) | ~_states(LOCATED)
    if query.radius_miles is None:
        passes |= True
    return Journeys(passes.ravel().take(around.state), around.miles, travels.ravel().take(around.state))


def _states(flag: int) -> np.ndarray:
    return (np.arange(STATES) & flag) > 0


class Place(Rule):
    name, fields, hid = "place", ("place", "radius_miles"), "further away"
    also_reads = ("delivery",)

    def is_on(self, query: ServiceQuery) -> bool:
        return query.place is not None and query.radius_miles is not None

    def without(self, query: ServiceQuery, value: str = "") -> ServiceQuery:
        """At any distance: the place is kept, because distances are still worth telling."""
        return replace(query, radius_miles=None, page=1)

    def condition(self, query: ServiceQuery) -> Q:
        """A box around the place, larger than any radius or reach asked about; nearness() is exact."""
        half = max(query.radius_miles, WIDEST_REACH_MILES) + query.place.margin_miles + 5
        high = half / MILES_PER_DEGREE
        wide = high / max(0.1, math.cos(math.radians(query.place.latitude)))
        located = Venue.objects.filter(service_id=OuterRef("pk"), latitude__isnull=False, longitude__isnull=False)
        in_box = located.filter(
            latitude__range=(query.place.latitude - high, query.place.latitude + high),
            longitude__range=(query.place.longitude - wide, query.place.longitude + wide),
        )
        remote = Q(delivery__has="online") | Q(delivery__has="phone")  # those that are local too fall out later
        far_reaching = located.filter(reach_miles__gt=WIDEST_REACH_MILES)
        return remote | Q(Exists(in_box)) | Q(Exists(far_reaching)) | ~Q(Exists(located))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return journeys(query, columns).passes

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return nearness(query, document).standing

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        near = nearness(query, document)
        away = about_miles(near.miles) if near.miles is not None else ""
        if near.comes_to_you:
            return f"Comes to you; it is based {away}"
        if near.is_remote:
            return "Online or by phone, so distance does not matter"
        if query.radius_miles is not None and near.miles is not None and round(near.miles) > query.radius_miles:
            # Points are known to an outcode only, so the margins let it in; without a word it would look like a slip.
            return f"{capital_first(away)}; we know places only roughly, so what is just outside is kept"
        return capital_first(away)

    def not_stated(self, query: ServiceQuery) -> str:
        return "Where it is: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, f"Within {query.radius_miles:g} mile{'' if query.radius_miles == 1 else 's'}")]


def _miles(place: QueryPlace, point: Point) -> float:
    return miles_between(place.latitude, place.longitude, point.latitude, point.longitude)
