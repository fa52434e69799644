"""Services that fit an outcome of a person's plan."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from brokerage.models import PlanOutcome
from brokerage.queries.needs import needs_for
from marketplace.core.permissions import Permission
from providers.models import Service

from .came_for import OF_THE_LIST, kept, with_parameters
from .pages import PersonPage


class OutcomeServices(PersonPage):
    """Ranked by the outcome and the person's own needs, each of which is shown and can be taken away."""

    permission = Permission.PLAN_VIEW
    template_name = "brokerage/outcome_services.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        from search.plan import plan_search_context

        outcome = get_object_or_404(
            PlanOutcome.objects.select_related("plan__person__place", "area"),
            pk=self.kwargs["outcome_id"],
            plan__person=self.person,
        )
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
        return super().get_context_data(**found, outcome=outcome, **kwargs)
