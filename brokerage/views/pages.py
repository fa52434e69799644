"""What the pages about one person share: who it is, by what right the reader is here, and how a refusal is shown."""

from functools import cached_property
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import TemplateView
from django.views.generic.edit import FormView

from brokerage.models import Person
from brokerage.permissions import is_holder, mandate_for
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.permissions import PermittedMixin


class PersonMixin(PermittedMixin):
    """A page about the person in the address. Says so at the top when the reader acts for them under a mandate."""

    @cached_property
    def person(self) -> Person:
        people = Person.objects.select_related("council", "user", "place", "named_officer")
        return get_object_or_404(people, pk=self.kwargs["person_id"])

    def permission_context(self) -> dict[str, Any]:
        return {"person": self.person}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            show_acting_for(request, self.person)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            person=self.person, is_holder=is_holder(self.request.user, self.person), **kwargs
        )


def show_acting_for(request: HttpRequest, person: Person) -> None:
    """Put the banner “You are acting for…” on the page where the reader holds a mandate for this person."""
    if is_holder(request.user, person):
        return
    mandate = mandate_for(request.user, person)
    if mandate:
        request.acting_for = {
            "name": person.full_name,
            "url": f"/people/{person.pk}/",
            "until": f"{mandate.ends_on:%-d %B %Y}",
        }


def as_uuid(text: str | None) -> UUID | None:
    """What an address or a button says, where it is an id of that kind."""
    try:
        return UUID(str(text))
    except ValueError:
        return None


def as_number(text: str | None) -> int | None:
    """The same for an id that is a number."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else None


class ButtonMixin:
    """A page with buttons: the POST does one thing and goes on; a refusal shows the page again with the sentence."""

    refusal = ""

    def act(self) -> HttpResponse:
        raise NotImplementedError

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return self.act()
        except NotPermitted:
            raise
        except Refused as error:
            self.refusal = str(error)
            response = self.get(request, *args, **kwargs)
            response.status_code = 422
            return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if self.refusal:
            kwargs |= {"has_errors": True, "errors": [{"text": self.refusal, "href": "#main-content"}]}
        return super().get_context_data(**kwargs)

    def done(self, sentence: str, to: str, *args: Any) -> HttpResponse:
        messages.success(self.request, sentence)
        return redirect(to, *args)


class ActionFormView(FormView):
    """A form whose valid input goes to one action; what the action refuses is shown in the summary, input kept."""

    success_sentence = ""

    def perform(self, form: Any) -> str:
        """Call the action; give the address to go on to."""
        raise NotImplementedError

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            address = self.perform(form)
        except NotPermitted:
            raise
        except Refused as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        if self.success_sentence:
            messages.success(self.request, self.success_sentence)
        return redirect(address)

    def form_invalid(self, form: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)


class PersonPage(PersonMixin, TemplateView):
    """A page to read about one person."""


class PersonButtons(PersonMixin, ButtonMixin, TemplateView):
    """A page with buttons about one person."""


class PersonForm(PersonMixin, ActionFormView):
    """A form about one person."""

    template_name = "brokerage/person_form.html"
    page_title = ""
    submit_label = "Save and continue"
    cancel_text = "Cancel"

    def cancel_url(self) -> str:
        return f"/people/{self.person.pk}/"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            page_title=self.page_title,
            submit_label=self.submit_label,
            cancel_text=self.cancel_text,
            cancel_url=self.cancel_url(),
            **kwargs,
        )
