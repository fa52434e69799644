"""The outcodes that come with the product, enough for the demo world and its surroundings.

Centroids: public domain (CC0), on the WGS84 datum. Names are what people call the places.
A council loads every postcode with `manage.py import_places`.
"""

import csv
from pathlib import Path

from .models import Place

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
