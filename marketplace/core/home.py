"""Blocks on the home page: each app adds its own in `ready()`; the page shows those that its reader may use."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest


@dataclass(frozen=True)
class HomeBlock:
    """A template and what it needs."""

    template: str
    context: Mapping[str, Any] = field(default_factory=dict)
    order: int = 50


Source = Callable[[HttpRequest], Iterable[HomeBlock]]
_sources: list[Source] = []


def add_source(source: Source) -> Source:
    """Register a function that gives the blocks for a request."""
    if source not in _sources:
        _sources.append(source)
    return source


def blocks_for(request: HttpRequest) -> list[HomeBlock]:
    return sorted((block for source in _sources for block in source(request)), key=lambda block: block.order)
