from itertools import groupby
from typing import Any

from django.http import HttpRequest
from django.utils.text import slugify
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import GlossaryTerm

from .editorial import Editorial


class GlossaryPage(Editorial, Page):
    """Words that care and this site use, each told plainly."""

    template = "cms/glossary_page.html"
    parent_page_types = ["cms.HomePage"]
    subpage_types: list[str] = []
    max_count = 1

    intro = RichTextField(blank=True, features=["bold", "link"])
    terms = StreamField([("term", GlossaryTerm())])

    content_panels = [
        *Page.content_panels,
        *Editorial.summary_panels,
        FieldPanel("intro"),
        FieldPanel("terms"),
        *Editorial.review_panels,
    ]
    search_fields = [
        *Page.search_fields,
        *Editorial.editorial_search_fields,
        index.SearchField("intro"),
        index.SearchField("terms"),
    ]

    class Meta:
        verbose_name = "glossary"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        words = [
            {
                "term": block.value["term"],
                "anchor": slugify(block.value["term"]),
                "meaning": block.value["meaning"],
                "page": block.value["page"] if block.value["page"] and block.value["page"].live else None,
            }
            for block in self.terms
        ]
        words.sort(key=lambda word: word["term"].lower())
        letters = [
            {"letter": letter, "words": list(group)}
            for letter, group in groupby(words, key=lambda word: word["term"][0].upper())
        ]
        return super().get_context(request, *args, **kwargs) | {"letters": letters}
