"""What brokerage adds to the service navigation, for each reader."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import reverse

from marketplace.core.navigation import Item, add_source
from marketplace.core.permissions import Permission, allows
from providers.models import Membership


@add_source
def items(request: HttpRequest) -> Iterator[Item]:
    user = request.user
    if not user.is_authenticated:
        return
    person = getattr(user, "person", None)
    if person:
        yield Item("My support", reverse("person_home", args=[person.pk]), 20)
    if allows(user, Permission.CASELOAD_VIEW):
        yield Item("People I help", reverse("caseload"), 25)
    if Membership.objects.filter(user=user, ended_at=None).exists():
        yield Item("Requests", reverse("provider_requests"), 35, also=("/provider/bookings/",))
        yield Item("Sessions", reverse("provider_sessions"), 36)
    if allows(user, Permission.OFFICER_HOME):
        yield Item("Council", reverse("officer_home"), 40)
