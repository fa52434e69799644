"""The listing editor: small steps, each saved as a draft; then check the answers, declare, send."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.views import View

from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.govuk import error_list
from marketplace.core.permissions import Permission
from providers.actions import listings, submissions
from providers.actions.listings import ListingMistaken, draft_of
from providers.actions.submissions import NotReady
from providers.forms import STEPS, NewListingForm, SendForm, Step
from providers.queries.completeness import gaps_in, hints_for
from providers.queries.facts import Fact, facts_of
from providers.queries.portal import last_submission, status_of, words_to_heed

from .access import OwnListingMixin, OwnProviderMixin, do_or_say_why
from .portal import attach
from .public import service_context


class NewListing(OwnProviderMixin, View):
    """Name and kind: then the draft is there and can be left and come back to at any time."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(NewListingForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        form = NewListingForm(request.POST)
        if form.is_valid():
            try:
                service = listings.draft(provider=self.provider, by=request.user, **form.cleaned_data)
            except ListingMistaken as mistaken:
                attach(form, mistaken)
            else:
                return redirect("listing_step", service.pk, "what")
        return self._page(form, status=422)

    def _page(self, form: NewListingForm, status: int = 200) -> HttpResponse:
        context = {
            "form": form,
            "provider": self.provider,
            "page_title": "List a service",
            "back_url": reverse("provider_home"),
        }
        return render(self.request, "providers/listing_new.html", context, status=status)


class ListingDesk(OwnListingMixin, View):
    """One listing: where it stands, its steps, and what can be done with it."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        service, last = self.service, last_submission(self.service)
        draft = draft_of(service)
        gaps = gaps_in(draft)
        missing = {gap.step for gap in gaps}
        is_sent = last is not None and last.state == last.State.SENT
        closed = service.retired_at is not None
        heed = words_to_heed(service)
        items = [
            {
                "title": step.title,
                "href": "" if is_sent or closed else reverse("listing_step", args=[pk, code]),
                "tag": "Change asked for" if heed and code in heed.field_words else "",
                "tag_classes": "govuk-tag--red",
                "status": "Not complete" if code in missing else "Complete",
            }
            for code, step in STEPS.items()
        ]
        context = {
            "service": service,
            "draft": draft,
            "status": status_of(service, last),
            "items": items,
            "gaps": gaps,
            "hints": hints_for(draft),
            "heed": heed,
            "submission": last if is_sent else None,
            "is_sent": is_sent,
            "closed": closed,
            "can_send": not (is_sent or closed) and service.has_unpublished_changes,
            "can_discard": not is_sent and service.was_live and service.has_unpublished_changes and service.live,
        }
        return render(request, "providers/listing_desk.html", context)


class EditStep(OwnListingMixin, View):
    """One step of the editor. “Save and add another” saves and shows the step again with an empty row."""

    permission = Permission.LISTING_EDIT

    @cached_property
    def step(self) -> Step:
        if self.kwargs["step"] not in STEPS:
            raise Http404("There is no such step.")
        return STEPS[self.kwargs["step"]]

    def get(self, request: HttpRequest, pk: int, step: str) -> HttpResponse:
        draft = draft_of(self.service)
        form = self.step.form(initial=self.step.form.told(draft))
        return self._page(form, {rows.field: rows.of(draft) for rows in self.step.sets})

    def post(self, request: HttpRequest, pk: int, step: str) -> HttpResponse:
        draft = draft_of(self.service)
        form = self.step.form(request.POST)
        sets = {rows.field: rows.of(draft, request.POST) for rows in self.step.sets}
        if all([form.is_valid(), *(rows.is_valid() for rows in sets.values())]):
            rows = {field: formset.rows() for field, formset in sets.items()}
            if form.cleaned_data.get("free"):
                rows["prices"] = []
            try:
                listings.save_draft(
                    service=self.service,
                    by=request.user,
                    values=form.values(),
                    rows=rows,
                    types=form.cleaned_data.get("types"),
                    outcomes=form.cleaned_data.get("outcomes"),
                )
            except ListingMistaken as mistaken:
                attach(form, mistaken)
            except NotPermitted:
                raise
            except Refused as refusal:
                form.add_error(None, str(refusal))
            else:
                return redirect(self._after())
        return self._page(form, sets, status=422)

    def _after(self) -> str:
        here = reverse("listing_step", args=[self.service.pk, self.step.code])
        if field := self.request.POST.get("add"):
            known = {rows.field for rows in self.step.sets}
            return f"{here}#{field}" if field in known else here
        codes = list(STEPS)
        position = codes.index(self.step.code)
        if position + 1 < len(codes) and not self.service.was_live and "list" not in self.request.POST:
            return reverse("listing_step", args=[self.service.pk, codes[position + 1]])
        return reverse("listing_edit", args=[self.service.pk])

    def _page(self, form: Any, sets: dict[str, Any], status: int = 200) -> HttpResponse:
        heed = words_to_heed(self.service)
        errors = error_list(form, *sets.values()) if status != 200 else []
        position = list(STEPS).index(self.step.code) + 1
        context = {
            "service": self.service,
            "step": self.step,
            "form": form,
            "sets": [sets[rows.field] for rows in self.step.sets],
            "words": heed.field_words.get(self.step.code, "") if heed else "",
            "officer_words": heed.words if heed else "",
            "page_title": self.step.title,
            "progress": f"Step {position} of {len(STEPS)}",
            "has_errors": bool(errors),
            "errors": errors,
        }
        return render(self.request, "providers/listing_step.html", context, status=status)


class SendListing(OwnListingMixin, View):
    """Check the answers, say that they are true, send."""

    permission = Permission.LISTING_SUBMIT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._page(SendForm())

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = SendForm(request.POST)
        form.is_valid()
        try:
            submissions.submit(service=self.service, by=request.user, declared=form.cleaned_data.get("declared", False))
        except NotPermitted:
            raise
        except NotReady as refusal:
            for gap in refusal.gaps:
                form.add_error(None, gap.sentence)
        except Refused as refusal:
            form.add_error("declared" if "Tick the box" in str(refusal) else None, str(refusal))
        else:
            return redirect("listing_sent", self.service.pk)
        return self._page(form, status=422)

    def _page(self, form: SendForm, status: int = 200) -> HttpResponse:
        draft = draft_of(self.service)
        context = {
            "service": self.service,
            "draft": draft,
            "form": form,
            "cards": cards_of(facts_of(draft), self.service.pk),
            "gaps": gaps_in(draft),
            "page_title": "Check your answers",
        }
        return render(self.request, "providers/listing_send.html", context, status=status)


def cards_of(facts: list[Fact], pk: int | None = None) -> list[dict[str, Any]]:
    """The facts of each step as a summary card; with `pk`, each card links to its step."""
    return [
        {
            "title": step.title,
            "actions": [{"href": reverse("listing_step", args=[pk, code]), "text": "Change"}] if pk else [],
            "facts": [fact for fact in facts if fact.step == code],
        }
        for code, step in STEPS.items()
    ]


class ListingSent(OwnListingMixin, View):
    """Who does what next, and where to look."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        last = last_submission(self.service)
        if last is None or last.state != last.State.SENT:
            return redirect("listing_edit", pk)
        return render(request, "providers/listing_sent.html", {"service": self.service, "submission": last})


class PreviewListing(OwnListingMixin, View):
    """The draft as its page would look, for the team alone."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        context = service_context(draft_of(self.service), preview=True)
        back = {"back_url": reverse("listing_edit", args=[pk]), "back_text": "Back to your listing"}
        return render(request, "providers/service_page.html", context | back)


class ActOnListing(OwnListingMixin, View):
    """Buttons that need no answers: take back, pause, put back, copy, throw changes away."""

    permission = Permission.LISTING_EDIT
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        service, by = self.service, request.user
        here = reverse("listing_edit", args=[pk])
        last = last_submission(service)
        acts = {
            "pause": (
                lambda: listings.pause(service=service, by=by),
                "The listing is off the site until you put it back.",
            ),
            "resume": (lambda: listings.resume(service=service, by=by), "The listing is on the site again."),
            "discard": (lambda: listings.discard_changes(service=service, by=by), "The changes are thrown away."),
            "withdraw": (
                lambda: submissions.withdraw(submission=last, by=by),
                "You have taken the listing back. Change it and send it again.",
            ),
        }
        wanted = request.POST.get("act", "")
        if wanted == "copy":
            copy = listings.duplicate(service=service, by=by)
            messages.success(request, "This is a copy. Give it a name of its own.")
            return redirect("listing_step", copy.pk, "what")
        if wanted not in acts or (wanted == "withdraw" and last is None):
            raise Http404("There is no such button.")
        act, done = acts[wanted]
        return do_or_say_why(request, act, done=done, to=here)


class CloseListing(OwnListingMixin, View):
    """Asks once more before a listing is closed for good."""

    permission = Permission.LISTING_EDIT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return render(request, "providers/listing_close.html", {"service": self.service})

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        return do_or_say_why(
            request,
            lambda: listings.retire(service=self.service, by=request.user),
            done="The listing is closed.",
            to=reverse("listing_edit", args=[pk]),
        )
