"""A search over a pool of listings: filters, order, what was hidden, and why each result is there."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Protocol

import numpy as np

from .analyser import Analyser, Term
from .documents import Document, tokens_of_kind
from .evidence import Evidence, weigh
from .explanations import filter_reasons, meaning_reason, not_wanted_reason, type_reason, words_reasons
from .facts import FindPlace, Reading, as_typed, nowhere, read
from .index import Index
from .kind_names import kind_named
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
from .rules import ALL_OF, FACETS, RULE, Names, Nearness, Rule, nearness, readers_of, rules_on
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


def search(
    index: Index,
    query: ServiceQuery,
    passing: Collection[int] | None,
    *,
    today: date,
    find_place: FindPlace = nowhere,
) -> Results:
    """`passing` are the ids that a database let through (the place only roughly); None asks the documents.

    `find_place` knows the names of places, so that “near Bebington” is no word to look for.
    """
    reading = reading_of(query, index.analyser, find_place, index.languages)
    evidence = weigh(index, reading.rest, query.areas, from_plan=query.from_plan)
    return Searching(index, reading, evidence, query, passing, today).results()


def reading_of(query: ServiceQuery, analyser: Analyser, find_place: FindPlace, languages: Collection[str]) -> Reading:
    return as_typed(query.words) if query.every_word else read(query.words, analyser, find_place, languages)


class Searching:
    """One search over a pool. `passing_count`: how many pass in all, where the pool does not hold them all."""

    def __init__(
        self,
        pool: Pool,
        reading: Reading,
        evidence: Evidence,
        query: ServiceQuery,
        passing: Collection[int] | None,
        today: date,
        passing_count: int | None = None,
    ) -> None:
        self.pool, self.reading, self.evidence, self.query, self.today = pool, reading, evidence, query, today
        self.rules = rules_on(query)
        self.named = kind_named(reading.rest, pool.texts.type_names)
        self.near: dict[int, Nearness] = {}
        self.passing = {number for number in self._roughly(passing) if self._is_near_enough(number)}
        self.passing_count = len(self.passing) if passing_count is None else passing_count

    def results(self) -> Results:
        found = [number for number in self._found() if number in self.passing]
        failing = list(self._failing())
        ranked = self.ranked(found)
        return self.page_of(ranked, len(ranked), self._facets(found, failing), self._hidden(found, failing))

    def page_of(self, ranked: list[int], total: int, facets: Iterable[Facet], hidden: Iterable[Hidden]) -> Results:
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
            facets=tuple(facets),
            hidden=tuple(hidden),
            likely_type=self._likely_type(),
            reading=self.reading,
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

    def ranked(self, found: Iterable[int]) -> list[int]:
        if not self.evidence.terms:
            place = self._whole_miles
        else:
            place = self._lack_of_score
        best = sorted(
            found,
            key=lambda number: (
                self._is_not_wanted(number), self._is_not_named(number), place(number), tie_break(number, self.today)
            ),
        )  # fmt: skip
        return best[:FOUND_AT_MOST] if self.evidence.terms else best

    def _is_not_wanted(self, number: int) -> bool:
        """Of a kind that the words rule out: such listings stand last, whatever else speaks for them."""
        return not self.reading.unwanted_kinds.isdisjoint(self.pool.documents[number].types[:1])

    def _is_not_named(self, number: int) -> bool:
        """Of another kind than the words name: “home care” puts home care first, then what is like it."""
        return bool(self.named) and self.named not in self.pool.documents[number].types[:1]

    def _lack_of_score(self, number: int) -> float:
        return -round(self._score(number).total, 4)

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
            *(not_wanted_reason(self.reading, document.types) if self._is_not_wanted(number) else ()),
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
        readers = readers_of(left_out, self.rules)
        if not failing.rules <= {left_out.name, *(reader.name for reader in readers)}:
            return False
        return self._all_pass(readers, left_out.without(self.query), failing.document)

    def _hidden(self, found: list[int], failing: list[Failing]) -> Iterable[Hidden]:
        if self._listed(len(found)) < len(found):
            return  # a page lists no more than it does already
        for rule in self.rules:
            count = len(found) + sum(self._passes_without(one, rule) for one in failing) - self._lost(found, rule)
            if (more := self._listed(count) - self._listed(len(found))) > 0:
                yield Hidden(rule.name, more)

    def _lost(self, found: list[int], left_out: Rule) -> int:
        """How many that are found now would not be without this rule: what is by phone, once it need not be."""
        eased, readers = left_out.without(self.query), readers_of(left_out, self.rules)
        return sum(not self._all_pass(readers, eased, self.pool.documents[number]) for number in found if readers)

    def _listed(self, count: int) -> int:
        """How many of so many a page lists."""
        return min(count, FOUND_AT_MOST) if self.evidence.terms else count

    @staticmethod
    def _all_pass(rules: Iterable[Rule], query: ServiceQuery, document: Document) -> bool:
        return all(rule.standing(query, document) is not Standing.NOT_MET for rule in rules)

    def _facets(self, found: list[int], failing: list[Failing]) -> Iterable[Facet]:
        passing = [self.pool.documents[number] for number in found]
        for name in FACETS:
            rule = RULE[name]
            readers = readers_of(rule, self.rules)
            may_fail = {reader.name for reader in readers}
            if name not in ALL_OF:
                may_fail.add(name)
            pool = passing + [one.document for one in failing if one.rules <= may_fail]
            yield Facet(name, self._values(rule, pool, readers))

    def _values(self, rule: Rule, pool: list[Document], readers: list[Rule]) -> tuple[FacetValue, ...]:
        """For each answer how many of the pool pass with it; what does not say passes with any."""
        field = rule.fields[0]
        counts: Counter[str] = Counter()
        not_stated = 0
        alone: dict[str, ServiceQuery] = {}
        for document in pool:
            choices = rule.choices(self.query, document)
            if choices is None:
                not_stated += self._all_pass(readers, self.query, document)
                continue
            for code in choices:
                if not readers:
                    counts[code] += 1
                elif self._listed(counts[code] + 1) > counts[code]:  # else a page lists no more, and asking takes time
                    with_it = alone.get(code) or alone.setdefault(code, replace(self.query, **{field: (code,)}))
                    counts[code] += self._all_pass(readers, with_it, document)
        chosen = set(getattr(self.query, field))
        return tuple(
            FacetValue(code, self._listed(counts[code] + not_stated), code in chosen)
            for code in sorted(set(counts) | chosen)
        )
