"""The outcodes that come with the product, enough for the demo world and its surroundings.

Centroids: public domain (CC0), on the WGS84 datum. Names are what people call the places.
A council loads every postcode with `manage.py import_places`.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from .models import Place
from .places import miles_between
from .postcode_files import PostcodeRow

OUTCODES = Path(__file__).parent / "data" / "outcodes.csv"


def also_column(names: list[str]) -> str:
    """Further names as the column keeps them: `|nunhead|peckham rye|`."""
    kept = [name.strip().lower() for name in names if name.strip()]
    return f"|{'|'.join(kept)}|" if kept else ""


def carried_outcodes() -> list[Place]:
    with OUTCODES.open(newline="", encoding="utf-8") as file:
        return [
            Place(
                code=row["outcode"],
                outcode=row["outcode"],
                name=row["name"],
                also=also_column(row["also"].split("|")),
                latitude=float(row["latitude"]),
                longitude=float(row["longitude"]),
                margin_miles=float(row["margin_miles"]),
            )
            for row in csv.DictReader(file)
        ]


def load_outcodes() -> int:
    """Add the carried outcodes that are missing; those already there, from a fuller list, are left. Gives how many."""
    known = set(Place.objects.values_list("code", flat=True))
    new = [place for place in carried_outcodes() if place.code not in known]
    Place.objects.bulk_create(new)
    return len(new)


#: A postcode is a street or less.
POSTCODE_MARGIN_MILES = 0.1
BATCH = 5_000


@dataclass
class PlacesReport:
    """What a load of postcodes did, or would do."""

    postcodes: int = 0
    outcodes: int = 0
    skipped: int = 0
    faults: list[tuple[int, str]] = field(default_factory=list)


@dataclass
class _Outcode:
    """The middle of an outcode, and its edges, as they gather."""

    count: int = 0
    latitude: float = 0.0
    longitude: float = 0.0
    edges: list[tuple[float, float]] = field(default_factory=list)

    def add(self, latitude: float, longitude: float) -> None:
        self.count += 1
        self.latitude += (latitude - self.latitude) / self.count
        self.longitude += (longitude - self.longitude) / self.count
        edges = [*self.edges, (latitude, longitude)]
        self.edges = list(
            {
                min(edges, key=lambda edge: edge[0]),
                max(edges, key=lambda edge: edge[0]),
                min(edges, key=lambda edge: edge[1]),
                max(edges, key=lambda edge: edge[1]),
            }
        )

    @property
    def margin_miles(self) -> float:
        """Half of its widest reach from the middle: most homes are nearer than its furthest farm."""
        furthest = max(miles_between(self.latitude, self.longitude, *edge) for edge in self.edges)
        return round(max(furthest / 2, 0.3), 1)


@transaction.atomic
def load_postcodes(rows: Iterable[PostcodeRow], *, areas: frozenset[str], apply: bool) -> PlacesReport:
    """Add or move postcodes and the outcodes that hold them. Names that places have are kept.

    `areas` are the letters with which postcodes begin (SE, CH); none means all.
    """
    report, outcodes, batch = PlacesReport(), {}, []
    for row in rows:
        if row.fault:
            report.faults.append((row.line, row.fault))
            continue
        if not row.code or (areas and _area(row) not in areas):
            report.skipped += 1
            continue
        report.postcodes += 1
        outcodes.setdefault(row.outcode, _Outcode()).add(row.latitude, row.longitude)
        if row.code != row.outcode:
            batch.append(_place(row.code, row.outcode, row.latitude, row.longitude, POSTCODE_MARGIN_MILES))
        if len(batch) >= BATCH and apply:
            _save(batch)
            batch = []
    middles = [_place(code, code, held.latitude, held.longitude, held.margin_miles) for code, held in outcodes.items()]
    report.outcodes = len(middles)
    if apply:
        _save(batch)
        _save(middles)
    return report


def _area(row: PostcodeRow) -> str:
    """The letters with which a postcode begins."""
    return row.outcode[:2] if row.outcode[1:2].isalpha() else row.outcode[:1]


def _place(code: str, outcode: str, latitude: float, longitude: float, margin_miles: float) -> Place:
    return Place(
        code=code,
        outcode=outcode,
        latitude=round(latitude, 5),
        longitude=round(longitude, 5),
        margin_miles=margin_miles,
    )


def _save(places: list[Place]) -> None:
    unique = {place.code: place for place in places}
    Place.objects.bulk_create(
        unique.values(),
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=["latitude", "longitude", "margin_miles"],
    )
