"""The caseload of a broker or representative."""

from typing import Any

from django.views.generic import TemplateView

from brokerage.queries import people
from marketplace.core.permissions import Permission, PermittedMixin


class Caseload(PermittedMixin, TemplateView):
    permission = Permission.CASELOAD_VIEW
    template_name = "brokerage/caseload.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(cases=people.caseload(self.request.user), **kwargs)
