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
from marketplace.core.models import User

from .actions import listings, submissions
from .actions.bulk_import import LoadReport, load_listings
from .models import Price, Service
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

#: What Dev's new service says; the rest is like that of his laptops.
PHONES = {
    "name": "A phone and somebody to ask",
    "summary": "Mended smartphones for people who have none, set up for you, with four short lessons.",
    "description": "We mend phones that others have given away. Yours comes with large letters and the people you ring "
    "most already on the first screen. Four lessons of an hour follow, at your pace: calls, messages, photos, and how "
    "to tell a false message from a real one. We do not sell contracts.",
    "who_for": "People over 50, or on a low income, who have no smartphone.",
    "price_note": "£25 covers the phone and all four lessons.",
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


def send_listings_of_the_demo_world(*, carol: User, dev: User) -> None:
    """Something for whoever checks listings: a change to Carol's day out of doors, and a new service of Dev's."""
    plots = Service.objects.get(provider__memberships__user=carol, name="Plot days")
    words = f"{plots.description}\n\nFrom January we open on Saturdays as well, for people who work in the week."
    listings.save_draft(service=plots, by=carol, values={"description": words})
    submissions.submit(service=plots, by=carol, declared=True)
    like = Service.objects.get(provider__memberships__user=dev, name="A laptop and somebody to ask")
    phones = listings.duplicate(service=like, by=dev)
    price = Price(pence=2500, unit="item", unit_name="phone and four lessons")
    listings.save_draft(service=phones, by=dev, values=PHONES, rows={"prices": [price]})
    submissions.submit(service=phones, by=dev, declared=True)
