"""Panels on a provider's first page (“provider”), and in place of the way back on a listing's (“service”).

Each app adds its own in `ready()`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest


@dataclass(frozen=True)
class Panel:
    """A template and what it needs; the template reads `panel.context`."""

    template: str
    context: Mapping[str, Any] = field(default_factory=dict)
    order: int = 50


#: Takes the request and what the page is about (a provider, a council, a person or None).
Source = Callable[[HttpRequest, Any], Iterable[Panel]]
_sources: dict[str, list[Source]] = {}


def add_panels(area: str, source: Source) -> Source:
    """Register a function that gives the panels of an area for a request."""
    sources = _sources.setdefault(area, [])
    if source not in sources:
        sources.append(source)
    return source


def panels_for(area: str, request: HttpRequest, about: Any = None) -> list[Panel]:
    """All panels of an area, in order."""
    found = [panel for source in _sources.get(area, []) for panel in source(request, about)]
    return sorted(found, key=lambda panel: panel.order)
