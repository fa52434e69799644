"""Where a service is, as a small map: its places numbered, how far it comes, and the names around it."""

import math
from dataclasses import dataclass

from marketplace.core.models import Place
from marketplace.core.places import miles_between
from providers.models import Venue

SIZE = 480
MILES_A_DEGREE = 69.09
#: A map of less than this across would claim more than an outcode tells.
SMALLEST_MILES = 2.5


@dataclass(frozen=True)
class Point:
    x: int
    y: int
    number: int

    @property
    def text_y(self) -> int:
        return self.y + 8


@dataclass(frozen=True)
class Name:
    x: int
    y: int
    text: str


@dataclass(frozen=True)
class Ring:
    x: int
    y: int
    radius: int


@dataclass(frozen=True)
class ServiceMap:
    points: list[Point]
    rings: list[Ring]
    names: list[Name]


def map_of(venues: list[Venue]) -> ServiceMap | None:
    """The map of the venues that have a point, or None when none has."""
    placed = [(number, venue) for number, venue in enumerate(venues, 1) if venue.latitude is not None]
    if not placed:
        return None
    latitude = sum(venue.latitude for _, venue in placed) / len(placed)
    longitude = sum(venue.longitude for _, venue in placed) / len(placed)
    spread = max(
        miles_between(latitude, longitude, venue.latitude, venue.longitude) + (venue.reach_miles or 0)
        for _, venue in placed
    )
    scale = (SIZE / 2) / max(SMALLEST_MILES, spread * 1.15)

    def at(north: float, east: float) -> tuple[int, int]:
        across = (east - longitude) * MILES_A_DEGREE * math.cos(math.radians(latitude))
        return round(SIZE / 2 + across * scale), round(SIZE / 2 - (north - latitude) * MILES_A_DEGREE * scale)

    points = [Point(*at(venue.latitude, venue.longitude), number) for number, venue in placed]
    rings = [
        Ring(*at(venue.latitude, venue.longitude), round(venue.reach_miles * scale))
        for _, venue in placed
        if venue.reach_miles
    ]
    return ServiceMap(points, rings, _names_around(latitude, longitude, SIZE / 2 / scale, at, points))


def _names_around(latitude: float, longitude: float, miles: float, at, points: list[Point]) -> list[Name]:
    """The names of outcodes nearby, nearest first, leaving out those that would cover something."""
    north = miles / MILES_A_DEGREE
    east = north / math.cos(math.radians(latitude))
    nearby = Place.objects.filter(
        latitude__range=(latitude - north, latitude + north), longitude__range=(longitude - east, longitude + east)
    ).exclude(name="")
    found = sorted(nearby[:400], key=lambda place: miles_between(latitude, longitude, place.latitude, place.longitude))
    taken = [(point.x, point.y, 24) for point in points]
    names: list[Name] = []
    for place in found:
        x, y = at(place.latitude, place.longitude)
        half = len(place.name) * 5 + 8
        fits = half < x < SIZE - half and 24 < y < SIZE - 12
        if fits and all(abs(x - other) > half + width or abs(y - height) > 34 for other, height, width in taken):
            names.append(Name(x, y, place.name))
            taken.append((x, y, half))
        if len(names) == 8:
            break
    return names
