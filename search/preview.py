"""What a change of words would do to the answers, on the statements that come with the site; nothing is kept."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

import numpy as np

from .embedder import get_embedder
from .evaluation import Scratch, interval, told
from .vocabulary import Vocabulary

CHANGES_SHOWN = 8


@dataclass(frozen=True)
class Changed:
    """A statement that is answered otherwise: its nDCG@10 before and after, and the names of the first three."""

    statement: str
    before: float
    after: float
    first_before: tuple[str, ...]
    first_after: tuple[str, ...]

    @property
    def is_better(self) -> bool:
        return self.after > self.before


@dataclass(frozen=True)
class Preview:
    """nDCG@10 over all statements, before and after; `least` and `most`: where 95 of 100 draws put the difference."""

    statements: int
    before: float
    after: float
    least: float
    most: float
    changed: tuple[Changed, ...]
    changed_count: int

    @property
    def difference(self) -> float:
        return self.after - self.before


@lru_cache(maxsize=1)
def _set() -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, dict[str, int]]]:
    folder = resources.files("search").joinpath("data", "evaluation")
    listings, statements, judged = (
        json.loads(folder.joinpath(f"{name}.json").read_text(encoding="utf-8"))
        for name in ("services", "queries", "qrels")
    )
    return listings, statements, judged


def preview(now: Vocabulary, then: Vocabulary) -> Preview:
    listings, statements, judged = _set()
    names = {str(listing["id"]): listing["name"] for listing in listings}
    ranked = [_ranked(Scratch(listings, embedder=get_embedder(), vocabulary=one), statements) for one in (now, then)]
    before, after = (told(one, judged).ndcg_at_10 for one in ranked)
    least, most = interval(after - before)
    others = [
        Changed(statement["statement"], float(was), float(will), _first(names, old), _first(names, new))
        for statement, was, will, old, new in zip(
            statements, before, after, ranked[0].values(), ranked[1].values(), strict=True
        )
        if old[:10] != new[:10]
    ]
    others.sort(key=lambda one: -abs(one.after - one.before))
    return Preview(
        len(statements), float(np.mean(before)), float(np.mean(after)), least, most,
        tuple(others[:CHANGES_SHOWN]), len(others),
    )  # fmt: skip


def _ranked(scratch: Scratch, statements: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    return {str(statement["id"]): scratch.ranked(statement) for statement in statements}


def _first(names: Mapping[str, str], found: Sequence[str]) -> tuple[str, ...]:
    return tuple(names[one] for one in found[:3])
