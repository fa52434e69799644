"""What search adds to the site's navigation and to `/health/`."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from marketplace.core import health, navigation

from .embedder import get_embedder
from .engines import get_engine


@navigation.add_source
def find_services(request: HttpRequest) -> Iterable[navigation.Item]:
    yield navigation.Item("Find services", reverse("service_search"), order=10)


def search_health() -> dict[str, Any]:
    embedder = get_embedder()
    return {"ok": True, **get_engine().describe(), "embedder": embedder.name if embedder else "off"}


health.add_check("search", search_health)
