"""Which part of life somebody's words may be about: a hint beside a choice that is theirs."""

from collections.abc import Collection
from functools import partial

from . import vectors, vocabulary
from .embedder import Meaning, get_embedder

#: Areas that are named, and the least share of the leading one's evidence that another must have.
NAMED_AT_MOST, NEAR_THE_FIRST = 2, 0.6


def likely_areas(words: str, among: Collection[str]) -> list[str]:
    """The codes of the one or two outcome areas, of these, that the words point to most; none where nothing does."""
    embedder = get_embedder()
    meaning = Meaning(embedder, partial(vectors.known, embedder)) if embedder else None
    said = {code: of_area for code, of_area in vocabulary.area_statements().items() if code in among}
    own = vocabulary.lexicon().own_terms(words)
    if not own or not said:
        return []
    evidence = vocabulary.type_evidence(meaning, said)
    shares = evidence.shares(own, embedder.encode_query(words) if embedder else None)
    leading = sorted(shares, key=lambda code: (-shares[code], code))[:NAMED_AT_MOST]
    return [code for code in leading if shares[code] >= NEAR_THE_FIRST * shares[leading[0]]]
