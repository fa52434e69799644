"""What speaks for each listing, whatever the filters: words, meaning and kind, each on its fixed scale."""

from collections.abc import Callable, Collection, Mapping

import numpy as np

from .analyser import Term
from .areas import KINDS_OF_AREA
from .columns import Columns
from .crisis import for_search
from .index import Index
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

#: What a listing's second and further kinds count beside its main one.
OTHER_KIND_COUNTS = 0.6
#: With this share of the rows wanted, the meaning of all is read.
ALL_FROM = 0.2
Near = Callable[[np.ndarray], np.ndarray]


class Evidence:
    """Row by row of a pool of listings. How near a listing is in meaning is asked only of the rows that matter: over a
    hundred thousand listings it is the dearest part by far.

    `area`: what being of the outcome's own kinds adds; `holding_all`: the rows with every word asked; `near`: the
    third part of the score of some rows. From a plan, a word or two are not enough for what is of another kind:
    nobody asked for it.
    """

    def __init__(
        self,
        terms: list[Term],
        shares: Mapping[str, float],
        *,
        words: np.ndarray,
        types: np.ndarray,
        near: Near | None = None,
        area: np.ndarray | None = None,
        holding_all: np.ndarray | None = None,
        from_plan: bool = False,
    ) -> None:
        self.terms, self.shares, self.words, self.types = terms, shares, words, types
        self._fit = fit = words + types
        likely, scant = ENOUGH_EVIDENCE, SCANT_EVIDENCE
        if area is not None:
            # An outcome says more than any single word of it: its own kinds of service lead.
            self.words, self.types = words * WORDS_KEEP_WITH_OUTCOME, types + area
        if area is not None and from_plan:
            self._fit = self.words + self.types
            likely, scant = likely + AREA_WEIGHT, scant + AREA_WEIGHT
        self._near = near
        self.vectors = np.zeros(len(fit))
        self._is_known = np.zeros(len(fit), dtype=bool) if near else np.ones(len(fit), dtype=bool)
        if not (self._fit >= likely).any():
            self.know(~self._is_known)
        self._bar = likely if (self._fit + self.vectors >= likely).any() else scant
        # A common word is weak evidence, but whoever asks for it alone asks for all that hold it.
        self._sure = self._fit >= self._bar
        if holding_all is not None:
            self._sure |= holding_all

    @classmethod
    def none(cls, rows: int) -> "Evidence":
        """Where nobody said a word."""
        return cls([], {}, words=np.zeros(rows), types=np.zeros(rows))

    def enough(self, among: np.ndarray) -> np.ndarray:
        """Which of the rows that `among` marks have it; without words, or with words that say nothing, all."""
        if not self.terms:
            return among
        self.know(among & ~self._sure)
        return among & (self._sure | (self._fit + self.vectors >= self._bar))

    def count(self, among: np.ndarray, at_most: int) -> int:
        """How many of those have enough, as far as it matters."""
        sure = int(np.count_nonzero(among & self._sure)) if self.terms else 0
        return at_most if sure >= at_most else min(at_most, int(np.count_nonzero(self.enough(among))))

    def totals(self, rows: np.ndarray) -> np.ndarray:
        """The whole evidence of these rows."""
        wanted = np.zeros(len(self.words), dtype=bool)
        wanted[rows] = True
        self.know(wanted)
        return self.words[rows] + self.types[rows] + self.vectors[rows]

    def know(self, wanted: np.ndarray) -> None:
        """Ask how near these rows are in meaning, where it was not asked yet."""
        lacking = wanted & ~self._is_known
        rows = np.flatnonzero(lacking)
        if len(rows):
            if len(rows) > ALL_FROM * len(lacking):  # reading all in a row is no slower than picking many
                rows = np.arange(len(lacking))
            self.vectors[rows] = self._near(rows)
            self._is_known[rows] = True


def weigh(index: Index, words: str, outcomes: Collection[str] = (), *, from_plan: bool = False) -> Evidence:
    """Over all rows of an index in memory."""
    words = for_search(words)
    own = index.analyser.own_terms(words)
    terms = index.analyser.terms(words)
    matched = words_part(index.scorer.scores(terms))
    vector = _vector(index, words, own, known=bool(matched.any())) if own else None
    shares = shares_of(words, index.type_evidence, index.texts, own, vector)
    return Evidence(
        terms,
        shares,
        words=matched,
        types=most(index.columns, {kind: TYPES_WEIGHT * share for kind, share in shares.items()}),
        near=None if vector is None else _near(index, vector),
        area=most(index.columns, areas_kinds(outcomes)) if own and outcomes else None,
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


def most(columns: Columns, by_kind: Mapping[str, float]) -> np.ndarray:
    """For each row what the best of its kinds gives; a kind beside the main one counts less."""
    return np.maximum(columns.main_type.most(by_kind), OTHER_KIND_COUNTS * columns.types.most(by_kind))


def _vector(index: Index, words: str, own: list[Term], *, known: bool) -> np.ndarray | None:
    """What the words mean; None where nobody has ever said them and what they mean is only a guess."""
    if index.meaning is None:
        return None
    embedder = index.meaning.embedder
    vector = embedder.encode_query(words)
    if known or (index.type_evidence and index.type_evidence.knows(own)):
        return vector
    nearest = float(index.cosines(vector, np.arange(len(index.ids))).max(initial=0.0))
    return vector if is_sure(index.type_evidence, vector, nearest, embedder.sure) else None


def _near(index: Index, vector: np.ndarray) -> Near:
    embedder = index.meaning.embedder  # type: ignore[union-attr]
    return lambda rows: vectors_part(index.cosines(vector, rows), embedder.floor, embedder.ceiling)
