"""Council officers: what is waiting, plans to agree, people, questioned sessions, four-weekly funding."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.generic import TemplateView

from brokerage import ages
from brokerage.actions import budgets, plans, sessions
from brokerage.forms.plans import AnswerForm
from brokerage.models import FundingPayment, PlanState, Session, SessionState, SupportPlan
from brokerage.queries import payments, people
from brokerage.queries.agreeing import effects_of
from marketplace.core.errors import Refused
from marketplace.core.models import Role
from marketplace.core.permissions import Permission, PermittedMixin, allows
from marketplace.core.roles import councils_where, has_any_council_role

from .pages import ActionFormView, ButtonMixin, as_uuid
from .plans import plan_context


def funding_due(user: Any) -> QuerySet[FundingPayment]:
    """Four-weekly payments due by today at the councils where the user is a finance officer."""
    return (
        FundingPayment.objects.filter(
            state=FundingPayment.State.DUE,
            due_on__lte=timezone.localdate(),
            pot__budget__person__council__in=councils_where(user, Role.FINANCE),
        )
        .select_related("pot__budget__person")
        .order_by("due_on")
    )


class OfficerHome(PermittedMixin, TemplateView):
    """Counts of what is waiting for this officer, each with its queue."""

    permission = Permission.OFFICER_HOME
    template_name = "brokerage/officer_home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return super().get_context_data(queues=list(_queues(user)), look_up=list(_look_up(user)), **kwargs)


def _queues(user: Any) -> Iterator[dict[str, str]]:
    """For the task list: each queue of this officer, with how many wait in it."""
    if has_any_council_role(user, Role.CASE_OFFICER, Role.APPROVER):
        yield _queue("Support plans to agree", "officer_plans", people.plans_waiting(user).count())
        yield _queue("Sessions that were questioned", "officer_questions", people.questioned_sessions(user).count())
        yield _queue("Sessions with no word from the provider", "officer_untold", people.untold_sessions(user).count())
    if has_any_council_role(user, Role.FINANCE):
        yield _queue("Payments into budgets that are due", "officer_funding", funding_due(user).count())
        late = payments.late_requests(user).count()
        yield _queue("Direct payments that are late or did not arrive", "officer_statements", late)
    if has_any_council_role(user, Role.FINANCE, Role.APPROVER):
        yield _queue("Payment runs to approve", "officer_runs", payments.runs_to_approve(user).count())
    if has_any_council_role(user, Role.FINANCE, Role.CASE_OFFICER):
        waiting = payments.instructions_for_officer(user).count()
        yield _queue("Service funds that the holder refused or did not answer", "officer_isf", waiting)
    if allows(user, Permission.LISTING_QUEUE):
        yield {"title": "Listings to check", "href": "/officer/listings/"}


def _queue(title: str, to: str, count: int) -> dict[str, str]:
    shown = {"tag": f"{count} waiting", "tag_classes": "govuk-tag--yellow app-nowrap"} if count else {"status": "None"}
    return {"title": title, "href": reverse(to), **shown}


def _look_up(user: Any) -> Iterator[dict[str, str]]:
    if has_any_council_role(user, Role.CASE_OFFICER, Role.APPROVER):
        yield {"title": "People", "href": reverse("officer_people")}
    if has_any_council_role(user, Role.FINANCE):
        yield {"title": "Budgets and their pots", "href": reverse("officer_budgets")}
    if allows(user, Permission.UNMET_VIEW):
        yield {"title": "What people look for and do not find", "href": reverse("unmet_needs")}


class PlanQueue(PermittedMixin, TemplateView):
    permission = Permission.PLAN_QUEUE
    template_name = "brokerage/officer_plans.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = list(people.plans_waiting(self.request.user))
        for plan in rows:
            plan.sent = ages.ago(timezone.localdate(plan.submitted_at), timezone.localdate())
        return super().get_context_data(plans=rows, **kwargs)


class PlanAnswer(PermittedMixin, ActionFormView):
    """A plan to agree: what it says, what changed in cost, and the answer."""

    permission = Permission.PLAN_VIEW
    form_class = AnswerForm
    template_name = "brokerage/officer_plan.html"

    def plan(self) -> SupportPlan:
        return get_object_or_404(
            SupportPlan.objects.select_related("person__council", "author", "submitted_by", "fund_holder"),
            pk=self.kwargs["plan_id"],
        )

    def permission_context(self) -> dict[str, Any]:
        return {"person": self.plan().person}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        plan = self.plan()
        return super().get_context_data(
            person=plan.person,
            effects=effects_of(plan, timezone.localdate()) if plan.state == PlanState.SUBMITTED else None,
            may_answer=plan.state == PlanState.SUBMITTED
            and allows(self.request.user, Permission.PLAN_SIGN_OFF, plan=plan),
            own=plan.writers.filter(pk=self.request.user.pk).exists() or self.request.user.pk == plan.submitted_by_id,
            **plan_context(plan),
            **kwargs,
        )

    def perform(self, form: Any) -> str:
        answer, words = form.cleaned_data["answer"], form.cleaned_data["words"]
        if answer == "agree":
            plans.sign_off(plan=self.plan(), words=words, by=self.request.user)
            messages.success(self.request, "The plan is agreed and the budget is set. They have been told.")
        else:
            plans.send_back(plan=self.plan(), words=words, by=self.request.user)
            messages.success(self.request, "The plan is sent back with your words.")
        return "officer_plans"


class People(PermittedMixin, TemplateView):
    permission = Permission.PLAN_QUEUE
    template_name = "brokerage/officer_people.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(people=people.people_at(self.request.user), **kwargs)


class Questions(PermittedMixin, ButtonMixin, TemplateView):
    """Sessions that were questioned: the case officer decides when the two sides do not agree."""

    permission = Permission.PLAN_QUEUE
    template_name = "brokerage/officer_questions.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows, today = people.questioned_sessions(self.request.user), timezone.localdate()
        return super().get_context_data(sessions=rows, today=today, **kwargs)

    def act(self) -> HttpResponse:
        wanted = self.request.POST.get("session", "")
        rows = people.questioned_sessions(self.request.user)
        session: Session | None = rows.filter(pk=as_uuid(wanted)).first()
        if session is None or session.state != SessionState.DISPUTED:
            raise Refused("This has been settled already, or is not one of yours. Look at the list again.")
        if self.request.POST.get("do") == "confirm":
            sessions.confirm(session=session, by=self.request.user)
            messages.success(self.request, "Settled: the session counts as having taken place.")
        else:
            sessions.miss(session=session, by=self.request.user)
            messages.success(self.request, "Settled: the money for it is free again.")
        return redirect("officer_questions")


class Untold(PermittedMixin, TemplateView):
    """Sessions whose provider has not said in time whether they took place: whom to ring, and the way to question them.

    Their money would stay set aside for ever.
    """

    permission = Permission.PLAN_QUEUE
    template_name = "brokerage/officer_untold.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows, today = list(people.untold_sessions(self.request.user)[:200]), timezone.localdate()
        for session in rows:
            session.ended = ages.ago(timezone.localdate(session.ends_at), today)
        return super().get_context_data(sessions=rows, **kwargs)


class Funding(PermittedMixin, ButtonMixin, TemplateView):
    """Four-weekly payments into budgets that are due; the finance officer records each as sent."""

    permission = Permission.OFFICER_HOME
    template_name = "brokerage/officer_funding.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(payments=funding_due(self.request.user)[:200], **kwargs)

    def act(self) -> HttpResponse:
        chosen = [pk for pk in self.request.POST.getlist("payment") if pk.isdigit()]
        payments = list(funding_due(self.request.user).filter(pk__in=chosen))
        if not payments:
            raise Refused("Choose at least one payment that is due.")
        for payment in payments:
            budgets.pay_funding(payment=payment, paid_on=timezone.localdate(), by=self.request.user)
        return self.done(f"{len(payments)} recorded as sent.", "officer_funding")
