"""Listings that a worker has read from the search server, in columns: most searches find what they need here, and ask
the server for numbers alone.

Each is kept with the stamp of what the server holds (its index and the number of the last change there), so what was
changed is read again.
"""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..columns import Columns
from ..documents import Document

#: With so many rows, those that were replaced among them, a shelf is emptied: some hundred megabytes.
ROWS_AT_MOST = 50_000
Stamp = tuple[str, int]
Read = Callable[[Sequence[int]], Iterable[tuple[Document, Stamp]]]


@dataclass(frozen=True)
class Lot:
    """Documents, and the same in columns, row by row."""

    documents: list[Document]
    columns: Columns


@dataclass
class Shelf:
    read: Read
    _documents: list[Document] = field(default_factory=list)
    _columns: Columns = field(default_factory=lambda: Columns.of([]))
    _places: dict[int, tuple[Stamp, int]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def lot(self, wanted: Mapping[int, Stamp]) -> Lot:
        """These listings in this order, less those that are gone from the server by now."""
        lacking = [number for number, stamp in wanted.items() if self._places.get(number, (None, 0))[0] != stamp]
        found = list(self.read(lacking)) if lacking else []
        with self._lock:
            self._add(found, keep=wanted)
            gone = set(lacking) - {document.id for document, _ in found}
            rows = [self._places[number][1] for number in wanted if number not in gone and number in self._places]
            return Lot([self._documents[row] for row in rows], self._columns.take(np.array(rows, dtype=np.int64)))

    def _add(self, found: Sequence[tuple[Document, Stamp]], keep: Iterable[int]) -> None:
        if len(self._documents) + len(found) > ROWS_AT_MOST:
            kept = {number: self._places[number] for number in keep if number in self._places}
            rows = [row for _, row in kept.values()]
            self._documents = [self._documents[row] for row in rows]
            self._columns = self._columns.take(np.array(rows, dtype=np.int64))
            self._places = {number: (stamp, row) for row, (number, (stamp, _)) in enumerate(kept.items())}
        if found:
            first = len(self._documents)
            self._documents += [document for document, _ in found]
            self._columns = self._columns.plus(Columns.of([document for document, _ in found]))
            self._places |= {document.id: (stamp, first + place) for place, (document, stamp) in enumerate(found)}
