"""The outcome areas and service types that every installation has, from the product's own lists."""

import csv
from pathlib import Path
from typing import Any

from .models import OutcomeArea, ServiceType

DATA = Path(__file__).parent / "data"


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def load_taxonomy(**_: Any) -> None:
    """Make what is missing after every migrate. Rows that an editor has changed are left alone."""
    OutcomeArea.objects.bulk_create(
        [OutcomeArea(position=number, **row) for number, row in enumerate(_rows("outcomes.csv"), 1)],
        ignore_conflicts=True,
    )
    ServiceType.objects.bulk_create(
        [ServiceType(position=number, **row) for number, row in enumerate(_rows("service-types.csv"), 1)],
        ignore_conflicts=True,
    )
