"""The demo world's listings: 170 invented providers and 546 invented services in five councils.

Every telephone number is from the ranges kept for drama and every address ends in `.example`. Dates are fixed, so
that every load gives the same world.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from marketplace.core.demo import COUNCILS, load_councils
from marketplace.core.gazetteer import load_outcodes

from .actions.bulk_import import LoadReport, load_listings
from .records.source import services_of

SOURCE = "demo"
DATA = Path(__file__).parent / "data" / "demo"
#: From this day on the five councils have looked at the providers and listings of the demo world.
FIRST_CHECKED = date(2026, 5, 4)
#: What an officer looked at for each kind of check, and what they found.
SEEN = {
    "dbs": ("Certificates shown to the council", ["Enhanced, for all who visit people", "Enhanced, for all who lead"]),
    "insurance": ("Insurer's certificate shown to the council", ["£5 million", "£10 million", "£2 million"]),
    "safeguarding-policy": ("Policy read by the council", ["Read and found sound"]),
    "qualifications": ("Certificates shown to the council", ["Seen for everybody who needs one"]),
    "food-hygiene": ("Food hygiene rating, from the door sticker", ["5, very good", "4, good", "5, very good"]),
}


def load_listings_of_the_demo_world(progress: Callable[[int], None] | None = None) -> LoadReport:
    """Load all five councils' listings as live; a second load changes nothing. `progress` gets the running count."""
    load_outcodes()
    councils, whole = load_councils(), LoadReport(applied=True)
    for slug in COUNCILS:
        done = whole.read
        report = load_listings(
            records_of(slug),
            council=councils[slug],
            by=None,
            source=SOURCE,
            is_demo=True,
            progress=(lambda number, done=done: progress(done + number)) if progress else None,
        )
        for name in ("providers", "created", "updated", "unchanged", "left", "refused", "warnings"):
            setattr(whole, name, getattr(whole, name) + getattr(report, name))
    return whole


def records_of(slug: str) -> Iterator[dict[str, Any]]:
    """One council's services in the import format, with the checks as the council would have recorded them."""
    content = json.loads((DATA / f"{slug}.json").read_text(encoding="utf-8"))
    providers = [
        provider | {"checks": checks_of(provider, number)} for number, provider in enumerate(content["providers"])
    ]
    for number, record in enumerate(services_of(providers)):
        yield record | {"checked_on": (FIRST_CHECKED + timedelta(days=number % 180)).isoformat()}


def checks_of(provider: dict[str, Any], number: int) -> list[dict[str, Any]]:
    """The checks that a provider says it has, with a source and dates that are the same at every load."""
    found = []
    for place, kind in enumerate(provider["checks"]):
        source, results = SEEN[kind]
        seen_on = FIRST_CHECKED + timedelta(days=(number * 11 + place * 29) % 190)
        check = {"kind": kind, "source": source, "result": results[number % len(results)]}
        if kind == "insurance":
            check["expires_on"] = (seen_on + timedelta(days=365 - number * 3)).isoformat()
        found.append(check | {"checked_on": seen_on.isoformat()})
    if cqc := provider.get("cqc"):
        inspected = f"{cqc['inspected']}-01" if cqc["inspected"] else None
        found.append(
            {
                "kind": "cqc",
                "source": "CQC register, looked up by the council",
                "result": cqc["rating"],
                "issued_on": inspected,
                "checked_on": (FIRST_CHECKED + timedelta(days=number)).isoformat(),
            }
        )
    return found
