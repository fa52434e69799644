"""Sentence vectors, if any: a protocol, and “off”.

With no embedder search stands on words and statements alone; `/health/` says so. Vectors of different models are
never compared, so each carries its model's name.
"""

from typing import Protocol

import numpy as np
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


class Embedder(Protocol):
    """Turns texts into rows of unit length. `floor` and `ceiling` are the cosines that count as none and as full."""

    name: str
    dimensions: int
    floor: float
    ceiling: float

    def encode(self, texts: list[str]) -> np.ndarray: ...


def get_embedder() -> Embedder | None:
    """The embedder that the setting names, or None for words only."""
    if settings.EMBEDDER == "off":
        return None
    raise ImproperlyConfigured(f"EMBEDDER is “{settings.EMBEDDER}”. Set it to off.")
