"""What any search engine does. Nobody outside this app knows which one runs."""

from datetime import date
from typing import Any, Protocol

from ..query import Results, ServiceQuery


class Engine(Protocol):
    def search(self, query: ServiceQuery, *, today: date | None = None) -> Results:
        """The best listings for a query, with reasons. `today` turns the neutral tie-break."""
        ...

    def describe(self) -> dict[str, Any]:
        """For `/health/`: which engine, how many documents, at which version."""
        ...

    def take_over(self) -> None:
        """Called after a change was committed; every engine also notices by itself at the next search."""
        ...
