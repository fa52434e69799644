import numpy as np
from django.db.models import Exists, OuterRef, Q

from marketplace.core.money import format_pounds
from providers.models import Price as ListedPrice
from providers.words import a, plural

from ..columns import Columns, unit_number
from ..documents import Document
from ..query import ServiceQuery, Standing
from ..wording import UNITS
from .base import Names, Rule, Tag

#: From how many on there is no use in counting.
A_YEAR_OF = {"year": 1, "month": 12, "week": 52}


class Price(Rule):
    """The most that somebody would pay, for any unit or for one. A price in another unit cannot be compared, so
    it passes and is shown as it is."""

    name, fields, hid = "price", ("max_price_pence", "price_unit"), "over your price"

    def is_on(self, query: ServiceQuery) -> bool:
        return query.max_price_pence is not None

    def condition(self, query: ServiceQuery) -> Q:
        prices = ListedPrice.objects.filter(service_id=OuterRef("pk"))
        if query.price_unit:
            prices = prices.filter(unit=query.price_unit)
        within = prices.filter(pence__lte=query.max_price_pence)
        return Q(free=True) | Q(Exists(within)) | ~Q(Exists(prices))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        prices = columns.prices
        within, stated = prices.values["pence"] <= query.max_price_pence, prices.stated
        if query.price_unit:
            comparable = prices.values["unit"] == unit_number(query.price_unit)
            within, stated = within & comparable, prices.any_where(comparable)
        return (columns.free.values > 0) | prices.any_where(within) | ~stated

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        if document.free:
            return Standing.MET
        comparable = _comparable(query, document)
        if not comparable:
            return Standing.NOT_COMPARED if document.prices else Standing.NOT_STATED
        return Standing.MET if comparable[0][0] <= query.max_price_pence else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        if document.free:
            return "Free"
        comparable = _comparable(query, document)
        pence, _, called = comparable[0]
        words = f"{format_pounds(pence)} {a(called)}" if called else format_pounds(pence)
        if len(comparable) > 1:  # the list shows the first price, which may be another one
            words = f"From {words}"
        if query.from_plan:
            left, bought = format_pounds(query.max_price_pence), _bought(query, pence, called)
            return f"{words}; the {left} left in the budget pays for {bought}"
        return f"{words}, within your {format_pounds(query.max_price_pence)}"

    def not_stated(self, query: ServiceQuery) -> str:
        return f"Price {UNITS[query.price_unit]}: not stated" if query.price_unit in UNITS else "Price: not stated"

    def not_compared(self, query: ServiceQuery, document: Document) -> str:
        """“£30 a day: can’t be compared with a price an hour”."""
        pence, _, called = document.prices[0]
        words = f"{format_pounds(pence)} {a(called)}" if called else format_pounds(pence)
        return f"{words}: can’t be compared with a price {UNITS[query.price_unit]}"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        unit = UNITS.get(query.price_unit, "")
        return [Tag(self.name, f"Up to {format_pounds(query.max_price_pence)} {unit}".strip())]


def _bought(query: ServiceQuery, pence: int, called: str) -> str:
    """“about 178 hours”: how often the money left pays for one, in whole ones."""
    count = query.max_price_pence // pence
    if count == 1:
        return f"1 {called}" if called else "it once"
    if count > A_YEAR_OF.get(called, count):
        return "more than a year"
    about = "" if query.max_price_pence == count * pence else "about "
    return f"{about}{count:,} {plural(called)}" if called else f"{about}{count:,} of them"


def _comparable(query: ServiceQuery, document: Document) -> list[tuple[int, str, str]]:
    """The document's prices in the unit asked for, cheapest first."""
    return sorted(price for price in document.prices if not query.price_unit or price[1] == query.price_unit)
