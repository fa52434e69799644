"""A person's own pages: home, budget, what was done for them. The same pages serve whoever may act for them."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from brokerage.models import Booking, BookingState, PaymentRequest, PlanState, Session, SessionState
from brokerage.queries import budgets, people
from marketplace.core import audit
from marketplace.core.permissions import Permission, allows, permitted

from .pages import PersonPage


@permitted(Permission.SIGNED_IN)
def my_home(request: HttpRequest) -> HttpResponse:
    """`/my/`: one's own home, or the people whom one acts for."""
    person = getattr(request.user, "person", None)
    if person:
        return redirect("person_home", person.pk)
    return redirect("caseload" if people.mandates_in_force(request.user).exists() else "start")


class Home(PersonPage):
    """What needs doing, what is left, what is coming, and the plan's outcomes to find support for."""

    permission = Permission.PERSON_VIEW
    template_name = "brokerage/person_home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        person, user, now = self.person, self.request.user, timezone.now()
        plans = list(person.plans.exclude(state=PlanState.SUPERSEDED))
        signed = next((plan for plan in plans if plan.state == PlanState.SIGNED), None)
        sessions = Session.objects.filter(booking__person=person).select_related(
            "booking__provider", "booking__service"
        )
        return super().get_context_data(
            signed_plan=signed,
            open_plan=next((plan for plan in plans if plan.state != PlanState.SIGNED), None),
            outcomes=signed.outcomes.select_related("area") if signed else [],
            budget=budgets.summary(person, timezone.localdate()),
            to_confirm=sessions.filter(state=SessionState.DELIVERED),
            upcoming=sessions.filter(state=SessionState.HELD, ends_at__gte=now)[:5],
            waiting=Booking.objects.filter(person=person, state=BookingState.REQUESTED).select_related("provider"),
            to_pay=PaymentRequest.objects.filter(person=person, state=PaymentRequest.State.ASKED).select_related(
                "provider"
            ),
            helpers=person.mandates.filter(ended_at=None, ends_on__gte=timezone.localdate()).select_related("user"),
            may_book=allows(user, Permission.BOOKING_REQUEST, person=person),
            may_confirm=allows(user, Permission.SESSION_CONFIRM, person=person),
            may_see_plan=allows(user, Permission.PLAN_VIEW, person=person),
            may_write_plan=allows(user, Permission.PLAN_WRITE, person=person),
            may_give_mandates=allows(user, Permission.MANDATE_GIVE, person=person),
            **kwargs,
        )


class Budget(PersonPage):
    """What is left: a sentence, a bar and a table; by way of paying, by outcome, and when money comes in."""

    permission = Permission.BUDGET_VIEW
    template_name = "brokerage/budget.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate()
        funding_next, funding_other = budgets.funding_days(self.person, today)
        return super().get_context_data(
            budget=budgets.summary(self.person, today),
            spend=budgets.spend_per_outcome(self.person),
            funding_next=funding_next,
            funding_other=funding_other,
            **kwargs,
        )


class History(PersonPage):
    """Everything that was done for or by this person, by whom and when."""

    permission = Permission.PERSON_VIEW
    template_name = "brokerage/history.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        entries = people.history(self.person)[:200]
        items = [
            {
                "title": audit.sentence(entry),
                "when": f"{timezone.localtime(entry.at):%-d %B %Y, %H:%M}",
                "by": f"{entry.actor_label}{' on your behalf' if entry.on_behalf else ''}",
                "done": True,
            }
            for entry in entries
        ]
        return super().get_context_data(items=items, **kwargs)
