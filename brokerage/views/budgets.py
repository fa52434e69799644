"""Budgets as finance officers see them: what is in each pot, closing one, and opening the next council year."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.generic import TemplateView

from brokerage.actions import council_year, pots
from brokerage.models import Pot
from brokerage.queries.budgets import amounts_of, running_budgets
from marketplace.core.errors import Refused
from marketplace.core.models import Role
from marketplace.core.money import format_pounds
from marketplace.core.permissions import Permission, PermittedMixin

from .pages import ButtonMixin
from .payment_pages import CouncilMixin


class Budgets(CouncilMixin, ButtonMixin, TemplateView):
    """Every running budget of the council with its pots; from the end of January, opening the next year of all."""

    permission = Permission.BUDGET_SET
    roles = (Role.FINANCE,)
    template_name = "brokerage/officer_budgets.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate()
        return super().get_context_data(
            budgets=running_budgets(self.council, today),
            can_open_from=council_year.can_open_from(today),
            can_open=today >= council_year.can_open_from(today),
            next_year=council_year.first_day(today),
            **kwargs,
        )

    def act(self) -> HttpResponse:
        done = [
            council_year.open_next(budget=budget, by=self.request.user)
            for budget in council_year.to_open(timezone.localdate()).filter(person__council=self.council)
        ]
        pots, held = sum(len(row.pots) for row in done), sum(row.held for row in done)
        short = sum(len(row.short) for row in done)
        sentence = f"{pots} pots are open for the next year, and {held} sessions are set aside from them."
        if short:
            sentence += f" {short} bookings do not fit whole; the people were told."
        return self.done(sentence, "officer_budgets")


class ClosePot(PermittedMixin, ButtonMixin, TemplateView):
    """Asks once more before a pot is closed: what goes back, and what stays booked."""

    permission = Permission.BUDGET_SET
    template_name = "brokerage/officer_pot_close.html"

    def pot(self) -> Pot:
        rows = Pot.objects.select_related("budget__person__council", "account", "fund_holder")
        return get_object_or_404(rows, pk=self.kwargs["pot_id"])

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.pot().budget.person.council}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pot = self.pot()
        return super().get_context_data(pot=pot, amounts=amounts_of([pot])[pot.pk], person=pot.budget.person, **kwargs)

    def act(self) -> HttpResponse:
        pot = self.pot()
        if self.request.POST.get("sure") != "yes":
            raise Refused("Tick the box to say that this pot is to be closed.")
        free = amounts_of([pot])[pot.pk].left_pence
        pots.close(pot=pot, by=self.request.user)
        return self.done(f"The pot is closed. {format_pounds(free)} goes back to the council.", "officer_budgets")
