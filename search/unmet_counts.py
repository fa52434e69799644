"""What people looked for and did not find, month by month, so that nobody can be found in it.

A count below five is told as “fewer than 5”, and a count of nought is not told at all. Counts are told for whole
months that are over, so that nothing can be learned by looking today and again tomorrow. A total stands over the
places of one need in one month, and no count is part of two totals. It is told only where it gives no small count
away: what it leaves for the small ones together must be five or more, and each of them must still be able to be more
than one number. Even “fewer than 5” over four places would tell that each has 1, so it stands over one place only.
Sums over needs are made of what is told and of nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Sum
from django.db.models.functions import TruncMonth

from marketplace.core.models import Place

from .models import UnmetNeed
from .vocabulary import texts

SMALLEST_TOLD = 5
LARGEST_HIDDEN = SMALLEST_TOLD - 1
FEWER = f"fewer than {SMALLEST_TOLD}"
WITHHELD = "not told: it would give a small number away"
MONTHS = 12


@dataclass(frozen=True)
class Need:
    """One need in one month: how often it was not met in each outcode. All counts here are the true ones."""

    month: date
    outcome: str
    kind: str
    counts: Mapping[str, int]

    def told(self, outcode: str) -> str:
        count = self.counts[outcode]
        return str(count) if count >= SMALLEST_TOLD else FEWER

    @cached_property
    def total(self) -> str:
        hidden = [count for count in self.counts.values() if count < SMALLEST_TOLD]
        total, left = sum(self.counts.values()), sum(hidden)
        if len(self.counts) == 1 and hidden:
            return FEWER
        if not hidden or (left >= SMALLEST_TOLD and len(hidden) < left < LARGEST_HIDDEN * len(hidden)):
            return str(total)
        return WITHHELD

    @property
    def at_least(self) -> int:
        """For sums: the total where it is told, else the counts that are told."""
        return int(self.total) if self.total.isdecimal() else sum(c for c in self.counts.values() if c >= SMALLEST_TOLD)


@dataclass(frozen=True)
class Names:
    outcomes: Mapping[str, str]
    kinds: Mapping[str, str]
    places: Mapping[str, str]

    def outcome(self, need: Need) -> str:
        return self.outcomes.get(need.outcome, need.outcome) or "Not stated"

    def kind(self, need: Need) -> str:
        return self.kinds.get(need.kind, need.kind) or "Not stated"

    def place(self, outcode: str) -> str:
        return self.places.get(outcode, outcode) or "No place stated"


def months_over(today: date) -> list[date]:
    """The first days of the months that are told, newest first."""
    number = today.year * 12 + today.month - 1
    return [date((number - back) // 12, (number - back) % 12 + 1, 1) for back in range(1, MONTHS + 1)]


def unmet_needs(months: Iterable[date]) -> list[Need]:
    """The needs of these months: newest month first, then the most often unmet first, as far as that is told."""
    months = sorted(months)
    rows = (
        UnmetNeed.objects.filter(day__gte=months[0], day__lt=_month_after(months[-1]))
        .annotate(month=TruncMonth("day"))
        .order_by()
        .values_list("month", "outcome", "service_type", "outcode")
        .annotate(searches=Sum("count"))
    )
    counts: defaultdict[tuple[date, str, str], dict[str, int]] = defaultdict(dict)
    for month, outcome, kind, outcode, searches in rows:
        if searches and month in months:
            counts[month, outcome, kind][outcode] = searches
    needs = [Need(*key, dict(sorted(held.items()))) for key, held in counts.items()]
    return sorted(needs, key=lambda need: (-need.month.toordinal(), -need.at_least, need.outcome, need.kind))


def names() -> Names:
    told = texts()
    places = {place.code: str(place) for place in Place.objects.filter(code__in=UnmetNeed.objects.values("outcode"))}
    return Names(told.outcome_names, told.type_names, places)


def _month_after(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
