"""Services that fit an outcome of a person's plan."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from brokerage.actions import needs as need_actions
from brokerage.models import PlanOutcome, PlanState
from brokerage.queries.needs import needs_for
from marketplace.core.errors import Refused
from marketplace.core.permissions import Permission, allows
from providers.models import Service

from .came_for import OF_THE_LIST, kept, with_parameters
from .pages import PersonButtons


class OutcomeServices(PersonButtons):
    """Ranked by the outcome and the person's own needs, each of which is shown and can be taken away."""

    permission = Permission.PLAN_VIEW
    template_name = "brokerage/outcome_services.html"

    def outcome(self) -> PlanOutcome:
        return get_object_or_404(
            PlanOutcome.objects.select_related("plan__person__place", "area", "saved_need"),
            pk=self.kwargs["outcome_id"],
            plan__person=self.person,
        )

    def act(self) -> HttpResponse:
        """Save the need as not met, or say that it is met."""
        outcome, do = self.outcome(), self.request.POST.get("do")
        if do == "save":
            need_actions.save(outcome=outcome, by=self.request.user)
            said = "This need is saved. Your council sees it with the plan."
        elif do == "take-off":
            need_actions.take_off(outcome=outcome, by=self.request.user)
            said = "This need is no longer saved as not met."
        else:
            raise Refused("We did not understand what you pressed. Try again.")
        return self.done(said, "outcome_services", self.person.pk, outcome.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        from search.plan import plan_search_context

        outcome = self.outcome()
        needs, without = needs_for(outcome, timezone.localdate()), self.request.GET.getlist("without")
        along: list[tuple[str, object]] = [("outcome", outcome.pk)]
        if needs.deployment and not any(name.partition(".")[0] == "deployment" for name in without):
            along.append(("deployment", needs.deployment))
        along += kept(self.request, OF_THE_LIST)

        def book_url(service: Service) -> str:
            return with_parameters(reverse("booking_new", args=[self.person.pk, service.slug]), along)

        def page_url(service: Service) -> str:
            return with_parameters(service.get_absolute_url(), along)

        found = plan_search_context(
            needs,
            base_url=self.request.path,
            without=without,
            page=self.request.GET.get("page"),
            book_url=book_url,
            page_url=page_url,
        )
        may_save = outcome.plan.state == PlanState.SIGNED and allows(
            self.request.user, Permission.NEED_SAVE, person=self.person
        )
        is_saved = hasattr(outcome, "saved_need")
        return super().get_context_data(
            **found, outcome=outcome, offers_saving=may_save and (is_saved or found["little_found"]), **kwargs
        )
