"""What filters need that is worked out from a document once, for every engine alike."""

import math
from collections.abc import Iterable

from .documents import Document, Opening, Point
from .wording import DAYS

GOING = frozenset({"venue", "outdoors"})
#: Asked only of a service that happens in a building of its own.
OF_A_BUILDING = frozenset({"step-free", "accessible-toilet", "changing-place"})
MIDNIGHT = 24 * 60
#: Minutes after midnight; the night has two halves.
PARTS = {
    "morning": ((5 * 60, 12 * 60),),
    "afternoon": ((12 * 60, 17 * 60),),
    "evening": ((17 * 60, 22 * 60),),
    "night": ((22 * 60, MIDNIGHT), (0, 5 * 60)),
}


def pays(document: Document) -> frozenset[str]:
    """The ways to pay that it takes; none stated for what is free, which takes every way."""
    return frozenset() if document.free else document.deployments


def reached(document: Document) -> frozenset[str]:
    """The access that it states, and that of a building where it states some and needs no building."""
    return document.access | OF_A_BUILDING if document.access and has_no_building(document) else document.access


def has_no_building(document: Document) -> bool:
    """Whether it says how it is given, and none of the ways needs a building of its own."""
    return bool(document.delivery) and document.delivery.isdisjoint(GOING)


def open_days(document: Document) -> frozenset[str]:
    return frozenset().union(*(opening.days for opening in document.openings))


def slots(document: Document) -> frozenset[str]:
    """Each day with each part of it in which it is open: “tue-morning”."""
    return frozenset(
        slot(day, part)
        for opening in document.openings
        for day in opening.days & set(DAYS)
        for part in PARTS
        if is_in(opening, part)
    )


def slots_asked(days: Iterable[str], parts: Iterable[str]) -> list[str]:
    """Those parts of those days, or of any day."""
    parts = list(parts)
    return [slot(day, part) for day in tuple(days) or DAYS for part in parts]


def slot(day: str, part: str) -> str:
    return f"{day}-{part}"


def is_in(opening: Opening, part: str) -> bool:
    """Whether it is open in some of that part of the day; one that closes no later than it opens runs on."""
    for start, end in PARTS.get(part, ()):
        begins_before, ends_after = opening.opens < end, opening.closes > start
        if begins_before and ends_after:
            return True
        if opening.closes <= opening.opens and (begins_before or ends_after):
            return True
    return False


def margin_of(point: Point) -> float:
    """How far off it may be, in miles, rounded up to a tenth: a server is asked about each value that there is."""
    return _tenths(point.margin_miles)


def reach_of(point: Point) -> float:
    """How far it comes and how far off it may be, together, as above; below 0 for nowhere."""
    return -math.inf if point.reach_miles is None else _tenths(point.reach_miles + point.margin_miles)


def _tenths(miles: float) -> float:
    return math.ceil(round(miles * 10, 6)) / 10
