"""What kind of service a person's words point to, told by the nearest of the things that people say.

Each kind has statements that somebody might say when it is the answer. The five nearest of each kind vote; the
shares are compared on a fixed scale, so a listing's evidence does not depend on what else is listed.
"""

from dataclasses import dataclass

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
    scorer: Scorer
    types: tuple[str, ...]
    rows: tuple[np.ndarray, ...]

    @classmethod
    def of(cls, statements: dict[str, list[str]]) -> "TypeEvidence":
        documents: dict[int, list[str]] = {}
        rows = []
        for said in statements.values():
            start = len(documents)
            documents |= {start + place: tokens_of(statement) for place, statement in enumerate(said)}
            rows.append(np.arange(start, len(documents)))
        return cls(Scorer.of(documents), tuple(statements), tuple(rows))

    def shares(self, own_terms: list[Term]) -> dict[str, float]:
        """From 0 to 1 for each kind that any statement speaks for; empty when none knows these words."""
        scores = self.scorer.scores(own_terms)
        means = np.array([np.sort(scores[rows])[-NEAREST:].mean() for rows in self.rows])
        if not means.any():
            return {}
        weights = np.exp((means - means.max()) / TEMPERATURE)
        shares = np.sqrt(weights / weights.sum())
        return {kind: float(share) for kind, share, mean in zip(self.types, shares, means, strict=True) if mean > 0}


def likely_type(shares: dict[str, float]) -> str:
    """The kind that the words point to plainly, or "" when none stands out."""
    best = max(shares, key=shares.__getitem__, default="")
    return best if shares.get(best, 0.0) >= LIKELY else ""
