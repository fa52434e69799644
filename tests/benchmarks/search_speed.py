# ruff: noqa: E402
"""How fast a search is, and what it grows with: ratios within one run, so that any machine may judge.

    .venv/bin/python -m tests.benchmarks.search_speed [--listings 10000]

Builds scratch indexes of made-up listings; touches no database, whose box around the place is taken as given.
Prints milliseconds for people and, on the last line, JSON. Exit code 1 when a ratio is worse than promised.
"""

import argparse
import json
import os
import random
import statistics
import sys
import time

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")

import django

django.setup()

from search.documents import Point
from search.evaluation import MEASURING_DAY
from search.index import Index
from search.query import QueryPlace, ServiceQuery
from search.searching import search
from search.vocabulary import Vocabulary, packaged_statements

#: Ten times the listings may take at most this many times as long; a patch this share of a build.
GROWTH_ALLOWED, PATCH_ALLOWED = 15.0, 0.25
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def listings(count: int, seed: int = 7):
    """Made of what people say, so that words are as common as in life."""
    rng = random.Random(seed)  # noqa: S311  made-up listings
    said = packaged_statements()
    kinds = list(said)
    for number in range(count):
        kind = rng.choice(kinds)
        town = rng.choice([(51.47, -0.07), (52.63, -1.13), (53.39, -3.03), (51.6, -0.2), (51.36, -2.0)])
        yield {
            "id": number,
            "name": " ".join(rng.choice(said[kind]).split()[:4]),
            "description": " ".join(rng.sample(said[kind], 4)),
            "service_types": [kind],
            "delivery": [rng.choice(["at-home", "venue", "online"])],
            "times": [{"days": rng.sample(DAYS, 3), "from": "09:00", "to": "17:00"}],
            "price_pence": rng.randrange(500, 5000),
            "price_unit": "hour",
            "points": (Point(town[0] + rng.gauss(0, 0.05), town[1] + rng.gauss(0, 0.05), 0.5, 5.0),),
        }


def timed(work) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def measure(count: int) -> dict[str, float]:
    vocabulary = Vocabulary.now()
    rows = list(listings(count))
    started = time.perf_counter()
    index = Index.of(rows, vocabulary.analyser, vocabulary.texts, vocabulary.type_evidence(None))
    build = 1000 * (time.perf_counter() - started)
    patch = statistics.median(timed(lambda: index.replaced([5], [rows[5]])) for _ in range(5))
    peckham = QueryPlace("SE15", "Peckham", 51.47, -0.07, 0.6)
    words = [text for said in packaged_statements().values() for text in said[:2]][:60]
    queries = [ServiceQuery(words=text, place=peckham, days=("tue",), max_price_pence=2500) for text in words]
    times = sorted(timed(lambda query=query: search(index, query, today=MEASURING_DAY)) for query in queries)
    return {"build": build, "patch": patch, "p50": times[len(times) // 2], "p95": times[int(len(times) * 0.95)]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--listings", type=int, default=10_000)
    large = parser.parse_args().listings
    found = {count: measure(count) for count in (large // 10, large)}
    for count, values in found.items():
        print(f"{count:>7} listings: " + ", ".join(f"{name} {value:.1f} ms" for name, value in values.items()))
    growth = found[large]["p95"] / found[large // 10]["p95"]
    patch = found[large]["patch"] / found[large]["build"]
    kept = growth <= GROWTH_ALLOWED and patch <= PATCH_ALLOWED
    print(json.dumps({"growth_p95": round(growth, 2), "patch_of_build": round(patch, 4), "kept": kept}))
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
