"""Two figures that never stand alone: the budget bar beside its sentence, the numbered map beside its list.

Geometry is written as SVG attributes, so the content security policy needs no exception.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import template

from marketplace.core.money import format_pounds

register = template.Library()

MIDDLE, OUTER_RADIUS, DOT_ROOM = 240, 200, 41
RING_MILES = (1, 2, 3, 5, 10, 15, 20, 30, 50, 100, 200, 500)
MILES_PER_DEGREE = 69.0


def _stripes(width: int, height: int) -> str:
    return "".join(f"M{x} {height}L{x + height} 0" for x in range(-height, width, 14))


STRIPES, STRIPES_SHORT = _stripes(1200, 60), _stripes(40, 30)


@register.inclusion_tag("components/budget-bar.html")
def budget_bar(paid: int, held: int, total: int, sentence: str = "", short: bool = False) -> dict[str, Any]:
    """Amounts in pence: solid is paid, striped is booked, white is left. `{% budget_bar paid held total %}`"""
    left = total - paid - held
    if not sentence:
        sentence = f"You have {format_pounds(left)} left of {format_pounds(total)}"
        if total <= 0:
            sentence = "There is no money in this budget yet"
    widest = max(total, paid + held, 1)
    paid_width, used_width = (round(100 * amount / widest, 2) for amount in (paid, paid + held))
    return {
        "paid": paid,
        "held": held,
        "left": left,
        "sentence": sentence,
        "short": short,
        "paid_width": f"{paid_width:g}",
        "held_width": f"{used_width - paid_width:g}",
        "used_width": f"{used_width:g}",
        "stripes": STRIPES,
        "stripes_short": STRIPES_SHORT,
    }


@register.inclusion_tag("components/map-panel.html")
def numbered_map(
    points: Iterable[Any], place: str = "", latitude: float | None = None, longitude: float | None = None
) -> dict[str, Any]:
    """Dots with the numbers of the list beside them.

    Each point has `number`, `latitude` and `longitude`, as keys or attributes; those without a place are left out.
    `place` with its own coordinates is the middle, and the rings are miles from it.
    """
    located = [found for point in points if (found := _located(point))]
    if not located:
        return {"points": []}
    is_around_place = bool(place) and latitude is not None and longitude is not None
    middle = (float(latitude), float(longitude)) if is_around_place else _middle(located)
    miles = [(number, *_miles_from(middle, where)) for number, where in located]
    furthest = max(math.hypot(east, north) for _, east, north in miles)
    outer = next((ring for ring in RING_MILES if ring >= furthest), math.ceil(furthest))
    if not is_around_place:
        outer = max(furthest, 0.5)
    scale = OUTER_RADIUS / outer
    words = "The numbers are the same as in the list."
    if is_around_place:
        rings = [_ring(ring, scale) for ring in (*[inner for inner in RING_MILES if inner <= outer * 0.7][-1:], outer)]
        words = f"The diamond is {place}. {words}"
    else:
        rings = []
    count = len(located)
    label = f"Map with {count} numbered {'place' if count == 1 else 'places'}. The list says the same in words."
    return {
        "points": _side_by_side(miles, scale, keep_middle=is_around_place),
        "rings": rings,
        "place": place,
        "words": words,
        "label": label,
    }


def _located(point: Any) -> tuple[Any, tuple[float, float]] | None:
    number, latitude, longitude = (
        point.get(name) if isinstance(point, Mapping) else getattr(point, name, None)
        for name in ("number", "latitude", "longitude")
    )
    return None if latitude is None or longitude is None else (number, (float(latitude), float(longitude)))


def _middle(located: Sequence[tuple[Any, tuple[float, float]]]) -> tuple[float, float]:
    latitudes, longitudes = zip(*(where for _, where in located), strict=True)
    return (min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2


def _miles_from(middle: tuple[float, float], where: tuple[float, float]) -> tuple[float, float]:
    """Miles east and north: flat is near enough for a county."""
    shrink = math.cos(math.radians(middle[0]))
    return (where[1] - middle[1]) * MILES_PER_DEGREE * shrink, (where[0] - middle[0]) * MILES_PER_DEGREE


def _ring(miles: float, scale: float) -> dict[str, Any]:
    radius = round(miles * scale)
    return {"miles": miles, "radius": radius, "words_y": MIDDLE + radius - 8}


def _side_by_side(
    miles: Sequence[tuple[Any, float, float]], scale: float, *, keep_middle: bool
) -> list[dict[str, Any]]:
    """Dots that would cover one another, or the diamond, move to the nearest free spot; a line shows from where."""
    taken: list[tuple[float, float]] = [(MIDDLE, MIDDLE)] if keep_middle else []
    placed = []
    for number, east, north in miles:
        true_x, true_y = MIDDLE + east * scale, MIDDLE - north * scale
        x, y = next(spot for spot in _spots_near(true_x, true_y) if _is_free(spot, taken))
        taken.append((x, y))
        placed.append(
            {
                "number": number,
                "x": round(x),
                "y": round(y),
                "text_y": round(y) + 8,
                "true_x": round(true_x),
                "true_y": round(true_y),
                "moved": math.hypot(x - true_x, y - true_y) > DOT_ROOM / 2,
            }
        )
    return placed


def _is_free(spot: tuple[float, float], taken: Sequence[tuple[float, float]]) -> bool:
    return all(math.dist(spot, other) >= DOT_ROOM for other in taken)


def _spots_near(x: float, y: float) -> Iterable[tuple[float, float]]:
    """The place itself, then rings around it; spots off the picture are passed over until nothing else is left."""
    edge = 22
    yield min(max(x, edge), 480 - edge), min(max(y, edge), 480 - edge)
    for ring in range(1, 40):
        for step in range(6 * ring):
            angle = 2 * math.pi * step / (6 * ring)
            spot = x + ring * DOT_ROOM * math.cos(angle), y + ring * DOT_ROOM * math.sin(angle)
            if edge <= spot[0] <= 480 - edge and edge <= spot[1] <= 480 - edge:
                yield spot
    while True:
        yield x, y
        y += DOT_ROOM
