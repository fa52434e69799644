"""What a provider is owed, by whom and by which way, how long it has waited, and what it was paid."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.views.generic import TemplateView

from brokerage.actions import requests
from brokerage.models import Person
from brokerage.queries import payments
from brokerage.rails import get_rail
from marketplace.core.errors import Refused
from marketplace.core.money import format_pounds
from marketplace.core.permissions import Permission, PermittedMixin
from providers.models import Provider

from .pages import ButtonMixin
from .payment_pages import own_providers


class Earnings(PermittedMixin, ButtonMixin, TemplateView):
    """All payments of the reader's providers. One button a person asks to be paid what is due."""

    permission = Permission.PROVIDER_PORTAL
    template_name = "brokerage/payments/earnings.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = list(own_providers(self.request.user))
        return super().get_context_data(
            payments=payments.provider_payments(own),
            several=len(own) > 1,
            holds_funds=payments.holds_funds(own),
            banner=get_rail().banner,
            **kwargs,
        )

    def act(self) -> HttpResponse:
        provider: Provider | None = next(
            (own for own in own_providers(self.request.user) if str(own.pk) == self.request.POST.get("provider")), None
        )
        person = Person.objects.filter(pk=_uuid(self.request.POST.get("person"))).first()
        if provider is None or person is None:
            raise Refused("Choose one of the people on this page.")
        request = requests.ask(provider=provider, person=person, by=self.request.user)
        return self.done(
            f"You have asked {person} for {format_pounds(request.amount_pence)}. "
            f"They have until {request.due_on:%A %-d %B} to pay. The reference is {request.reference}.",
            "provider_payments",
        )


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None
