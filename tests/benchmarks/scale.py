# ruff: noqa: E402
"""How search holds up with many listings: one part of it at a time, each beside something plain in the same run.

    .venv/bin/python -m tests.benchmarks.scale engine --listings 100000
    .venv/bin/python -m tests.benchmarks.scale page   --listings 10000 --database sqlite       # or postgresql
    .venv/bin/python -m tests.benchmarks.scale server --listings 100000                        # an Elasticsearch server

`engine`: the index in memory, no database: seconds to build it, memory, a change, and searches of four shapes beside a
plain reading of all vectors. `page`: a scratch database, two workers and ten readers at once, beside the page of
contents of the guides; and how soon a change is seen. `server`: the engine on Elasticsearch beside the same requests
sent bare. Listings are made up out of the demo world's (`made_up.py`); vectors are used as on a site. The last line is
one JSON object.
"""

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")


def milliseconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def middle_and_slow(times: Iterable[float]) -> dict[str, float]:
    times = sorted(times)
    return {"p50": round(statistics.median(times), 1), "p95": round(times[int(len(times) * 0.95)], 1)}


def megabytes() -> float:
    """What this process holds in memory now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0], epilog=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", choices=["engine", "page", "server"])
    parser.add_argument("--listings", type=int, default=10_000)
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite", help="for page")
    parser.add_argument("--readers", type=int, default=10, help="for page: how many ask at once")
    parser.add_argument("--workers", type=int, default=2, help="for page: how many processes answer")
    args = parser.parse_args()
    if args.part == "engine":
        from tests.benchmarks.scale_engine import measure
    elif args.part == "page":
        from tests.benchmarks.scale_page import measure
    else:
        from tests.benchmarks.scale_server import measure
    told = {"part": args.part, "listings": args.listings} | measure(args)
    for name, value in told.items():
        print(f"{name:>28}  {value}")
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
