"""What pages need to know."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page

from providers.models import ServiceType
from search.analyser import STOP_WORDS, stem, words_of

MOST_FOUND = 100


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


def found_pages(text: str) -> list[Page]:
    """Published pages that hold any of the words, at most 100: those whose title has most of them first.

    The search is Wagtail's own. It gets bare words, without small ones such as “the” while others are left: signs have
    a meaning of their own in the full-text languages of SQLite and PostgreSQL.
    """
    words = list(dict.fromkeys(words_of(text)))
    telling = [word for word in words if word not in STOP_WORDS] or words
    if not telling:
        return []
    wanted = set(map(stem, telling))
    found = Page.objects.live().public().filter(depth__gt=1).search(" ".join(telling), operator="or")[:MOST_FOUND]
    return sorted(found, key=lambda page: -len(wanted & set(map(stem, words_of(page.title)))))
