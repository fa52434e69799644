"""What search adds to the site's navigation and to `/health/`."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from marketplace.core import health, navigation

from .embedder import embedder_in_words
from .engines import get_engine


@navigation.add_source
def find_services(request: HttpRequest) -> Iterable[navigation.Item]:
    yield navigation.Item("Find services", reverse("service_search"), order=10)


def search_health() -> dict[str, Any]:
    return {"ok": True, **get_engine().describe(), "embedder": embedder_in_words()}


health.add_check("search", search_health)
