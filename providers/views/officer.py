"""Officers check listings, record checks, and take a provider off the site."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.views import View

from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.permissions import Permission, PermittedMixin
from marketplace.core.roles import councils_where
from providers.actions import checks, submissions
from providers.actions import providers as provider_actions
from providers.actions.listings import ListingMistaken
from providers.forms import STEPS, AnswerForm, CheckForm, NewProviderForm, SuspendForm
from providers.models import Provider, Submission
from providers.permissions import CHECKERS
from providers.queries.facts import changes_between, facts_of
from providers.queries.portal import listings_of, listings_to_check, sent_object, team_of
from providers.queries.public import checks_of

from .access import OwnProviderMixin, do_or_say_why
from .editor import cards_of
from .portal import attach
from .public import service_context


class ListingQueue(PermittedMixin, View):
    """`/officer/listings/`: what waits, the oldest first, with its age."""

    permission = Permission.LISTING_QUEUE

    def get(self, request: HttpRequest) -> HttpResponse:
        return render(request, "providers/listing_queue.html", {"rows": listings_to_check(request.user)})


class SubmissionMixin(PermittedMixin):
    permission = Permission.LISTING_CHECK

    @cached_property
    def submission(self) -> Submission:
        rows = Submission.objects.select_related(
            "service__provider__council", "service__main_type", "revision", "sent_by", "answered_by"
        )
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.submission.service.provider.council}


class CheckListing(SubmissionMixin, View):
    """`/officer/listings/<id>/`: what changed, old and new; approve it, or ask for changes in words."""

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._page(AnswerForm(steps=self._steps()))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = AnswerForm(request.POST, steps=self._steps())
        if form.is_valid():
            try:
                if form.cleaned_data["decision"] == "approve":
                    submissions.approve(submission=self.submission, by=request.user)
                    done = f"“{self.submission.service.name}” is on the site."
                else:
                    submissions.send_back(
                        submission=self.submission,
                        by=request.user,
                        words=form.cleaned_data["words"],
                        field_words=form.field_words(),
                    )
                    done = f"“{self.submission.service.name}” went back to the provider with your words."
            except NotPermitted:
                raise
            except Refused as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, done)
                return redirect("listing_queue")
        return self._page(form, status=422)

    @cached_property
    def _sent(self) -> Any:
        return sent_object(self.submission)

    @cached_property
    def _changes(self) -> list[Any]:
        service = self.submission.service
        return changes_between(service, self._sent) if service.was_live else []

    def _steps(self) -> list[str]:
        if not self.submission.service.was_live:
            return list(STEPS)
        changed = {change.step for change in self._changes}
        return [code for code in STEPS if code in changed]

    def _page(self, form: AnswerForm, status: int = 200) -> HttpResponse:
        submission = Submission.objects.select_related("answered_by").get(pk=self.submission.pk)
        context = {
            "submission": self.submission,
            "state": submission,
            "is_open": submission.state == Submission.State.SENT,
            "service": self.submission.service,
            "sent": self._sent,
            "is_new": not self.submission.service.was_live,
            "changes": self._changes,
            "cards": cards_of(facts_of(self._sent)),
            "form": form,
            "earlier": self.submission.service.submissions.filter(state=Submission.State.SENT_BACK)
            .exclude(pk=self.submission.pk)
            .select_related("answered_by")
            .order_by("-sent_at")[:5],
            "page_title": self._sent.name,
        }
        return render(self.request, "providers/listing_check.html", context, status=status)


class PreviewSubmission(SubmissionMixin, View):
    """What was sent, as its page would look."""

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        context = service_context(sent_object(self.submission), preview=True)
        back = {"back_url": reverse("listing_check", args=[pk]), "back_text": "Back to checking"}
        return render(request, "providers/service_page.html", context | back)


class ProvidersOverseen(PermittedMixin, View):
    """`/officer/providers/`: the council's providers, and adding one."""

    permission = Permission.LISTING_QUEUE

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(NewProviderForm(councils=self._councils()))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = NewProviderForm(request.POST, councils=self._councils())
        if form.is_valid():
            try:
                provider = provider_actions.create(by=request.user, **form.cleaned_data)
            except ListingMistaken as mistaken:
                attach(form, mistaken)
            else:
                messages.success(request, f"{provider} is added. Now add its first owner.")
                return redirect("provider_team", provider.slug)
        return self._page(form, status=422)

    def _councils(self) -> list[int]:
        return councils_where(self.request.user, *CHECKERS)

    def _page(self, form: NewProviderForm, status: int = 200) -> HttpResponse:
        words = self.request.GET.get("name", "").replace("\x00", "").strip()[:80]
        providers = Provider.objects.filter(council__in=self._councils()).select_related("council")
        if words:
            providers = providers.filter(name__icontains=words)
        context = {"form": form, "providers": providers[:200], "words": words, "page_title": "Providers"}
        return render(self.request, "providers/providers_overseen.html", context, status=status)


class OverseenMixin(OwnProviderMixin):
    permission = Permission.PROVIDER_OVERSEE

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.provider.council}


class OverseeProvider(OverseenMixin, View):
    """`/officer/providers/<slug>/`: its listings, team and checks; take it off the site or put it back."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(SuspendForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        to = reverse("oversee_provider", args=[slug])
        if request.POST.get("act") == "restore":
            return do_or_say_why(
                request,
                lambda: provider_actions.restore(provider=self.provider, by=request.user),
                done=f"{self.provider} is on the site again.",
                to=to,
            )
        form = SuspendForm(request.POST)
        if not form.is_valid():
            return self._page(form, status=422)
        return do_or_say_why(
            request,
            lambda: provider_actions.suspend(provider=self.provider, by=request.user, words=form.cleaned_data["words"]),
            done=f"{self.provider} and its services are off the site.",
            to=to,
        )

    def _page(self, form: SuspendForm, status: int = 200) -> HttpResponse:
        context = {
            "provider": self.provider,
            "rows": listings_of(self.provider),
            "team": team_of(self.provider),
            "checks": checks_of(self.provider),
            "form": form,
            "page_title": self.provider.name,
        }
        return render(self.request, "providers/oversee_provider.html", context, status=status)


class RecordCheck(OverseenMixin, View):
    """Keep what was seen about a provider: the source, the day, until when."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(CheckForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        form = CheckForm(request.POST)
        if form.is_valid():
            try:
                checks.record(provider=self.provider, by=request.user, **form.cleaned_data)
            except ListingMistaken as mistaken:
                attach(form, mistaken)
            except NotPermitted:
                raise
            except Refused as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, "The check is recorded and shown on the provider's pages.")
                return redirect("oversee_provider", slug)
        return self._page(form, status=422)

    def _page(self, form: CheckForm, status: int = 200) -> HttpResponse:
        context = {
            "form": form,
            "provider": self.provider,
            "page_title": f"Record a check of {self.provider}",
            "back_url": reverse("oversee_provider", args=[self.provider.slug]),
            "submit_label": "Record the check",
        }
        return render(self.request, "providers/check_record.html", context, status=status)
