"""What speaks for each listing, whatever the filters: words, meaning and kind, each on its fixed scale."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from .analyser import Term
from .areas import KINDS_OF_AREA
from .crisis import for_search
from .index import Index, KindRows
from .kind_names import kind_named
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
from .vocabulary import Texts

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
        from_plan: bool = False,
    ) -> "Evidence":
        """`area`: what being of the outcome's own kinds adds; `holding_all`: the rows with every word asked.

        From a plan, a word or two are not enough for what is of another kind: nobody asked for it.
        """
        fit, likely, scant = words + types + vectors, ENOUGH_EVIDENCE, SCANT_EVIDENCE
        if area is not None:
            # An outcome says more than any single word of it: its own kinds of service lead.
            words, types = words * WORDS_KEEP_WITH_OUTCOME, types + area
        total = words + types + vectors
        if area is not None and from_plan:
            fit, likely, scant = total, likely + AREA_WEIGHT, scant + AREA_WEIGHT
        bar = likely if (fit >= likely).any() else scant
        # A common word is weak evidence, but whoever asks for it alone asks for all that hold it.
        return cls(terms, shares, words, vectors, types, total, (fit >= bar) | holding_all)

    @classmethod
    def none(cls, rows: int) -> "Evidence":
        """Where nobody said a word."""
        nothing = np.zeros(rows)
        return cls([], {}, nothing, nothing, nothing, nothing, nothing.astype(bool))


def weigh(index: Index, words: str, outcomes: Collection[str] = (), *, from_plan: bool = False) -> Evidence:
    """Over all rows of an index in memory."""
    words = for_search(words)
    own = index.analyser.own_terms(words)
    terms = index.analyser.terms(words)
    matched = words_part(index.scorer.scores(terms))
    vector = _vector(index, words, own, known=bool(matched.any())) if own else None
    shares = shares_of(words, index.type_evidence, index.texts, own, vector)
    return Evidence.of(
        terms,
        shares,
        words=matched,
        vectors=_near(index, vector),
        types=_most(index, {kind: TYPES_WEIGHT * share for kind, share in shares.items()}),
        area=_most(index, areas_kinds(outcomes)) if own and outcomes else None,
        holding_all=index.scorer.holding_all(own),
        from_plan=from_plan,
    )


def shares_of(
    words: str, type_evidence: TypeEvidence | None, texts: Texts, own: list[Term], vector: np.ndarray | None
) -> dict[str, float]:
    """How much the words point to each kind, from 0 to 1: to the one that they name, or as people's statements tell."""
    if named := kind_named(words, texts.type_names):
        return {named: 1.0}
    return type_evidence.shares(own, vector) if type_evidence and own else {}


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
