"""Vectors of texts, kept by model and digest: some come with the site, the rest are rows of the database.

Search only reads them. Whoever changes a few listings encodes them in the same transaction; `manage.py reembed`
encodes whatever is missing, such as after an import or with another model.
"""

import hashlib
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Any

import numpy as np
from django.db import transaction

from . import documents, freshness
from .embedder import Embedder, get_embedder
from .models import TextVector

#: Texts encoded together, and digests asked for together.
BATCH, ASKED_TOGETHER = 64, 500
#: The most listings of one change that are encoded at once; more are left to `reembed`.
ENCODED_AT_ONCE = 20


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def known(embedder: Embedder, texts: Sequence[str]) -> np.ndarray:
    """A row for each text: its vector, or zeros where it was not encoded yet."""
    rows = np.zeros((len(texts), embedder.dimensions), dtype=np.float32)
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(digest_of(text), []).append(place)
    for digest, values in _found(embedder, places):
        rows[places[digest]] = values
    return rows


def made(embedder: Embedder, texts: Sequence[str]) -> np.ndarray:
    """As `known`, and what comes with no vector is encoded now. Nothing is kept; the database is not asked."""
    packed = _packed(embedder.name)
    digests = [digest_of(text) for text in texts]
    lacking = [text for text, digest in zip(texts, digests, strict=True) if digest not in packed]
    encoded = dict(zip(lacking, embedder.encode(lacking), strict=True)) if lacking else {}
    return np.array([packed[digest] if digest in packed else encoded[text]
                     for text, digest in zip(texts, digests, strict=True)], dtype=np.float32)  # fmt: skip


def missing(embedder: Embedder, texts: Iterable[str]) -> list[str]:
    """Those texts, each once, that have no vector yet."""
    wanted = {digest_of(text): text for text in texts}
    for digest, _ in _found(embedder, list(wanted)):
        del wanted[digest]
    return list(wanted.values())


def keep(embedder: Embedder, texts: Sequence[str]) -> None:
    """Encode these texts and keep their vectors."""
    values = embedder.encode(list(texts)).astype(np.float16)
    TextVector.objects.bulk_create(
        (
            TextVector(model=embedder.name, digest=digest_of(text), values=row.tobytes())
            for text, row in zip(texts, values, strict=True)
        ),
        ignore_conflicts=True,
    )


def keep_up(service_ids: Collection[int]) -> None:
    """Encode what a few listings say now, in the transaction that changed them."""
    if get_embedder() is None or len(service_ids) > ENCODED_AT_ONCE:
        return
    keep_sentences(documents.sentences_of(listing) for listing in documents.listings(service_ids))


def keep_sentences(texts: Iterable[str]) -> None:
    """Encode those of a few texts that have no vector yet."""
    embedder = get_embedder()
    lacking = missing(embedder, texts) if embedder else []
    if embedder and lacking:
        keep(embedder, lacking)


@transaction.atomic
def forget_others(embedder: Embedder, texts: Iterable[str]) -> int:
    """Delete the vectors of other models and of texts that nothing says any more; gives how many."""
    used = {digest_of(text) for text in texts}
    kept = TextVector.objects.filter(model=embedder.name).values_list("pk", "digest")
    stale = [number for number, digest in kept.iterator() if digest not in used]
    gone = TextVector.objects.exclude(model=embedder.name).delete()[0]
    for start in range(0, len(stale), ASKED_TOGETHER):
        gone += TextVector.objects.filter(pk__in=stale[start : start + ASKED_TOGETHER]).delete()[0]
    return gone


def scale_of(embedder: Embedder, statements: Sequence[str], texts: Sequence[str]) -> tuple[float, float]:
    """The cosines that count as none and as full: the median of all, and what the best of one in ten reach."""
    rows = np.concatenate(
        [embedder.encode(list(texts[start : start + BATCH])) for start in range(0, len(texts), BATCH)]
    )
    cosines = np.array([rows @ embedder.encode_query(statement) for statement in statements])
    return float(np.median(cosines)), float(np.percentile(cosines.max(axis=1), 90))


def tell_search() -> None:
    """Workers take over new vectors at their next search."""
    freshness.everything_changed()


def _found(embedder: Embedder, digests: Mapping[str, Any] | list[str]) -> Iterator[tuple[str, np.ndarray]]:
    packed, asked = _packed(embedder.name), []
    for digest in digests:
        if digest in packed:
            yield digest, packed[digest]
        else:
            asked.append(digest)
    for start in range(0, len(asked), ASKED_TOGETHER):
        rows = TextVector.objects.filter(
            model=embedder.name, digest__in=asked[start : start + ASKED_TOGETHER]
        ).values_list("digest", "values")
        for digest, values in rows:
            yield digest, np.frombuffer(bytes(values), dtype=np.float16).astype(np.float32)


# The pack that comes with the site ------------------------------------------------------------------------------


def pack(embedder: Embedder, texts: Iterable[str]) -> bytes:
    """A file of vectors to come with the site: digests and float16 rows."""
    by_digest = {digest_of(text): text for text in texts}
    ordered = sorted(by_digest)
    values = np.concatenate(
        [
            embedder.encode([by_digest[digest] for digest in ordered[start : start + BATCH]])
            for start in range(0, len(ordered), BATCH)
        ]
    )
    file = io.BytesIO()
    digests = np.frombuffer(bytes.fromhex("".join(ordered)), dtype=np.uint8).reshape(-1, 32)
    np.savez(file, digests=digests, values=values.astype(np.float16))
    return file.getvalue()


def pack_name(model: str) -> str:
    return f"vectors-{model}.npz"


@lru_cache(maxsize=2)
def _packed(model: str) -> dict[str, np.ndarray]:
    file = resources.files("search").joinpath("data", pack_name(model))
    if not file.is_file():
        return {}
    with np.load(io.BytesIO(file.read_bytes())) as kept:
        digests, values = kept["digests"], kept["values"].astype(np.float32)
    return {digest.tobytes().hex(): row for digest, row in zip(digests, values, strict=True)}
