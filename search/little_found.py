"""When little is found: the nearest of what there is and what does not fit about it, and a broker to ask."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from django.urls import reverse

from providers.models import Audience, Service

from . import documents
from .addresses import PublicAddresses
from .engines import get_engine
from .query import Results, ServiceQuery, Standing
from .rules import rules_on
from .wording import one_of

#: Up to so many results we say what else to do.
LITTLE = 3
NEAREST_SHOWN = 3
BROKERS = "brokerage"


def nearest_to(results: Results, *, today: date | None = None) -> tuple[Results | None, dict[int, str]]:
    """Nothing was found: what comes nearest to it, best first, and for each what of the search it does not meet."""
    for query in _looser(results):
        found = get_engine().search(query, today=today)
        if found.hits:
            return _nearest(found, results.query)
    return None, {}


def _looser(results: Results) -> Iterator[ServiceQuery]:
    """At any distance: without the filters, then without the kind and outcome too, then of the likely kind alone."""
    asked = results.query
    bare = ServiceQuery(
        words=asked.words, place=asked.place, radius_miles=None, audience=asked.audience, from_plan=asked.from_plan,
        every_word=asked.every_word,
    )  # fmt: skip
    if asked.types or asked.outcomes:
        yield replace(bare, types=asked.types, outcomes=asked.outcomes)
        yield replace(bare, words="", types=asked.types, outcomes=asked.outcomes)
    if asked.words.strip():
        yield bare
    if results.likely_type:
        yield replace(bare, words="", types=(results.likely_type,))


def _nearest(found: Results, asked: ServiceQuery) -> tuple[Results, dict[int, str]]:
    rules = rules_on(asked)
    unmet = {
        listing["id"]: [rule.hid for rule in rules if rule.standing(asked, document) is Standing.NOT_MET]
        for listing in documents.listings(hit.service_id for hit in found.hits)
        for document in [documents.document_of(listing)]
    }
    hits = [hit for hit in found.hits if hit.service_id in unmet]
    hits.sort(key=lambda hit: (len(unmet[hit.service_id]), hit.miles if hit.miles is not None else 0.0))
    shown = tuple(hits[:NEAREST_SHOWN])
    return replace(found, hits=shown), {hit.service_id: one_of(unmet[hit.service_id]) for hit in shown}


def broker_link(query: ServiceQuery) -> dict[str, str]:
    """To the brokers near the place; a plan's place stays out of the address. Nothing where there is none to ask."""
    brokers = Service.objects.public().filter(main_type_id=BROKERS, audience=Audience.PEOPLE)
    if BROKERS in query.types or not brokers.exists():
        return {}
    place = None if query.from_plan else query.place
    href = PublicAddresses(reverse("service_search"), query).to(ServiceQuery(types=(BROKERS,), place=place))
    return {"text": f"Ask a broker near {place}" if place else "Ask a broker", "href": href}
