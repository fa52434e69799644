"""Listings by the hundred thousand, made out of the demo world's: as varied in kind, price, time and access as those,
in towns of every size all over England.

Deterministic: the same number gives the same listing. Vectors are the mean of what people say for a kind and a little
noise, because encoding a million texts would take an hour.
"""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from providers.demo import DATA
from providers.records.source import services_of
from search.documents import Listing, Point
from search.vocabulary import packaged_statements

TOWNS, NOISE = 1_000, 0.6
#: The middle of England, and how far towns lie from it, in degrees.
MIDDLE, SPREAD = (52.4, -1.3), (1.0, 0.9)


@dataclass(frozen=True)
class Town:
    code: str
    name: str
    latitude: float
    longitude: float
    margin_miles: float


@lru_cache(maxsize=1)
def towns() -> Sequence[Town]:
    """The first is the largest, and has about an eighth of all listings; outcodes that do not exist."""
    rng = random.Random(5)
    spots = [(rng.gauss(MIDDLE[0], SPREAD[0]), rng.gauss(MIDDLE[1], SPREAD[1])) for _ in range(TOWNS)]
    return [
        Town(f"Q{'ABCDEFGHJK'[number // 100]}{number % 100}", f"Town {number}", round(high, 5), round(wide, 5), 1.2)
        for number, (high, wide) in enumerate(spots)
    ]


def some_towns(rng: random.Random, count: int) -> list[Town]:
    return rng.choices(towns(), weights=[1 / (number + 1) for number in range(TOWNS)], k=count)


@dataclass(frozen=True)
class Templates:
    records: Sequence[dict[str, Any]]
    said: dict[str, list[str]]

    @classmethod
    def now(cls) -> "Templates":
        contents = [json.loads(file.read_text()) for file in sorted(DATA.glob("*.json"))]
        records = [record for content in contents for record in services_of(content["providers"])]
        return cls(records, packaged_statements())


def records(count: int) -> Iterator[dict[str, Any]]:
    """In the format of `manage.py import_services`."""
    templates = Templates.now()
    for number in range(count):
        yield _record(templates, number)


def _record(templates: Templates, number: int) -> dict[str, Any]:
    rng = random.Random(number)
    record = dict(templates.records[number % len(templates.records)])
    (town,) = some_towns(rng, 1)
    said = rng.sample(templates.said[record["service_types"][0]], 3)
    address = {"outcode": town.code, "locality": town.name} if record.get("venues") or record.get("outcode") else {}
    for name in ("venues", "outcode", "postcode_district", "locality", "address"):
        record.pop(name, None)
    prices = [{**price, "pence": _about(rng, price["pence"])} for price in record.get("prices") or ()]
    return record | address | {
        "id": str(number),
        "name": f"{record['name'][:80]} {number}",
        "description": f"{record.get('description') or ''}\n{' '.join(said)}".strip(),
        "checks": record["provider"].get("checks") or [],
        "provider": {"id": f"provider-{number // 3}", "name": f"Provider {number // 3}", "kind": "charity"},
        **({"prices": prices} if prices else {}),
    }  # fmt: skip


def _about(rng: random.Random, pence: int) -> int:
    return max(1, round(pence * rng.uniform(0.7, 1.4)))


def listings(count: int) -> Iterator[Listing]:
    """The same as search reads them out of the database."""
    by_code = {town.code: town for town in towns()}
    for number, record in enumerate(records(count)):
        town = by_code.get(record.get("outcode", ""))
        reach = record.get("reach_miles")
        checks = dict.fromkeys(record["checks"])
        points = (Point(town.latitude, town.longitude, town.margin_miles, reach),) if town else ()
        prices = [(price["pence"], price["unit"], price["unit"]) for price in record.get("prices") or ()]
        yield {**record, "id": number, "provider": record["provider"]["name"], "points": points, "prices": prices,
               "checks": checks}  # fmt: skip


class Vectors:
    """`rows(first, count)`: those of listings in order."""

    def __init__(self, encode: Any) -> None:
        self.encode, self.templates = encode, Templates.now()

    @cached_property
    def _middles(self) -> np.ndarray:
        """Of each template's kind: the mean of what people say."""
        by_kind = {kind: np.mean(self.encode(said), axis=0) for kind, said in self.templates.said.items()}
        return np.array([by_kind[record["service_types"][0]] for record in self.templates.records], dtype=np.float32)

    def rows(self, count: int) -> np.ndarray:
        rng = np.random.default_rng(3)
        rows = self._middles[np.arange(count) % len(self._middles)]
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        for start in range(0, count, 10_000):
            part = rows[start : start + 10_000]
            noise = rng.standard_normal(part.shape, dtype=np.float32)
            part += NOISE * noise / np.linalg.norm(noise, axis=1, keepdims=True)
            part /= np.linalg.norm(part, axis=1, keepdims=True)
        return rows
