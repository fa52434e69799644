"""Commissioned rehabilitative services of England and Wales, as the Ministry of Justice publishes their contracts.

Real services by real organisations, so never for the demo world. They have no postcodes, prices or hours; what they
have is what people need, in words, which is what search is tried on.
"""

import re
from collections import Counter
from typing import Any

#: How a need area begins → our service type. The first that fits is taken.
TYPES = (
    ("accommodation", "housing-support"),
    ("ete", "employment"),
    ("education", "employment"),
    ("dependency", "recovery"),
    ("finance", "advice"),
    ("financial", "advice"),
    ("benefits", "advice"),
    ("money", "advice"),
    ("access to", "advice"),
    ("emotional", "mental-health"),
    ("personal wellbeing", "mental-health"),
    ("family", "parenting"),
    ("lifestyle", "social-group"),
    ("social inclusion", "social-group"),
)
#: What a kind of contract is for, whatever its activities are counted under.
CONTRACTS = {"ACC": "housing-support", "ETE": "employment", "DNR": "recovery", "FBD": "advice", "PWB": "mental-health"}
OUTCOMES = {
    "housing-support": ["habitable-home"],
    "employment": ["work-learning"],
    "parenting": ["relationships", "caring-for-child"],
    "social-group": ["relationships", "community"],
}
DELIVERY = (
    ("venue", ("1-2-1", "1:1", "one to one", "one-to-one", "1-to-1", "1:2:1", "group", "face")),
    ("online", ("online", "digital", "virtual", "video")),
    ("phone", ("phone",)),
)
#: Women's services that list nothing help with wellbeing first of all.
WITHOUT_ACTIVITIES = "mental-health"
LONGEST = 6000


def records(content: Any) -> list[dict[str, Any]]:
    """The contracts, one record each. What is no contract stays as it is, for the importer to refuse with a reason."""
    contracts = content if isinstance(content, list) else []
    return [_record(contract) if isinstance(contract, dict) else contract for contract in contracts]


def _record(contract: dict[str, Any]) -> dict[str, Any]:
    types = _types(contract)
    eligibility = contract.get("eligibility") or {}
    women, men = eligibility.get("allows_female"), eligibility.get("allows_male")
    return {
        "id": str(contract.get("internal_intervention_id") or "").strip(),
        "name": _tidy(contract.get("intervention_title") or "")[:120],
        "description": _description(contract),
        "service_types": types,
        "outcomes": list(dict.fromkeys(code for kind in types for code in OUTCOMES.get(kind, []))),
        "audience": "people",
        "min_age": eligibility.get("minimum_age"),
        "max_age": eligibility.get("maximum_age"),
        "genders": "women" if women and not men else "men" if men and not women else None,
        "delivery": _delivery(contract),
        "provider": _tidy((contract.get("providers") or {}).get("prime_provider_name") or "")[:120],
    }


def _activities(contract: dict[str, Any]) -> list[dict[str, Any]]:
    return [row for row in contract.get("activities") or [] if isinstance(row, dict)]


def _types(contract: dict[str, Any]) -> list[str]:
    """The kind of contract first, then the need areas, those with most activities first."""
    found: Counter[str] = Counter()
    for row in _activities(contract):
        area = _tidy(row.get("need_area") or "").lower()
        kind = next((kind for words, kind in TYPES if area.startswith(words)), None)
        if kind:
            found[kind] += 1
    contract_type = str(contract.get("contract_type_id") or "").partition("-")[0]
    main = [CONTRACTS[contract_type]] if contract_type in CONTRACTS else []
    kinds = list(dict.fromkeys([*main, *(kind for kind, _ in found.most_common())]))
    return kinds or _types_told(contract) or [WITHOUT_ACTIVITIES]


def _types_told(contract: dict[str, Any]) -> list[str]:
    """Where no activities are listed, the need areas that the description names."""
    told = _tidy(contract.get("short_description") or "").lower()
    return list(dict.fromkeys(kind for words, kind in TYPES if len(words) > 4 and words in told))


def _delivery(contract: dict[str, Any]) -> list[str]:
    told = " ".join(str(row.get("delivery_method") or "") for row in _activities(contract)).lower()
    return [code for code, words in DELIVERY if any(word in told for word in words)]


def _description(contract: dict[str, Any]) -> str:
    """The description, then each activity once, as far as there is room."""
    lines = [_tidy(line) for line in re.split(r"\n|<br */?>", str(contract.get("short_description") or ""))]
    words = "\n".join(line for line in lines if line)
    activities = dict.fromkeys(_tidy(row.get("activity") or "") for row in _activities(contract))
    for activity in activities:
        if activity and len(words) + len(activity) + 2 <= LONGEST:
            words += f"\n{activity}."
    return words.strip()[:LONGEST]


def _tidy(words: str) -> str:
    """One line, without control characters and without the tags that some descriptions carry."""
    return re.sub(r"(<[^<>]{0,200}>|[\x00-\x1f\x7f-\x9f\s])+", " ", str(words)).strip()
