"""The service navigation: each app adds its items here in `ready()`, a page shows those that its reader may use."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.http import HttpRequest


@dataclass(frozen=True)
class Item:
    label: str
    url: str
    order: int = 50
    #: Other addresses whose pages belong to this item.
    also: tuple[str, ...] = ()


Source = Callable[[HttpRequest], Iterable[Item]]
_sources: list[Source] = []


def add_source(source: Source) -> Source:
    """Register a function that gives the items for a request."""
    if source not in _sources:
        _sources.append(source)
    return source


def items_for(request: HttpRequest) -> list[dict[str, object]]:
    """All items in order; the one with the longest matching address is current."""
    items = sorted((item for source in _sources for item in source(request)), key=lambda item: (item.order, item.label))
    _, current = max(
        (
            (len(url), item.url)
            for item in items
            for url in (item.url, *item.also)
            if request.path == url or (url != "/" and request.path.startswith(url))
        ),
        default=(0, None),
    )
    return [{"label": item.label, "url": item.url, "current": item.url == current} for item in items]
