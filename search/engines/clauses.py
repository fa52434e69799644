"""Each rule as a clause for Elasticsearch: the third telling of `rules`, held to the other two by the contract."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils import timezone
from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from ..derived import GOING, OF_A_BUILDING, slots_asked
from ..query import ServiceQuery
from ..rules import RULES, Rule, rules_on
from ..rules.place import REMOTE


@dataclass(frozen=True)
class Held:
    """What the listings on the server hold between them: languages, and the miles of `margin_of` and `reach_of`."""

    languages: frozenset[str] = frozenset()
    margins: tuple[float, ...] = ()
    reaches: tuple[float, ...] = ()


Clause = Callable[[ServiceQuery, Held], Query]


def filters(query: ServiceQuery, held: Held, but: Iterable[Rule] = ()) -> list[Query]:
    """Clauses for the audience and every rule that is on, less some."""
    left_out = {rule.name for rule in but}
    rules = [rule for rule in rules_on(query) if rule.name not in left_out]
    return [Q("term", audience=query.audience), *(CLAUSES[rule.name](query, held) for rule in rules)]


def any_of(clauses: Iterable[Query]) -> Query:
    return Q("bool", should=list(clauses), minimum_should_match=1)


def no(clause: Query) -> Query:
    return Q("bool", must_not=[clause])


def stated(field: str) -> Query:
    return Q("exists", field=field)


def inside(path: str, *clauses: Query) -> Query:
    """Listings with a row that meets all of these."""
    return Q("nested", path=path, query=Q("bool", filter=list(clauses)))


def has_rows(path: str) -> Query:
    return Q("nested", path=path, query=Q("match_all"))


def _codes(field: str, asked: str) -> Clause:
    return lambda query, held: any_of([Q("terms", **{field: list(getattr(query, asked))}), no(stated(field))])


def _types(query: ServiceQuery, held: Held) -> Query:
    return any_of([Q("terms", types=list(query.types)), no(stated("types"))])


def _pay(query: ServiceQuery, held: Held) -> Query:
    return any_of([_codes("deployments", "deployments")(query, held), Q("term", free=True)])


def _access(query: ServiceQuery, held: Held) -> Query:
    needs_none = Q("bool", filter=[stated("delivery")], must_not=[Q("terms", delivery=sorted(GOING))])
    return Q(
        "bool",
        filter=[
            any_of([no(stated("access")), Q("term", access=code), *([needs_none] if code in OF_A_BUILDING else [])])
            for code in query.access
        ],
    )


def _checks(query: ServiceQuery, held: Held) -> Query:
    return Q("bool", filter=[inside("checks", Q("term", checks__kind=kind), in_date()) for kind in query.checks])


def in_date() -> Query:
    today = timezone.localdate().isoformat()
    return any_of([no(stated("checks.expires")), Q("range", checks__expires={"gte": today})])


def _price(query: ServiceQuery, held: Held) -> Query:
    unit = [Q("term", prices__unit=query.price_unit)] if query.price_unit else []
    comparable = inside("prices", *unit) if unit else has_rows("prices")
    within = inside("prices", *unit, Q("range", prices__pence={"lte": query.max_price_pence}))
    return any_of([Q("term", free=True), within, no(comparable)])


def _days(query: ServiceQuery, held: Held) -> Query:
    return any_of([Q("terms", open_days=list(query.days)), no(stated("open_days"))])


def _times(query: ServiceQuery, held: Held) -> Query:
    return any_of([Q("terms", slots=slots_asked(query.days, query.times)), no(stated("open_days"))])


def _age(query: ServiceQuery, held: Held) -> Query:
    return Q(
        "bool",
        filter=[
            any_of([no(stated("min_age")), Q("range", min_age={"lte": query.age})]),
            any_of([no(stated("max_age")), Q("range", max_age={"gte": query.age})]),
        ],
    )


def _gender(query: ServiceQuery, held: Held) -> Query:
    return any_of([no(stated("gender")), Q("term", gender=query.gender)])


def _place(query: ServiceQuery, held: Held) -> Query:
    """As `nearness` judges: not stated, remote, comes and is reached, or near enough to go to."""
    margin = query.place.margin_miles
    near = [
        Q("bool", filter=[Q("term", points__margin=own), _within(query, query.radius_miles + own + margin)])
        for own in held.margins
    ]
    reached = [
        Q("bool", filter=[Q("term", points__reach=reach), _within(query, reach + margin)]) for reach in held.reaches
    ]
    stays = Q("bool", filter=[Q("range", points__reach={"lt": 0}), any_of(near)])
    return any_of(
        [
            no(has_rows("points")),
            _is_remote(query),
            Q("bool", filter=[_offers(query, {"at-home"}), inside("points", any_of(reached))]),
            inside("points", stays),
            Q("bool", filter=[_goes(query), inside("points", any_of(near))]),
        ]
    )


def _offers(query: ServiceQuery, ways: Iterable[str]) -> Query:
    """One of these ways, among those asked for if any are."""
    return Q("terms", delivery=sorted(set(ways) & set(query.delivery) if query.delivery else set(ways)))


def _goes(query: ServiceQuery) -> Query:
    """It is somewhere to go to, or does not say how it is given (of what was asked for)."""
    none = no(Q("terms", delivery=list(query.delivery))) if query.delivery else no(stated("delivery"))
    return any_of([none, _offers(query, GOING)])


def _is_remote(query: ServiceQuery) -> Query:
    if query.delivery:
        elsewhere = Q("terms", delivery=sorted(set(query.delivery) - REMOTE))
    else:
        elsewhere = Q("terms", delivery=["at-home", *sorted(GOING)])
    return Q("bool", filter=[_offers(query, REMOTE)], must_not=[elsewhere])


def _within(query: ServiceQuery, miles: float) -> Query:
    at = {"lat": query.place.latitude, "lon": query.place.longitude}
    return Q("geo_distance", distance=f"{miles:.4f}mi", points__at=at)


CLAUSES: dict[str, Clause] = {
    "outcome": _codes("outcomes", "outcomes"),
    "type": _types,
    "place": _place,
    "price": _price,
    "days": _days,
    "times": _times,
    "age": _age,
    "gender": _gender,
    "access": _access,
    "language": _codes("languages", "languages"),
    "delivery": _codes("delivery", "delivery"),
    "pay": _pay,
    "check": _checks,
}
assert set(CLAUSES) == {rule.name for rule in RULES}  # a rule without a clause would let everything pass
