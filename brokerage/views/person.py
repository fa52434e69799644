"""A person's own pages: home, budget, what was done for them. The same pages serve whoever may act for them."""

from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from brokerage.models import Act, Booking, BookingState, PlanState, Session, SessionState
from brokerage.permissions import acts_for, is_holder
from brokerage.queries import budgets, payments, people
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
        open_plan = next((plan for plan in plans if plan.state != PlanState.SIGNED), None)
        may_write = allows(user, Permission.PLAN_WRITE, person=person)
        return super().get_context_data(
            signed_plan=signed,
            open_plan=open_plan,
            plan_to_do=may_write and open_plan is not None and open_plan.state != PlanState.SUBMITTED,
            outcomes=signed.outcomes.select_related("area") if signed else [],
            budget=budgets.summary(person, timezone.localdate()),
            to_confirm=sessions.filter(state=SessionState.DELIVERED),
            sessions=_timeline(sessions, now),
            now=now,
            waiting=Booking.objects.filter(person=person, state=BookingState.REQUESTED).select_related("provider"),
            to_pay=payments.to_pay(person),
            missed=[row for row in payments.said_paid(person) if row.late],
            may_pay=acts_for(user, person, Act.PAY),
            acts_for_them=acts_for(user, person, Act.LOOK),
            sees_people=allows(user, Permission.PLAN_QUEUE),
            helpers=person.mandates.filter(ended_at=None, ends_on__gte=timezone.localdate()).select_related("user"),
            may_book=allows(user, Permission.BOOKING_REQUEST, person=person),
            may_confirm=allows(user, Permission.SESSION_CONFIRM, person=person),
            may_see_plan=allows(user, Permission.PLAN_VIEW, person=person),
            may_write_plan=may_write,
            may_give_mandates=allows(user, Permission.MANDATE_GIVE, person=person),
            **kwargs,
        )


def _timeline(sessions: QuerySet[Session], now: datetime) -> list[Session]:
    """The last two that have been, oldest first, then the next five."""
    been = sessions.filter(ends_at__lt=now).exclude(state__in=[SessionState.PLANNED, SessionState.CANCELLED])
    coming = sessions.filter(state=SessionState.HELD, ends_at__gte=now).order_by("starts_at")
    return [*reversed(been.order_by("-starts_at")[:2]), *coming[:5]]


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
    EACH_PAGE = 50

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pages = Paginator(people.history(self.person), self.EACH_PAGE)
        page = pages.get_page(self.request.GET.get("page"))
        about = people.what_acts_are_about(page.object_list)
        whose = "your" if is_holder(self.request.user, self.person) else f"{self.person}’s"
        items = [
            {
                "title": audit.sentence(entry),
                "when": f"{timezone.localtime(entry.at):%-d %B %Y, %H:%M}",
                "by": f"{entry.actor_label}{f' on {whose} behalf' if entry.on_behalf else ''}",
                "text": about.get(entry.pk, ""),
                "done": True,
            }
            for entry in page.object_list
        ]
        return super().get_context_data(items=items, page=page, **kwargs)
