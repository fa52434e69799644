"""Individual service funds: the fund holder answers what it is to pay, an officer sees what was not answered."""

from functools import cached_property
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.generic import TemplateView

from brokerage.actions import isf
from brokerage.models import IsfInstruction
from brokerage.payment_forms import AnswerIsfForm, WordsForm
from brokerage.queries import payments
from brokerage.rails import get_rail
from marketplace.core.models import Role
from marketplace.core.permissions import Permission, PermittedMixin

from .pages import ActionFormView
from .payment_pages import ButtonBesideForm, CouncilMixin, own_providers


def _instructions() -> QuerySet[IsfInstruction]:
    return IsfInstruction.objects.select_related("fund_holder", "payee", "person__council")


class Instructions(PermittedMixin, TemplateView):
    """What the reader's organisations are to pay from the funds that they hold, the soonest first."""

    permission = Permission.PROVIDER_PORTAL
    template_name = "brokerage/payments/isf_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = list(own_providers(self.request.user))
        rows = payments.instructions_for(own)
        return super().get_context_data(
            to_answer=[row for row in rows if row.thing.state != IsfInstruction.State.REFUSED],
            refused=[row for row in rows if row.thing.state == IsfInstruction.State.REFUSED],
            paid=payments.answered_by(own),
            holds_funds=payments.holds_funds(own),
            several=len(own) > 1,
            banner=get_rail().banner,
            **kwargs,
        )


class InstructionMixin(PermittedMixin):
    """The instruction in the address."""

    @cached_property
    def instruction(self) -> IsfInstruction:
        return get_object_or_404(_instructions(), pk=self.kwargs["instruction_id"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            instruction=self.instruction,
            row=payments.waiting(self.instruction, timezone.localdate()),
            banner=get_rail().banner,
            **kwargs,
        )


class Instruction(InstructionMixin, ButtonBesideForm, ActionFormView):
    """One instruction: first “we have seen this”, then paid with date and reference, or the reason why not."""

    permission = Permission.ISF_ANSWER
    form_class = AnswerIsfForm
    template_name = "brokerage/payments/isf_instruction.html"

    def permission_context(self) -> dict[str, Any]:
        return {"provider": self.instruction.fund_holder}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.POST.get("do") == "acknowledge":
            instruction, by = self.instruction, request.user
            here = reverse("provider_isf_instruction", args=[instruction.pk])
            return self.press(
                lambda: isf.acknowledge(instruction=instruction, by=by), "Noted. Now pay it, then answer here.", here
            )
        return super().post(request, *args, **kwargs)

    def perform(self, form: AnswerIsfForm) -> str:
        answer, by = form.cleaned_data, self.request.user
        if answer["answer"] == "paid":
            isf.answer(instruction=self.instruction, paid_on=answer["day"], reference=answer["reference"], by=by)
            messages.success(self.request, f"Thank you. {self.instruction.payee} has been told that you paid.")
        else:
            isf.refuse(instruction=self.instruction, reason=answer["reason"], by=by)
            messages.success(self.request, "Thank you. The council’s officer has been told, with your reason.")
        return reverse("provider_isf")


class Overview(CouncilMixin, TemplateView):
    """Instructions of a council that were refused or that nobody answered, then those that still have time."""

    permission = Permission.ISF_OVERSEE
    roles = (Role.FINANCE, Role.CASE_OFFICER)
    template_name = "brokerage/payments/officer_isf.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            instructions=payments.council_instructions([self.council]), banner=get_rail().banner, **kwargs
        )


class SendAgain(InstructionMixin, ActionFormView):
    """An officer sends an instruction again, with words."""

    permission = Permission.ISF_OVERSEE
    form_class = WordsForm
    template_name = "brokerage/payments/isf_send_again.html"

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.instruction.person.council}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            page_title=f"Send {self.instruction.reference} again",
            submit_label="Send it again",
            cancel_url=reverse("officer_isf"),
            **kwargs,
        )

    def perform(self, form: WordsForm) -> str:
        sent = isf.send_again(instruction=self.instruction, words=form.cleaned_data["words"], by=self.request.user)
        messages.success(self.request, f"Sent. {sent.fund_holder} has until {sent.answer_by:%A %-d %B} to answer.")
        return reverse("officer_isf")
