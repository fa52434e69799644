from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.text import slugify
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import EasyReadBlock, GuideBodyBlock

from .editorial import Editorial


class GuidePage(Editorial, Page):
    """Guidance on one thing, its headings the reader's own questions; easy read is a second body of the same page."""

    template = "cms/guide_page.html"
    parent_page_types = ["cms.SectionIndexPage"]
    subpage_types: list[str] = []

    body = StreamField(GuideBodyBlock())
    easy_read = StreamField(
        EasyReadBlock(), blank=True, help_text="The same in easy read: one idea a line, each with a picture."
    )
    sources = models.TextField(
        blank=True, help_text="The law and guidance behind this page, one a line. Shown at its foot."
    )

    content_panels = [
        *Page.content_panels,
        *Editorial.summary_panels,
        FieldPanel("body"),
        FieldPanel("easy_read"),
        FieldPanel("sources"),
        *Editorial.review_panels,
    ]
    search_fields = [*Page.search_fields, *Editorial.editorial_search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = "guide"

    def questions(self) -> list[dict[str, str]]:
        """The page's headings with their anchors."""
        stream = self.body
        return [{"text": b.value, "anchor": slugify(b.value)} for b in stream if b.block_type == "question"]

    def source_lines(self) -> list[str]:
        return [line.strip() for line in self.sources.splitlines() if line.strip()]

    def shows_easy_read(self, request: HttpRequest) -> bool:
        """Whether this reader gets the easy-read body: asked for in the address, else as chosen and remembered."""
        if not self.easy_read:
            return False
        asked = request.GET.get("easy-read")
        if asked in {"0", "1"}:
            return asked == "1"
        return bool(getattr(request, "session", {}).get("easy_read", False))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "shows_easy_read": self.shows_easy_read(request),
            "questions": self.questions(),
        }
