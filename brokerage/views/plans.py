"""The support plan: read it, write it in small steps, send it to be agreed."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from brokerage.actions import plans
from brokerage.forms.plans import AboutForm, LineForm, OutcomeForm, RiskForm
from brokerage.models import PlannedLine, PlanOutcome, PlanState, Risk, SupportPlan
from brokerage.queries.budgets import planned_weekly
from marketplace.core.permissions import Permission, allows

from .pages import PersonButtons, PersonForm, PersonPage

OPEN = (PlanState.DRAFT, PlanState.SENT_BACK)


def plan_context(plan: SupportPlan | None) -> dict[str, Any]:
    """A plan with all its parts, for a page."""
    if plan is None:
        return {"plan": None}
    return {
        "plan": plan,
        "outcomes": plan.outcomes.select_related("area", "saved_need").prefetch_related("lines__service_type"),
        "risks": plan.risks.all(),
        "weekly_pence": planned_weekly(plan),
        "one_off_pence": sum(line.one_off_pence for line in PlannedLine.objects.filter(outcome__plan=plan)),
    }


class Plan(PersonPage):
    """The plan in force, or the one being written; older versions below."""

    permission = Permission.PLAN_VIEW
    template_name = "brokerage/plan.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        all_plans = list(self.person.plans.select_related("author", "answered_by", "fund_holder"))
        version = self.request.GET.get("version", "")
        signed = next((plan for plan in all_plans if plan.state == PlanState.SIGNED), None)
        chosen = next((plan for plan in all_plans if str(plan.version) == version), None)
        shown = chosen or signed or next(iter(all_plans), None)
        return super().get_context_data(
            versions=all_plans,
            open_plan=next((plan for plan in all_plans if plan.state in (*OPEN, PlanState.SUBMITTED)), None),
            may_write=allows(self.request.user, Permission.PLAN_WRITE, person=self.person),
            may_suggest=shown is not None and shown.state in (PlanState.SIGNED, *OPEN) and shown.outcomes.exists(),
            may_book=allows(self.request.user, Permission.BOOKING_REQUEST, person=self.person),
            **plan_context(shown),
            **kwargs,
        )


class Start(PersonButtons):
    """Begin a plan or a new version."""

    permission = Permission.PLAN_WRITE
    template_name = "brokerage/plan_start.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._open_already() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._open_already() or super().post(request, *args, **kwargs)

    def _open_already(self) -> HttpResponse | None:
        """On to the version that is being written, or to the one that was sent: there is never a second."""
        open_plan = None if self.refusal else self.person.plans.filter(state__in=(*OPEN, PlanState.SUBMITTED)).first()
        if open_plan is None:
            return None
        if open_plan.state == PlanState.SUBMITTED:
            return redirect(f"{reverse('person_plan', args=[self.person.pk])}?version={open_plan.version}")
        return redirect("plan_edit", self.person.pk)

    def act(self) -> HttpResponse:
        from_agreed = self.request.POST.get("from") == "agreed"
        plans.start(person=self.person, by=self.request.user, from_agreed=from_agreed)
        return self.done(
            "The new version is started. Change what should be different, and say when it starts."
            if from_agreed
            else "The plan is started. Write as much as you like; it is saved as you go.",
            "plan_edit",
            self.person.pk,
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        agreed = self.person.plans.filter(state=PlanState.SIGNED).exists()
        return super().get_context_data(agreed=agreed, **kwargs)


class PlanWriting:
    """The plan that is open for writing; its pages go back to the list of what to write."""

    def open_plan(self) -> SupportPlan:
        plan = self.person.plans.filter(state__in=OPEN).select_related("person").first()
        if plan is None:
            raise Http404("No plan is being written.")
        return plan

    def cancel_url(self) -> str:
        return reverse("plan_edit", args=[self.person.pk])


class Edit(PlanWriting, PersonButtons):
    """What is written so far, with a way to change each part; sending it is the last."""

    permission = Permission.PLAN_WRITE
    template_name = "brokerage/plan_edit.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        plan = self.open_plan()
        return super().get_context_data(missing=plans.missing_from(plan), **plan_context(plan), **kwargs)

    def act(self) -> HttpResponse:
        plans.submit(plan=self.open_plan(), by=self.request.user)
        return self.done(
            f"The plan is sent to {self.person.council}. They will agree it or write to you about what to change.",
            "person_plan",
            self.person.pk,
        )


class About(PlanWriting, PersonForm):
    permission = Permission.PLAN_WRITE
    form_class = AboutForm
    page_title = "About you and your plan"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"plan": self.open_plan()}

    def get_initial(self) -> dict[str, Any]:
        plan = self.open_plan()
        return {
            "matters_to_me": plan.matters_to_me,
            "strengths": plan.strengths,
            "starts_on": plan.starts_on,
            "fund_holder": plan.fund_holder_id,
        }

    def perform(self, form: Any) -> str:
        plans.write(plan=self.open_plan(), by=self.request.user, **form.cleaned_data)
        return self.cancel_url()


class AddOutcome(PlanWriting, PersonForm):
    permission = Permission.PLAN_WRITE
    form_class = OutcomeForm
    page_title = "Add an outcome"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"plan": self.open_plan()}

    def perform(self, form: Any) -> str:
        plans.add_outcome(plan=self.open_plan(), by=self.request.user, **form.cleaned_data)
        return self.cancel_url()


class AddLine(PlanWriting, PersonForm):
    permission = Permission.PLAN_WRITE
    form_class = LineForm
    page_title = "Add support and what it costs"

    def outcome(self) -> PlanOutcome:
        return get_object_or_404(PlanOutcome, pk=self.kwargs["outcome_id"], plan=self.open_plan())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(outcome=self.outcome(), **kwargs)

    def perform(self, form: Any) -> str:
        data = form.cleaned_data
        data["weekly_pence"] = data["weekly_pence"] or 0
        data["one_off_pence"] = data["one_off_pence"] or 0
        plans.add_line(outcome=self.outcome(), by=self.request.user, **data)
        return self.cancel_url()


class AddRisk(PlanWriting, PersonForm):
    permission = Permission.PLAN_WRITE
    form_class = RiskForm
    page_title = "Add what might go wrong"

    def perform(self, form: Any) -> str:
        plans.add_risk(plan=self.open_plan(), by=self.request.user, **form.cleaned_data)
        return self.cancel_url()


class Remove(PlanWriting, PersonButtons):
    """Ask once, then take a part out of the plan."""

    permission = Permission.PLAN_WRITE
    template_name = "brokerage/plan_remove.html"
    KINDS = {"outcome": (PlanOutcome, "plan"), "line": (PlannedLine, "outcome__plan"), "risk": (Risk, "plan")}

    def part(self) -> PlanOutcome | PlannedLine | Risk:
        if self.kwargs["kind"] not in self.KINDS:
            raise Http404
        model, path = self.KINDS[self.kwargs["kind"]]
        return get_object_or_404(model, pk=self.kwargs["part_id"], **{path: self.open_plan()})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(part=self.part(), **kwargs)

    def act(self) -> HttpResponse:
        plans.remove(part=self.part(), by=self.request.user)
        return self.done("It is taken out of the plan.", "plan_edit", self.person.pk)
