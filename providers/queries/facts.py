"""Everything that a listing says, as rows to read: for checking answers, and for telling what changed."""

from dataclasses import dataclass

from providers import words
from providers.models import Access, Delivery, Service, Venue, WayToPay


@dataclass(frozen=True)
class Fact:
    """One thing that a listing says; `step` is where the editor asks for it."""

    step: str
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One thing that differs between what is live and what was sent."""

    step: str
    label: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def venue_words(venue: Venue) -> str:
    where = venue.locality or (venue.place.name if venue.place else "")
    outcode = venue.place.outcode if venue.place else ""
    told = ", ".join(part for part in (venue.address, where) if part)
    told = f"{told} ({outcode})" if outcode and told else told or outcode
    if venue.reach_miles:
        told += f", comes to people within about {venue.reach_miles:g} miles"
    return told


def _labels(codes: list[str], choices: type) -> tuple[str, ...]:
    return tuple(str(label) for code, label in choices.choices if code in codes)


def facts_of(service: Service) -> list[Fact]:
    """The facts in the order of the editor's steps. Works on the public row and on a draft."""
    more_types = sorted(row.label for row in service.types.all() if row.pk != service.main_type_id)
    prices = [
        ": ".join(part for part in (price.label, words.price_words(price)) if part)
        + (f" ({least})" if (least := words.least_words(price)) else "")
        for price in service.prices.all()
    ]
    rows: list[tuple[str, str, list[str] | tuple[str, ...] | str]] = [
        ("what", "Name", service.name),
        ("what", "Kind of service", service.main_type.label),
        ("what", "Also", more_types),
        ("what", "In one sentence", service.summary),
        ("what", "Description", service.description.split("\n")),
        ("who", "For", service.get_audience_display()),
        ("who", "Who it is for", service.who_for),
        ("who", "What it helps with", [row.name for row in service.outcomes.all()]),
        ("who", "What changes for people", list(service.changes)),
        ("who", "Age", words.ages_words(service)),
        ("who", "Women or men", service.get_gender_display()),
        ("where", "How", _labels(service.delivery, Delivery)),
        ("where", "Places", [venue_words(venue) for venue in service.venues.all()]),
        ("where", "Days and hours", [f"{day}: {hours}" for day, hours in words.week_of(service.times.all())]),
        ("where", "More about when", service.times_note),
        ("price", "Price", "Free" if service.free else prices),
        ("price", "Extras", [f"{extra.label}: {words.extra_words(extra)}" for extra in service.extras.all()]),
        ("price", "More about the price", service.price_note),
        ("price", "VAT", service.get_vat_display()),
        ("price", "Ways to pay", _labels(service.deployments, WayToPay)),
        ("price", "Places in the group", str(service.group_places or "")),
        ("price", "Cancelling", words.cancelling_words(service)),
        ("access", "Access", _labels(service.access, Access)),
        ("access", "Languages", words.language_words(service)),
    ]
    return [
        Fact(step, label, tuple(line for line in ([told] if isinstance(told, str) else told) if line))
        for step, label, told in rows
    ]


def changes_between(live: Service, sent: Service) -> list[Change]:
    """What an officer has to look at: each fact that is not the same, old and new."""
    return [
        Change(old.step, old.label, old.lines, new.lines)
        for old, new in zip(facts_of(live), facts_of(sent), strict=True)
        if old.lines != new.lines
    ]
