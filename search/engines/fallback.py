"""A server that does not answer never leaves a person without an answer: the embedded engine stands in."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from elasticsearch import ApiError, TransportError

from ..query import Results, ServiceQuery
from .base import Engine
from .elastic import ElasticEngine, SearchFailed
from .keeper import NotBuilt, Refused

log = logging.getLogger(__name__)
#: After a failure the server is left alone for so long, and no request waits for it.
REST_SECONDS = 10.0
FAILURES = (ApiError, TransportError, NotBuilt, SearchFailed, Refused)


class WithFallback:
    """The server's answers while it gives any; whoever runs the site reads why not in the log and on `/health/`."""

    def __init__(self, server: ElasticEngine, spare: Engine, now: Callable[[], float] = time.monotonic) -> None:
        self.server, self.spare, self._now = server, spare, now
        self.name = server.name
        self._lock = threading.Lock()
        self._resting_until, self._why = 0.0, ""

    def search(self, query: ServiceQuery, *, today: date | None = None) -> Results:
        if not self._is_resting():
            try:
                return self.server.search(query, today=today)
            except FAILURES as failure:
                self._rest(failure)
        return self.spare.search(query, today=today)

    def take_over(self) -> None:
        """What was changed; a change that cannot be sent now waits in the database."""
        if not self._is_resting():
            try:
                self.server.take_over()
            except FAILURES as failure:
                self._rest(failure)

    def describe(self) -> dict[str, Any]:
        if not self._is_resting():
            try:
                return self.server.describe()
            except FAILURES as failure:
                self._rest(failure)
        return {**self.spare.describe(), "instead_of": self.name, "because": self._why}

    def _is_resting(self) -> bool:
        return self._now() < self._resting_until

    def _rest(self, failure: Exception) -> None:
        with self._lock:
            self._resting_until, self._why = self._now() + REST_SECONDS, _in_words(failure)
        # Never the request: it holds what somebody looked for.
        log.error("The search server does not answer (%s); searches are answered without it.", self._why)


def _in_words(failure: Exception) -> str:
    if isinstance(failure, (NotBuilt, SearchFailed, Refused)):
        return str(failure)
    if isinstance(failure, ApiError):
        return f"{type(failure).__name__}: status {failure.status_code}"
    return type(failure).__name__
