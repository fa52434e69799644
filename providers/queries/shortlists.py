"""What a list of services shows, and what a few of them are compared by."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.text import capfirst

from marketplace.core.models import Place
from marketplace.core.places import about_miles, miles_between
from providers import words
from providers.models import Access, Audience, Delivery, Gender, Service, WayToPay

from .facts import venue_words
from .public import checks_of, with_everything

NOT_STATED = "Not stated"


@dataclass(frozen=True)
class Listed:
    """The services of a list that are on the site, and those that were and are not now."""

    here: tuple[Service, ...] = ()
    gone: tuple[Service, ...] = ()


@dataclass(frozen=True)
class Row:
    """One thing that services are compared by: for each service its lines, in their order."""

    label: str
    cells: tuple[tuple[str, ...], ...]


def listed(ids: Sequence[int]) -> Listed:
    """Services in the order of their ids."""
    return _sorted_out(with_everything(Service.objects.filter(pk__in=ids)), lambda service: ids.index(service.pk))


def listed_by_slug(slugs: Sequence[str]) -> Listed:
    return _sorted_out(with_everything(Service.objects.filter(slug__in=slugs)), lambda row: slugs.index(row.slug))


def _sorted_out(services: QuerySet[Service], position: Callable[[Service], int]) -> Listed:
    rows = sorted(services.prefetch_related("provider__checks"), key=position)
    return Listed(
        tuple(service for service in rows if service.is_public),
        tuple(service for service in rows if not service.is_public and service.was_live),
    )


def rows_of(services: Iterable[Service], place: Place | None) -> list[Row]:
    """What is compared, one row a question. What a listing does not say is said."""
    services = list(services)
    told = (
        ("Price", _prices),
        ("Ways to pay", _ways_to_pay),
        ("Days and times", _times),
        (f"Distance from {place}" if place else "Where", lambda service: _where(service, place)),
        ("How it happens", lambda service: _labels(service.delivery, Delivery)),
        ("Access", lambda service: _labels(service.access, Access)),
        ("Languages", words.language_words),
        ("Ages", lambda service: [words.ages_words(service)]),
        ("Who it is for", _who_for),
        ("Checks", _checks),
        ("What it helps with", lambda service: [area.name for area in service.outcomes.all()]),
    )
    return [Row(label, tuple(tuple(tell(service)) or (NOT_STATED,) for service in services)) for label, tell in told]


def _labels(codes: Iterable[str], choices: type) -> list[str]:
    return [str(label) for code, label in choices.choices if code in codes]


def _prices(service: Service) -> list[str]:
    if service.free:
        return ["Free"]
    prices = [
        f"{price.label}: {words.full_price_words(price)}" if price.label else words.full_price_words(price)
        for price in service.prices.all()
    ]
    extras = [f"Extra: {extra.label}, {words.extra_words(extra)}" for extra in service.extras.all()]
    return [line for line in (*(prices or [NOT_STATED]), *extras, service.price_note) if line]


def _ways_to_pay(service: Service) -> list[str]:
    return ["Nothing to pay"] if service.free else _labels(service.deployments, WayToPay)


def _times(service: Service) -> list[str]:
    week = [f"{day}: {hours}" for day, hours in words.week_of(service.times.all())]
    return [line for line in (*week, service.times_note) if line]


def _where(service: Service, place: Place | None) -> list[str]:
    """How far from the place, where both are known; else where it is."""
    venues = list(service.venues.all())
    if service.delivery and set(service.delivery) <= {Delivery.ONLINE, Delivery.PHONE}:
        return ["Online or by phone, so distance does not matter"]
    located = [venue for venue in venues if venue.latitude is not None and venue.longitude is not None]
    if place is None or not located:
        return [venue_words(venue) for venue in venues]
    miles = {
        venue.pk: miles_between(place.latitude, place.longitude, venue.latitude, venue.longitude) for venue in located
    }
    nearest = min(located, key=lambda venue: miles[venue.pk])
    lines = [capfirst(about_miles(miles[nearest.pk]))]
    if Delivery.AT_HOME in service.delivery and (reaching := [venue for venue in located if venue.reach_miles]):
        comes = any(miles[venue.pk] <= venue.reach_miles + _margin(venue.place, place) for venue in reaching)
        lines.append("Comes to you" if comes else "May not come as far as you. Ask them")
    return lines


def _margin(*places: Place | None) -> float:
    """How far off both points may be together: nobody just outside is told that it does not come."""
    return sum(place.margin_miles for place in places if place)


def _who_for(service: Service) -> list[str]:
    lines = [service.who_for, str(Gender(service.gender).label) if service.gender else ""]
    if service.audience == Audience.ORGANISATIONS:
        lines.append("For organisations, not for people’s own budgets")
    return [line for line in lines if line]


def _checks(service: Service) -> list[str]:
    return [
        f"{check.label}: {check.result}{f' ({check.source})' if check.source else ''}"
        for check in checks_of(service.provider)
    ]
