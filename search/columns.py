"""What filters ask of listings, in columns: a rule judges all rows at once, so that a search over a hundred thousand
listings takes no longer than one over a thousand seems to.

The same facts as `documents.Document`, in the rows of an index. Never changed: `plus` gives longer ones.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import Self

import numpy as np

from marketplace.core.places import EARTH_RADIUS_MILES

from .derived import margin_of, open_days, pays, reach_of, reached, slots
from .documents import Document
from .wording import CHECKS, UNITS

NO_ROWS = np.empty(0, dtype=np.int32)
_UNIT = {unit: number for number, unit in enumerate(UNITS)}
_CHECK = {kind: number for number, kind in enumerate(CHECKS)}


@dataclass(frozen=True)
class Codes:
    """Which rows hold which codes, and which state any at all."""

    rows: Mapping[str, np.ndarray]
    stated: np.ndarray

    @classmethod
    def of(cls, held: Iterable[Collection[str] | None], count: int) -> Self:
        """For each row its codes; None or empty for not stated."""
        rows: dict[str, list[int]] = defaultdict(list)
        stated = np.zeros(count, dtype=bool)
        for row, codes in enumerate(held):
            if codes:
                stated[row] = True
                for code in codes:
                    rows[code].append(row)
        return cls({code: np.array(found, dtype=np.int32) for code, found in rows.items()}, stated)

    def plus(self, other: Self) -> Self:
        more = len(self.stated)
        rows = dict(self.rows)
        for code, found in other.rows.items():
            rows[code] = np.concatenate([rows.get(code, NO_ROWS), found + np.int32(more)])
        return type(self)(rows, np.concatenate([self.stated, other.stated]))

    def holding(self, codes: Iterable[str]) -> np.ndarray:
        """Row by row whether it holds one of these."""
        found = np.zeros(len(self.stated), dtype=bool)
        for code in codes:
            found[self.rows.get(code, NO_ROWS)] = True
        return found

    def any_of(self, codes: Iterable[str]) -> np.ndarray:
        """Row by row whether it holds one of these or does not say."""
        return self.holding(codes) | ~self.stated

    def counted(self, among: np.ndarray) -> dict[str, int]:
        """For each code how many of the rows that `among` marks hold it; none that nobody holds."""
        counts = {code: int(np.count_nonzero(among[rows])) for code, rows in self.rows.items()}
        return {code: count for code, count in counts.items() if count}


@dataclass(frozen=True)
class Many:
    """Rows of several values each: `rows` says whose value is whose, and is in order."""

    rows: np.ndarray
    values: Mapping[str, np.ndarray]
    count: int

    @classmethod
    def of(cls, held: Iterable[Iterable[Sequence[float]]], names: Sequence[str], count: int) -> Self:
        rows: list[int] = []
        values: list[Sequence[float]] = []
        for row, several in enumerate(held):
            for one in several:
                rows.append(row)
                values.append(one)
        table = np.array(values, dtype=np.float64).reshape(len(rows), len(names))
        return cls(
            np.array(rows, dtype=np.int32), {name: table[:, place].copy() for place, name in enumerate(names)}, count
        )

    def plus(self, other: Self) -> Self:
        values = {name: np.concatenate([mine, other.values[name]]) for name, mine in self.values.items()}
        rows = np.concatenate([self.rows, other.rows + np.int32(self.count)])
        return type(self)(rows, values, self.count + other.count)

    def any_where(self, marked: np.ndarray) -> np.ndarray:
        """Row by row whether one of its values is marked."""
        found = np.zeros(self.count, dtype=bool)
        found[self.rows[marked]] = True
        return found

    @cached_property
    def stated(self) -> np.ndarray:
        return self.any_where(np.ones(len(self.rows), dtype=bool))

    def least(self, of_each: np.ndarray) -> np.ndarray:
        """Row by row the least of its values' figures; infinity where it has none."""
        least = np.full(self.count, np.inf)
        np.minimum.at(least, self.rows, of_each)
        return least


@dataclass(frozen=True)
class Numbers:
    """A figure for each row."""

    values: np.ndarray

    @classmethod
    def of(cls, values: Iterable[float | None], missing: float) -> Self:
        return cls(np.array([missing if value is None else value for value in values], dtype=np.float64))

    def plus(self, other: Self) -> Self:
        return type(self)(np.concatenate([self.values, other.values]))


#: Latitude, longitude, how far off it may be and, if any, the radius; all but the first two in miles.
Spot = tuple[float, float, float, float | None]
PLACES_KEPT = 4


@dataclass(frozen=True)
class Around:
    """Row by row how listings lie to a place: the miles to the nearest point, infinite where none is known; whether
    one reaches it; whether one is within the radius; whether one of those does not travel."""

    miles: np.ndarray
    reached: np.ndarray
    near: np.ndarray
    near_and_stays: np.ndarray


@dataclass(frozen=True)
class Columns:
    """`prices`: pence and unit; `points`: on the unit sphere, with margin and reach; `checks`: kind and last day."""

    audience: Codes
    main_type: Codes
    types: Codes
    outcomes: Codes
    delivery: Codes
    open_days: Codes
    slots: Codes
    pays: Codes
    reached: Codes
    languages: Codes
    gender: Codes
    free: Numbers
    min_age: Numbers
    max_age: Numbers
    prices: Many
    points: Many
    checks: Many
    _around: dict[Spot, Around] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Self:
        count = len(documents)
        return cls(
            audience=Codes.of(([one.audience] for one in documents), count),
            main_type=Codes.of((one.types[:1] for one in documents), count),
            types=Codes.of((one.types for one in documents), count),
            outcomes=Codes.of((one.outcomes for one in documents), count),
            delivery=Codes.of((one.delivery for one in documents), count),
            open_days=Codes.of(map(open_days, documents), count),
            slots=Codes.of(map(slots, documents), count),
            pays=Codes.of(map(pays, documents), count),
            reached=Codes.of(map(reached, documents), count),
            languages=Codes.of((one.languages for one in documents), count),
            gender=Codes.of(([one.gender] if one.gender else () for one in documents), count),
            free=Numbers.of((one.free for one in documents), 0),
            min_age=Numbers.of((one.min_age for one in documents), -math.inf),
            max_age=Numbers.of((one.max_age for one in documents), math.inf),
            prices=Many.of(map(_prices, documents), ("pence", "unit"), count),
            points=Many.of(map(_points, documents), ("x", "y", "z", "margin", "reach"), count),
            checks=Many.of(map(_checks, documents), ("kind", "expires"), count),
        )

    def plus(self, other: Self) -> Self:
        """These rows and then those."""
        return type(self)(**{name: getattr(self, name).plus(getattr(other, name)) for name in COLUMNS})

    def __len__(self) -> int:
        return len(self.audience.stated)

    def around(self, place: Spot) -> "Around":
        """Kept for the last few places: the counts of a filter panel ask again and again."""
        if place not in self._around:
            while len(self._around) >= PLACES_KEPT:
                self._around.pop(next(iter(self._around)), None)
            self._around[place] = self._seen_from(place)
        return self._around[place]

    def _seen_from(self, place: Spot) -> "Around":
        latitude, longitude, margin, radius = place
        points = self.points
        away = self._miles(latitude, longitude)
        in_radius = away <= math.inf if radius is None else away <= radius + points.values["margin"] + margin
        return Around(
            miles=points.least(away),
            reached=points.any_where(away <= points.values["reach"] + margin),
            near=points.any_where(in_radius),
            near_and_stays=points.any_where(in_radius & np.isneginf(points.values["reach"])),
        )

    def _miles(self, latitude: float, longitude: float) -> np.ndarray:
        """For each of the points how far it is."""
        at = _on_sphere(latitude, longitude)
        half = sum((self.points.values[name] - here) ** 2 for name, here in zip("xyz", at, strict=True)) / 4
        return 2 * EARTH_RADIUS_MILES * np.arcsin(np.sqrt(np.minimum(1.0, half)))

    def seen(self, today: date) -> Codes:
        """The checks that were seen and have not run out; a row without any states that there is none."""
        in_date = self.checks.values["expires"] >= today.toordinal()
        rows = {
            kind: self.checks.rows[in_date & (self.checks.values["kind"] == number)] for kind, number in _CHECK.items()
        }
        return Codes(rows, np.ones(len(self), dtype=bool))


COLUMNS = tuple(column.name for column in fields(Columns) if column.repr)


def unit_number(unit: str) -> int:
    """As `prices` holds it."""
    return _UNIT.get(unit, -1)


def _prices(document: Document) -> Iterable[tuple[float, float]]:
    return ((pence, unit_number(unit)) for pence, unit, _ in document.prices)


def _points(document: Document) -> Iterable[tuple[float, ...]]:
    for point in document.points:
        yield (*_on_sphere(point.latitude, point.longitude), margin_of(point), reach_of(point))


def _checks(document: Document) -> Iterable[tuple[float, float]]:
    for kind, expires in (document.checks or {}).items():
        yield _CHECK.get(kind, -1), math.inf if expires is None else expires.toordinal()


def _on_sphere(latitude: float, longitude: float) -> tuple[float, float, float]:
    phi, lam = math.radians(latitude), math.radians(longitude)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)
