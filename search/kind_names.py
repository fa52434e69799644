"""Kinds of service called by their own names: whoever types “home care” and no more asks for that kind.

A name is what a page calls the kind, or one of the short names here; words round it (“I need … please”) say nothing.
"""

from collections.abc import Mapping
from functools import lru_cache

from .analyser import STOP_WORDS, stem, words_of

#: Names that mean one kind only, and that no other kind would be looked for by.
SHORT_NAMES = {
    "personal-assistant": "PA, personal assistant",
    "home-care": "homecare, domiciliary care, care at home, home carer",
    "live-in-care": "live-in care, live-in carer, overnight care, night care",
    "reablement": "reablement, rehabilitation, rehab, physiotherapy",
    "day-opportunities": "day centre, day center, day care, day service, day opportunities",
    "lunch-club": "lunch club, luncheon club, community meals",
    "meals-at-home": "meals on wheels, home delivered meals",
    "befriending": "befriender",
    "social-group": "social group, friendship group, social club",
    "arts": "arts, creative activities, arts and crafts",
    "exercise": "exercise, sport, exercise class, keep fit",
    "nature": "gardening group, outdoors",
    "faith-culture": "faith group, cultural group",
    "independent-living-skills": "independent living skills, life skills",
    "digital-skills": "computer skills, computer class",
    "employment": "employment, supported employment, job coach",
    "volunteering": "volunteer",
    "advocacy": "advocate",
    "advice": "money advice, benefits advice, debt advice",
    "brokerage": "support planning, broker, support broker, support planner",
    "direct-payment-support": "direct payment support, payroll, payroll support",
    "carer-support": "carers support, carers group",
    "short-breaks": "respite, respite care, short breaks",
    "parenting": "parenting support, family support",
    "mental-health": "mental health, mental health support, peer support",
    "dementia": "dementia, dementia care",
    "sensory-communication": "sensory support, communication support",
    "recovery": "drug and alcohol support, alcohol support, drug support, addiction support",
    "transport": "transport, travel training, community transport",
    "handyperson": "handyperson, handyman, home repairs, adaptations",
    "domestic": "cleaning, cleaner, laundry, domestic help",
    "telecare": "telecare, assistive technology, personal alarm",
    "equipment": "equipment, mobility aids, aids and equipment",
    "housing-support": "housing support, tenancy support",
    "shared-lives": "shared lives, supported living",
    "wellbeing-at-home": "foot care, hairdressing, hairdresser, chiropody, chiropodist",
}

Name = tuple[str, ...]


def kind_named(words: str, labels: Mapping[str, str]) -> str:
    """The code of the kind that the words name and do no more; "" if they say something else. `labels` are by code."""
    return _codes(tuple(labels.items())).get(_name(words), "")


@lru_cache(maxsize=4)
def _codes(labels: tuple[tuple[str, str], ...]) -> Mapping[Name, str]:
    codes = {_name(name): code for code, label in labels for name in SHORT_NAMES.get(code, "").split(", ")}
    return {name: code for name, code in (codes | {_name(label): code for code, label in labels}).items() if name}


def _name(words: str) -> Name:
    said = words_of(words)
    while said and said[0] in STOP_WORDS:
        del said[0]
    while said and said[-1] in STOP_WORDS:
        del said[-1]
    return tuple(stem(word) for word in said if word != "and")
