"""The provider's portal: first page, team, details, checks."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views import View

from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.panels import panels_for
from marketplace.core.permissions import Permission, PermittedMixin, allows
from providers.actions import providers as provider_actions
from providers.actions import team
from providers.actions.listings import ListingMistaken
from providers.forms import AddToTeamForm, ProviderDetailsForm
from providers.models import Membership
from providers.queries.portal import listings_of, providers_of, team_of
from providers.queries.public import checks_of

from .access import OwnProviderMixin


class ProviderHome(PermittedMixin, View):
    """`/provider/`: what needs doing, then the listings. With several providers, `?at=` says which."""

    permission = Permission.PROVIDER_PORTAL

    def get(self, request: HttpRequest) -> HttpResponse:
        providers = list(providers_of(request.user))
        at = request.GET.get("at", "")
        provider = next((row for row in providers if row.slug == at), None)
        if provider is None and len(providers) > 1:
            return render(request, "providers/choose_provider.html", {"providers": providers})
        provider = provider or providers[0]
        return render(
            request,
            "providers/provider_home.html",
            {
                "provider": provider,
                "others": [row for row in providers if row != provider],
                "rows": listings_of(provider),
                "panels": panels_for("provider", request, provider),
                "is_owner": allows(request.user, Permission.PROVIDER_EDIT, provider=provider),
            },
        )


class TeamPage(OwnProviderMixin, View):
    """Who is in the team; owners add people who have an account, and end places."""

    permission = Permission.TEAM_MANAGE

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(AddToTeamForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        form = AddToTeamForm(request.POST)
        if form.is_valid():
            try:
                membership = team.add(provider=self.provider, by=request.user, **form.cleaned_data)
            except NotPermitted:
                raise
            except Refused as refusal:
                form.add_error("email", str(refusal))
            else:
                messages.success(request, f"{membership.user} is in the team now.")
                return redirect("provider_team", self.provider.slug)
        return self._page(form, status=422)

    def _page(self, form: AddToTeamForm, status: int = 200) -> HttpResponse:
        context = {"provider": self.provider, "team": team_of(self.provider), "form": form, "page_title": "Your team"}
        return render(self.request, "providers/team.html", context, status=status)


class EndMembership(OwnProviderMixin, View):
    """Asks once more, then ends somebody's place in the team."""

    permission = Permission.TEAM_MANAGE

    def membership(self) -> Membership:
        places = Membership.objects.filter(provider=self.provider, ended_at=None).select_related("user")
        return get_object_or_404(places, pk=self.kwargs["pk"])

    def get(self, request: HttpRequest, slug: str, pk: int) -> HttpResponse:
        context = {"provider": self.provider, "membership": self.membership()}
        return render(request, "providers/team_end.html", context)

    def post(self, request: HttpRequest, slug: str, pk: int) -> HttpResponse:
        membership = self.membership()
        try:
            team.end(membership=membership, by=request.user)
        except NotPermitted:
            raise
        except Refused as refusal:
            context = {
                "provider": self.provider,
                "membership": membership,
                "has_errors": True,
                "errors": [{"text": str(refusal), "href": ""}],
            }
            return render(request, "providers/team_end.html", context, status=422)
        messages.success(request, f"{membership.user} is no longer in the team.")
        mine = membership.user_id == request.user.pk
        return redirect(reverse("start") if mine else reverse("provider_team", args=[self.provider.slug]))


class DetailsPage(OwnProviderMixin, View):
    """What the public page says about the provider."""

    permission = Permission.PROVIDER_EDIT

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(ProviderDetailsForm(instance=self.provider))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        form = ProviderDetailsForm(request.POST, instance=self.provider)
        if form.is_valid():
            try:
                provider_actions.change_details(provider=self.provider, by=request.user, values=form.cleaned_data)
            except ListingMistaken as mistaken:
                attach(form, mistaken)
            else:
                messages.success(request, "Your details are saved and on your page.")
                return redirect("provider_home")
        return self._page(form, status=422)

    def _page(self, form: ProviderDetailsForm, status: int = 200) -> HttpResponse:
        context = {
            "form": form,
            "provider": self.provider,
            "page_title": f"Details of {self.provider.name}",
            "back_url": reverse("provider_home"),
            "submit_label": "Save",
        }
        return render(self.request, "providers/details.html", context, status=status)


class ChecksPage(OwnProviderMixin, View):
    """What the council has recorded; the provider reads it, the council writes it."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        context = {"provider": self.provider, "checks": checks_of(self.provider)}
        return render(request, "providers/checks.html", context)


def attach(form: Any, mistaken: ListingMistaken) -> None:
    """Put an action's sentences beside the fields they are about, the rest at the top."""
    for name, sentences in mistaken.mistakes.items():
        field = next((known for known in (name, f"{name}_id") if known in form.fields), None)
        for sentence in sentences:
            form.add_error(field, sentence)
