from typing import Any

from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from cms.blocks import ContentsGroup

from .editorial import Editorial


class SectionIndexPage(Editorial, Page):
    """Contents by what people want to do; what no group names is listed at the end, so that nothing is lost."""

    template = "cms/section_index_page.html"
    parent_page_types = ["cms.HomePage", "cms.SectionIndexPage"]
    subpage_types = ["cms.SectionIndexPage", "cms.GuidePage", "cms.InformationPage"]

    intro = RichTextField(blank=True, features=["bold", "link"])
    groups = StreamField([("group", ContentsGroup())], blank=True, verbose_name="contents")

    content_panels = [
        *Page.content_panels,
        *Editorial.summary_panels,
        FieldPanel("intro"),
        FieldPanel("groups"),
        *Editorial.review_panels,
    ]
    search_fields = [*Page.search_fields, *Editorial.editorial_search_fields, index.SearchField("intro")]

    class Meta:
        verbose_name = "section"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        children = list(self.get_children().live().specific())
        groups = [
            {
                "words": group.value["words"],
                "drawing": group.value["drawing"],
                "pages": [page.specific_deferred for page in group.value["pages"] if page is not None and page.live],
            }
            for group in self.groups
        ]
        named_ids = {page.pk for group in groups for page in group["pages"]}
        summaries = summaries_of(named_ids)
        for group in groups:
            group["entries"] = [
                {"page": page, "summary": summaries.get(page.pk, ""), "url": page.get_url(request)}
                for page in group.pop("pages")
            ]
        return super().get_context(request, *args, **kwargs) | {
            "contents": [group for group in groups if group["entries"]],
            "sections": [page for page in children if isinstance(page, SectionIndexPage)],
            "others": [
                page for page in children if not isinstance(page, SectionIndexPage) and page.pk not in named_ids
            ],
        }


def summaries_of(page_ids: set[int]) -> dict[int, str]:
    """The summaries of pages by id, whatever their types: one query for each type."""
    return {
        pk: summary
        for model in Editorial.__subclasses__()
        for pk, summary in model.objects.filter(pk__in=page_ids).values_list("pk", "summary")  # type: ignore[attr-defined]
    }
