"""The kernel's own pages: health, where to start after signing in, easy read on or off."""

import posixpath
from importlib.metadata import PackageNotFoundError, version

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.messages import get_messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from django.views.static import serve

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
        if str(item["url"]).startswith(("/my/", "/people/", "/provider/", "/broker/", "/officer/", "/admin/"))
    ]
    if own:
        return redirect(str(own[0]["url"]))
    return redirect("/services/")


@permitted(Permission.SIGNED_IN)
@require_GET
def your_account(request: HttpRequest) -> HttpResponse:
    """`/account/`: with what one signs in, and where each part of it is changed."""
    return render(request, "core/your_account.html", {"second_step": is_mfa_enabled(request.user)})


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


@permitted(Permission.PUBLIC)
def admin_login(request: HttpRequest) -> HttpResponse:
    """Where Wagtail sends whoever may not enter: a visitor signs in, somebody who has signed in is told why not,
    as signing in again would only lead back here, for ever."""
    if not request.user.is_authenticated:
        return redirect(f"{reverse('account_login')}?{request.GET.urlencode()}")
    if request.user.has_perm("wagtailadmin.access_admin"):
        return redirect("wagtailadmin_home")
    list(get_messages(request))  # Wagtail left its own words for the next page; ours are said here
    reason = "You cannot see this page. It is for those who write or approve the pages of this site."
    return render(request, "403.html", {"reason": reason, "messages": ()}, status=403)


@permitted(Permission.PUBLIC)
@require_GET
def demo_media(request: HttpRequest, path: str) -> HttpResponseBase:
    """`/media/…`: pictures, in the demo only. Elsewhere the web server in front serves them (README).

    Documents have a view of their own, which asks who may read them, so they are never served from here.
    """
    path = posixpath.normpath(path)
    if not settings.DEMO or not path.startswith(("images/", "original_images/")):
        raise Http404
    return serve(request, path, document_root=settings.MEDIA_ROOT)
