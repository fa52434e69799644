"""The kernel's own pages: health, where to start after signing in, easy read on or off."""

from importlib.metadata import PackageNotFoundError, version

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from . import health, navigation
from .permissions import Permission, permitted

try:
    VERSION = version("personal-budget-marketplace")
except PackageNotFoundError:
    VERSION = "0.1.0"


@permitted(Permission.PUBLIC)
@never_cache
@require_GET
def health_report(request: HttpRequest) -> HttpResponse:
    """`/health/`: JSON for operators; 503 when a part is not well."""
    ok, parts = health.report()
    return JsonResponse({"ok": ok, "version": VERSION, **parts}, status=200 if ok else 503)


@permitted(Permission.SIGNED_IN)
def start(request: HttpRequest) -> HttpResponse:
    """After signing in: the first place of one's own, else the services."""
    own = [
        item
        for item in navigation.items_for(request)
        if str(item["url"]).startswith(("/my/", "/people/", "/provider/", "/broker/", "/officer/"))
    ]
    if own:
        return redirect(str(own[0]["url"]))
    return redirect("/services/")


@permitted(Permission.PUBLIC)
@require_POST
def easy_read(request: HttpRequest) -> HttpResponse:
    """Turn easy read on or off for this visit, and for good where signed in; then back to the page."""
    chosen = request.POST.get("on") == "1"
    request.session["easy_read"] = chosen
    if request.user.is_authenticated:
        request.user.easy_read = chosen
        request.user.save(update_fields=["easy_read"])
    back = request.POST.get("next", "/")
    return redirect(back if url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()) else "/")


def components(request: HttpRequest) -> HttpResponse:
    """`/design/`: every component on one page, for those who build pages."""
    return render(request, "core/components.html")


components = permitted(Permission.PUBLIC)(components)
