"""What search knows of how people speak: the lexicon, the texts of types and areas, and things that people say.

All three are rows that an editor changes in the admin. The packaged copies start them, and stand in where there are no
rows, as on a machine that has not been migrated yet.
"""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources

from django.db import DatabaseError

from providers.models import OutcomeArea, ServiceType

from .analyser import Analyser, Group, words_of
from .embedder import Meaning
from .models import AreaSaying, LexiconGroup, Saying
from .models.lexicon import lines_of
from .type_evidence import TypeEvidence

#: The rows of the lexicon: what people say and what listings say, a phrase on each line.
Groups = tuple[tuple[str, str], ...]
Statements = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Texts:
    """By code: the plain text that a document holds for a type or an area, and the name that a page shows."""

    types: Mapping[str, str]
    outcomes: Mapping[str, str]
    type_names: Mapping[str, str]
    outcome_names: Mapping[str, str]

    def with_type(self, code: str, label: str, text: str) -> "Texts":
        return replace(self, types={**self.types, code: f"{label}. {text}"})

    def of_types(self, codes: Iterable[str]) -> list[str]:
        return [self.types.get(code, code) for code in codes]

    def of_outcomes(self, codes: Iterable[str]) -> list[str]:
        return [self.outcomes.get(code, code) for code in codes]


def _packaged(package: str, name: str) -> str:
    return resources.files(package).joinpath("data", name).read_text(encoding="utf-8")


def packaged_groups() -> list[dict[str, list[str]]]:
    return json.loads(_packaged("search", "lexicon.json"))


@lru_cache(maxsize=1)
def packaged_statements() -> dict[str, list[str]]:
    return json.loads(_packaged("search", "statements.json"))


@lru_cache(maxsize=1)
def packaged_area_statements() -> dict[str, list[str]]:
    return json.loads(_packaged("search", "area-statements.json"))


def area_statements() -> dict[str, list[str]]:
    """For each outcome area, things that people want; the packaged ones without rows."""
    rows = AreaSaying.objects.order_by("area_id").values_list("area_id", "says")
    return {code: lines_of(says) for code, says in rows} or packaged_area_statements()


def statements() -> dict[str, list[str]]:
    """For each service type, things that people say when it is the answer; the packaged ones without rows."""
    rows = Saying.objects.order_by("service_type_id").values_list("service_type_id", "says")
    return {code: lines_of(says) for code, says in rows} or packaged_statements()


def common_words() -> frozenset[str]:
    """Words that several of those statements hold: ordinary English, so no slips."""
    return _common_words(_kept(statements()))


@lru_cache(maxsize=4)
def _common_words(said: Statements) -> frozenset[str]:
    counts = Counter(word for _, of_kind in said for text in of_kind for word in set(words_of(text)))
    return frozenset(word for word, count in counts.items() if count > 1)


def lexicon() -> Analyser:
    """The analyser with the rows that are on."""
    rows = LexiconGroup.objects.filter(is_on=True).order_by("id")
    return analyser_of(tuple(rows.values_list("says", "means")))


def analyser_of(groups: Groups) -> Analyser:
    return _analyser(groups, common_words())


@lru_cache(maxsize=4)
def _analyser(groups: Groups, common: frozenset[str]) -> Analyser:
    return Analyser(tuple(Group.of(lines_of(says), lines_of(means)) for says, means in groups), common)


def type_evidence(meaning: Meaning | None = None, said: Mapping[str, list[str]] | None = None) -> TypeEvidence:
    """What the statements tell of kinds; `said` instead of the rows."""
    said = statements() if said is None else said
    evidence = _evidence_of_words(_kept(said))
    if meaning is None:
        return evidence
    sentences = [statement for of_kind in said.values() for statement in of_kind]
    return evidence.with_vectors(meaning.rows_of(sentences), meaning.embedder.temperature)


@lru_cache(maxsize=4)
def _evidence_of_words(said: Statements) -> TypeEvidence:
    return TypeEvidence.of({kind: list(of_kind) for kind, of_kind in said})


def _kept(said: Mapping[str, list[str]]) -> Statements:
    return tuple((kind, tuple(of_kind)) for kind, of_kind in said.items())


def texts() -> Texts:
    types = list(ServiceType.objects.values_list("code", "label", "text"))
    outcomes = list(OutcomeArea.objects.values_list("code", "name"))
    return _texts(types or _packaged_types(), outcomes or _packaged_outcomes())


@dataclass(frozen=True)
class Vocabulary:
    """All of it at one moment: what the rows say, or what is packaged where there are none."""

    groups: Groups
    texts: Texts
    statements: Mapping[str, list[str]]

    @classmethod
    def now(cls) -> "Vocabulary":
        """Never fails for want of a database."""
        packaged = cls.packaged()
        try:
            rows = tuple(LexiconGroup.objects.filter(is_on=True).order_by("id").values_list("says", "means"))
            return cls(rows or packaged.groups, texts(), statements())
        except DatabaseError:
            return packaged

    @classmethod
    def packaged(cls) -> "Vocabulary":
        groups = (("\n".join(group["says"]), "\n".join(group["means"])) for group in packaged_groups())
        return cls(tuple(groups), _texts(_packaged_types(), _packaged_outcomes()), packaged_statements())

    @property
    def analyser(self) -> Analyser:
        return _analyser(self.groups, _common_words(_kept(self.statements)))

    def type_evidence(self, meaning: Meaning | None) -> TypeEvidence:
        return type_evidence(meaning, self.statements)


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
