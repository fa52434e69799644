"""How long three packages take for eight outcomes with two hundred candidates each, beside inverting a large matrix.

    .venv/bin/python -m tests.benchmarks.packages [--outcomes 8] [--candidates 200]

One in ten candidates serves two outcomes; prices, fits and providers at random, ten seeds. Exit code 1 when the slowest
takes two seconds or more. The last line is one JSON object.
"""

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Iterator
from decimal import Decimal

import numpy as np

from search.packing import Amount, Offer, packages

SECONDS_ALLOWED = 2.0


def offers(outcomes: int, candidates: int, seed: int) -> Iterator[Offer]:
    rng = random.Random(seed)
    for service in range(outcomes * candidates):
        serves = {service // candidates}
        if rng.random() < 0.1:
            serves.add(rng.randrange(outcomes))
        pence = rng.randrange(300, 6_000)
        amounts = tuple(Amount(service, times, Decimal(1), pence * times) for times in (1, 2))
        fits = tuple((outcome, rng.uniform(0.2, 1.0)) for outcome in sorted(serves))
        yield Offer(service, rng.randrange(100), fits, amounts, is_known=rng.random() < 0.05)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--outcomes", type=int, default=8)
    parser.add_argument("--candidates", type=int, default=200)
    args = parser.parse_args()
    packages([0], list(offers(1, 5, 0)), 5_000)  # the solver loads
    seconds, found = [], []
    for seed in range(10):
        listed = list(offers(args.outcomes, args.candidates, seed))
        started = time.perf_counter()
        found.append(len(packages(range(args.outcomes), listed, 2_500 * args.outcomes)))
        seconds.append(time.perf_counter() - started)
    plain = np.random.default_rng(1).standard_normal((1_000, 1_000))
    started = time.perf_counter()
    np.linalg.inv(plain)
    inverse = time.perf_counter() - started
    told = {
        "median_s": round(statistics.median(seconds), 2),
        "slowest_s": round(max(seconds), 2),
        "packages": min(found),
        "median_of_a_large_inverse": round(statistics.median(seconds) / inverse, 1),
    }
    print(json.dumps(told))
    return 0 if max(seconds) < SECONDS_ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
