"""What kind of service a person's words point to, told by the nearest of the things that people say.

Each kind has statements that somebody might say when it is the answer. The five nearest of each kind vote; the
shares are compared on a fixed scale, so a listing's evidence does not depend on what else is listed.
"""

from dataclasses import dataclass, replace

import numpy as np

from .analyser import Term, tokens_of
from .scorer import Scorer

NEAREST = 5
#: How sharply the best kind stands out; measured once, then left alone (docs/adr/0003).
TEMPERATURE = 3.0
#: A share at which a kind of service stands out from the other 35.
LIKELY = 0.3


@dataclass(frozen=True)
class TypeEvidence:
    """Statements by kind, as words and, where there is an embedder, as vectors: the mean of both tells."""

    scorer: Scorer
    types: tuple[str, ...]
    rows: tuple[np.ndarray, ...]
    vectors: np.ndarray | None = None
    temperature: float = 1.0

    @classmethod
    def of(cls, statements: dict[str, list[str]]) -> "TypeEvidence":
        documents: dict[int, list[str]] = {}
        rows = []
        for said in statements.values():
            start = len(documents)
            documents |= {start + place: tokens_of(statement) for place, statement in enumerate(said)}
            rows.append(np.arange(start, len(documents)))
        return cls(Scorer.of(documents), tuple(statements), tuple(rows))

    def with_vectors(self, vectors: np.ndarray, temperature: float) -> "TypeEvidence":
        """Rows in the order of the statements."""
        return replace(self, vectors=vectors, temperature=temperature)

    def shares(self, own_terms: list[Term], vector: np.ndarray | None = None) -> dict[str, float]:
        """From 0 to 1 for each kind that any statement speaks for; empty when none knows these words."""
        by_words = self._nearest(self.scorer.scores(own_terms))
        told = [_compared(by_words, TEMPERATURE)] if by_words.any() else []
        if vector is not None and self.vectors is not None:
            told.append(_compared(self._nearest(self.vectors @ vector), self.temperature))
        if not told:
            return {}
        shares = np.mean(told, axis=0)
        return {kind: float(share) for kind, share in zip(self.types, shares, strict=True) if share > 0}

    def knows(self, own_terms: list[Term]) -> bool:
        """Whether any statement holds one of these words."""
        return bool(self.scorer.scores(own_terms).any())

    def nearest_cosine(self, vector: np.ndarray) -> float:
        """That of the kind whose statements are nearest; 0 without vectors."""
        return 0.0 if self.vectors is None else float(self._nearest(self.vectors @ vector).max())

    def _nearest(self, scores: np.ndarray) -> np.ndarray:
        return np.array([np.sort(scores[rows])[-NEAREST:].mean() for rows in self.rows])


def _compared(means: np.ndarray, temperature: float) -> np.ndarray:
    weights = np.exp((means - means.max()) / temperature)
    return np.sqrt(weights / weights.sum()) * (means > 0)


def likely_type(shares: dict[str, float]) -> str:
    """The kind that the words point to plainly, or "" when none stands out."""
    best = max(shares, key=shares.__getitem__, default="")
    return best if shares.get(best, 0.0) >= LIKELY else ""
