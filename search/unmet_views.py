"""`/officer/unmet/`: what people look for and do not find, for those who manage the market."""

import csv
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views import View
from django.views.generic import TemplateView

from marketplace.core.permissions import Permission, PermittedMixin

from .unmet_counts import MONTHS, SMALLEST_TOLD, months_over, names, unmet_needs

HEAD = ("Month", "Outcome area", "Kind of service", "Place", "Searches that found nothing")


class UnmetNeeds(PermittedMixin, TemplateView):
    permission = Permission.UNMET_VIEW
    template_name = "search/unmet_needs.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        months = months_over(timezone.localdate())
        month = next((one for one in months if f"{one:%Y-%m}" == self.request.GET.get("month")), months[0])
        needs, called = unmet_needs([month]), names()
        rows = [
            {
                "outcome": called.outcome(need),
                "kind": called.kind(need),
                "places": [(called.place(outcode), need.told(outcode)) for outcode in need.counts],
                "total": need.total,
            }
            for need in needs
        ]
        months_told = [{"day": one, "href": f"?month={one:%Y-%m}", "current": one == month} for one in months]
        return super().get_context_data(
            rows=rows,
            month=month,
            months=months_told,
            at_least=sum(need.at_least for need in needs),
            smallest=SMALLEST_TOLD,
            how_many_months=MONTHS,
            **kwargs,
        )


class UnmetNeedsCsv(PermittedMixin, View):
    """The same numbers of all the months, as a file for a spreadsheet: one line a place, and one for each total."""

    permission = Permission.UNMET_VIEW

    def get(self, request: HttpRequest) -> HttpResponse:
        today = timezone.localdate()
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="not-found-{_last(today):%Y-%m}.csv"'
        writer, called = csv.writer(response), names()
        writer.writerow(HEAD)
        for need in unmet_needs(months_over(today)):
            start = (f"{need.month:%Y-%m}", called.outcome(need), called.kind(need))
            writer.writerows((*start, called.place(outcode), need.told(outcode)) for outcode in need.counts)
            writer.writerow((*start, "All places", need.total))
        return response


def _last(today: date) -> date:
    return months_over(today)[0]
