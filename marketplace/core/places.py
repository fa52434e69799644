"""Where things are: outcodes and postcodes to points, and honest distances.

An outcode is a kilometre or more wide, so distances from one are “about”, and nothing just outside a
radius is hidden: the outcode's margin is added before anything is left out.
"""

import math
import re
from collections.abc import Sequence

from django.db.models import Q

from .models import Place

EARTH_RADIUS_MILES = 3958.7613
_POSTCODE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})?$")


def outcode_of(text: str) -> str | None:
    """The outcode in what a person typed (“se15 4ql”, “SE15”), or None when it is not a postcode."""
    match = _POSTCODE.match(text.strip().upper())
    return match.group(1) if match else None


def postcode_parts(text: str) -> tuple[str, str] | None:
    """Both halves of a postcode however it is spaced (“SE154QL”, “se15  4ql”); the second may be empty."""
    match = _POSTCODE.match("".join(text.upper().split()))
    return (match.group(1), match.group(2) or "") if match else None


def find_place(text: str) -> Place | None:
    """The place that a person means: a whole postcode if we hold it, else its outcode, else a name we know."""
    cleaned = " ".join(text.upper().split())
    if not cleaned:
        return None
    match = _POSTCODE.match(cleaned)
    if match:
        codes = [f"{match.group(1)} {match.group(2)}"] if match.group(2) else []
        codes.append(match.group(1))
        found = {place.code: place for place in Place.objects.filter(code__in=codes)}
        return next((found[code] for code in codes if code in found), None)
    name = " ".join(text.replace("|", " ").replace("\x00", "").split())
    named = Place.objects.filter(name__iexact=name).order_by("code").first()
    return named or Place.objects.filter(also__icontains=f"|{name}|").order_by("code").first()


def first_known(names: Sequence[str]) -> tuple[str, Place] | None:
    """The first of these names or outcodes that is a place, asking the database once."""
    asked = Q()
    for name in names:
        asked |= Q(code=name.upper()) | Q(name__iexact=name) | Q(also__icontains=f"|{name}|")
    known: dict[str, Place] = {}
    for place in Place.objects.filter(asked).order_by("-code") if names else ():
        for name in place.also.casefold().split("|"):
            known.setdefault(name, place)
        known |= {place.name.casefold(): place, place.code.casefold(): place}
    return next(((name, known[name.casefold()]) for name in names if name.casefold() in known), None)


def miles_between(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance in miles."""
    phi, other_phi = math.radians(latitude), math.radians(other_latitude)
    half = (
        math.sin((other_phi - phi) / 2) ** 2
        + math.cos(phi) * math.cos(other_phi) * math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_MILES * math.asin(math.sqrt(min(1.0, half)))


def about_miles(miles: float) -> str:
    """A distance as it may honestly be told: “less than a mile away”, “about 2 miles away”."""
    if miles < 1:
        return "less than a mile away"
    whole = round(miles)
    return f"about {whole} mile{'' if whole == 1 else 's'} away"
