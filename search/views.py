"""`/services/`: one box, filters, results; or, with nothing asked, a look round by pictures."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.generic import TemplateView

from marketplace.core.panels import panels_for
from marketplace.core.permissions import Permission, PermittedMixin
from providers.models import OutcomeArea, ServiceType
from providers.views.access import to_the_outcode

from .addresses import PublicAddresses
from .analyser import STOP_WORDS, words_of
from .forms import SearchForm, is_empty
from .offers import offers_in
from .pages import names_of, search_page_context
from .query import QueryPlace, Results
from .rules import Names
from .vocabulary import texts
from .wide_places import parts_of

KINDS_SHOWN = 6


class ServiceSearchView(PermittedMixin, TemplateView):
    permission = Permission.PUBLIC

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return to_the_outcode(request) or super().get(request, *args, **kwargs)

    def get_template_names(self) -> list[str]:
        return ["search/look_round.html" if self.is_looking_round else "search/search_page.html"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = SearchForm(self.request.GET, names_of(texts()))
        query = form.query(self.request.GET.get("page", ""))
        self.is_looking_round = is_empty(query) and form.is_valid() and not form.not_understood
        if self.is_looking_round:
            return super().get_context_data(form=form, **look_round(), **kwargs)
        addresses = PublicAddresses(self.request.path, query)
        found = search_page_context(query, addresses=addresses, names=form.base_names)
        form.offer(found["results"].facets)
        results = found["results"]
        offers = offers_in(query, results.reading, form.base_names)
        found["offers"] = [{"text": offer.text, "href": addresses.to(offer.query)} for offer in offers]
        if found["little_found"]:
            found["panels"] = panels_for("little_found", self.request, results.query)
        found["every_word_href"] = addresses.to(replace(query, page=1, every_word=True))
        found["kinds"] = [] if found["crisis"] else kinds_in(results, form.base_names, addresses)
        if form.which_part_of:
            found["parts"] = [
                {"text": str(part), "href": addresses.to(replace(query, page=1, place=QueryPlace.of(part)))}
                for part in parts_of(form.which_part_of)
            ]
        return super().get_context_data(form=form, **found, **kwargs)


def kinds_in(results: Results, names: Names, addresses: PublicAddresses) -> list[dict[str, str]]:
    """One word alone may mean many things: the kinds of service that it finds most of, to choose from."""
    words = set(words_of(results.query.words)) - STOP_WORDS
    if len(words) != 1 or results.query.types or results.reading.unwanted:
        return []
    kinds = next(facet for facet in results.facets if facet.name == "type").values
    most = sorted((kind for kind in kinds if kind.count), key=lambda kind: (-kind.count, kind.code))[:KINDS_SHOWN]
    return [
        {
            "text": f"{names.types.get(kind.code, kind.code)} ({kind.count})",
            "href": addresses.to(replace(results.query, types=(kind.code,), page=1)),
        }
        for kind in most
        if len(most) > 1
    ]


def look_round() -> dict[str, Any]:
    """Every kind of service and every outcome area, each with its picture."""
    path = reverse("service_search")

    def tile(parameter: str, thing: ServiceType | OutcomeArea) -> dict[str, str]:
        return {"text": str(thing), "drawing": thing.drawing, "href": f"{path}?{urlencode({parameter: thing.pk})}"}

    areas = list(OutcomeArea.objects.all())
    return {
        "adult_outcomes": [tile("outcome", area) for area in areas if area.who == OutcomeArea.Who.ADULT],
        "carer_outcomes": [tile("outcome", area) for area in areas if area.who == OutcomeArea.Who.CARER],
        "kinds": [tile("type", kind) for kind in ServiceType.objects.all()],
    }
