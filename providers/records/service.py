"""One service as a file tells it, read into unsaved rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import F

from marketplace.core.models import Place
from marketplace.core.places import outcode_of
from providers.models import (
    SAME_LANGUAGE,
    Audience,
    Extra,
    OpeningTime,
    OutcomeArea,
    Price,
    PriceUnit,
    Service,
    ServiceType,
    Venue,
)

from . import values
from .provider import sentences_of
from .values import Mistakes

#: What a file may call things that we call by another name.
GENDERS = {"": "", "women": "women", "men": "men", "female": "women", "male": "men"}
#: All that a record may say. A file in which none of its records has a key of `MARKS` is in another format.
KEYS = frozenset({
    "id", "provider", "name", "summary", "description", "outcomes_in_plain_words", "who_for", "service_types",
    "outcomes", "audience", "min_age", "max_age", "genders", "languages", "delivery", "access", "deployments", "times",
    "times_note", "prices", "price_pence", "price_unit", "price_note", "extras", "free", "vat", "group_places",
    "cancel_notice_hours", "late_cancel_percent", "checked_on", "venues", "address", "outcode", "postcode_district",
    "locality", "reach_miles",
})  # fmt: skip
#: Every listing needs both of these.
MARKS = frozenset({"service_types", "audience"})


class RecordRefused(Exception):
    """A record that cannot be a listing; `reasons` are sentences."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True)
class Known:
    """What a record may point at, read once for a whole file."""

    types: frozenset[str]
    outcomes: frozenset[str]
    places: Mapping[str, Place]

    @classmethod
    def now(cls) -> "Known":
        return cls(
            types=frozenset(ServiceType.objects.values_list("code", flat=True)),
            outcomes=frozenset(OutcomeArea.objects.values_list("code", flat=True)),
            places={place.code: place for place in Place.objects.filter(code=F("outcode"))},
        )


@dataclass
class ListingRecord:
    """An unsaved service with its children, and what is worth saying though it is no reason to refuse."""

    service: Service
    types: list[str]
    outcomes: list[str]
    children: dict[str, list[Any]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


def read_listing(raw: Any, *, known: Known, source: str) -> ListingRecord:
    """Read one record.

    Raises:
        RecordRefused: every reason, each a sentence.
    """
    if not isinstance(raw, dict):
        raise RecordRefused(["This is not a record with names and values."])
    mistakes = Mistakes()
    types = _known_codes(raw, "service_types", known.types, mistakes)
    outcomes = _known_codes(raw, "outcomes", known.outcomes, mistakes)
    if not types and not mistakes:
        mistakes.append("There is no service type. Give at least one in “service_types”.")
    service = _service(raw, types, source, mistakes)
    warnings: list[str] = []
    children = {
        "prices": _prices(raw, service, mistakes),
        "extras": _extras(raw, mistakes),
        "times": _times(raw, mistakes),
        "venues": _venues(raw, known, mistakes, warnings),
    }
    _check_rows([service], mistakes, exclude=["provider", "slug", "main_type"])
    for rows in children.values():
        _check_rows(rows, mistakes, exclude=["service", "place"])
    if mistakes:
        raise RecordRefused(list(dict.fromkeys(mistakes)))
    return ListingRecord(service, types, outcomes, children, warnings)


def _service(raw: dict[str, Any], types: list[str], source: str, mistakes: Mistakes) -> Service:
    source_id = str(raw.get("id") or "").strip()
    if not source_id or len(source_id) > 80:
        mistakes.append("There is no id of at most 80 characters, so a second import could not find it again.")
    audience = values.text(raw, "audience", mistakes)
    if audience not in Audience.values:
        mistakes.append("“audience” must be “people” or “organisations”.")
    gender = values.text(raw, "genders", mistakes).lower()
    if gender not in GENDERS:
        mistakes.append("“genders” must be “women”, “men” or nothing.")
    notice, percent = (
        values.whole(raw, "cancel_notice_hours", mistakes),
        values.whole(raw, "late_cancel_percent", mistakes),
    )
    changes = raw.get("outcomes_in_plain_words") or []
    return Service(
        source=source,
        source_id=source_id,
        name=values.text(raw, "name", mistakes),
        summary=values.text(raw, "summary", mistakes),
        description=values.text(raw, "description", mistakes, lines=True),
        changes=[" ".join(str(line).split()) for line in changes] if isinstance(changes, list) else changes,
        who_for=values.text(raw, "who_for", mistakes),
        main_type_id=types[0] if types else None,
        audience=audience,
        min_age=values.whole(raw, "min_age", mistakes),
        max_age=values.whole(raw, "max_age", mistakes),
        gender=GENDERS.get(gender, ""),
        languages=_languages(raw, mistakes),
        delivery=values.codes(raw, "delivery", mistakes),
        access=values.codes(raw, "access", mistakes),
        deployments=values.codes(raw, "deployments", mistakes),
        times_note=values.text(raw, "times_note", mistakes),
        price_note=values.text(raw, "price_note", mistakes),
        free=values.yes_or_no(raw, "free", mistakes),
        vat=values.text(raw, "vat", mistakes),
        group_places=values.whole(raw, "group_places", mistakes),
        cancel_notice_hours=24 if notice is None else notice,
        late_cancel_percent=percent or 0,
        checked_on=values.day(raw, "checked_on", mistakes),
    )


def _languages(raw: dict[str, Any], mistakes: Mistakes) -> list[str]:
    """One code for each language, whichever of its codes the file uses."""
    return list(dict.fromkeys(SAME_LANGUAGE.get(code, code) for code in values.codes(raw, "languages", mistakes)))


def _known_codes(raw: dict[str, Any], name: str, known: frozenset[str], mistakes: Mistakes) -> list[str]:
    found = values.codes(raw, name, mistakes)
    mistakes += [f"“{code}” in “{name}” is not a code that we know." for code in found if code not in known]
    return found


def _check_rows(rows: Iterable[Any], mistakes: Mistakes, *, exclude: list[str]) -> None:
    for row in rows:
        try:
            row.clean_fields(exclude=exclude)
            row.clean()
        except ValidationError as error:
            mistakes += sentences_of(error)


def _prices(raw: dict[str, Any], service: Service, mistakes: Mistakes) -> list[Price]:
    given = values.rows(raw, "prices", mistakes)
    if not given and raw.get("price_pence") is not None:
        given = [{"pence": raw["price_pence"], "unit": raw.get("price_unit")}]
    prices = []
    for position, row in enumerate(given):
        pence = values.whole(row, "pence", mistakes)
        if pence is None:
            mistakes.append("A price needs “pence”.")
            continue
        if pence == 0:
            mistakes.append("A price of £0 is not a price. Set “free” to true instead.")
            continue
        if row.get("unit") not in PriceUnit.values:
            mistakes.append(f"A price needs a unit out of {', '.join(PriceUnit.values)}.")
            continue
        prices.append(
            Price(
                label=values.text(row, "label", mistakes),
                pence=pence,
                unit=row["unit"],
                unit_name=values.text(row, "unit_name", mistakes),
                minimum_quantity=Decimal(str(values.number(row, "minimum", mistakes) or 0)),
                minimum_charge_pence=values.whole(row, "minimum_charge_pence", mistakes) or 0,
                position=position,
            )
        )
    if service.free and prices:
        mistakes.append("It says both that it is free and what it costs. Give one of the two.")
    return prices


def _extras(raw: dict[str, Any], mistakes: Mistakes) -> list[Extra]:
    return [
        Extra(
            label=values.text(row, "label", mistakes),
            pence=values.whole(row, "pence", mistakes),
            percent=values.whole(row, "percent", mistakes),
            per=values.text(row, "per", mistakes),
            position=position,
        )
        for position, row in enumerate(values.rows(raw, "extras", mistakes))
    ]


def _times(raw: dict[str, Any], mistakes: Mistakes) -> list[OpeningTime]:
    times = []
    for position, row in enumerate(values.rows(raw, "times", mistakes)):
        opens, closes = values.clock(row.get("from"), "from", mistakes), values.clock(row.get("to"), "to", mistakes)
        if opens and closes:
            times.append(
                OpeningTime(
                    days=values.codes(row, "days", mistakes), opens_at=opens, closes_at=closes, position=position
                )
            )
    return times


def _venues(raw: dict[str, Any], known: Known, mistakes: Mistakes, warnings: list[str]) -> list[Venue]:
    """Several in `venues`, or one told by `outcode` (or `postcode_district`), `locality` and `reach_miles`."""
    given = values.rows(raw, "venues", mistakes)
    if not given and any(raw.get(name) for name in ("outcode", "postcode_district", "locality", "reach_miles")):
        given = [raw]
    venues = []
    for position, row in enumerate(given):
        typed = values.text(row, "outcode", mistakes) or values.text(row, "postcode_district", mistakes)
        venue = Venue(
            address=values.text(row, "address", mistakes),
            locality=values.text(row, "locality", mistakes),
            reach_miles=values.number(row, "reach_miles", mistakes),
            position=position,
        )
        if typed:
            outcode = outcode_of(typed)
            if outcode is None:
                mistakes.append(f"“{typed}” is not a postcode or the first half of one.")
            elif outcode not in known.places:
                warnings.append(f"We do not know where {outcode} is, so it is listed without a place on the map.")
            else:
                venue.set_place(known.places[outcode])
            if not venue.locality:
                venue.locality = venue.place.name if venue.place else (outcode or "")
        venues.append(venue)
    return venues
