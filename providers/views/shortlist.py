"""`/shortlist/`: services that somebody wants to look at again, before signing in too; compared, shared, printed."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View
from django.views.decorators.cache import never_cache

from marketplace.core.errors import Refused
from marketplace.core.permissions import Permission, PermittedMixin
from marketplace.core.tries import Tries
from providers.models import Service, SharedList
from providers.own_list import note_place, own_list, place_near
from providers.queries.shortlists import Listed, listed, listed_by_slug, rows_of

from .access import to_the_outcode
from .public import service_card

COMPARED_AT_MOST = 4
#: Guessing codes, and making copies without end.
WRONG_CODES = Tries("wrong-codes", at_most=20, minutes=10)
COPIES = Tries("copies", at_most=20, minutes=60)


@method_decorator(never_cache, name="dispatch")
class OfOneReader(PermittedMixin, View):
    """A page that no search engine and no shared cache may keep."""

    permission = Permission.PUBLIC

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().dispatch(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex"
        patch_cache_control(response, private=True)
        return response


class ShortlistPage(OfOneReader):
    def get(self, request: HttpRequest) -> HttpResponse:
        mine = own_list(request)
        context = list_context(listed(mine.ids)) | {
            "shared": [
                {"shared": shared, "url": request.build_absolute_uri(reverse("shared_list", args=[shared.code]))}
                for shared in mine.shared()
            ],
            "is_own": True,
        }
        return render(request, "providers/shortlist.html", context)

    def post(self, request: HttpRequest) -> HttpResponse:
        acts = {"add": self._add, "take-off": self._take_off, "share": self._share, "take-back": self._take_back}
        act = acts.get(request.POST.get("do", ""))
        if act is None:
            return redirect("shortlist")
        try:
            return act(request)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect(self._back(request))

    def _add(self, request: HttpRequest) -> HttpResponse:
        service = self._service(request)
        note_place(request, request.POST.get("next", ""))
        own_list(request).add(service)
        messages.success(request, f"“{service}” is on your list.")
        return redirect(self._back(request, service))

    def _take_off(self, request: HttpRequest) -> HttpResponse:
        service = self._service(request)
        own_list(request).take_off(service.pk)
        messages.success(request, f"“{service}” is off your list.")
        return redirect(self._back(request, service))

    def _share(self, request: HttpRequest) -> HttpResponse:
        if COPIES.used_up(request):
            raise Refused("You shared many lists in a short while. Wait an hour, then try again.")
        own_list(request).share()
        COPIES.count(request)
        messages.success(request, "Your list has an address now. Send it to whoever should see the list.")
        return redirect(f"{reverse('shortlist')}#shared")

    def _take_back(self, request: HttpRequest) -> HttpResponse:
        if own_list(request).take_back(request.POST.get("code", "")):
            messages.success(request, "Nobody can see that shared list any more.")
        else:
            messages.error(request, "That shared list has ended already, or is not yours.")
        return redirect("shortlist")

    @staticmethod
    def _service(request: HttpRequest) -> Service:
        """What the button is about: on the site, or on the list since it was."""
        slug = request.POST.get("service", "")
        service = Service.objects.select_related("provider").filter(slug=slug).first()
        if service is None or not (service.is_public or service.pk in own_list(request).ids):
            raise Http404("There is no such service.")
        return service

    @staticmethod
    def _back(request: HttpRequest, service: Service | None = None) -> str:
        """Where the person was, at the service that the button was about."""
        to = request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(to, {request.get_host()}, request.is_secure()):
            return reverse("shortlist")
        return f"{to.partition('#')[0]}#service-{service.pk}" if service else to


class SharedListPage(OfOneReader):
    """A shared list, for whoever has its address. Who guesses addresses is soon stopped."""

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        if WRONG_CODES.used_up(request):
            return render(request, "providers/shared_away.html", {"too_many": True}, status=429)
        shared = SharedList.objects.filter(code=code.lower(), ends_at__gt=timezone.now()).first()
        if shared is None:
            WRONG_CODES.count(request)
            return render(request, "providers/shared_away.html", status=404)
        return render(request, "providers/shortlist.html", list_context(listed(shared.service_ids)) | {"copy": shared})


class ComparePage(OfOneReader):
    """`/compare/?s=slug&s=slug`: two to four services side by side."""

    def get(self, request: HttpRequest) -> HttpResponse:
        if shorter := to_the_outcode(request):
            return shorter
        slugs = list(dict.fromkeys(request.GET.getlist("s")))
        place = place_near(request)
        found = listed_by_slug(slugs[: COMPARED_AT_MOST * 3])
        shown = found.here[:COMPARED_AT_MOST]
        context = {
            "services": [
                {"service": service, "without": compare_url([other for other in shown if other != service], place)}
                for service in shown
            ],
            "rows": rows_of(shown, place),
            "gone": found.gone,
            "unknown": len(slugs) - len(found.here) - len(found.gone),
            "more": found.here[COMPARED_AT_MOST:],
            "place": place,
            "typed": request.GET.get("place", ""),
            "place_not_known": bool(request.GET.get("place", "").strip()) and place is None,
            "at_most": COMPARED_AT_MOST,
        }
        return render(request, "providers/compare.html", context)


def compare_url(services: list[Service], place: Any = None) -> str:
    pairs = [("s", service.slug) for service in services]
    pairs += [("place", place.outcode)] if place else []
    return f"{reverse('compare')}?{urlencode(pairs)}"


def list_context(found: Listed) -> dict[str, Any]:
    return {
        "items": [service_card(service) | {"service": service} for service in found.here],
        "gone": found.gone,
        "compared_at_most": COMPARED_AT_MOST,
    }
