"""Places too large to be near to, like London: people are asked which part, among those where services are."""

from collections.abc import Iterable

from marketplace.core.models import Place
from providers.models import Service, Venue

#: By the name that people type: what the outcodes of its postal areas look like.
WIDE = {"london": r"^(E|EC|N|NW|SE|SW|W|WC|BR|CR|EN|HA|KT|SM|TW|UB)[0-9]"}
NAMES = {"london": "London", "greater london": "London"}


def wide_place(typed: str) -> str:
    """The name of the wide place that was typed, or ""."""
    return NAMES.get(" ".join(typed.casefold().split()), "")


def parts_of(name: str) -> Iterable[Place]:
    """The outcodes of it where a service may be found, by name."""
    places = Venue.objects.filter(service__in=Service.objects.public()).values("place__outcode")
    return Place.objects.filter(code__in=places, code__regex=WIDE[name.casefold()]).order_by("name", "code")
