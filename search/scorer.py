"""BM25 over documents in memory, with weighted query terms and updates that are felt at once.

The same arithmetic as Elasticsearch's default similarity, document lengths rounded as Lucene rounds them, so
that either engine gives the same order (docs/adr/0003). A `Scorer` is never changed: `replaced` gives a new one
that shares the large part, so a search that is under way is not disturbed.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from .analyser import Term
from .lengths import rounded

#: Four times the usual 1.2, because a word of a listing's own text is counted four times (documents.py).
K1 = 4.8
B = 0.75

Postings = tuple[np.ndarray, np.ndarray]
NONE: Postings = (np.empty(0, dtype=np.int32), np.empty(0, dtype=np.uint16))
#: A word said more often than this is said so often.
MOST_COUNTED = 65_535


@dataclass(frozen=True)
class Contribution:
    """What a term gave to a document's score, and how often the document holds it."""

    term: Term
    value: float
    count: int


@dataclass(frozen=True)
class Segment:
    """An inverted index of some documents: for each stem the rows that hold it and how often."""

    ids: np.ndarray
    lengths: np.ndarray
    rounded_lengths: np.ndarray
    postings: Mapping[str, Postings]

    @classmethod
    def of(cls, documents: Mapping[int, Sequence[str]]) -> "Segment":
        rows: dict[str, array] = defaultdict(lambda: array("i"))
        counts: dict[str, array] = defaultdict(lambda: array("H"))
        for row, tokens in enumerate(documents.values()):
            for token, count in Counter(tokens).items():
                rows[token].append(row)
                counts[token].append(min(count, MOST_COUNTED))
        lengths = [len(tokens) for tokens in documents.values()]
        return cls(
            np.fromiter(documents, dtype=np.int64, count=len(documents)),
            np.array(lengths, dtype=np.int64),
            np.array([rounded(length) for length in lengths], dtype=np.float64),
            {
                token: (np.array(rows[token], dtype=np.int32), np.array(counts[token], dtype=np.uint16))
                for token in rows
            },
        )


@dataclass(frozen=True)
class Scorer:
    """A large segment, a small one of what changed since, and which rows of the large one still count."""

    base: Segment
    base_counts: np.ndarray
    changed: Mapping[int, Sequence[str]]
    delta: Segment
    ids: np.ndarray = field(repr=False)
    counts: np.ndarray = field(repr=False)

    @classmethod
    def of(cls, documents: Mapping[int, Sequence[str]]) -> "Scorer":
        base = Segment.of(documents)
        return cls._with(base, np.ones(len(base.ids), dtype=bool), {})

    @classmethod
    def _with(cls, base: Segment, base_counts: np.ndarray, changed: Mapping[int, Sequence[str]]) -> "Scorer":
        delta = Segment.of(changed)
        ids = np.concatenate([base.ids, delta.ids])
        counts = np.concatenate([base_counts, np.ones(len(delta.ids), dtype=bool)])
        return cls(base, base_counts, changed, delta, ids, counts)

    def replaced(self, gone: Iterable[int], documents: Mapping[int, Sequence[str]]) -> "Scorer":
        """One in which the documents `gone` count no more and `documents` are new or as they are now."""
        stale = set(gone) | set(documents)
        base_counts = self.base_counts & ~np.isin(self.base.ids, list(stale))
        kept = {number: tokens for number, tokens in self.changed.items() if number not in stale}
        return self._with(self.base, base_counts, {**kept, **documents})

    @cached_property
    def size(self) -> int:
        return int(self.counts.sum())

    @property
    def wants_rebuilding(self) -> bool:
        """So much has changed that the small segment is small no more."""
        return len(self.changed) > max(500, len(self.base.ids) // 10)

    def scores(self, terms: Iterable[Term]) -> np.ndarray:
        """Each row's BM25 score; rows that do not count have 0."""
        scores = np.zeros(len(self.ids))
        for term in terms:
            rows, counts = self._rows_with(term.stem)
            if len(rows):
                scores[rows] += self._values(term, len(rows), rows, counts)
        return scores

    def holding_all(self, terms: Iterable[Term]) -> np.ndarray:
        """The rows that hold every term that any document holds; no row when none does."""
        held = np.zeros(len(self.ids), dtype=np.int64)
        known = 0
        for term in terms:
            rows, _ = self._rows_with(term.stem)
            held[rows] += 1
            known += bool(len(rows))
        return (held == known) & (known > 0)

    def contributions(self, terms: Iterable[Term], rows: Sequence[int]) -> list[list[Contribution]]:
        """For each of these rows what each term gave to its score, most first."""
        found: list[list[Contribution]] = [[] for _ in rows]
        for term in terms:
            holders, counts = self._rows_with(term.stem)
            if not len(holders):
                continue
            at = np.minimum(np.searchsorted(holders, rows), len(holders) - 1)
            held = np.flatnonzero(holders[at] == rows)
            values = self._values(term, len(holders), holders[at[held]], counts[at[held]])
            for place, value, count in zip(held.tolist(), values.tolist(), counts[at[held]].tolist(), strict=True):
                found[place].append(Contribution(term, value, int(count)))
        for told in found:
            told.sort(key=lambda one: (-one.value, one.term.stem))
        return found

    def _values(self, term: Term, holders: int, rows: np.ndarray, counts: np.ndarray) -> np.ndarray:
        """What a term that so many documents hold gives to these rows, which hold it that often."""
        idf = math.log(1 + (self.size - holders + 0.5) / (holders + 0.5))
        return term.weight * idf * (K1 + 1) * counts / (counts + self._norms[rows])

    def _rows_with(self, token: str) -> Postings:
        """In order, those that count."""
        base_rows, base_counts = self.base.postings.get(token, NONE)
        delta_rows, delta_counts = self.delta.postings.get(token, NONE)
        if self._any_stale:
            live = self.base_counts[base_rows]
            base_rows, base_counts = base_rows[live], base_counts[live]
        if not len(delta_rows):
            return base_rows, base_counts
        more = np.int32(len(self.base.ids))
        return np.concatenate([base_rows, delta_rows + more]), np.concatenate([base_counts, delta_counts])

    @cached_property
    def _any_stale(self) -> bool:
        return not self.base_counts.all()

    @cached_property
    def _norms(self) -> np.ndarray:
        """For each row what its length makes of how often it holds a word."""
        average = float(self.base.lengths[self.base_counts].sum() + self.delta.lengths.sum()) / max(1, self.size)
        lengths = np.concatenate([self.base.rounded_lengths, self.delta.rounded_lengths])
        return K1 * (1 - B + B * lengths / average) if average else lengths
