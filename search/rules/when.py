"""Rules about days and parts of the day. A time that closes no later than it opens runs into the next day."""

from datetime import time

import numpy as np
from django.db.models import Exists, F, OuterRef, Q

from providers.models import OpeningTime

from ..columns import Codes, Columns
from ..derived import MIDNIGHT, PARTS, is_in, slots_asked
from ..documents import Document, Opening
from ..query import ServiceQuery, Standing
from ..wording import DAYS, lower_first, one_of
from .base import Names, Rule, Tag

SAYS = {
    "morning": "in the morning",
    "afternoon": "in the afternoon",
    "evening": "in the evening",
    "night": "at night",
}


class Days(Rule):
    name, fields, hid = "days", ("days",), "not open on those days"

    def condition(self, query: ServiceQuery) -> Q:
        stated = OpeningTime.objects.filter(service_id=OuterRef("pk"))
        return Q(Exists(stated.filter(_on_days(query)))) | ~Q(Exists(stated))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return columns.open_days.any_of(query.days)

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        if not document.openings:
            return Standing.NOT_STATED
        return Standing.MET if any(_is_on(query, opening) for opening in document.openings) else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        shared = [day for day in query.days if any(day in opening.days for opening in document.openings)]
        return f"Open on {one_of(DAYS[day] + 's' for day in shared if day in DAYS)}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Days: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, DAYS.get(day, day), day) for day in query.days]

    def answers(self, columns: Columns) -> Codes:
        return columns.open_days


class Times(Rule):
    name, fields, hid = "times", ("times",), "not at those times"
    also_reads = ("days",)

    def condition(self, query: ServiceQuery) -> Q:
        stated = OpeningTime.objects.filter(service_id=OuterRef("pk"))
        return Q(Exists(stated.filter(_on_days(query), _at_times(query)))) | ~Q(Exists(stated))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return columns.slots.holding(slots_asked(query.days, query.times)) | ~columns.open_days.stated

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        if not document.openings:
            return Standing.NOT_STATED
        fits = any(_is_on(query, opening) and _is_at(query, opening) for opening in document.openings)
        return Standing.MET if fits else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        shared = [
            part
            for part in query.times
            if any(_is_on(query, opening) and is_in(opening, part) for opening in document.openings)
        ]
        return f"Open {one_of(SAYS[part] for part in shared)}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Times: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, lower_first(SAYS.get(part, part)).capitalize(), part) for part in query.times]


def _on_days(query: ServiceQuery) -> Q:
    passes = Q()
    for day in query.days:
        passes |= Q(days__has=day)
    return passes


def _at_times(query: ServiceQuery) -> Q:
    runs_on = Q(closes_at__lte=F("opens_at"))
    passes = Q()
    for part in query.times:
        for start, end in PARTS.get(part, ()):
            begins_before = Q(opens_at__lt=_clock(end)) if end < MIDNIGHT else Q(pk__isnull=False)
            ends_after = Q(closes_at__gt=_clock(start))
            passes |= (~runs_on & begins_before & ends_after) | (runs_on & (begins_before | ends_after))
    return passes


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _is_on(query: ServiceQuery, opening: Opening) -> bool:
    return not query.days or not opening.days.isdisjoint(query.days)


def _is_at(query: ServiceQuery, opening: Opening) -> bool:
    return any(is_in(opening, part) for part in query.times)
