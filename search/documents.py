"""The one place that knows both a service and a document, and what each field is for.

A listing becomes a mapping first, the same whether it comes from the database or from a file of listings; a
document is made from the mapping. Every engine stores these documents and nothing else.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Flag, auto
from functools import lru_cache
from typing import Any

from providers.models import Check, OpeningTime, Price, Service, Venue

from .analyser import tokens_of
from .vocabulary import Texts

Listing = Mapping[str, Any]
MAIN_KIND_WEIGHT = 2


class For(Flag):
    TEXT = auto()
    FILTER = auto()
    FACET = auto()
    SORT = auto()


@dataclass(frozen=True)
class Field:
    """A field of a listing: what search uses it for and, as text, how much it weighs."""

    name: str
    purpose: For
    read: Callable[[Listing], Any]
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Point:
    """Where a service is: `margin_miles` is how far off that may be, `reach_miles` how far it comes to people."""

    latitude: float
    longitude: float
    margin_miles: float = 0.0
    reach_miles: float | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """Minutes after midnight; one that closes no later than it opens runs into the next day."""

    days: frozenset[str]
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Document:
    """What filters, facets and reasons need of a listing. Empty means not stated."""

    id: int
    audience: str
    types: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    free: bool = False
    prices: tuple[tuple[int, str, str], ...] = ()
    openings: tuple[Opening, ...] = ()
    min_age: int | None = None
    max_age: int | None = None
    gender: str = ""
    access: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    delivery: frozenset[str] = frozenset()
    deployments: frozenset[str] = frozenset()
    checks: Mapping[str, date | None] | None = None


@lru_cache(maxsize=50_000)
def _shared(value: Any) -> Any:
    """The first of all equals: most listings state one of few sets, and a hundred thousand copies would fill memory."""
    return value


def _codes(name: str) -> Callable[[Listing], frozenset[str]]:
    return lambda listing: _shared(frozenset(listing.get(name) or ()))


def _text(*names: str) -> Callable[[Listing], str]:
    return lambda listing: "\n".join(str(listing.get(name) or "") for name in names)


def _minutes(at: time | str) -> int:
    at = time.fromisoformat(at) if isinstance(at, str) else at
    return at.hour * 60 + at.minute


def _openings(listing: Listing) -> tuple[Opening, ...]:
    return _shared(
        tuple(
            Opening(frozenset(row["days"]), _minutes(row["from"]), _minutes(row["to"]))
            for row in listing.get("times") or ()
        )
    )


def _prices(listing: Listing) -> tuple[tuple[int, str, str], ...]:
    """Pence, unit, and what one unit is called."""
    if "prices" in listing:
        return _shared(tuple(listing["prices"]))
    pence = listing.get("price_pence")
    unit = listing.get("price_unit") or ""
    return () if pence is None else ((int(pence), unit, unit),)


FIELDS = (
    Field("id", For.SORT, lambda listing: listing["id"]),
    Field("name", For.TEXT, _text("name"), weight=8),
    Field("description", For.TEXT, _text("summary", "description", "who_for"), weight=4),
    Field(
        "changes", For.TEXT, lambda listing: "\n".join(map(str, listing.get("outcomes_in_plain_words") or ())), weight=2
    ),
    Field("provider", For.TEXT, _text("provider"), weight=2),
    Field("audience", For.FILTER, lambda listing: listing.get("audience") or "people"),
    Field("types", For.FILTER | For.FACET, lambda listing: _shared(tuple(listing.get("service_types") or ()))),
    Field("outcomes", For.FILTER | For.FACET, lambda listing: _shared(tuple(listing.get("outcomes") or ()))),
    Field("points", For.FILTER | For.SORT, lambda listing: tuple(listing.get("points") or ())),
    Field("free", For.FILTER, lambda listing: bool(listing.get("free"))),
    Field("prices", For.FILTER, _prices),
    Field("openings", For.FILTER | For.FACET, _openings),
    Field("min_age", For.FILTER, lambda listing: listing.get("min_age")),
    Field("max_age", For.FILTER, lambda listing: listing.get("max_age")),
    Field("gender", For.FILTER, lambda listing: listing.get("genders") or ""),
    Field("access", For.FILTER | For.FACET, _codes("access")),
    Field("languages", For.FILTER | For.FACET, _codes("languages")),
    Field("delivery", For.FILTER | For.FACET, _codes("delivery")),
    Field("deployments", For.FILTER | For.FACET, _codes("deployments")),
    Field("checks", For.FILTER | For.FACET, lambda listing: dict(listing.get("checks") or {})),
)
TEXT_FIELDS = tuple(field for field in FIELDS if For.TEXT in field.purpose)
FACT_FIELDS = tuple(field for field in FIELDS if For.TEXT not in field.purpose)


def document_of(listing: Listing) -> Document:
    return Document(**{field.name: field.read(listing) for field in FACT_FIELDS})


def tokens_for(listing: Listing, texts: Texts) -> list[str]:
    """All that a listing is about, field by field by its weight, and the texts of its types and outcome areas."""
    tokens: list[str] = []
    for field in TEXT_FIELDS:
        tokens += tokens_of(field.read(listing)) * field.weight
    return tokens + tokens_of_kind(listing.get("service_types") or (), listing.get("outcomes") or (), texts)


def sentences_of(listing: Listing) -> str:
    """What an embedder reads of a listing: its name and its own sentences."""
    return ". ".join(str(listing.get(name) or "").strip() for name in ("name", "summary", "description")).strip(". ")


def tokens_of_kind(types: Sequence[str], outcomes: Sequence[str], texts: Texts) -> list[str]:
    """What a listing is about by its kinds and areas alone: the main kind counts more, the listing's own words most."""
    told = [*(texts.of_types(types[:1]) * MAIN_KIND_WEIGHT), *texts.of_types(types[1:]), *texts.of_outcomes(outcomes)]
    return [token for text in told for token in _kept_tokens(text)]


@lru_cache(maxsize=1_000)
def _kept_tokens(text: str) -> tuple[str, ...]:
    """Of a text that many listings share."""
    return tuple(tokens_of(text))


COLUMNS = (
    "id", "name", "summary", "description", "changes", "who_for", "main_type_id", "audience", "min_age", "max_age",
    "gender", "languages", "delivery", "access", "deployments", "free", "provider_id", "provider__name",
)  # fmt: skip


def listings(ids: Iterable[int] | None = None) -> Iterator[Listing]:
    """Public listings from the database, all or some, in seven queries."""
    services = Service.objects.public().order_by("id")
    if ids is not None:
        services = services.filter(pk__in=list(ids))
    rows = list(services.values(*COLUMNS))
    about = _Children(rows, everything=ids is None)
    for row in rows:
        yield {
            **row,
            "provider": row["provider__name"],
            "outcomes_in_plain_words": row["changes"],
            "service_types": list(dict.fromkeys([row["main_type_id"], *about.types[row["id"]]])),
            "outcomes": about.outcomes[row["id"]],
            "genders": row["gender"],
            "prices": about.prices[row["id"]],
            "times": about.times[row["id"]],
            "points": about.points[row["id"]],
            "checks": about.checks[row["provider_id"]],
        }


class _Children:
    """The rows that hang on services, grouped by service; checks by provider."""

    def __init__(self, rows: list[Listing], *, everything: bool) -> None:
        self.ids = None if everything else [row["id"] for row in rows]
        through = Service.types.through.objects.order_by("id")
        self.types = self._group(through, "service_id", "servicetype_id", lambda code: code)
        through = Service.outcomes.through.objects.order_by("id")
        self.outcomes = self._group(through, "service_id", "outcomearea_id", lambda code: code)
        self.prices = self._group(
            Price.objects, "service_id", "pence", "unit", "unit_name",
            lambda pence, unit, name: (pence, unit, name or unit),
        )  # fmt: skip
        self.times = self._group(
            OpeningTime.objects, "service_id", "days", "opens_at", "closes_at",
            lambda days, opens, closes: {"days": days, "from": opens, "to": closes},
        )  # fmt: skip
        self.points = self._group(
            Venue.objects.exclude(latitude=None).exclude(longitude=None),
            "service_id", "latitude", "longitude", "place__margin_miles", "reach_miles",
            lambda latitude, longitude, margin, reach: Point(latitude, longitude, margin or 0.0, reach),
        )  # fmt: skip
        checks = Check.objects.all()
        if not everything:
            checks = checks.filter(provider_id__in={row["provider_id"] for row in rows})
        self.checks: dict[int, list[tuple[str, date | None]]] = defaultdict(list)
        for provider, kind, expires in checks.values_list("provider_id", "kind", "expires_on"):
            self.checks[provider].append((kind, expires))

    def _group(self, rows: Any, key: str, *names_and_make: Any) -> defaultdict[int, list[Any]]:
        *names, make = names_and_make
        if self.ids is not None:
            rows = rows.filter(service_id__in=self.ids)
        found: defaultdict[int, list[Any]] = defaultdict(list)
        for service, *values in rows.values_list(key, *names):
            found[service].append(make(*values))
        return found
