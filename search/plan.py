"""From a plan's outcome to services: each need is a filter that is shown and can be taken away."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from providers.models import Service

from .addresses import NEED_OF_RULE, PlanAddresses
from .engines import get_engine
from .needs import PlanNeeds
from .pages import search_page_context
from .query import Results, ServiceQuery
from .wording import ACCESS, DAYS, LANGUAGES, TIMES

#: What `?without=` may name; days, times, access, languages and types also one value: `days.tue`.
NEEDS = tuple(NEED_OF_RULE.values())
_FIELDS = {
    "words": "words",
    "outcome": "outcomes",
    "types": "types",
    "money": "max_price_pence",
    "days": "days",
    "times": "times",
    "age": "age",
    "gender": "gender",
    "access": "access",
    "languages": "languages",
    "deployment": "deployments",
}
NEED_NAMES = {
    "words": "The words of the plan",
    "outcome": "The outcome area",
    "types": "The kind of service in the plan",
    "place": "How near",
    "money": "The money left",
    "days": "The days",
    "times": "The times of day",
    "age": "Age",
    "gender": "Women or men",
    "access": "Access needs",
    "languages": "Language",
    "deployment": "The way to pay",
}
_VALUE_NAMES = {"days": DAYS, "times": TIMES, "access": ACCESS, "languages": LANGUAGES}


def query_for(needs: PlanNeeds, without: Iterable[str] = ()) -> ServiceQuery:
    """What the plan asks for, less what was taken away. Unknown names are passed over."""
    query = ServiceQuery(
        words=needs.words,
        outcomes=(needs.outcome_area,) if needs.outcome_area else (),
        types=needs.types,
        place=needs.place,
        radius_miles=needs.radius_miles,
        max_price_pence=needs.money_left_pence,
        price_unit=needs.money_unit,
        days=needs.days,
        times=needs.times,
        age=needs.age,
        gender=needs.gender if needs.gender in ("women", "men") else "",
        access=needs.access,
        languages=needs.languages,
        deployments=(needs.deployment,) if needs.deployment else (),
        from_plan=True,
        plan_outcome=needs.outcome_area,
    )
    for name in without:
        query = _less(query, *name.partition(".")[::2])
    return query


def best_for(needs: PlanNeeds, at_most: int, today: date | None = None) -> Results:
    """The best services for an outcome by all of its needs, so many and no more."""
    return get_engine().search(replace(query_for(needs), page_size=at_most), today=today)


def liking(words: str, needs: PlanNeeds, at_most: int, today: date | None = None) -> Results:
    """What near the person has to do with what they say matters to them, the best first; and what they do not want."""
    wanted = ServiceQuery(words=words, place=needs.place, radius_miles=needs.radius_miles, page_size=at_most)
    return get_engine().search(wanted, today=today)


def plan_search_context(
    needs: PlanNeeds,
    *,
    base_url: str,
    without: Iterable[str] = (),
    page: str | int | None = None,
    book_url: Callable[[Service], str] | None = None,
    page_url: Callable[[Service], str] = Service.get_absolute_url,
    today: date | None = None,
) -> dict[str, Any]:
    """What `search/results.html` needs on a page about a plan’s outcome.

    `page_url` and `book_url` give each result its links.
    """
    taken_away = tuple(dict.fromkeys(name for name in without if name.partition(".")[0] in NEEDS))
    query = replace(query_for(needs, taken_away), page=_page(page))
    has = tuple(need for need in NEEDS if _less(query_for(needs), need, "") != query_for(needs))
    addresses = PlanAddresses(base_url, taken_away, has)
    context = search_page_context(query, addresses=addresses, book_url=book_url, page_url=page_url, today=today)
    again = [{"text": _name(name), "href": addresses.using(name)} for name in taken_away if name.split(".")[0] in has]
    return {**context, "taken_away": again}


def _less(query: ServiceQuery, need: str, value: str) -> ServiceQuery:
    if need == "place":
        return replace(query, radius_miles=None) if query.place else query
    field = _FIELDS.get(need)
    if field is None:
        return query
    held = getattr(query, field)
    if value and isinstance(held, tuple):
        return replace(query, **{field: tuple(code for code in held if code != value)})
    return replace(query, **{field: getattr(ServiceQuery(), field)})


def _name(name: str) -> str:
    need, _, value = name.partition(".")
    return _VALUE_NAMES.get(need, {}).get(value) or NEED_NAMES[need]


def _page(page: str | int | None) -> int:
    text = str(page or 1)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
