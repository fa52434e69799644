"""A search over a pool of listings: filters, order, what was hidden, and why each result is there."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Protocol

import numpy as np

from .analyser import Analyser, Term
from .columns import Columns
from .documents import Document, tokens_of_kind
from .evidence import Evidence, weigh
from .explanations import filter_reasons, meaning_reason, not_wanted_reason, type_reason, words_reasons
from .facts import FindPlace, Reading, as_typed, nowhere, read
from .index import Index
from .kind_names import kind_named
from .query import (
    FOUND_AT_MOST,
    Facet,
    FacetValue,
    Hidden,
    Hit,
    Results,
    Score,
    ServiceQuery,
)  # fmt: skip
from .ranking import best_first, distance_factors
from .rules import ALL_OF, FACETS, RULE, Names, Rule, journeys, nearness, readers_of, rules_on
from .scorer import Contribution
from .type_evidence import likely_type
from .vocabulary import Texts

#: How many of the best listings tell what kind of service the words point to, where the words do not say.
KIND_TOLD_BY = 10
#: Miles where none are known, and what puts a listing behind all others.
FURTHEST, LATER_BY = 1e5, 1e6


class Pool(Protocol):
    """The listings that one search looks at, in rows; a row that does not count was replaced or withdrawn."""

    documents: Sequence[Document]
    columns: Columns
    texts: Texts

    @property
    def ids(self) -> np.ndarray: ...

    @property
    def counts(self) -> np.ndarray: ...

    @property
    def names(self) -> Names: ...

    def told(self, terms: list[Term], rows: list[int]) -> list[list[Contribution]]:
        """For each of these rows what each term gave to it, most first."""
        ...


def search(
    index: Index,
    query: ServiceQuery,
    *,
    today: date,
    find_place: FindPlace = nowhere,
    public: Collection[int] | None = None,
) -> Results:
    """`public`: the ids that still count, where the index is known to be behind; None where it is not.

    `find_place` knows the names of places, so that “near Bebington” is no word to look for.
    """
    reading = reading_of(query, index.analyser, find_place, index.languages)
    evidence = weigh(index, reading.rest, query.areas, from_plan=query.from_plan)
    return Searching(index, reading, evidence, query, today, public=public).results()


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
        today: date,
        *,
        public: Collection[int] | None = None,
        passing_count: int | None = None,
    ) -> None:
        self.pool, self.reading, self.evidence, self.query, self.today = pool, reading, evidence, query, today
        self.rules = rules_on(query)
        self.named = kind_named(reading.rest, pool.texts.type_names)
        self.journeys = journeys(query, pool.columns)
        self._passes: dict[tuple[str, ServiceQuery], np.ndarray] = {}
        self._found_by: dict[frozenset[str], np.ndarray] = {}
        #: The rows that this search may show at all, whatever the filters.
        self.asked = pool.counts & pool.columns.audience.holding([query.audience])
        if public is not None:
            self.asked &= np.isin(pool.ids, list(public))
        self.passing = self.asked & self.all_pass(self.rules, query)
        self.passing_count = int(np.count_nonzero(self.passing)) if passing_count is None else passing_count

    def results(self) -> Results:
        self.evidence.know(self.passing)  # all at once: counting asks for some of them, ranking for the others
        found = self._found_with(frozenset(rule.name for rule in self.rules))
        total = self._listed(len(found))
        ranked = self.ranked(found, self.query.page * self.query.page_size)
        return self.page_of(ranked, total, self._facets(), self._hidden(len(found)))

    def page_of(self, ranked: list[int], total: int, facets: Iterable[Facet], hidden: Iterable[Hidden]) -> Results:
        """The page asked for, or the last one, of rows in order."""
        pages = max(1, -(-total // self.query.page_size))
        page = min(max(1, self.query.page), pages)
        shown = ranked[(page - 1) * self.query.page_size : min(total, page * self.query.page_size)]
        told = self.pool.told(self.evidence.terms, shown)
        return Results(
            query=self.query,
            hits=tuple(self._hit(row, contributions) for row, contributions in zip(shown, told, strict=True)),
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

    def all_pass(self, rules: Iterable[Rule], query: ServiceQuery) -> np.ndarray:
        """Row by row whether each of these rules lets it through."""
        passes = np.ones(len(self.pool.columns), dtype=bool)
        for rule in rules:
            passes &= self._rule_passes(rule, query)
        return passes

    def _rule_passes(self, rule: Rule, query: ServiceQuery) -> np.ndarray:
        if rule.name == "place" and query == self.query:
            return self.journeys.passes
        key = (rule.name, query)
        if key not in self._passes:
            self._passes[key] = rule.passes(query, self.pool.columns)
        return self._passes[key]

    # What is found, and in which order --------------------------------------------------------------------------

    def ranked(self, found: np.ndarray, count: int) -> list[int]:
        """The best of these rows, in order: at least that many, if there are so many."""
        if self.evidence.terms:
            key = -np.round(self.evidence.totals(found) * self._distance_factors[found], 4)
        else:
            key = np.minimum(np.round(self.journeys.miles[found]), FURTHEST)
        main = self.pool.columns.main_type
        key += LATER_BY * 2 * main.holding(self.reading.unwanted_kinds)[found]
        if self.named:
            # “Home care” puts home care first, then what is like it.
            key += LATER_BY * ~main.holding([self.named])[found]
        return found[best_first(key, self.pool.ids[found], count, self.today)].tolist()

    @cached_property
    def _distance_factors(self) -> np.ndarray:
        return distance_factors(np.where(self.journeys.travels, self.journeys.miles, np.inf))

    def _count(self, among: np.ndarray) -> int:
        """How many of these rows would be listed."""
        return self.evidence.count(among, FOUND_AT_MOST) if self.evidence.terms else int(np.count_nonzero(among))

    def _listed(self, count: int) -> int:
        """How many of so many a page lists."""
        return min(count, FOUND_AT_MOST) if self.evidence.terms else count

    def _likely_type(self) -> str:
        """The kind that the words point to, else that of most of the ten listings that they fit best."""
        if likely := likely_type(self.evidence.shares):
            return likely
        if not self.evidence.terms:
            return ""
        rows = self._found_with(frozenset(rule.name for rule in self.rules))
        if not len(rows):
            rows = np.flatnonzero(self.evidence.enough(self.pool.counts))
        rows = rows[best_first(-self.evidence.totals(rows), self.pool.ids[rows], KIND_TOLD_BY, self.today)]
        rows = rows[:KIND_TOLD_BY]
        kinds = Counter(kind for row in rows.tolist() for kind in self.pool.documents[row].types[:1])
        kind, count = kinds.most_common(1)[0] if kinds else ("", 0)
        return kind if count * 2 >= len(rows) else ""

    # Why, and what was hidden -----------------------------------------------------------------------------------

    def _hit(self, row: int, told: list[Contribution]) -> Hit:
        document = self.pool.documents[row]
        reasons = [
            *words_reasons(told, Counter(tokens_of_kind(document.types, document.outcomes, self.pool.texts))),
            *type_reason(document.types, self.evidence.shares, self.pool.names),
        ]
        score = Score(
            words=float(self.evidence.words[row]),
            vectors=float(self.evidence.vectors[row]),
            types=float(self.evidence.types[row]),
            distance_factor=float(self._distance_factors[row]),
        )
        # Of a kind that the words rule out: such listings stand last, whatever else speaks for them.
        is_unwanted = not self.reading.unwanted_kinds.isdisjoint(document.types[:1])
        reasons += [
            *meaning_reason(reasons, score.vectors),
            *filter_reasons(self.query, document, self.pool.names),
            *(not_wanted_reason(self.reading, document.types) if is_unwanted else ()),
        ]
        near = nearness(self.query, document)
        return Hit(int(self.pool.ids[row]), score, tuple(reasons), near.miles, near.is_remote)

    def _hidden(self, found: int) -> Iterable[Hidden]:
        """What each rule alone keeps out; a rule that reads its answers is judged anew without it."""
        if self._listed(found) < found:
            return  # a page lists no more than it does already
        for rule in self.rules:
            eased, readers = rule.without(self.query), readers_of(rule, self.rules)
            others = [other for other in self.rules if other is not rule and other not in readers]
            without = self.asked & self.all_pass(others, self.query) & self.all_pass(readers, eased)
            if (more := self._count(without) - self._listed(found)) > 0:
                yield Hidden(rule.name, more)

    def _facets(self) -> Iterable[Facet]:
        for name in FACETS:
            rule = RULE[name]
            readers = readers_of(rule, self.rules)
            kept = [one for one in self.rules if one not in readers and (one is not rule or name in ALL_OF)]
            yield Facet(name, self._values(rule, kept, readers))

    def _values(self, rule: Rule, kept: list[Rule], readers: list[Rule]) -> tuple[FacetValue, ...]:
        """For each answer how many of what passes the kept rules pass with it; what does not say passes with any.

        A row that states no check is known to have none.
        """
        field, answers = rule.fields[0], rule.answers(self.pool.columns)
        chosen = set(getattr(self.query, field))
        if readers:
            among = self.asked & self.all_pass(kept, self.query)
            counts = {}
            for code in answers.codes:
                with_it = self.all_pass(readers, replace(self.query, **{field: (code,)}))
                counts[code] = self._count(with_it & among & answers.holding([code]))
            silent = among & ~answers.stated & self.all_pass(readers, self.query)
            not_stated = self._count(silent)
        else:
            rows = self._found_with(frozenset(one.name for one in kept))
            counts = answers.counted(rows)
            not_stated = 0 if rule.must_be_stated else int(np.count_nonzero(~answers.stated[rows]))
        codes = sorted({code for code, count in counts.items() if count} | chosen)
        return tuple(FacetValue(code, self._listed(counts.get(code, 0) + not_stated), code in chosen) for code in codes)

    def _found_with(self, kept: frozenset[str]) -> np.ndarray:
        """The rows that would be found with these rules alone; most facets ask the same."""
        if kept not in self._found_by:
            among = self.asked & self.all_pass([one for one in self.rules if one.name in kept], self.query)
            self._found_by[kept] = np.flatnonzero(self.evidence.enough(among))
        return self._found_by[kept]
