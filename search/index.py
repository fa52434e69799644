"""Listings in memory, ready to be ranked and explained. Never changed: `replaced` gives the next one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from .analyser import Analyser, Term
from .documents import Document, Listing, document_of, sentences_of, tokens_for
from .embedder import Meaning
from .rules import Names
from .scorer import Contribution, Scorer
from .type_evidence import TypeEvidence
from .vocabulary import Texts

#: What a listing's second and further kinds count beside its main one.
OTHER_KIND_COUNTS = 0.6
KindRows = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Index:
    scorer: Scorer
    documents: Mapping[int, Document]
    analyser: Analyser
    texts: Texts
    type_evidence: TypeEvidence | None
    row_of: Mapping[int, int]
    rows_by_type: Mapping[str, KindRows]
    meaning: Meaning | None = None
    base_vectors: np.ndarray | None = None
    changed_vectors: Mapping[int, np.ndarray] | None = None

    @classmethod
    def of(
        cls,
        listings: Iterable[Listing],
        analyser: Analyser,
        texts: Texts,
        type_evidence: TypeEvidence | None,
        meaning: Meaning | None = None,
    ) -> "Index":
        documents, tokens, sentences = _read(listings, texts)
        scorer = Scorer.of(tokens)
        row_of = _row_of(scorer)
        return cls(
            scorer,
            documents,
            analyser,
            texts,
            type_evidence,
            row_of,
            _rows_by_type(row_of, documents),
            meaning,
            meaning.rows_of(list(sentences.values())) if meaning else None,
            {} if meaning else None,
        )

    def replaced(self, ids: Iterable[int], listings: Iterable[Listing]) -> "Index":
        """With those listings as they are now, and those of `ids` that are not among them gone."""
        ids = set(ids)
        new, tokens, sentences = _read(listings, self.texts)
        kept = {number: document for number, document in self.documents.items() if number not in ids}
        documents, scorer = kept | new, self.scorer.replaced(ids, tokens)
        row_of = _row_of(scorer)
        rows_by_type = _rows_by_type(row_of, documents)
        return replace(
            self,
            scorer=scorer,
            documents=documents,
            row_of=row_of,
            rows_by_type=rows_by_type,
            changed_vectors=self._vectors_with(sentences),
        )

    def _vectors_with(self, sentences: Mapping[int, str]) -> Mapping[int, np.ndarray] | None:
        if self.meaning is None or self.changed_vectors is None:
            return None
        rows = self.meaning.rows_of(list(sentences.values()))
        return {**self.changed_vectors, **dict(zip(sentences, rows, strict=True))}

    def cosines(self, vector: np.ndarray) -> np.ndarray:
        """For each row of the scorer how near its sentences are to a vector; 0 where they were not encoded yet."""
        if self.base_vectors is None or self.changed_vectors is None:
            return np.zeros(len(self.scorer.ids))
        changed = [float(self.changed_vectors[number] @ vector) for number in self.scorer.delta.ids.tolist()]
        return np.concatenate([self.base_vectors @ vector, np.array(changed, dtype=np.float32)])

    @cached_property
    def languages(self) -> frozenset[str]:
        """Those that any listing states."""
        return frozenset().union(*(document.languages for document in self.documents.values()))

    def with_words(self, analyser: Analyser, type_evidence: TypeEvidence | None) -> "Index":
        return replace(self, analyser=analyser, type_evidence=type_evidence)

    @property
    def ids(self) -> np.ndarray:
        return self.scorer.ids

    @property
    def counts(self) -> np.ndarray:
        return self.scorer.counts

    def told(self, terms: list[Term], numbers: list[int]) -> dict[int, list[Contribution]]:
        """For each of these listings what each term gave to it, most first."""
        return {number: self.scorer.contributions(terms, self.row_of[number]) for number in numbers}

    @property
    def names(self) -> Names:
        return Names(self.texts.type_names, self.texts.outcome_names)


def _read(
    listings: Iterable[Listing], texts: Texts
) -> tuple[dict[int, Document], dict[int, list[str]], dict[int, str]]:
    documents, tokens, sentences = {}, {}, {}
    for listing in listings:
        sentences[listing["id"]] = sentences_of(listing)
        documents[listing["id"]] = document_of(listing)
        tokens[listing["id"]] = tokens_for(listing, texts)
    return documents, tokens, sentences


def _row_of(scorer: Scorer) -> dict[int, int]:
    rows = np.flatnonzero(scorer.counts)
    return dict(zip(scorer.ids[rows].tolist(), rows.tolist(), strict=True))


def _rows_by_type(row_of: Mapping[int, int], documents: Mapping[int, Document]) -> dict[str, KindRows]:
    """For each kind the rows of that kind, and how much of that kind each is."""
    rows: dict[str, list[tuple[int, float]]] = {}
    for number, row in row_of.items():
        for place, kind in enumerate(documents[number].types):
            rows.setdefault(kind, []).append((row, OTHER_KIND_COUNTS if place else 1.0))
    return {
        kind: (np.array([row for row, _ in found], dtype=np.int64), np.array([counts for _, counts in found]))
        for kind, found in rows.items()
    }
