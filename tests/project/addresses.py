"""Walks the resolver, so that no address can be forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

# Whole address books of other people's, by the start of the address. Each has probes in test_third_party_addresses.py.
THIRD_PARTY = ("accounts/", "admin/", "documents/", "_util/", "media/")
# Wagtail's pages: any other address. What they show is decided by the pages in cms/.
PAGES = "wagtail_serve"


@dataclass(frozen=True)
class Address:
    route: str
    name: str
    view: Any

    @property
    def permission(self) -> Any:
        return getattr(getattr(self.view, "view_class", self.view), "permission", None)


def walk(resolver: URLResolver | None = None, prefix: str = "") -> Iterator[Address]:
    for pattern in (resolver or get_resolver()).url_patterns:
        route = prefix + str(pattern.pattern).lstrip("^")
        if isinstance(pattern, URLResolver):
            yield from walk(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield Address(route, pattern.name or "", pattern.callback)


def our_addresses() -> list[Address]:
    return [address for address in walk() if not address.route.startswith(THIRD_PARTY) and address.name != PAGES]
