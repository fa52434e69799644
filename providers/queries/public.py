"""What the public pages need to know."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from marketplace.core.places import about_miles, miles_between
from providers.models import Check, CheckKind, Provider, Service, Venue


def with_everything(services: QuerySet[Service]) -> QuerySet[Service]:
    """Services with all that a page about one reads, in a fixed number of queries."""
    return services.select_related("provider__council", "main_type").prefetch_related(
        "prices", "extras", "times", "types", "outcomes", Prefetch("venues", Venue.objects.select_related("place"))
    )


def for_cards(services: QuerySet[Service]) -> QuerySet[Service]:
    """Services with what a card in a list reads."""
    return services.select_related("provider", "main_type").prefetch_related(
        "prices", "times", Prefetch("venues", Venue.objects.select_related("place"))
    )


@dataclass(frozen=True)
class CheckTold:
    """A check as the page tells it: what, what was found, and how we know."""

    label: str
    result: str
    source: str
    source_url: str
    tone: str


#: What every provider is asked for. Food hygiene and qualifications are told only where somebody looked.
EXPECTED = (CheckKind.DBS, CheckKind.INSURANCE, CheckKind.SAFEGUARDING)


def checks_of(provider: Provider) -> list[CheckTold]:
    """Each check with its source and date; what nobody has looked at is said plainly."""
    held = {check.kind: check for check in provider.checks.all()}
    today = timezone.localdate()
    told = []
    for kind in CheckKind:
        if kind in held:
            told.append(_told(held[kind], today))
        elif kind in EXPECTED:
            told.append(CheckTold(str(kind.label), "Not checked", "", "", "plain"))
        elif kind == CheckKind.CQC:
            told.append(
                CheckTold(
                    str(kind.label), "Not on record", "Only those who give personal care must register.", "", "plain"
                )
            )
    return told


def _told(check: Check, today: date) -> CheckTold:
    ended = check.expires_on is not None and check.expires_on < today
    parts = [check.source]
    if check.issued_on:
        what = "inspected" if check.kind == CheckKind.CQC else "given"
        parts.append(f"{what} {_month(check.issued_on) if check.kind == CheckKind.CQC else _day(check.issued_on)}")
    if check.checked_on:
        parts.append(f"looked at on {_day(check.checked_on)}")
    if check.expires_on:
        parts.append(f"{'ended' if ended else 'until'} {_day(check.expires_on)}")
    if check.number:
        parts.append(f"number {check.number}")
    result = "Out of date" if ended else check.result or "Seen"
    return CheckTold(
        str(check.get_kind_display()), result, ", ".join(parts), check.source_url, "careful" if ended else "good"
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _month(day: date) -> str:
    return f"{day:%B %Y}"


@dataclass(frozen=True)
class Neighbour:
    service: Service
    distance: str


def services_like(service: Service, count: int = 3) -> list[Neighbour]:
    """Other providers' services of the same kind, nearest first; none when this one has no place."""
    here = next((venue for venue in service.venues.all() if venue.latitude is not None), None)
    if here is None:
        return []
    others = (
        Service.objects.public()
        .filter(main_type_id=service.main_type_id, audience=service.audience)
        .exclude(provider_id=service.provider_id)
        .filter(venues__latitude__range=(here.latitude - 0.4, here.latitude + 0.4))
        .values_list("pk", "venues__latitude", "venues__longitude")
    )
    nearest: dict[int, float] = {}
    for pk, latitude, longitude in others:
        miles = miles_between(here.latitude, here.longitude, latitude, longitude)
        nearest[pk] = min(miles, nearest.get(pk, miles))
    chosen = sorted((miles, pk) for pk, miles in nearest.items() if miles <= 15)[:count]
    rows = for_cards(Service.objects).in_bulk([pk for _, pk in chosen])
    return [Neighbour(rows[pk], about_miles(miles)) for miles, pk in chosen]
