from typing import Any

from django.http import HttpRequest
from django.utils.text import slugify
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import BodyBlock

from .editorial import Editorial


class InformationPage(Editorial, Page):
    """A page about the site itself, such as its terms or how accessible it is."""

    template = "cms/information_page.html"
    parent_page_types = ["cms.HomePage", "cms.SectionIndexPage"]
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
        verbose_name = "information page"

    def headings(self) -> list[dict[str, str]]:
        return [{"text": b.value, "anchor": slugify(b.value)} for b in self.body if b.block_type == "heading"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"questions": self.headings()}
