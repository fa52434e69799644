"""The main job on real input: commissioned services searched with the outcomes that they were commissioned for.

A statement's hit is a service whose contract offers the statement's service category. Many contracts offer several,
so the rate that drawing at random would give is told beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from typing import Any

#: A category by the first letters of its name, in the files' several spellings.
CATEGORIES = {
    "accommodation": "accommodation",
    "education": "employment",
    "ete": "employment",
    "depend": "recovery",
    "financ": "money",
    "benefit": "money",
    "money": "money",
    "access to": "money",
    "emotional": "wellbeing",
    "personal wellbeing": "wellbeing",
    "family": "family",
    "lifestyle": "lifestyle",
    "social inclusion": "inclusion",
}
#: What a contract offers by its kind, for those whose activities are not listed.
OF_CONTRACT = {
    "ACC": ("accommodation",),
    "ETE": ("employment",),
    "DNR": ("recovery",),
    "FBD": ("money",),
    "MTR": ("wellbeing",),
    "PWB": ("wellbeing", "family", "lifestyle", "inclusion"),
    "WOS": tuple(dict.fromkeys(CATEGORIES.values())),
    "WSM": tuple(dict.fromkeys(CATEGORIES.values())),
}


@dataclass(frozen=True)
class HitRate:
    hit_at_10: float
    hit_at_5: float
    hit_at_1: float
    precision_at_10: float
    by_chance_at_10: float
    by_chance_at_1: float
    no_answer: int
    statements: int
    services: int

    def as_json(self) -> dict[str, float | int]:
        values = {name.replace("_at_", "@"): value for name, value in vars(self).items()}
        return {name: round(value, 4) if isinstance(value, float) else value for name, value in values.items()}


def category_of(name: str) -> str | None:
    name = name.strip().lower()
    return next((category for start, category in CATEGORIES.items() if name.startswith(start)), None)


def categories_of(contract: Mapping[str, Any]) -> set[str]:
    """What the contract's activities are for, or what its kind stands for where none are listed."""
    named = {category_of(activity["need_area"]) for activity in contract.get("activities") or ()} - {None}
    return named or set(OF_CONTRACT.get(contract["contract_type_id"].split("-")[0], ()))


def hit_rate(
    ranked: Mapping[str, Sequence[str]], wanted: Mapping[str, str], offered: Mapping[str, set[str]]
) -> HitRate:
    """`ranked` and `wanted` (a category) by statement, `offered` (categories) by service."""
    hits = {
        statement: [wanted[statement] in offered[service] for service in found[:10]]
        for statement, found in ranked.items()
    }
    count = max(1, len(hits))
    return HitRate(
        hit_at_10=sum(any(found) for found in hits.values()) / count,
        hit_at_5=sum(any(found[:5]) for found in hits.values()) / count,
        hit_at_1=sum(any(found[:1]) for found in hits.values()) / count,
        precision_at_10=sum(sum(found) / 10 for found in hits.values()) / count,
        by_chance_at_10=sum(_by_chance(wanted[statement], offered.values(), 10) for statement in hits) / count,
        by_chance_at_1=sum(_by_chance(wanted[statement], offered.values(), 1) for statement in hits) / count,
        no_answer=sum(not found for found in ranked.values()),
        statements=len(hits),
        services=len(offered),
    )


def _by_chance(category: str, offered: Iterable[set[str]], drawn: int) -> float:
    """That services drawn at random hold a hit."""
    offered = list(offered)
    misses = sum(category not in categories for categories in offered)
    drawn = min(drawn, len(offered))
    return 1 - comb(misses, drawn) / comb(len(offered), drawn)
