"""A search over a pool of listings: filters, order, what was hidden, and why each result is there."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Protocol

import numpy as np

from .analyser import Term
from .documents import Document, tokens_of_kind
from .evidence import Evidence, weigh
from .explanations import filter_reasons, meaning_reason, type_reason, words_reasons
from .index import Index
from .query import (
    FOUND_AT_MOST,
    PAGE_SIZE,
    Facet,
    FacetValue,
    Hidden,
    Hit,
    Results,
    Score,
    ServiceQuery,
    Standing,
)  # fmt: skip
from .ranking import distance_factor, tie_break
from .rules import ALL_OF, FACETS, RULE, Names, Nearness, Rule, nearness, rules_on
from .scorer import Contribution
from .type_evidence import likely_type
from .vocabulary import Texts

#: How many of the best listings that fail a filter are looked at, to say what each filter hid.
EXPLAINED_AT_MOST = 600


@dataclass(frozen=True)
class Failing:
    """A listing with enough evidence that fails a filter, and which."""

    document: Document
    rules: frozenset[str]


class Pool(Protocol):
    """The listings that one search looks at, in rows; a row that does not count was replaced or withdrawn."""

    documents: Mapping[int, Document]
    row_of: Mapping[int, int]
    texts: Texts

    @property
    def ids(self) -> np.ndarray: ...

    @property
    def counts(self) -> np.ndarray: ...

    @property
    def names(self) -> Names: ...

    def told(self, terms: list[Term], numbers: list[int]) -> Mapping[int, list[Contribution]]:
        """For each of these listings what each term gave to it, most first."""
        ...


def search(index: Index, query: ServiceQuery, passing: Collection[int] | None, *, today: date) -> Results:
    """`passing` are the ids that a database let through (the place only roughly); None asks the documents."""
    return Searching(index, weigh(index, query.words, query.outcomes), query, passing, today).results()


class Searching:
    """One search over a pool. `passing_count`: how many pass in all, where the pool does not hold them all."""

    def __init__(
        self,
        pool: Pool,
        evidence: Evidence,
        query: ServiceQuery,
        passing: Collection[int] | None,
        today: date,
        passing_count: int | None = None,
    ) -> None:
        self.pool, self.evidence, self.query, self.today = pool, evidence, query, today
        self.rules = rules_on(query)
        self.near: dict[int, Nearness] = {}
        self.passing = {number for number in self._roughly(passing) if self._is_near_enough(number)}
        self.passing_count = len(self.passing) if passing_count is None else passing_count

    def results(self) -> Results:
        ranked = self._ranked(found for found in self._found() if found in self.passing)
        failing = list(self._failing())
        return self.page_of(ranked, len(ranked), tuple(self._facets(ranked, failing)), tuple(self._hidden(failing)))

    def page_of(self, ranked: list[int], total: int, facets: tuple[Facet, ...], hidden: tuple[Hidden, ...]) -> Results:
        """The page asked for, or the last one."""
        pages = max(1, -(-total // PAGE_SIZE))
        page = min(max(1, self.query.page), pages)
        shown = ranked[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
        told = self.pool.told(self.evidence.terms, shown)
        return Results(
            query=self.query,
            hits=tuple(self._hit(number, told[number]) for number in shown),
            total=total,
            passing=self.passing_count,
            page=page,
            pages=pages,
            facets=facets,
            hidden=hidden,
            likely_type=self._likely_type(),
        )

    # What passes -----------------------------------------------------------------------------------------------

    def _roughly(self, passing: Collection[int] | None) -> Iterable[int]:
        documents = self.pool.documents
        if passing is not None:
            return (number for number in passing if number in documents)
        return (
            number
            for number, document in documents.items()
            if document.audience == self.query.audience
            and all(rule.standing(self.query, document) is not Standing.NOT_MET for rule in self.rules)
        )

    def _nearness(self, number: int) -> Nearness:
        if number not in self.near:
            self.near[number] = nearness(self.query, self.pool.documents[number])
        return self.near[number]

    def _is_near_enough(self, number: int) -> bool:
        return not RULE["place"].is_on(self.query) or self._nearness(number).standing is not Standing.NOT_MET

    # What is found, and in which order --------------------------------------------------------------------------

    def _found(self) -> Iterable[int]:
        """Ids with enough evidence; without words, or with words that say nothing, all."""
        enough = self.pool.counts
        if self.evidence.terms:
            enough = enough & self.evidence.enough
        rows = np.flatnonzero(enough)
        return (int(number) for number in self.pool.ids[rows[np.argsort(-self.evidence.total[rows])]])

    def _score(self, number: int) -> Score:
        row, near = self.pool.row_of[number], self._nearness(number)
        travels = not (near.comes_to_you or near.is_remote)
        return Score(
            words=float(self.evidence.words[row]),
            vectors=float(self.evidence.vectors[row]),
            types=float(self.evidence.types[row]),
            distance_factor=distance_factor(near.miles if travels else None),
        )

    def _ranked(self, found: Iterable[int]) -> list[int]:
        if not self.evidence.terms:
            return sorted(found, key=lambda number: (self._whole_miles(number), tie_break(number, self.today)))
        best = sorted(found, key=lambda number: (-round(self._score(number).total, 4), tie_break(number, self.today)))
        return best[:FOUND_AT_MOST]

    def _whole_miles(self, number: int) -> float:
        miles = self._nearness(number).miles
        return float("inf") if miles is None else round(miles)

    def _likely_type(self) -> str:
        """The kind that the words point to, else that of most of the ten listings that they fit best."""
        best = list(islice(self._found(), 10)) if self.evidence.terms else []
        kinds = Counter(kind for number in best for kind in self.pool.documents[number].types[:1])
        kind, count = kinds.most_common(1)[0] if kinds else ("", 0)
        return likely_type(self.evidence.shares) or (kind if count * 2 >= len(best) else "")

    # Why, and what was hidden -----------------------------------------------------------------------------------

    def _hit(self, number: int, told: list[Contribution]) -> Hit:
        document = self.pool.documents[number]
        reasons = [
            *words_reasons(told, Counter(tokens_of_kind(document.types, document.outcomes, self.pool.texts))),
            *type_reason(document.types, self.evidence.shares, self.pool.names),
        ]
        score = self._score(number)
        reasons += [
            *meaning_reason(reasons, score.vectors),
            *filter_reasons(self.query, document, self.pool.names),
        ]
        near = self._nearness(number)
        return Hit(number, score, tuple(reasons), near.miles, near.is_remote)

    def _failing(self) -> Iterable[Failing]:
        looked_at = 0
        for number in self._found():
            document = self.pool.documents[number]
            if number in self.passing or document.audience != self.query.audience:
                continue
            looked_at += 1
            if looked_at > EXPLAINED_AT_MOST:
                return
            not_met = {rule.name for rule in self.rules if rule.standing(self.query, document) is Standing.NOT_MET}
            if not_met:
                yield Failing(document, frozenset(not_met))

    def _passes_without(self, failing: Failing, left_out: Rule) -> bool:
        """Whether this one rule alone keeps it out. Another rule may read the same fields, and judge anew."""
        touched = {rule.name for rule in self.rules if set(left_out.fields) & set(rule.also_reads)}
        if not failing.rules <= touched | {left_out.name}:
            return False
        eased = left_out.without(self.query)
        return all(RULE[name].standing(eased, failing.document) is not Standing.NOT_MET for name in touched)

    def _hidden(self, failing: list[Failing]) -> Iterable[Hidden]:
        for rule in self.rules:
            count = sum(self._passes_without(one, rule) for one in failing)
            if count:
                yield Hidden(rule.name, count)

    def _facets(self, ranked: list[int], failing: list[Failing]) -> Iterable[Facet]:
        passing = [self.pool.documents[number] for number in ranked]
        for name in FACETS:
            rule = RULE[name]
            pool = list(passing)
            if name not in ALL_OF and rule.is_on(self.query):
                pool += [one.document for one in failing if self._passes_without(one, rule)]
            yield Facet(name, self._values(rule, pool))

    def _values(self, rule: Rule, pool: list[Document]) -> tuple[FacetValue, ...]:
        counts: Counter[str] = Counter()
        not_stated = 0
        for document in pool:
            choices = rule.choices(self.query, document)
            if choices is None:
                not_stated += 1
            else:
                counts.update(choices)
        chosen = set(getattr(self.query, rule.fields[0]))
        return tuple(
            FacetValue(code, counts[code] + not_stated, code in chosen) for code in sorted(set(counts) | chosen)
        )
