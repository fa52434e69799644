"""What is asked and what is answered: frozen, and the same for every engine.

An empty tuple, None or "" means that the person did not ask for it.
"""

from dataclasses import dataclass
from enum import StrEnum
from string import capwords

from marketplace.core.models import Place

from .facts import NOTHING_SAID, Reading

DEFAULT_RADIUS_MILES = 10.0
PAGE_SIZE = 20
#: More would not be read; a narrower question serves better.
FOUND_AT_MOST = 100


@dataclass(frozen=True)
class QueryPlace:
    """A point that somebody searches from, and how far off it may be."""

    code: str
    name: str
    latitude: float
    longitude: float
    margin_miles: float = 0.0
    called: str = ""

    @classmethod
    def of(cls, place: Place | None, typed: str = "") -> "QueryPlace | None":
        """`typed` is kept when it is another of the place's names: Nunhead stays Nunhead, near the point of SE15."""
        if place is None:
            return None
        typed = " ".join(typed.split())
        called = capwords(typed) if f"|{typed}|".casefold() in place.also.casefold() and typed else ""
        return cls(place.code, place.name, place.latitude, place.longitude, place.margin_miles, called)

    def __str__(self) -> str:
        name = self.called or self.name
        return f"{name} ({self.code})" if name else self.code


@dataclass(frozen=True)
class ServiceQuery:
    """A search for services. Days, times, delivery, languages, ways to pay, types and outcomes: any of those named;
    access and checks: all of those named."""

    words: str = ""
    outcomes: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    place: QueryPlace | None = None
    radius_miles: float | None = DEFAULT_RADIUS_MILES
    max_price_pence: int | None = None
    price_unit: str = ""
    days: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    age: int | None = None
    gender: str = ""
    access: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    deployments: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    audience: str = "people"
    page: int = 1
    page_size: int = PAGE_SIZE
    from_plan: bool = False
    #: The area of the plan's outcome, which weighs also while it is no filter.
    plan_outcome: str = ""
    #: Facts and what is not wanted are left where they are said, and every word is looked for.
    every_word: bool = False

    @property
    def areas(self) -> tuple[str, ...]:
        """The outcome areas whose own kinds of service lead."""
        return self.outcomes or ((self.plan_outcome,) if self.plan_outcome else ())


class Standing(StrEnum):
    """How a listing stands to something asked for."""

    MET = "met"
    NOT_STATED = "not-stated"
    #: It is stated, in another measure than was asked: a price a day beside one an hour.
    NOT_COMPARED = "not-compared"
    NOT_MET = "not-met"


@dataclass(frozen=True)
class Reason:
    """Why a listing is shown, as a sentence. `about` names the filter, or is “words” or “type”."""

    about: str
    sentence: str
    standing: Standing = Standing.MET


@dataclass(frozen=True)
class Score:
    """The parts of a hit's score, each on a fixed scale that neither paging nor filters move."""

    words: float = 0.0
    vectors: float = 0.0
    types: float = 0.0
    distance_factor: float = 1.0

    @property
    def evidence(self) -> float:
        return self.words + self.vectors + self.types

    @property
    def total(self) -> float:
        return self.evidence * self.distance_factor


@dataclass(frozen=True)
class Hit:
    service_id: int
    score: Score
    reasons: tuple[Reason, ...] = ()
    miles: float | None = None
    is_remote: bool = False


@dataclass(frozen=True)
class FacetValue:
    """`count` is how many results there would be with this answer alone chosen, not-stated ones among them."""

    code: str
    count: int
    chosen: bool = False


@dataclass(frozen=True)
class Facet:
    name: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Hidden:
    """How many more there would be without this one filter."""

    filter: str
    count: int


@dataclass(frozen=True)
class Results:
    """`total` is the number of results; `passing` how many pass the filters whatever the words; `likely_type` is the
    kind of service that the words point to, if one; `reading` is what was understood of the words."""

    query: ServiceQuery
    hits: tuple[Hit, ...]
    total: int
    passing: int
    page: int
    pages: int
    facets: tuple[Facet, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    likely_type: str = ""
    reading: Reading = NOTHING_SAID

    @property
    def first_number(self) -> int:
        return (self.page - 1) * self.query.page_size + 1
