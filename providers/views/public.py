"""The public pages: a service, a provider. Only what is live; what is closed says so kindly."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views import View

from marketplace.core.panels import panels_for
from marketplace.core.permissions import Permission, PermittedMixin
from providers import words
from providers.models import Access, Delivery, Provider, Service, WayToPay
from providers.queries.facts import venue_words
from providers.queries.public import checks_of, for_cards, services_like, with_everything
from providers.queries.service_map import map_of


class ServicePage(PermittedMixin, View):
    """`/services/<slug>/`. A draft is not found; a service that was once live says that it is away or has closed."""

    permission = Permission.PUBLIC

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        service = get_object_or_404(with_everything(Service.objects.all()), slug=slug)
        if service.live and not service.provider.is_suspended:
            # Higher apps put what the reader came for into the address; it goes along to the next page.
            along = f"?{request.GET.urlencode()}" if request.GET else ""
            context = service_context(service) | {
                "similar": [service_card(other.service, other.distance, along) for other in services_like(service)],
                "book_url": f"{service.get_absolute_url()}book/{along}",
                "panels": panels_for("service", request, service),
            }
            return render(request, "providers/service_page.html", context)
        if not service.was_live:
            raise Http404("There is no such service.")
        closed = service.retired_at is not None
        return render(
            request,
            "providers/service_away.html",
            {"service": service, "closed": closed},
            status=410 if closed else 404,
        )


def service_context(service: Service, *, preview: bool = False) -> dict[str, Any]:
    """All that the page of a service shows; the same for the public row and for a draft."""
    venues = list(service.venues.all())
    prices = list(service.prices.all())
    return {
        "service": service,
        "provider": service.provider,
        "preview": preview,
        "headline_price": words.headline_price(service),
        "prices": [
            {
                "label": price.label or f"Each {words.unit_of(price)}",
                "words": words.price_words(price),
                "least": words.least_words(price),
            }
            for price in prices
        ],
        "extras": [{"label": extra.label, "words": words.extra_words(extra)} for extra in service.extras.all()],
        "example": words.example_cost(service),
        "week": words.week_of(service.times.all()),
        "days": words.days_words(service.times.all()),
        "ages": words.ages_words(service),
        "languages": words.language_words(service),
        "delivery": [str(label) for code, label in Delivery.choices if code in service.delivery],
        "access": [(code, str(label)) for code, label in Access.choices if code in service.access],
        "ways_to_pay": [str(label) for code, label in WayToPay.choices if code in service.deployments],
        "cancelling": words.cancelling_words(service),
        "venues": [{"number": number, "words": venue_words(venue)} for number, venue in enumerate(venues, 1)],
        "map": map_of(venues),
        "more_types": [row for row in service.types.all() if row.pk != service.main_type_id],
        "outcomes": list(service.outcomes.all()),
        "checks": checks_of(service.provider),
        "can_be_booked": words.can_be_booked(service) and not preview,
        "breadcrumbs": [
            {"text": "Find services", "href": "/services/"},
            {"text": service.main_type.label, "href": f"/services/?type={service.main_type_id}"},
        ],
    }


class ProviderPage(PermittedMixin, View):
    """`/providers/<slug>/` with the provider's live services."""

    permission = Permission.PUBLIC

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        provider = get_object_or_404(Provider.objects.select_related("council").prefetch_related("checks"), slug=slug)
        if provider.is_suspended:
            return render(request, "providers/provider_away.html", {"provider": provider}, status=404)
        services = for_cards(Service.objects.public().filter(provider=provider)).order_by("name")
        cards = [service_card(service) for service in services]
        return render(
            request,
            "providers/provider_page.html",
            {"provider": provider, "cards": cards, "checks": checks_of(provider)},
        )


def service_card(service: Service, distance: str = "", along: str = "") -> dict[str, Any]:
    """What a card about a service shows in a list."""
    venue = next(iter(service.venues.all()), None)
    facts = [words.headline_price(service)]
    if venue and venue.locality:
        facts.append(f"{venue.locality}{f', {distance}' if distance else ''}")
    if days := words.days_words(service.times.all()):
        facts.append(days)
    return {
        "heading": service.name,
        "href": f"{service.get_absolute_url()}{along}",
        "by": service.provider.name,
        "text": service.summary,
        "drawing_name": service.main_type.drawing,
        "facts": facts,
    }
