"""How good the ranking is, on a set of listings, statements and judgements: a scratch index, no database writes."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from typing import Any

import numpy as np

from . import vectors
from .analyser import Analyser
from .documents import Listing
from .embedder import Embedder, Meaning
from .index import Index
from .query import Results, ServiceQuery
from .searching import search
from .vocabulary import Vocabulary

#: The tie-break turns daily; a measurement must not.
MEASURING_DAY = date(2026, 1, 1)
#: A statement's `filters`, and where each stands in a query.
LISTS = {"access": "access", "language": "languages", "languages": "languages", "delivery": "delivery"}
SINGLES = {"age": "age", "max_price_pence": "max_price_pence", "gender": "gender"}


class NotASet(Exception):
    """The files are not a set of listings, statements and judgements; the message says where."""


#: Draws of as many statements, with replacement, for an interval; always the same ones.
DRAWS, SEED = 2_000, 20_261_125


@dataclass(frozen=True)
class Measures:
    """Means over all statements, and between which values 95 of 100 draws of as many statements fall."""

    ndcg_at_10: float
    mrr: float
    recall_at_20: float
    no_answer: int
    organisations_in_top10: int
    queries: int
    ndcg_at_10_interval: tuple[float, float]
    mrr_interval: tuple[float, float]
    recall_at_20_interval: tuple[float, float]

    def as_json(self) -> dict[str, Any]:
        values = {field.name.replace("_at_", "@"): getattr(self, field.name) for field in fields(self)}
        return {name: _rounded(value) for name, value in values.items()}


@dataclass(frozen=True)
class Told:
    """How well each statement was answered, in the order of the statements."""

    ndcg_at_10: np.ndarray
    mrr: np.ndarray
    recall_at_20: np.ndarray


def interval(values: np.ndarray) -> tuple[float, float]:
    """95 of 100 means of draws with replacement are between these."""
    if not len(values):
        return (0.0, 0.0)
    draws = np.random.default_rng(SEED).integers(0, len(values), (DRAWS, len(values)))
    low, high = np.percentile(values[draws].mean(axis=1), [2.5, 97.5])
    return (float(low), float(high))


def _rounded(value: Any) -> Any:
    if isinstance(value, tuple):
        return [round(one, 4) for one in value]
    return round(value, 4) if isinstance(value, float) else value


class Scratch:
    """An index of listings from a file. Their ids may be any text."""

    def __init__(
        self,
        listings: Sequence[Listing],
        *,
        with_lexicon: bool = True,
        embedder: Embedder | None = None,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        self.ids = {str(listing["id"]): number for number, listing in enumerate(listings)}
        if len(self.ids) != len(listings):
            raise NotASet("Two services have the same id.")
        self.id_of = list(self.ids)
        self.listings = listings
        meaning = Meaning(embedder, partial(vectors.made, embedder)) if embedder else None
        vocabulary = vocabulary or Vocabulary.now()
        self.index = Index.of(
            ({**listing, "id": number} for number, listing in enumerate(listings)),
            vocabulary.analyser if with_lexicon else Analyser(),
            vocabulary.texts,
            vocabulary.type_evidence(meaning),
            meaning,
        )

    def search(self, query: ServiceQuery) -> Results:
        return search(self.index, query, today=MEASURING_DAY)

    def ranked(self, statement: Mapping[str, Any]) -> list[str]:
        """Ids, best first; at most a hundred."""
        query = query_of(statement)
        first = self.search(query)
        pages = [first, *(self.search(_page(query, page)) for page in range(2, first.pages + 1))]
        return [self.id_of[hit.service_id] for results in pages for hit in results.hits]

    def audience(self, listing_id: str) -> str:
        return self.listings[self.ids[listing_id]].get("audience") or "people"


def query_of(statement: Mapping[str, Any]) -> ServiceQuery:
    """The statement's words and filters, asked by a person."""
    asked: dict[str, Any] = {}
    for name, value in (statement.get("filters") or {}).items():
        if value in (None, "", []):
            continue
        if name in LISTS:
            asked[LISTS[name]] = (value,) if isinstance(value, str) else tuple(value)
        elif name in SINGLES:
            asked[SINGLES[name]] = value
        else:
            raise NotASet(f"Statement {statement['id']} has a filter “{name}” that is not known.")
    return ServiceQuery(words=statement["statement"], **asked)


def _page(query: ServiceQuery, page: int) -> ServiceQuery:
    return ServiceQuery(**{**{field.name: getattr(query, field.name) for field in fields(query)}, "page": page})


def told(ranked: Mapping[str, Sequence[str]], judged: Mapping[str, Mapping[str, int]]) -> Told:
    """`ranked` and `judged` are by statement id."""
    pairs = [(found, judged.get(statement, {})) for statement, found in ranked.items()]
    return Told(
        np.array([ndcg(found[:10], grades) for found, grades in pairs]),
        np.array([_reciprocal_rank(found, grades) for found, grades in pairs]),
        np.array([_recall(found[:20], grades) for found, grades in pairs]),
    )


def measure(scratch: Scratch, ranked: Mapping[str, Sequence[str]], judged: Mapping[str, Mapping[str, int]]) -> Measures:
    """All measures over all statements; `ranked` and `judged` are by statement id."""
    each = told(ranked, judged)
    means = {field.name: getattr(each, field.name) for field in fields(each)}
    return Measures(
        **{name: float(values.mean()) if len(values) else 0.0 for name, values in means.items()},
        **{f"{name}_interval": interval(values) for name, values in means.items()},
        no_answer=sum(not found for found in ranked.values()),
        organisations_in_top10=sum(
            any(scratch.audience(listing) == "organisations" for listing in found[:10]) for found in ranked.values()
        ),
        queries=len(ranked),
    )


def ndcg(found: Sequence[str], grades: Mapping[str, int], at: int = 10) -> float:
    """Gain 2^grade − 1, log2 discount, over the best possible order."""
    best = _gain(sorted(grades.values(), reverse=True)[:at])
    return _gain(grades.get(listing, 0) for listing in found[:at]) / best if best else 0.0


def _gain(grades: Iterable[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def _reciprocal_rank(found: Sequence[str], grades: Mapping[str, int]) -> float:
    return next((1 / place for place, listing in enumerate(found, 1) if grades.get(listing) == 2), 0.0)


def _recall(found: Sequence[str], grades: Mapping[str, int]) -> float:
    return sum(listing in grades for listing in found) / len(grades) if grades else 0.0
