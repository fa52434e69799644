"""“Your list” for whoever has put something on it, “Your services” for members of a provider's team, “Listings to
check” for officers who check them."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.urls import reverse

from marketplace.core.navigation import Item, add_source
from marketplace.core.permissions import Permission, allows

from .own_list import own_list


@add_source
def own_list_item(request: HttpRequest) -> Iterable[Item]:
    if hasattr(request, "session") and (count := len(own_list(request).ids)):
        yield Item(f"Your list ({count})", reverse("shortlist"), order=15, also=(reverse("compare"),))


@add_source
def provider_items(request: HttpRequest) -> Iterable[Item]:
    if not request.user.is_authenticated:
        return
    if allows(request.user, Permission.PROVIDER_PORTAL):
        yield Item("Your services", reverse("provider_home"), order=30)
    if allows(request.user, Permission.LISTING_QUEUE):
        yield Item("Listings to check", reverse("listing_queue"), order=45)
