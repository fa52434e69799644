"""Both engines give the same answer to the same question, over the whole demo world and with the real encoder."""

import json
import secrets
from datetime import date
from importlib import resources

import pytest
from elasticsearch import Elasticsearch

from marketplace.core.models import Place
from providers.demo import load_listings_of_the_demo_world
from search.engines.elastic import ElasticEngine
from search.engines.embedded import EmbeddedEngine
from search.query import QueryPlace, ServiceQuery
from search.vocabulary import packaged_statements

DAY = date(2026, 11, 25)
SAID = [
    query["statement"]
    for query in json.loads(resources.files("search").joinpath("data/evaluation/queries.json").read_text())
]
SAID += [said[0] for said in packaged_statements().values()][::3]
#: Each filter alone and several at once, around a place.
FILTERS = [
    {},
    {"radius_miles": 3.0},
    {"radius_miles": None},
    {"radius_miles": 25.0, "delivery": ("at-home",)},
    {"delivery": ("online", "phone")},
    {"delivery": ("venue", "at-home"), "days": ("sat", "sun")},
    {"days": ("tue",), "times": ("evening",)},
    {"times": ("night",)},
    {"max_price_pence": 1500, "price_unit": "hour"},
    {"max_price_pence": 800},
    {"age": 74},
    {"age": 19, "gender": "women"},
    {"access": ("step-free", "accessible-toilet")},
    {"languages": ("pl", "so")},
    {"deployments": ("isf",)},
    {"checks": ("dbs",)},
    {"outcomes": ("nutrition",)},
    {"types": ("befriending", "arts")},
    {"audience": "organisations"},
]


@pytest.fixture
def engines(db, elasticsearch_url, settings):
    settings.EMBEDDER = "packaged"
    load_listings_of_the_demo_world()
    with Elasticsearch(elasticsearch_url, request_timeout=30) as client:
        on_a_server = ElasticEngine(client, f"parity-{secrets.token_hex(4)}")
        on_a_server.keeper.rebuild()
        yield EmbeddedEngine(), on_a_server
        on_a_server.keeper.forget()


def places() -> list[QueryPlace]:
    return [QueryPlace.of(place) for place in Place.objects.filter(code__in=["SE15", "CH41", "EX1"])]


def told(results):
    """All that a page shows; scores to three places, since the server computes in single precision."""
    hits = [
        (hit.service_id, round(hit.score.total, 3), hit.miles, hit.is_remote, hit.reasons) for hit in results.hits[:10]
    ]
    counts = (results.total, results.passing, results.pages)
    return {"hits": hits, "counts": counts, "facets": results.facets, "hidden": results.hidden,
            "likely": results.likely_type}  # fmt: skip


@pytest.mark.once  # each engine's own contract is kept on every kind of database
def test_both_engines_answer_alike(engines):
    embedded, on_a_server = engines
    around = places()
    asked = [ServiceQuery(words=words, place=around[0]) for words in SAID]
    for turn, more in enumerate(FILTERS):
        place = around[turn % len(around)]
        asked += [ServiceQuery(place=place, **more), ServiceQuery(words=SAID[turn], place=place, **more)]
    asked += [ServiceQuery(), ServiceQuery(words="xyzzyplugh"), ServiceQuery(words="club", page=3)]
    unlike = {}
    for query in asked:
        ours, theirs = (told(engine.search(query, today=DAY)) for engine in (embedded, on_a_server))
        if parts := [part for part in ours if ours[part] != theirs[part]]:
            unlike[query] = parts
    assert not unlike
