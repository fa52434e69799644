from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cms.forms import PageSearchForm, tidy_words
from cms.models.section import summaries_of
from cms.queries import found_pages
from marketplace.core.permissions import Permission, permitted

PER_PAGE = 10


@permitted(Permission.PUBLIC)
@require_safe
def search_pages(request: HttpRequest) -> HttpResponse:
    """`/pages/search/`: guides and other pages that hold any of the words, best first."""
    words = tidy_words(request.GET.get("q", ""))
    form = PageSearchForm(initial={"q": words})
    pages = Paginator(found_pages(words), PER_PAGE).get_page(request.GET.get("page"))
    summaries = summaries_of({page.pk for page in pages})
    return render(
        request,
        "cms/search.html",
        {
            "form": form,
            "words": words,
            "pages": pages,
            "found": [
                {"title": page.title, "url": page.get_url(request), "summary": summaries.get(page.pk, "")}
                for page in pages
            ],
        },
    )
