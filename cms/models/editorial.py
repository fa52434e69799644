import json
from datetime import date
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from cms import council_facts, rich_text
from cms.blocks import drawing_choices


class Editorial(models.Model):
    """What every page with guidance has: a summary, a picture, when it was checked, and when it must be again."""

    summary = models.CharField(
        max_length=160, help_text="One sentence. Shown in lists, in the search and by other sites that link here."
    )
    drawing = models.CharField(
        "picture",
        max_length=60,
        blank=True,
        choices=drawing_choices,
        help_text="One of our drawings, beside the title.",
    )
    reviewed_on = models.DateField("last checked", null=True, blank=True)
    review_due_on = models.DateField("check again by", null=True, blank=True)

    review_panels = [
        MultiFieldPanel([FieldPanel("reviewed_on"), FieldPanel("review_due_on")], heading="Checking that it is right")
    ]
    summary_panels = [FieldPanel("summary"), FieldPanel("drawing")]
    editorial_search_fields = [index.SearchField("summary", boost=2), index.FilterField("review_due_on")]

    class Meta:
        abstract = True

    def is_due(self, on: date | None = None) -> bool:
        """Whether somebody must check the page again."""
        return self.review_due_on is not None and self.review_due_on <= (on or timezone.localdate())

    def streams(self) -> list[Any]:
        """The page's bodies."""
        return [
            getattr(self, field.name)
            for field in self._meta.get_fields()  # type: ignore[attr-defined]
            if isinstance(field, StreamField)
        ]

    def raw_text(self) -> str:
        """All that is stored in the page's bodies, as one text."""
        return json.dumps([stream.get_prep_value() for stream in self.streams()])

    def breadcrumbs(self) -> list[dict[str, str]]:
        """From home to this page."""
        above = [page for page in self.get_ancestors().live() if page.depth > 1]  # type: ignore[attr-defined]
        return [
            *({"text": page.title if page.depth > 2 else "Home", "href": page.url} for page in above),
            {"text": self.title},  # type: ignore[attr-defined]
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        council = council_facts.chosen_council(request)
        raw = self.raw_text()
        return super().get_context(request, *args, **kwargs) | {  # type: ignore[misc]
            "page_title": self.seo_title or self.title,  # type: ignore[attr-defined]
            "breadcrumbs": self.breadcrumbs(),
            "council": council,
            "council_facts": council_facts.facts_of(council),
            "asks_for_facts": bool(council_facts.gaps_in(raw)) or '"council_fact"' in raw,
            "page_addresses": rich_text.page_addresses(rich_text.linked_page_ids(raw)),
        }


def first_live(page: Page | None) -> Page | None:
    """The page, where it is published."""
    return page if page is not None and page.live else None
