"""The engine inside each web worker: the database filters, memory ranks.

Alike on SQLite and PostgreSQL. A worker builds its index at its first search and takes over changes at the next
search after they are committed; while one thread rebuilds everything, the others answer from what they have.
"""

import threading
from datetime import date
from functools import partial
from typing import Any

from django.utils import timezone

from marketplace.core.places import first_known

from .. import documents, freshness, vectors, vocabulary
from ..embedder import Meaning, get_embedder
from ..filters import ServiceFilterSet
from ..freshness import Version
from ..index import Index
from ..query import Results, ServiceQuery
from ..searching import search

#: How long a search waits for another thread that is taking over changes, before it answers from what it has.
PATIENCE_SECONDS = 2.0


class EmbeddedEngine:
    name = "embedded"

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: tuple[Version, Index] | None = None

    def search(self, query: ServiceQuery, *, today: date | None = None) -> Results:
        index = self._fresh()
        passing = set(ServiceFilterSet.passing(query).order_by().values_list("pk", flat=True))
        return search(index, query, passing, today=today or timezone.localdate(), find_place=first_known)

    def describe(self) -> dict[str, Any]:
        index, held = self._fresh(), self._held
        return {"engine": self.name, "documents": len(index.documents), "version": held[0].number if held else 0}

    def take_over(self) -> None:
        """At the next search: each worker has to do it for itself."""

    @property
    def index(self) -> Index:
        return self._fresh()

    def _fresh(self) -> Index:
        newest = freshness.newest()
        held = self._held
        # Number 0: nobody has noted a change yet, so nothing vouches for what is held.
        if held is not None and held[0] == newest and newest.number:
            return held[1]
        # Nobody can answer without an index; with one, a long rebuild by another thread is not waited for.
        if not self._lock.acquire(timeout=-1 if held is None else PATIENCE_SECONDS):
            return held[1]  # type: ignore[index]
        try:
            held = self._held
            if held is None or held[0] != newest or not newest.number:
                held = self._held = (newest, self._taken_over(held))
            return held[1]
        finally:
            self._lock.release()

    def _taken_over(self, held: tuple[Version, Index] | None) -> Index:
        if held is None:
            return build()
        version, index = held
        changes = freshness.changes_since(version)
        if changes.everything or index.scorer.wants_rebuilding:
            return build()
        if changes.lexicon:
            index = index.with_words(vocabulary.lexicon(), vocabulary.type_evidence(index.meaning))
        if changes.services:
            index = index.replaced(changes.services, documents.listings(changes.services))
        return index


def build() -> Index:
    """Everything, read anew."""
    embedder = get_embedder()
    meaning = Meaning(embedder, partial(vectors.known, embedder)) if embedder else None
    return Index.of(
        documents.listings(),
        vocabulary.lexicon(),
        vocabulary.texts(),
        vocabulary.type_evidence(meaning),
        meaning,
    )
