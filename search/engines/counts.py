"""How many listings each answer of the filter panel would give, counted by the server."""

from collections.abc import Mapping
from typing import Any

from elasticsearch.dsl import Q

from ..query import Facet, FacetValue, ServiceQuery
from ..rules import ALL_OF, FACETS, RULE, Rule
from ..wording import DAYS
from .clauses import any_of, filters, gained, in_date

#: The field of each facet; checks are rows of their own, and days with times are asked for one by one.
_FIELDS = {
    "type": "types", "outcome": "outcomes", "delivery": "delivery", "days": "open_days", "pay": "pays",
    "language": "languages", "access": "reached",
}  # fmt: skip
ANSWERS_AT_MOST = 200


def facets(query: ServiceQuery) -> dict[str, Any]:
    """To be asked beside any search: each facet counts what passes all other filters."""
    return {name: _facet(query, RULE[name]) for name in FACETS}


def facets_from(query: ServiceQuery, answers: Mapping[str, Any]) -> tuple[Facet, ...]:
    return tuple(Facet(name, _values(query, RULE[name], answers[name])) for name in FACETS)


def _facet(query: ServiceQuery, rule: Rule) -> dict[str, Any]:
    passing = Q("bool", filter=filters(query))
    if rule.name not in ALL_OF and rule.is_on(query):
        passing = any_of([passing, gained(query, rule)])
    return {"global": {}, "aggs": {"passing": {"filter": passing.to_dict(), "aggs": _answers(query, rule)}}}


def _answers(query: ServiceQuery, rule: Rule) -> dict[str, Any]:
    if rule.name == "check":
        kinds = {"terms": {"field": "checks.kind", "size": ANSWERS_AT_MOST}}
        seen = {"filter": in_date().to_dict(), "aggs": {"values": kinds}}
        return {"rows": {"nested": {"path": "checks"}, "aggs": {"seen": seen}}}
    field = _FIELDS[rule.name]
    missing = {"missing": {"field": field}}
    if rule.name == "days" and query.times:
        on = {day: {"terms": {"slots": [f"{day}-{part}" for part in query.times]}} for day in DAYS}
        return {"values": {"filters": {"filters": on}}, "missing": missing}
    return {"values": {"terms": {"field": field, "size": ANSWERS_AT_MOST}}, "missing": missing}


def _values(query: ServiceQuery, rule: Rule, answer: Mapping[str, Any]) -> tuple[FacetValue, ...]:
    passing = answer["passing"]
    not_stated = passing.get("missing", {}).get("doc_count", 0)
    buckets = (passing["rows"]["seen"] if rule.name == "check" else passing)["values"]["buckets"]
    if isinstance(buckets, list):
        counted = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    else:
        counted = {key: bucket["doc_count"] for key, bucket in buckets.items() if bucket["doc_count"]}
    chosen = set(getattr(query, rule.fields[0]))
    return tuple(
        FacetValue(code, counted.get(code, 0) + not_stated, code in chosen) for code in sorted(set(counted) | chosen)
    )
