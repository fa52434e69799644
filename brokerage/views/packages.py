"""A whole package for a plan: three to choose from, and one to change piece by piece. Nothing is booked here."""

from functools import cached_property
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils import timezone

from brokerage.forms.packages import PackageForm, WeeklyForm, parameters_of
from brokerage.models import PlanState, SupportPlan
from brokerage.queries.packages import Basis, Part, Suggestion, basis_for, suggestions
from marketplace.core.money import format_pounds
from marketplace.core.permissions import Permission, allows
from providers.words import can_be_booked
from search.packing import Aim

from .came_for import with_parameters
from .pages import PersonPage
from .plans import OPEN

HEADINGS = {
    Aim.BEST: ("Best match", "The services that fit the plan’s words and needs best."),
    Aim.CHEAPEST: ("Lowest cost", "As many outcomes for the least money."),
    Aim.FEWEST: ("Fewest people through the door", "As few different providers as can be."),
}


class _Package(PersonPage):
    permission = Permission.PLAN_VIEW

    @cached_property
    def plan(self) -> SupportPlan:
        """The version in the address; else the agreed one, else the one that is being written."""
        plans = {plan.version: plan for plan in self.person.plans.filter(state__in=[PlanState.SIGNED, *OPEN])}
        version = self.request.GET.get("version", "")
        if version.isascii() and version.isdigit() and int(version[:6]) in plans:
            return plans[int(version[:6])]
        by_state = sorted(plans.values(), key=lambda plan: plan.state != PlanState.SIGNED)
        if not by_state:
            raise Http404("There is no plan to make a package for.")
        return by_state[0]

    @cached_property
    def weekly_form(self) -> WeeklyForm:
        return WeeklyForm(self.request.GET if "weekly" in self.request.GET else None)

    @cached_property
    def basis(self) -> Basis:
        typed = self.weekly_form.cleaned_data.get("weekly") if self.weekly_form.is_valid() else None
        return basis_for(self.plan, timezone.localdate(), typed)

    def along(self) -> list[tuple[str, object]]:
        """What goes on to the other page of the two."""
        typed = self.request.GET.get("weekly", "") if self.weekly_form.is_valid() else ""
        return [("version", self.plan.version), *([("weekly", typed)] if typed else [])]

    def book_url(self, part: Part) -> str:
        pairs: list[tuple[str, object]] = [("outcome", part.outcomes[0].pk)]
        if self.basis.money.deployment:
            pairs.append(("deployment", self.basis.money.deployment))
        return with_parameters(reverse("booking_new", args=[self.person.pk, part.choice.service.slug]), pairs)

    def page_url(self, part: Part) -> str:
        return with_parameters(part.choice.service.get_absolute_url(), [("outcome", part.outcomes[0].pk)])

    def shown(self, suggestion: Suggestion) -> dict[str, Any]:
        may_book = self.plan.state == PlanState.SIGNED and allows(
            self.request.user, Permission.BOOKING_REQUEST, person=self.person
        )
        return {
            "suggestion": suggestion,
            "parts": [
                {
                    "part": part,
                    "href": self.page_url(part),
                    "book_url": self.book_url(part) if may_book and can_be_booked(part.choice.service) else "",
                }
                for part in suggestion.parts
            ],
            "says": says(suggestion),
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            plan=self.plan, basis=self.basis, weekly_form=self.weekly_form,
            arranged=list(self.basis.arranged.items()), **kwargs,
        )  # fmt: skip


class Packages(_Package):
    """Three packages, each with its weekly cost, what is left and what stays unmet."""

    template_name = "brokerage/packages.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = suggestions(self.basis) if self.basis.open_outcomes else []
        base = reverse("package_change", args=[self.person.pk])
        shown = [
            {
                **self.shown(suggestion),
                "heading": HEADINGS[suggestion.aim][0],
                "about": HEADINGS[suggestion.aim][1],
                "change_url": with_parameters(base, [*self.along(), *parameters_of(suggestion)]),
            }
            for suggestion in found
        ]
        kwargs["table_head"] = [{"text": text} for text in ("Package", "A week", "Left", "Providers", "Outcomes unmet")]
        kwargs["table_rows"] = [_row(one["heading"], one["suggestion"]) for one in shown]
        missing = [HEADINGS[aim][0].lower() for aim in Aim if aim not in {one.aim for one in found}] if found else []
        return super().get_context_data(packages=shown, missing=missing, **kwargs)


class Change(_Package):
    """One package: swap a piece, take one out, have more or less of it, and see what that comes to."""

    template_name = "brokerage/package_change.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = PackageForm(self.request.GET, basis=self.basis)
        form.is_valid()
        before = form.cleaned_data.get("before")
        change = form.suggestion.weekly_pence - before if before is not None else 0
        if change:
            more = "more" if change > 0 else "less"
            kwargs["effect"] = f"That is {format_pounds(abs(change))} a week {more} than before."
        return super().get_context_data(
            form=form,
            rows=list(form.rows()),
            back=with_parameters(reverse("person_package", args=[self.person.pk]), self.along()),
            version=self.plan.version,
            typed_weekly=dict(self.along()).get("weekly", ""),
            **self.shown(form.suggestion),
            **kwargs,
        )


def _row(heading: str, suggestion: Suggestion) -> list[dict[str, str]]:
    left = "" if suggestion.left_pence is None else format_pounds(suggestion.left_pence)
    cells = [heading, format_pounds(suggestion.weekly_pence), left, suggestion.people, len(suggestion.unmet)]
    return [{"text": str(cell)} for cell in cells]


def says(suggestion: Suggestion) -> str:
    """“£62.50 a week. £5.30 a week is left. 2 providers.”"""
    if not suggestion.parts:
        return "Nothing is chosen."
    sentences = [f"{format_pounds(suggestion.weekly_pence)} a week." if suggestion.weekly_pence else "Free."]
    left = suggestion.left_pence
    if left is not None and left >= 0:
        sentences.append(f"{format_pounds(left)} a week is left.")
    if left is not None and left < 0:
        sentences.append(f"That is {format_pounds(-left)} a week more than there is.")
    if suggestion.people:
        sentences.append(f"{suggestion.people} provider{'' if suggestion.people == 1 else 's'}.")
    return " ".join(sentences)
