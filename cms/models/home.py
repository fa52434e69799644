from typing import Any

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import ChoiceBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import WishBlock, service_type_choices
from cms.queries import guides_to_show, service_tiles
from marketplace.core import home

from .editorial import Editorial


class HomePage(Editorial, Page):
    """The front door: one box to search with, then ways in for those who would rather look than type."""

    template = "cms/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["cms.SectionIndexPage", "cms.InformationPage", "cms.GlossaryPage", "cms.HelpPage"]
    max_count = 1

    lead = models.CharField(max_length=200, help_text="What the site does for a person, in one or two sentences.")
    wishes = StreamField([("wish", WishBlock())], blank=True, verbose_name="what people want to do")
    tiles = StreamField(
        [("type", ChoiceBlock(choices=service_type_choices, search_index=False))],
        blank=True,
        verbose_name="kinds of support people look for most",
    )

    content_panels = [
        *Page.content_panels,
        *Editorial.summary_panels,
        FieldPanel("lead"),
        FieldPanel("wishes"),
        FieldPanel("tiles"),
        *Editorial.review_panels,
    ]
    search_fields = [*Page.search_fields, *Editorial.editorial_search_fields, index.SearchField("lead")]

    class Meta:
        verbose_name = "home page"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "tiles": service_tiles(block["value"] for block in self.tiles.raw_data),
            "guide_sections": guides_to_show(self),
            "home_blocks": home.blocks_for(request),
        }
