"""Direct payments, on both sides: the provider asks and receives, the person pays and says so."""

from functools import cached_property
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from brokerage.actions import requests
from brokerage.models import Act, PaymentRequest
from brokerage.payment_forms import DayForm
from brokerage.permissions import acts_for
from brokerage.queries import payments
from brokerage.rails import get_rail
from marketplace.core.money import format_pounds
from marketplace.core.permissions import Permission, PermittedMixin

from .pages import ActionFormView, PersonForm, PersonPage
from .payment_pages import ButtonBesideForm


class PersonPayments(PersonPage):
    """What is to be paid, to whom, with which reference, by when; and what others pay for the person."""

    permission = Permission.BUDGET_VIEW
    template_name = "brokerage/payments/person_payments.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            payments=payments.person_payments(self.person),
            may_pay=acts_for(self.request.user, self.person, Act.PAY),
            today=timezone.localdate(),
            banner=get_rail().banner,
            **kwargs,
        )


class SayPaid(PersonForm):
    """“I have paid this”: the day. It settles nothing before the provider has the money."""

    permission = Permission.PAYMENT_PAY
    form_class = DayForm
    template_name = "brokerage/payments/say_paid.html"
    page_title = "Say that you have paid"
    submit_label = "I have paid this"

    @cached_property
    def asked(self) -> PaymentRequest:
        rows = PaymentRequest.objects.select_related("provider", "person")
        return get_object_or_404(rows, pk=self.kwargs["request_id"], person=self.person)

    def cancel_url(self) -> str:
        return reverse("person_payments", args=[self.person.pk])

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": "On which day was it paid?"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        is_asked = self.asked.state == PaymentRequest.State.ASKED
        context = super().get_context_data(
            asked=self.asked,
            row=payments.waiting(self.asked, timezone.localdate()),
            can_say=is_asked,
            banner=get_rail().banner,
            **kwargs,
        )
        return context | ({} if is_asked else {"page_title": f"Payment request {self.asked.reference}"})

    def perform(self, form: DayForm) -> str:
        requests.say_paid(request=self.asked, paid_on=form.cleaned_data["day"], by=self.request.user)
        messages.success(
            self.request,
            f"Thank you. {self.asked.provider} has been told to look for {format_pounds(self.asked.amount_pence)}. "
            "We will tell you when they have it.",
        )
        return self.cancel_url()


class ProviderRequest(PermittedMixin, ButtonBesideForm, ActionFormView):
    """One request as the provider sees it: the receipt, “it has not come”, or taking it back."""

    permission = Permission.PAYMENT_RECEIVE
    form_class = DayForm
    template_name = "brokerage/payments/provider_request.html"

    @cached_property
    def asked(self) -> PaymentRequest:
        rows = PaymentRequest.objects.select_related(
            "provider", "person__council", "said_paid_by", "received_by", "statement_line"
        )
        return get_object_or_404(rows, pk=self.kwargs["request_id"])

    def permission_context(self) -> dict[str, Any]:
        return {"provider": self.asked.provider}

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": "On which day did the money come?"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.asked
        return super().get_context_data(
            asked=asked,
            row=payments.waiting(asked, timezone.localdate()),
            is_open=asked.state in payments.OPEN_REQUESTS,
            line=getattr(asked, "statement_line", None),
            banner=get_rail().banner,
            **kwargs,
        )

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The receipt goes through its form; the other two buttons act at once."""
        asked, by, back = self.asked, request.user, reverse("provider_payments")
        match request.POST.get("do"):
            case "not-received":
                sentence = "They have been asked to check. The request is open again."
                return self.press(lambda: requests.not_received(request=asked, by=by), sentence, back)
            case "take-back":
                sentence = "The request is taken back. They have been told not to pay it."
                return self.press(lambda: requests.take_back(request=asked, by=by), sentence, back)
            case _:
                return super().post(request, *args, **kwargs)

    def perform(self, form: DayForm) -> str:
        requests.receive(request=self.asked, received_on=form.cleaned_data["day"], by=self.request.user)
        messages.success(
            self.request, f"Thank you. {self.asked.reference} is settled, and {self.asked.person} has your receipt."
        )
        return reverse("provider_payments")
