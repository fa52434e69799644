"""What speaks for each listing, whatever the filters: words, meaning and kind, each on its fixed scale."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from .analyser import Term
from .areas import KINDS_OF_AREA
from .index import Index, KindRows
from .ranking import (
    AREA_WEIGHT,
    ENOUGH_EVIDENCE,
    SCANT_EVIDENCE,
    TYPES_WEIGHT,
    WORDS_KEEP_WITH_OUTCOME,
    vectors_part,
    words_part,
)  # fmt: skip
from .type_evidence import TypeEvidence

NO_ROWS: KindRows = (np.empty(0, dtype=np.int64), np.empty(0))


@dataclass(frozen=True)
class Evidence:
    """Row by row of a pool of listings; `enough` says which rows have it."""

    terms: list[Term]
    shares: Mapping[str, float]
    words: np.ndarray
    vectors: np.ndarray
    types: np.ndarray
    total: np.ndarray
    enough: np.ndarray

    @classmethod
    def of(
        cls,
        terms: list[Term],
        shares: Mapping[str, float],
        *,
        words: np.ndarray,
        vectors: np.ndarray,
        types: np.ndarray,
        area: np.ndarray | None,
        holding_all: np.ndarray,
    ) -> "Evidence":
        """`area`: what being of the chosen outcome's own kinds adds; `holding_all`: the rows with every word asked."""
        total = words + types + vectors
        bar = ENOUGH_EVIDENCE if (total >= ENOUGH_EVIDENCE).any() else SCANT_EVIDENCE
        # A common word is weak evidence, but whoever asks for it alone asks for all that hold it.
        enough = (total >= bar) | holding_all
        if area is not None:
            # An outcome says more than any single word of it: its own kinds of service lead.
            words, types = words * WORDS_KEEP_WITH_OUTCOME, types + area
        return cls(terms, shares, words, vectors, types, words + vectors + types, enough)

    @classmethod
    def none(cls, rows: int) -> "Evidence":
        """Where nobody said a word."""
        nothing = np.zeros(rows)
        return cls([], {}, nothing, nothing, nothing, nothing, nothing.astype(bool))


def weigh(index: Index, words: str, outcomes: Collection[str] = ()) -> Evidence:
    """Over all rows of an index in memory."""
    own = index.analyser.own_terms(words)
    terms = index.analyser.terms(words)
    matched = words_part(index.scorer.scores(terms))
    vector = _vector(index, words, own, known=bool(matched.any())) if own else None
    shares = index.type_evidence.shares(own, vector) if index.type_evidence and own else {}
    return Evidence.of(
        terms,
        shares,
        words=matched,
        vectors=_near(index, vector),
        types=_most(index, {kind: TYPES_WEIGHT * share for kind, share in shares.items()}),
        area=_most(index, areas_kinds(outcomes)) if own and outcomes else None,
        holding_all=index.scorer.holding_all(own),
    )


def areas_kinds(outcomes: Collection[str]) -> dict[str, float]:
    """The kinds of service of these outcome areas, and what being one adds."""
    return {kind: AREA_WEIGHT for outcome in outcomes for kind in KINDS_OF_AREA.get(outcome, ())}


def is_sure(type_evidence: TypeEvidence | None, vector: np.ndarray, nearest: float, sure: float) -> bool:
    """Whether words that nobody has ever said still mean something, and not by chance."""
    if type_evidence:
        nearest = max(nearest, type_evidence.nearest_cosine(vector))
    return nearest >= sure


def _most(index: Index, by_kind: Mapping[str, float]) -> np.ndarray:
    """For each row what the best of its kinds gives; a kind beside the main one counts less."""
    values = np.zeros(len(index.scorer.ids))
    for kind, value in by_kind.items():
        rows, counts = index.rows_by_type.get(kind, NO_ROWS)
        values[rows] = np.maximum(values[rows], value * counts)
    return values


def _vector(index: Index, words: str, own: list[Term], *, known: bool) -> np.ndarray | None:
    """What the words mean; None where nobody has ever said them and what they mean is only a guess."""
    if index.meaning is None:
        return None
    embedder = index.meaning.embedder
    vector = embedder.encode_query(words)
    if known or (index.type_evidence and index.type_evidence.knows(own)):
        return vector
    nearest = float(index.cosines(vector).max(initial=0.0))
    return vector if is_sure(index.type_evidence, vector, nearest, embedder.sure) else None


def _near(index: Index, vector: np.ndarray | None) -> np.ndarray:
    if vector is None or index.meaning is None:
        return np.zeros(len(index.scorer.ids))
    embedder = index.meaning.embedder
    return vectors_part(index.cosines(vector), embedder.floor, embedder.ceiling)
