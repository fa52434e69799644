from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.council_facts import chosen_council
from cms.forms import ANOTHER, CouncilForm
from marketplace.core.permissions import Permission, permitted


@permitted(Permission.PUBLIC)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def choose_council(request: HttpRequest) -> HttpResponse:
    """`/council/`: whose facts the guides show in this visit; then back to the page that was being read."""
    wanted = request.POST.get("next") or request.GET.get("next") or "/guides/"
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure())
    back = wanted if is_ours and wanted.startswith("/") else "/guides/"
    current = chosen_council(request)
    form = CouncilForm(request.POST or None, initial={"council": current.slug if current else None})
    if request.method == "POST" and form.is_valid():
        slug = form.cleaned_data["council"]
        request.session["council"] = "" if slug == ANOTHER else slug
        return redirect(back)
    status = 422 if form.is_bound else 200
    return render(request, "cms/choose_council.html", {"form": form, "next": back}, status=status)
