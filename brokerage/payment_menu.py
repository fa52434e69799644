"""“Payments” in the service navigation: for providers' teams, and for officers who see to money."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import reverse

from brokerage.models import IsfInstruction
from marketplace.core.models import Role
from marketplace.core.navigation import Item, add_source
from marketplace.core.roles import has_any_council_role
from providers.models import Membership

OTHER_WAYS = ("/officer/statement-lines/", "/officer/isf/")


@add_source
def payment_items(request: HttpRequest) -> Iterator[Item]:
    user = request.user
    if not user.is_authenticated:
        return
    own = list(Membership.objects.filter(user=user, ended_at=None).values_list("provider", flat=True))
    if own:
        yield Item("Payments", reverse("provider_payments"), 37)
    if own and IsfInstruction.objects.filter(fund_holder__in=own).exists():
        yield Item("Service funds", reverse("provider_isf"), 38)
    if has_any_council_role(user, Role.FINANCE, Role.APPROVER):
        yield Item("Payment runs" if own else "Payments", reverse("officer_runs"), 42, also=OTHER_WAYS)
    elif has_any_council_role(user, Role.CASE_OFFICER):
        yield Item("Service funds", reverse("officer_isf"), 43)
