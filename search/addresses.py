"""Where the links of a results page lead: one way for the public page, one for a page about a plan."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import urlencode

from .query import DEFAULT_RADIUS_MILES, ServiceQuery
from .rules import RULE

#: The public page's parameter for each field of a query that is a list of codes.
CODE_PARAMETERS = {
    "types": "type",
    "outcomes": "outcome",
    "days": "day",
    "times": "time",
    "delivery": "how",
    "access": "access",
    "languages": "language",
    "deployments": "pay",
    "checks": "check",
}


#: Look for all the words, facts and unwanted things among them.
EVERY_WORD = ("words", "all")


class Addresses(Protocol):
    def without(self, rule: str, value: str = "") -> str:
        """This search less one filter, or one value of it; the rule “words” leaves the words out."""
        ...

    def page(self, number: int) -> str: ...

    def saying(self, words: str) -> str:
        """This search with other words; "" where words stay out of addresses."""
        ...

    def cleared(self) -> str:
        """This search less all its filters."""
        ...


@dataclass(frozen=True)
class PublicAddresses:
    """`/services/?q=…`: the whole search is in the address, so that it can be kept and shared."""

    path: str
    query: ServiceQuery

    def without(self, rule: str, value: str = "") -> str:
        if rule == "words":
            return self.to(replace(self.query, words="", page=1))
        return self.to(RULE[rule].without(self.query, value))

    def page(self, number: int) -> str:
        return self.to(replace(self.query, page=number))

    def saying(self, words: str) -> str:
        return self.to(replace(self.query, words=words, page=1))

    def cleared(self) -> str:
        return self.to(ServiceQuery(words=self.query.words, place=self.query.place))

    def to(self, query: ServiceQuery) -> str:
        pairs = list(parameters(query))
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path


def parameters(query: ServiceQuery) -> Iterable[tuple[str, str]]:
    """A query as the public page's parameters; what is as usual is left out."""
    if query.words:
        yield "q", query.words
        if query.every_word:
            yield EVERY_WORD
    if query.place is not None:
        yield "place", query.place.called or query.place.code
        if query.radius_miles is None:
            yield "miles", "any"
        elif query.radius_miles != DEFAULT_RADIUS_MILES:
            yield "miles", f"{query.radius_miles:g}"
    if query.max_price_pence is not None:
        yield "price", f"{query.max_price_pence / 100:.2f}".removesuffix(".00")
        if query.price_unit:
            yield "per", query.price_unit
    if query.age is not None:
        yield "age", str(query.age)
    if query.gender:
        yield "gender", query.gender
    for field, name in CODE_PARAMETERS.items():
        for code in getattr(query, field):
            yield name, code
    if query.page > 1:
        yield "page", str(query.page)


#: A plan's needs by the rule that each becomes.
NEED_OF_RULE = {
    "words": "words",
    "outcome": "outcome",
    "type": "types",
    "place": "place",
    "price": "money",
    "days": "days",
    "times": "times",
    "age": "age",
    "gender": "gender",
    "access": "access",
    "language": "languages",
    "pay": "deployment",
}


@dataclass(frozen=True)
class PlanAddresses:
    """The address says which needs were taken away, never what they are: no words, no facts about a person."""

    path: str
    taken_away: tuple[str, ...]
    all_needs: tuple[str, ...]

    def without(self, rule: str, value: str = "") -> str:
        need = NEED_OF_RULE.get(rule, rule)
        return self._to((*self.taken_away, f"{need}.{value}" if value and need != "outcome" else need))

    def using(self, need: str) -> str:
        """With a need back again."""
        return self._to(tuple(other for other in self.taken_away if other != need))

    def page(self, number: int) -> str:
        return self._to(self.taken_away, number)

    def saying(self, words: str) -> str:
        return ""

    def cleared(self) -> str:
        return self._to(tuple(need for need in self.all_needs if need != "words"))

    def _to(self, taken_away: tuple[str, ...], page: int = 1) -> str:
        pairs = [("without", need) for need in dict.fromkeys(taken_away)]
        if page > 1:
            pairs.append(("page", str(page)))
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path
