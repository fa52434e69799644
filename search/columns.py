"""What filters ask of listings, in columns: a rule judges all rows at once, so that a search over a hundred thousand
listings takes no longer than one over a thousand seems to.

The same facts as `documents.Document`, in the rows of an index. Never changed: `plus` gives longer ones.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import Self

import numpy as np

from marketplace.core.places import EARTH_RADIUS_MILES

from .derived import margin_of, open_days, pays, reach_of, reached, slots
from .documents import Document
from .wording import UNITS

_UNIT = {unit: number for number, unit in enumerate(UNITS)}


@dataclass(frozen=True)
class Codes:
    """Of each row the set of codes that it holds; empty for not stated. There are few different sets, so each is kept
    once, and what is asked of a row is asked of its set."""

    sets: Sequence[frozenset[str]]
    which: np.ndarray

    @classmethod
    def of(cls, held: Iterable[Collection[str]]) -> Self:
        """For each row its codes."""
        numbers: dict[frozenset[str], int] = {}
        which = [numbers.setdefault(frozenset(codes), len(numbers)) for codes in held]
        return cls(list(numbers), np.array(which, dtype=np.int32))

    def plus(self, other: Self) -> Self:
        numbers = {codes: number for number, codes in enumerate(self.sets)}
        renamed = [numbers.setdefault(codes, len(numbers)) for codes in other.sets]
        more = np.array(renamed, dtype=np.int32)[other.which] if renamed else other.which
        return type(self)(list(numbers), np.concatenate([self.which, more]))

    def take(self, rows: np.ndarray) -> Self:
        return type(self)(self.sets, self.which[rows])

    def holding(self, codes: Iterable[str]) -> np.ndarray:
        """Row by row whether it holds one of these."""
        columns = [self._column[code] for code in codes if code in self._column]
        if not columns:
            return np.zeros(len(self.which), dtype=bool)
        return self._matrix[:, columns].any(axis=1).take(self.which)

    def any_of(self, codes: Iterable[str]) -> np.ndarray:
        """Row by row whether it holds one of these or does not say."""
        columns = [self._column[code] for code in codes if code in self._column]
        return (self._matrix[:, columns].any(axis=1) | ~self._matrix.any(axis=1)).take(self.which)

    @cached_property
    def stated(self) -> np.ndarray:
        return self._matrix.any(axis=1).take(self.which)

    def counted(self, rows: np.ndarray) -> dict[str, int]:
        """For each code how many of these rows hold it; none that nobody holds."""
        counts = np.bincount(self.which.take(rows), minlength=len(self.sets)) @ self._matrix.astype(np.int64)
        return {code: int(counts[column]) for code, column in self._column.items() if counts[column]}

    def most(self, values: Mapping[str, float]) -> np.ndarray:
        """Row by row the most that one of its codes is worth."""
        worth = [max((values.get(code, 0.0) for code in codes), default=0.0) for codes in self.sets]
        return np.array(worth, dtype=np.float64).take(self.which) if worth else np.zeros(0)

    @cached_property
    def codes(self) -> frozenset[str]:
        """All that any row holds."""
        return frozenset().union(*self.sets)

    @cached_property
    def _column(self) -> dict[str, int]:
        return {code: number for number, code in enumerate(sorted(self.codes))}

    @cached_property
    def _matrix(self) -> np.ndarray:
        """Set by set which codes it holds."""
        matrix = np.zeros((len(self.sets), len(self._column)), dtype=bool)
        for number, codes in enumerate(self.sets):
            matrix[number, [self._column[code] for code in codes]] = True
        return matrix


@dataclass(frozen=True)
class Many:
    """Rows of several values each: `rows` says whose value is whose."""

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

    def take(self, rows: np.ndarray) -> Self:
        place = np.full(self.count, -1, dtype=np.int32)
        place[rows] = np.arange(len(rows), dtype=np.int32)
        kept = place[self.rows] >= 0
        return type(self)(
            place[self.rows[kept]], {name: values[kept] for name, values in self.values.items()}, len(rows)
        )

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

    def take(self, rows: np.ndarray) -> Self:
        return type(self)(self.values[rows])


#: Latitude, longitude, how far off it may be and, if any, the radius; all but the first two in miles.
Spot = tuple[float, float, float, float | None]
PLACES_KEPT = 4
REACHED, NEAR, STAYS, LOCATED = (np.int32(1 << bit) for bit in range(4))
STATES = 16


@dataclass(frozen=True)
class Around:
    """Row by row how listings lie to a place: the miles to the nearest point, infinite where none is known; and, as the
    number of its ways of delivery times 16 and the sum of `REACHED`, `NEAR`, `STAYS` and `LOCATED`, whether one of its
    points reaches the place, is within the radius, is so and does not travel, and whether it has any point."""

    miles: np.ndarray
    state: np.ndarray


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
    checks: Codes
    _around: dict[Spot, Around] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Self:
        count = len(documents)
        return cls(
            audience=Codes.of([one.audience] for one in documents),
            main_type=Codes.of(one.types[:1] for one in documents),
            types=Codes.of(one.types for one in documents),
            outcomes=Codes.of(one.outcomes for one in documents),
            delivery=Codes.of(one.delivery for one in documents),
            open_days=Codes.of(map(open_days, documents)),
            slots=Codes.of(map(slots, documents)),
            pays=Codes.of(map(pays, documents)),
            reached=Codes.of(map(reached, documents)),
            languages=Codes.of(one.languages for one in documents),
            gender=Codes.of([one.gender] if one.gender else () for one in documents),
            free=Numbers.of((one.free for one in documents), 0),
            min_age=Numbers.of((one.min_age for one in documents), -math.inf),
            max_age=Numbers.of((one.max_age for one in documents), math.inf),
            prices=Many.of(map(_prices, documents), ("pence", "unit"), count),
            points=Many.of(map(_points, documents), ("x", "y", "z", "margin", "reach"), count),
            checks=Codes.of(map(_checks, documents)),
        )

    def plus(self, other: Self) -> Self:
        """These rows and then those."""
        return type(self)(**{name: getattr(self, name).plus(getattr(other, name)) for name in COLUMNS})

    def take(self, rows: np.ndarray) -> Self:
        """Only these rows, each at most once, in this order."""
        return type(self)(**{name: getattr(self, name).take(rows) for name in COLUMNS})

    def __len__(self) -> int:
        return len(self.audience.which)

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
        state = self.delivery.which * np.int32(STATES)
        state += REACHED * points.any_where(away <= points.values["reach"] + margin)
        state += NEAR * points.any_where(in_radius)
        state += STAYS * points.any_where(in_radius & np.isneginf(points.values["reach"]))
        state += LOCATED * points.stated
        return Around(points.least(away), state)

    def _miles(self, latitude: float, longitude: float) -> np.ndarray:
        """For each of the points how far it is."""
        at = _on_sphere(latitude, longitude)
        half = sum((self.points.values[name] - here) ** 2 for name, here in zip("xyz", at, strict=True)) / 4
        return 2 * EARTH_RADIUS_MILES * np.arcsin(np.sqrt(np.minimum(1.0, half)))

    def seen(self, today: date) -> Codes:
        """The checks that were seen and have not run out; a row without any is known to have none."""
        day = today.isoformat()
        sets = [
            frozenset(kind for kind, _, last in (one.partition(" ") for one in checks) if not last or last >= day)
            for checks in self.checks.sets
        ]
        return Codes(sets, self.checks.which)


COLUMNS = tuple(column.name for column in fields(Columns) if column.repr)


def unit_number(unit: str) -> int:
    """As `prices` holds it."""
    return _UNIT.get(unit, -1)


def _prices(document: Document) -> Iterable[tuple[float, float]]:
    return ((pence, unit_number(unit)) for pence, unit, _ in document.prices)


def _points(document: Document) -> Iterable[tuple[float, ...]]:
    for point in document.points:
        yield (*_on_sphere(point.latitude, point.longitude), margin_of(point), reach_of(point))


def _checks(document: Document) -> Iterable[str]:
    """Each with the last day on which it counts, if any: “dbs 2027-01-31”."""
    for kind, expires in (document.checks or {}).items():
        yield f"{kind} {expires.isoformat() if expires else ''}"


def _on_sphere(latitude: float, longitude: float) -> tuple[float, float, float]:
    phi, lam = math.radians(latitude), math.radians(longitude)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)
