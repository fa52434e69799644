# ruff: noqa: E402
"""The part `engine` of `scale`: an index in memory, without a database."""

import gc
import random
import statistics
import time
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import django

django.setup()

import numpy as np

from search import vectors
from search.embedder import Meaning, get_embedder
from search.evaluation import MEASURING_DAY
from search.index import Index
from search.query import QueryPlace, ServiceQuery
from search.searching import search
from search.vocabulary import Vocabulary, packaged_statements
from tests.benchmarks.made_up import Town, Vectors, listings, some_towns
from tests.benchmarks.scale import megabytes, middle_and_slow, milliseconds

#: What people ask for beside the words, in turn.
FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"days": ("tue",), "max_price_pence": 2500, "price_unit": "hour"},
    {"delivery": ("at-home",), "age": 74},
    {"access": ("step-free",), "deployments": ("direct-payment",)},
)


def place_of(town: Town) -> QueryPlace:
    return QueryPlace(town.code, town.name, town.latitude, town.longitude, town.margin_miles)


def queries(count: int) -> Iterator[ServiceQuery]:
    """What people say, from a town of theirs, with and without filters; one in eight says nothing, one in eight says no
    place."""
    rng = random.Random(11)
    said = [statement for statements in packaged_statements().values() for statement in statements]
    for number, town in enumerate(some_towns(rng, count)):
        query = ServiceQuery(words=rng.choice(said), place=place_of(town), **FILTERS[number % len(FILTERS)])
        if number % 8 == 3:
            query = replace(query, words="")
        if number % 8 == 6:
            query = replace(query, place=None)
        yield query


def measure(args: Namespace) -> dict[str, Any]:
    embedder, vocabulary = get_embedder(), Vocabulary.now()
    asked = list(queries(args.searches))
    meaning = None
    if embedder:
        rows = Vectors(lambda texts: vectors.made(embedder, texts)).rows(args.listings)
        known = iter([rows])
        meaning = Meaning(embedder, lambda texts: next(known, rows[: len(texts)]))
        embedder.encode_query("warm")
    evidence = vocabulary.type_evidence(
        Meaning(embedder, lambda texts: vectors.made(embedder, texts)) if embedder else None
    )
    before, started = megabytes(), time.perf_counter()
    index = Index.of(listings(args.listings), vocabulary.analyser, vocabulary.texts, evidence, meaning)
    build = time.perf_counter() - started
    gc.freeze()  # as the engine does
    held = megabytes() - before + (rows.nbytes / 1e6 if embedder else 0)
    changed = list(listings(6))[5]
    patch = statistics.median(milliseconds(lambda: index.replaced([5], [changed])) for _ in range(5))
    index = index.replaced([5], [changed])
    for query in asked[:5]:
        search(index, query, today=MEASURING_DAY)
    times = [milliseconds(lambda query=query: search(index, query, today=MEASURING_DAY)) for query in asked]
    found = [search(index, query, today=MEASURING_DAY).total for query in asked[:40]]
    told = {
        "build_s": round(build, 1),
        "memory_mb": round(held),
        "patch_ms": round(patch, 1),
        **{f"search_{name}_ms": value for name, value in middle_and_slow(times).items()},
        "found_median": statistics.median(found),
    }
    if embedder:
        vector = embedder.encode_query("company")
        told["all_vectors_ms"] = round(statistics.median(milliseconds(lambda: rows @ vector) for _ in range(9)), 1)
        told["p95_of_all_vectors"] = round(told["search_p95_ms"] / told["all_vectors_ms"], 2)
        assert np.isfinite(rows).all()
    return told
