"""What pages need to know."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page

from providers.models import ServiceType


def service_tiles(codes: Iterable[str]) -> list[ServiceType]:
    """Service types in the order given; unknown codes are left out."""
    wanted = list(codes)
    found = ServiceType.objects.in_bulk(wanted)
    return [found[code] for code in wanted if code in found]


def guides_to_show(home: Page) -> QuerySet[Page]:
    """The published sections of the guides below the home page, for its foot."""
    from .models import SectionIndexPage

    return SectionIndexPage.objects.live().descendant_of(home).filter(depth=home.depth + 2).order_by("path")


def editorial_pages_due(on: date) -> list[Any]:
    """Published pages that somebody must check again by a day, longest overdue first."""
    from .models import Editorial

    due = [
        page
        for model in Editorial.__subclasses__()
        for page in model.objects.live().filter(review_due_on__lte=on)  # type: ignore[attr-defined]
    ]
    return sorted(due, key=lambda page: (page.review_due_on, page.title))


def found_pages(words: str) -> Any:
    """Published pages that hold any of the words, best first."""
    return Page.objects.live().public().filter(depth__gt=1).search(words, operator="or")
