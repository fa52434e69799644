from collections.abc import Iterable

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.forms import PageSearchForm, tidy_words
from cms.models import HomePage
from cms.models.section import summaries_of
from cms.queries import found_pages, guides_to_show
from cms.suggestions import suggestion_for
from marketplace.core.permissions import Permission, permitted

PER_PAGE, NEAR_PAGES = 10, 5


@permitted(Permission.PUBLIC)
@require_safe
def search_pages(request: HttpRequest) -> HttpResponse:
    """`/pages/search/`: guides and other pages that hold any of the words, best first; near ones where none does."""
    words = tidy_words(request.GET.get("q", ""))
    form = PageSearchForm(initial={"q": words})
    all_found = found_pages(words)
    pages = Paginator(all_found, PER_PAGE).get_page(request.GET.get("page"))
    suggestion = suggestion_for(words, is_found=bool(all_found))
    near = [] if all_found else found_pages(suggestion.words)[:NEAR_PAGES]
    return render(
        request,
        "cms/search.html",
        {
            "form": form,
            "words": words,
            "pages": pages,
            "found": _listed(pages, request),
            "suggestion": suggestion,
            "near": _listed(near, request),
            "sections": [] if all_found or near else _sections(),
        },
    )


def _listed(pages: Iterable[Page], request: HttpRequest) -> list[dict[str, str]]:
    pages = list(pages)
    summaries = summaries_of({page.pk for page in pages})
    return [
        {"title": page.title, "url": page.get_url(request), "summary": summaries.get(page.pk, "")} for page in pages
    ]


def _sections() -> Iterable[Page]:
    home = HomePage.objects.live().first()
    return guides_to_show(home) if home else []
