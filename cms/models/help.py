from typing import Any

from django.http import HttpRequest
from django.utils.text import slugify
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import BodyBlock

from .editorial import Editorial


class HelpPage(Editorial, Page):
    """How to reach a person, first; then what people ask most."""

    template = "cms/help_page.html"
    parent_page_types = ["cms.HomePage"]
    subpage_types: list[str] = []

    body = StreamField(BodyBlock())

    content_panels = [
        *Page.content_panels,
        *Editorial.summary_panels,
        FieldPanel("body"),
        *Editorial.review_panels,
    ]
    search_fields = [*Page.search_fields, *Editorial.editorial_search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = "help page"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        headings = [{"text": b.value, "anchor": slugify(b.value)} for b in self.body if b.block_type == "heading"]
        return super().get_context(request, *args, **kwargs) | {"questions": headings, "asks_for_facts": True}
