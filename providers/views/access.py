"""Finding what a page is about, asking whether its reader may see it, and keeping its address short of a home."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property

from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.permissions import PermittedMixin
from marketplace.core.places import outcode_of
from providers.models import Provider, Service


class OwnProviderMixin(PermittedMixin):
    """A page about one provider, named in the address."""

    @cached_property
    def provider(self) -> Provider:
        return get_object_or_404(Provider.objects.select_related("council"), slug=self.kwargs["slug"])

    def permission_context(self) -> dict[str, Any]:
        return {"provider": self.provider}


class OwnListingMixin(PermittedMixin):
    """A page about one listing of the reader's own provider."""

    @cached_property
    def service(self) -> Service:
        services = Service.objects.select_related("provider__council", "main_type", "latest_revision")
        return get_object_or_404(services, pk=self.kwargs["pk"])

    def permission_context(self) -> dict[str, Any]:
        return {"provider": self.service.provider}


def do_or_say_why(request: HttpRequest, act: Any, *, done: str, to: str) -> HttpResponse:
    """Call an action that needs no answers; say that it is done, or why not, and go to the page."""
    try:
        act()
    except NotPermitted:
        raise
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, done)
    return redirect(to)


def to_the_outcode(request: HttpRequest) -> HttpResponse | None:
    """A whole postcode is a home: it is cut to its outcode before it can be kept or shared."""
    typed = request.GET.get("place", "")
    outcode = outcode_of(typed)
    if outcode is None or outcode == " ".join(typed.upper().split()):
        return None
    query = request.GET.copy()
    query["place"] = outcode
    return redirect(f"{request.path}?{query.urlencode()}")
