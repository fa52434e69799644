"""How many listings each answer of the filter panel would give, counted by the server."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from elasticsearch.dsl import Q

from ..query import Facet, FacetValue, ServiceQuery
from ..rules import ALL_OF, FACETS, RULE, Rule, readers_of, rules_on
from ..wording import DAYS, DELIVERY
from .clauses import Held, filters, in_date, no, stated

#: The field of each facet; checks are rows of their own.
_FIELDS = {
    "type": "types", "outcome": "outcomes", "delivery": "delivery", "days": "open_days", "pay": "pays",
    "language": "languages", "access": "reached",
}  # fmt: skip
#: Facets whose answers other rules read: each answer is asked as a filter of its own.
_ANSWERS = {"delivery": DELIVERY, "days": DAYS}
ANSWERS_AT_MOST = 200
#: Beside the answers of a facet, what states none.
SILENT = "not-stated"


def facets(query: ServiceQuery, held: Held) -> dict[str, Any]:
    """To be asked beside any search."""
    return {name: _facet(query, RULE[name], held) for name in FACETS}


def facets_from(query: ServiceQuery, answers: Mapping[str, Any]) -> tuple[Facet, ...]:
    return tuple(Facet(name, _values(query, RULE[name], answers[name])) for name in FACETS)


def _facet(query: ServiceQuery, rule: Rule, held: Held) -> dict[str, Any]:
    readers = readers_of(rule, rules_on(query))
    if readers:
        each = {code: replace(query, **{rule.fields[0]: (code,)}) for code in _ANSWERS[rule.name]}
        with_each = {code: filters(one, held) for code, one in each.items()}
        with_each[SILENT] = [*filters(query, held), no(stated(_FIELDS[rule.name]))]
        asked = {code: Q("bool", filter=clauses).to_dict() for code, clauses in with_each.items()}
        return {"global": {}, "aggs": {"with": {"filters": {"filters": asked}}}}
    pool = Q("bool", filter=filters(query, held, but=[] if rule.name in ALL_OF else [rule]))
    return {"global": {}, "aggs": {"pool": {"filter": pool.to_dict(), "aggs": _answers(rule)}}}


def _answers(rule: Rule) -> dict[str, Any]:
    if rule.name == "check":
        kinds = {"terms": {"field": "checks.kind", "size": ANSWERS_AT_MOST}}
        seen = {"filter": in_date().to_dict(), "aggs": {"values": kinds}}
        return {"rows": {"nested": {"path": "checks"}, "aggs": {"seen": seen}}}
    field = _FIELDS[rule.name]
    return {"values": {"terms": {"field": field, "size": ANSWERS_AT_MOST}}, "missing": {"missing": {"field": field}}}


def _values(query: ServiceQuery, rule: Rule, answer: Mapping[str, Any]) -> tuple[FacetValue, ...]:
    if "with" in answer:
        counted = {code: bucket["doc_count"] for code, bucket in answer["with"]["buckets"].items()}
        not_stated = counted.pop(SILENT)
    else:
        pool = answer["pool"]
        not_stated = pool.get("missing", {}).get("doc_count", 0)
        buckets = (pool["rows"]["seen"] if rule.name == "check" else pool)["values"]["buckets"]
        counted = {bucket["key"]: bucket["doc_count"] + not_stated for bucket in buckets}
    chosen = set(getattr(query, rule.fields[0]))
    codes = sorted({code for code, count in counted.items() if count > not_stated} | chosen)
    return tuple(FacetValue(code, counted.get(code, not_stated), code in chosen) for code in codes)
