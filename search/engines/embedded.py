"""The engine inside each web worker: what it holds in memory filters and ranks.

Alike on SQLite and PostgreSQL. A worker builds its index at its first search and takes over changes at the next
search after they are committed. A large index is built anew in a thread of its own, and no search waits for that;
while a worker is behind, the database says besides which listings still pass, so nothing withdrawn is shown.
"""

import gc
import logging
import threading
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from django.db import connections
from django.utils import timezone

from marketplace.core.places import first_known

from .. import documents, freshness, vectors, vocabulary
from ..embedder import Meaning, get_embedder
from ..filters import ServiceFilterSet
from ..freshness import Changes, Version
from ..index import Index
from ..query import Results, ServiceQuery
from ..searching import search

log = logging.getLogger(__name__)
#: How long a search waits for another thread that is taking over changes, before it answers from what it has.
PATIENCE_SECONDS = 2.0
#: Up to so many listings an index is built anew in a quarter of a second, and the search that finds out does it.
BUILT_AT_ONCE = 2_000
Spawn = Callable[[Callable[[], None]], None]


def in_a_thread(work: Callable[[], None]) -> None:
    """Robust: a database that fails is asked again at a later search."""

    def run() -> None:
        try:
            work()
        except Exception:
            log.exception("The search index could not be built anew; searches use the one before.")
        finally:
            connections.close_all()

    threading.Thread(target=run, name="search-index", daemon=True).start()


class EmbeddedEngine:
    name = "embedded"

    def __init__(self, spawn: Spawn = in_a_thread) -> None:
        self._spawn = spawn
        self._lock = threading.Lock()
        self._held: tuple[Version, Index] | None = None
        self._is_building = False

    def search(self, query: ServiceQuery, *, today: date | None = None) -> Results:
        index, is_level = self._fresh()
        public = None if is_level else set(ServiceFilterSet.passing(query).order_by().values_list("pk", flat=True))
        return search(index, query, today=today or timezone.localdate(), find_place=first_known, public=public)

    def describe(self) -> dict[str, Any]:
        (index, _), held = self._fresh(), self._held
        version = held[0].number if held else 0
        return {"engine": self.name, "documents": index.scorer.size, "version": version}

    def take_over(self) -> None:
        """At the next search: each worker has to do it for itself."""

    def _fresh(self) -> tuple[Index, bool]:
        """The index, and whether it is level with the database."""
        newest = freshness.newest()
        held = self._held
        # Number 0: nobody has noted a change yet, so nothing vouches for what is held.
        if held is not None and held[0] == newest and newest.number:
            return held[1], True
        # Nobody can answer without an index; with one, a long change by another thread is not waited for.
        if not self._lock.acquire(timeout=-1 if held is None else PATIENCE_SECONDS):
            return held[1], False  # type: ignore[index]
        try:
            held = self._held
            if held is None:
                self._held = newest, build()
            elif held[0] != newest or not newest.number:
                changes = freshness.changes_since(held[0])
                if changes.everything and not self._is_small(held[1]):
                    self._build_aside()
                    return held[1], False
                self._held = newest, self._taken_over(held[1], changes)
            return self._held[1], True  # type: ignore[index]
        finally:
            self._lock.release()

    def _taken_over(self, index: Index, changes: Changes) -> Index:
        if changes.everything or (index.scorer.wants_rebuilding and self._is_small(index)):
            return build()
        if changes.lexicon:
            index = index.with_words(vocabulary.lexicon(), vocabulary.type_evidence(index.meaning))
        if changes.services:
            index = index.replaced(changes.services, documents.listings(changes.services))
        if index.scorer.wants_rebuilding:
            self._build_aside()
        return index

    @staticmethod
    def _is_small(index: Index) -> bool:
        return len(index.documents) <= BUILT_AT_ONCE

    def _build_aside(self) -> None:
        """With the lock held. What changes meanwhile is taken over at the next search."""
        if not self._is_building:
            self._is_building = True
            self._spawn(self._build)

    def _build(self) -> None:
        try:
            built = freshness.newest(), build()
            with self._lock:
                self._held = built
        finally:
            self._is_building = False


def build() -> Index:
    """Everything, read anew."""
    embedder = get_embedder()
    meaning = Meaning(embedder, partial(vectors.known, embedder)) if embedder else None
    index = Index.of(
        documents.listings(),
        vocabulary.lexicon(),
        vocabulary.texts(),
        vocabulary.type_evidence(meaning),
        meaning,
    )
    if len(index.documents) > BUILT_AT_ONCE:
        gc.freeze()  # else every full collection walks through a million objects while somebody waits
    return index
