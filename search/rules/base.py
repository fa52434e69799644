"""What a rule is: one thing that a person can ask for, told for the database, for
columns of listings, for one document and for a reader; a test holds the first three to the same answer.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from django.db.models import Q

from ..columns import Codes, Columns
from ..documents import Document
from ..query import ServiceQuery, Standing

_DEFAULTS = {field.name: field.default for field in fields(ServiceQuery)}


@dataclass(frozen=True)
class Names:
    """How types and outcome areas are called on pages."""

    types: Mapping[str, str]
    outcomes: Mapping[str, str]


@dataclass(frozen=True)
class Tag:
    """Something asked for, as a page shows it: `value` is the one of several, "" all of it."""

    rule: str
    words: str
    value: str = ""


class Rule(ABC):
    """One filter. Unknown passes: a listing that does not say is kept, and labelled."""

    #: Its name in results, addresses and tags.
    name: str
    #: The fields of a query that make it; the first is the one that asks.
    fields: tuple[str, ...]
    #: Other rules' fields that change its answer.
    also_reads: tuple[str, ...] = ()
    #: What does not state it is known not to have it, and does not pass.
    must_be_stated = False
    #: Ends “3 hidden: …”.
    hid: str

    def is_on(self, query: ServiceQuery) -> bool:
        return bool(getattr(query, self.fields[0]))

    def without(self, query: ServiceQuery, value: str = "") -> ServiceQuery:
        """The query without this rule, or without one of its values."""
        held = getattr(query, self.fields[0])
        if value and isinstance(held, tuple):
            return replace(query, page=1, **{self.fields[0]: tuple(other for other in held if other != value)})
        return replace(query, page=1, **{name: _DEFAULTS[name] for name in self.fields})

    @abstractmethod
    def condition(self, query: ServiceQuery) -> Q:
        """What passes, for the database."""

    @abstractmethod
    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        """Row by row what passes: all whose standing is not NOT_MET."""

    @abstractmethod
    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        """Whether a document meets it, does not, or does not say: the same answer as the database's."""

    @abstractmethod
    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        """The sentence when it is met."""

    @abstractmethod
    def not_stated(self, query: ServiceQuery) -> str:
        """The sentence when the listing does not say."""

    def not_compared(self, query: ServiceQuery, document: Document) -> str:
        """The sentence when what the listing says cannot be compared with what was asked."""
        raise NotImplementedError(f"The rule “{self.name}” compares everything.")

    @abstractmethod
    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        """What was asked for, to show and to remove."""

    def answers(self, columns: Columns) -> Codes:
        """The answers of this rule that each row would pass if asked alone; a row that states none passes with any.

        Rules that read these answers (`also_reads`) are asked besides.
        """
        raise NotImplementedError(f"The answers of the rule “{self.name}” are not counted.")


def any_of(asked: tuple[str, ...], stated: Any) -> Standing:
    if not stated:
        return Standing.NOT_STATED
    return Standing.MET if not set(asked).isdisjoint(stated) else Standing.NOT_MET
