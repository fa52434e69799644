"""What search knows of how people speak: the lexicon, the texts of types and areas, and things that people say.

The lexicon and the texts are rows; an editor changes the lexicon in the admin. The packaged copies start them, and
stand in where there are no rows, as on a machine that has not been migrated yet.
"""

import csv
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from django.db import DatabaseError

from providers.models import OutcomeArea, ServiceType

from .analyser import Analyser, Group, words_of
from .embedder import Meaning
from .models import LexiconGroup
from .models.lexicon import lines_of
from .type_evidence import TypeEvidence


@dataclass(frozen=True)
class Texts:
    """By code: the plain text that a document holds for a type or an area, and the name that a page shows."""

    types: Mapping[str, str]
    outcomes: Mapping[str, str]
    type_names: Mapping[str, str]
    outcome_names: Mapping[str, str]

    def words(self, types: tuple[str, ...], outcomes: tuple[str, ...]) -> str:
        return "\n".join(
            [*(self.types.get(code, code) for code in types), *(self.outcomes.get(code, code) for code in outcomes)]
        )


def _packaged(package: str, name: str) -> str:
    return resources.files(package).joinpath("data", name).read_text(encoding="utf-8")


def packaged_groups() -> list[dict[str, list[str]]]:
    return json.loads(_packaged("search", "lexicon.json"))


@lru_cache(maxsize=1)
def statements() -> dict[str, list[str]]:
    """For each service type, things that people say when it is the answer."""
    return json.loads(_packaged("search", "statements.json"))


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Words that several of those statements hold: ordinary English, so no slips."""
    counts = Counter(word for said in statements().values() for text in said for word in set(words_of(text)))
    return frozenset(word for word, count in counts.items() if count > 1)


def lexicon() -> Analyser:
    """The analyser with the rows that are on."""
    rows = LexiconGroup.objects.filter(is_on=True).order_by("id")
    return _analyser(tuple(rows.values_list("says", "means")))


@lru_cache(maxsize=2)
def _analyser(rows: tuple[tuple[str, str], ...]) -> Analyser:
    return Analyser(tuple(Group.of(lines_of(says), lines_of(means)) for says, means in rows), common_words())


def type_evidence(meaning: Meaning | None = None) -> TypeEvidence:
    if meaning is None:
        return _evidence_of_words()
    said = [statement for of_kind in statements().values() for statement in of_kind]
    return _evidence_of_words().with_vectors(meaning.rows_of(said), meaning.embedder.temperature)


@lru_cache(maxsize=1)
def _evidence_of_words() -> TypeEvidence:
    return TypeEvidence.of(statements())


def texts() -> Texts:
    types = list(ServiceType.objects.values_list("code", "label", "text"))
    outcomes = list(OutcomeArea.objects.values_list("code", "name"))
    return _texts(types or _packaged_types(), outcomes or _packaged_outcomes())


def lexicon_without_rows() -> Analyser:
    """The lexicon's rows where there are any, else the packaged groups; never fails for want of a database."""
    try:
        analyser = lexicon()
    except DatabaseError:
        analyser = Analyser()
    if analyser.groups:
        return analyser
    return Analyser(tuple(Group.of(group["says"], group["means"]) for group in packaged_groups()), common_words())


def texts_without_rows() -> Texts:
    try:
        return texts()
    except DatabaseError:
        return _texts(_packaged_types(), _packaged_outcomes())


def _texts(types: list[tuple[str, str, str]], outcomes: list[tuple[str, str]]) -> Texts:
    return Texts(
        types={code: f"{label}. {text}" for code, label, text in types},
        outcomes=dict(outcomes),
        type_names={code: label for code, label, _ in types},
        outcome_names=dict(outcomes),
    )


def _packaged_types() -> list[tuple[str, str, str]]:
    rows = csv.DictReader(_packaged("providers", "service-types.csv").splitlines())
    return [(row["code"], row["label"], row["text"]) for row in rows]


def _packaged_outcomes() -> list[tuple[str, str]]:
    rows = csv.DictReader(_packaged("providers", "outcomes.csv").splitlines())
    return [(row["code"], row["name"]) for row in rows]
