"""Who may act for a person: given and ended by the person alone, in plain words."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from brokerage.actions import mandates
from brokerage.actions.bookings import used_pence
from brokerage.forms.mandates import BrokerMandateForm, RepresentativeMandateForm
from brokerage.models import Act, Mandate
from marketplace.core.permissions import Permission, allows

from .pages import PersonButtons, PersonForm, PersonPage


class Mandates(PersonPage):
    permission = Permission.PERSON_VIEW
    template_name = "brokerage/mandates.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate()
        rows = [
            {
                "mandate": mandate,
                "in_force": mandate.covers(today),
                "may_book": Act.BOOK in mandate.acts,
                "used_pence": used_pence(mandate),
                "may_end": mandate.ended_at is None
                and allows(self.request.user, Permission.MANDATE_END, mandate=mandate),
            }
            for mandate in self.person.mandates.select_related("user", "membership__provider", "person")
        ]
        return super().get_context_data(
            rows=rows, may_give=allows(self.request.user, Permission.MANDATE_GIVE, person=self.person), **kwargs
        )


class Give(PersonForm):
    """Let a broker or a representative act: the address says which."""

    permission = Permission.MANDATE_GIVE
    submit_label = "Let them act for me"
    success_sentence = "They can act for you now. You can end it here whenever you like."

    def get_form_class(self) -> type:
        return BrokerMandateForm if self.kwargs["kind"] == Mandate.Kind.BROKER else RepresentativeMandateForm

    @property
    def page_title(self) -> str:
        return (
            "Let a broker act for you"
            if self.kwargs["kind"] == Mandate.Kind.BROKER
            else "Let somebody you know act for you"
        )

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"person": self.person}

    def cancel_url(self) -> str:
        return reverse("person_mandates", args=[self.person.pk])

    def perform(self, form: Any) -> str:
        data = dict(form.cleaned_data)
        broker = data.pop("broker", None)
        data.pop("email", None)
        mandates.give(
            person=self.person,
            user=broker.user if broker else form.representative,
            membership=broker,
            kind=self.kwargs["kind"],
            by=self.request.user,
            **data,
        )
        return self.cancel_url()


class End(PersonButtons):
    """Ask once, then end it at once."""

    permission = Permission.PERSON_VIEW
    template_name = "brokerage/mandate_end.html"

    def mandate(self) -> Mandate:
        return get_object_or_404(
            Mandate.objects.select_related("user", "person"), pk=self.kwargs["mandate_id"], person=self.person
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(mandate=self.mandate(), **kwargs)

    def act(self) -> HttpResponse:
        mandate = mandates.end(mandate=self.mandate(), by=self.request.user)
        if mandate.user_id == self.request.user.pk:
            return self.done(f"You no longer act for {self.person}.", "my_home")
        return self.done(f"{mandate.user} can no longer act for {self.person}.", "person_mandates", self.person.pk)
