"""Listings in memory, ready to be ranked and explained. Never changed: `replaced` gives the next one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from .analyser import Analyser, Term
from .columns import Columns
from .documents import Document, Listing, document_of, sentences_of, tokens_for
from .embedder import Meaning
from .rules import Names
from .scorer import Contribution, Scorer
from .type_evidence import TypeEvidence
from .vocabulary import Texts


@dataclass(frozen=True)
class Base:
    """The listings of a whole build, in rows."""

    documents: Sequence[Document]
    columns: Columns
    vectors: np.ndarray | None


@dataclass(frozen=True)
class Index:
    """Its rows are those of the base and then those of what changed since; `counts` leaves out what was replaced."""

    scorer: Scorer
    base: Base
    documents: Sequence[Document]
    columns: Columns
    analyser: Analyser
    texts: Texts
    type_evidence: TypeEvidence | None
    meaning: Meaning | None = None
    changed: Mapping[int, Document] = field(default_factory=dict)
    changed_vectors: Mapping[int, np.ndarray] = field(default_factory=dict)

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
        rows = list(documents.values())
        vectors = meaning.rows_of(list(sentences.values())) if meaning else None
        base = Base(rows, Columns.of(rows), vectors)
        return cls(Scorer.of(tokens), base, rows, base.columns, analyser, texts, type_evidence, meaning)

    def replaced(self, ids: Iterable[int], listings: Iterable[Listing]) -> "Index":
        """With those listings as they are now, and those of `ids` that are not among them gone."""
        documents, tokens, sentences = _read(listings, self.texts)
        scorer = self.scorer.replaced(ids, tokens)
        changed, vectors = {**self.changed, **documents}, dict(self.changed_vectors)
        if self.meaning and sentences:
            rows = self.meaning.rows_of(list(sentences.values()))
            vectors |= zip(sentences, rows, strict=True)
        order = scorer.delta.ids.tolist()
        more = [changed[number] for number in order]
        return replace(
            self,
            scorer=scorer,
            documents=[*self.base.documents, *more],
            columns=self.base.columns.plus(Columns.of(more)),
            changed=dict(zip(order, more, strict=True)),
            changed_vectors={number: vectors[number] for number in order if number in vectors},
        )

    def with_words(self, analyser: Analyser, type_evidence: TypeEvidence | None) -> "Index":
        return replace(self, analyser=analyser, type_evidence=type_evidence)

    def cosines(self, vector: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """For each of these rows, in order, how near its sentences are to a vector; 0 where none were encoded yet."""
        if self.base.vectors is None:
            return np.zeros(len(rows))
        first_changed = len(self.base.vectors)
        ids = self.ids[rows[rows >= first_changed]].tolist()
        changed = [float(self.changed_vectors[number] @ vector) for number in ids]
        base = rows[: len(rows) - len(ids)]
        near = self.base.vectors if len(base) == first_changed else self.base.vectors.take(base, axis=0, mode="clip")
        return np.concatenate([near @ vector, np.array(changed, dtype=np.float32)])

    @cached_property
    def languages(self) -> frozenset[str]:
        """Those that any listing states."""
        return frozenset(self.columns.languages.counted(np.flatnonzero(self.counts)))

    @property
    def ids(self) -> np.ndarray:
        return self.scorer.ids

    @property
    def counts(self) -> np.ndarray:
        return self.scorer.counts

    def told(self, terms: list[Term], rows: list[int]) -> list[list[Contribution]]:
        """For each of these rows what each term gave to it, most first."""
        return self.scorer.contributions(terms, rows)

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
