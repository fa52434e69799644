"""A search over an index in memory: evidence, filters, order, what was hidden, and why each result is there."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

import numpy as np

from .analyser import Term
from .areas import KINDS_OF_AREA
from .documents import Document, tokens_of_kind
from .explanations import filter_reasons, meaning_reason, not_wanted_reason, type_reason, words_reasons
from .facts import FindPlace, as_typed, nowhere, read
from .index import Index, KindRows
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
from .ranking import (
    AREA_WEIGHT,
    ENOUGH_EVIDENCE,
    SCANT_EVIDENCE,
    TYPES_WEIGHT,
    WORDS_KEEP_WITH_OUTCOME,
    distance_factor,
    tie_break,
    vectors_part,
    words_part,
)  # fmt: skip
from .rules import ALL_OF, FACETS, RULE, Nearness, Rule, nearness, rules_on
from .type_evidence import likely_type

#: How many of the best listings that fail a filter are looked at, to say what each filter hid.
EXPLAINED_AT_MOST = 600
NO_ROWS: KindRows = (np.empty(0, dtype=np.int64), np.empty(0))


@dataclass(frozen=True)
class Evidence:
    """What speaks for each row of the index, whatever the filters."""

    terms: list[Term]
    shares: dict[str, float]
    words: np.ndarray
    vectors: np.ndarray
    types: np.ndarray
    total: np.ndarray
    enough: np.ndarray


@dataclass(frozen=True)
class Failing:
    """A listing with enough evidence that fails a filter, and which."""

    document: Document
    rules: frozenset[str]


def weigh(index: Index, words: str, outcomes: Collection[str] = ()) -> Evidence:
    own = index.analyser.own_terms(words)
    terms = index.analyser.terms(words)
    types, area = np.zeros(len(index.scorer.ids)), np.zeros(len(index.scorer.ids))
    matched = words_part(index.scorer.scores(terms))
    vector = _vector(index, words, own, known=bool(matched.any())) if own else None
    shares = index.type_evidence.shares(own, vector) if index.type_evidence and own else {}
    for kind, share in shares.items():
        rows, counts = index.rows_by_type.get(kind, NO_ROWS)
        types[rows] = np.maximum(types[rows], TYPES_WEIGHT * share * counts)
    near = _near(index, vector)
    total = matched + types + near
    bar = ENOUGH_EVIDENCE if (total >= ENOUGH_EVIDENCE).any() else SCANT_EVIDENCE
    # A common word is weak evidence, but whoever asks for it alone asks for all that hold it.
    enough = (total >= bar) | index.scorer.holding_all(own)
    if own and outcomes:
        # An outcome says more than any single word of it: its own kinds of service lead.
        matched = matched * WORDS_KEEP_WITH_OUTCOME
        for kind in {kind for outcome in outcomes for kind in KINDS_OF_AREA.get(outcome, ())}:
            rows, counts = index.rows_by_type.get(kind, NO_ROWS)
            area[rows] = np.maximum(area[rows], AREA_WEIGHT * counts)
        types = types + area
    return Evidence(terms, shares, matched, near, types, matched + near + types, enough)


def _vector(index: Index, words: str, own: list[Term], *, known: bool) -> np.ndarray | None:
    """What the words mean; None where nobody has ever said them and what they mean is only a guess."""
    if index.meaning is None:
        return None
    vector = index.meaning.embedder.encode([words])[0]
    if known or (index.type_evidence and index.type_evidence.knows(own)):
        return vector
    nearest = float(index.cosines(vector).max(initial=0.0))
    if index.type_evidence:
        nearest = max(nearest, index.type_evidence.nearest_cosine(vector))
    return vector if nearest >= index.meaning.embedder.sure else None


def _near(index: Index, vector: np.ndarray | None) -> np.ndarray:
    if vector is None or index.meaning is None:
        return np.zeros(len(index.scorer.ids))
    embedder = index.meaning.embedder
    return vectors_part(index.cosines(vector), embedder.floor, embedder.ceiling)


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
    return _Search(index, query, passing, today, find_place).results()


class _Search:
    def __init__(
        self,
        index: Index,
        query: ServiceQuery,
        passing: Collection[int] | None,
        today: date,
        find_place: FindPlace,
    ) -> None:
        self.index, self.query, self.today = index, query, today
        self.rules = rules_on(query)
        if query.every_word:
            self.reading = as_typed(query.words)
        else:
            self.reading = read(query.words, index.analyser, find_place, index.languages)
        self.evidence = weigh(index, self.reading.rest, query.outcomes)
        self.near: dict[int, Nearness] = {}
        self.passing = {number for number in self._roughly(passing) if self._is_near_enough(number)}

    def results(self) -> Results:
        found = [number for number in self._found() if number in self.passing]
        ranked = self._ranked(found)
        failing = list(self._failing())
        total = len(ranked)
        pages = max(1, -(-total // PAGE_SIZE))
        page = min(max(1, self.query.page), pages)
        shown = ranked[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
        return Results(
            query=self.query,
            hits=tuple(self._hit(number) for number in shown),
            total=total,
            passing=len(self.passing),
            page=page,
            pages=pages,
            facets=tuple(self._facets(found, failing)),
            hidden=tuple(self._hidden(found, failing)),
            likely_type=self._likely_type(),
            reading=self.reading,
        )

    # What passes -----------------------------------------------------------------------------------------------

    def _roughly(self, passing: Collection[int] | None) -> Iterable[int]:
        documents = self.index.documents
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
            self.near[number] = nearness(self.query, self.index.documents[number])
        return self.near[number]

    def _is_near_enough(self, number: int) -> bool:
        return not RULE["place"].is_on(self.query) or self._nearness(number).standing is not Standing.NOT_MET

    # What is found, and in which order --------------------------------------------------------------------------

    def _found(self) -> Iterable[int]:
        """Ids with enough evidence; without words, or with words that say nothing, all."""
        enough = self.index.scorer.counts
        if self.evidence.terms:
            enough = enough & self.evidence.enough
        rows = np.flatnonzero(enough)
        return (int(number) for number in self.index.scorer.ids[rows[np.argsort(-self.evidence.total[rows])]])

    def _score(self, number: int) -> Score:
        row, near = self.index.row_of[number], self._nearness(number)
        travels = not (near.comes_to_you or near.is_remote)
        return Score(
            words=float(self.evidence.words[row]),
            vectors=float(self.evidence.vectors[row]),
            types=float(self.evidence.types[row]),
            distance_factor=distance_factor(near.miles if travels else None),
        )

    def _ranked(self, found: Iterable[int]) -> list[int]:
        if not self.evidence.terms:
            place = self._whole_miles
        else:
            place = self._lack_of_score
        best = sorted(
            found, key=lambda number: (self._is_not_wanted(number), place(number), tie_break(number, self.today))
        )
        return best[:FOUND_AT_MOST] if self.evidence.terms else best

    def _is_not_wanted(self, number: int) -> bool:
        """Of a kind that the words rule out: such listings stand last, whatever else speaks for them."""
        return not self.reading.unwanted_kinds.isdisjoint(self.index.documents[number].types[:1])

    def _lack_of_score(self, number: int) -> float:
        return -round(self._score(number).total, 4)

    def _whole_miles(self, number: int) -> float:
        miles = self._nearness(number).miles
        return float("inf") if miles is None else round(miles)

    def _likely_type(self) -> str:
        """The kind that the words point to, else that of most of the ten listings that they fit best."""
        best = list(islice(self._found(), 10)) if self.evidence.terms else []
        kinds = Counter(kind for number in best for kind in self.index.documents[number].types[:1])
        kind, count = kinds.most_common(1)[0] if kinds else ("", 0)
        return likely_type(self.evidence.shares) or (kind if count * 2 >= len(best) else "")

    # Why, and what was hidden -----------------------------------------------------------------------------------

    def _hit(self, number: int) -> Hit:
        document = self.index.documents[number]
        told = self.index.scorer.contributions(self.evidence.terms, self.index.row_of[number])
        reasons = [
            *words_reasons(told, Counter(tokens_of_kind(document.types, document.outcomes, self.index.texts))),
            *type_reason(document.types, self.evidence.shares, self.index.names),
        ]
        score = self._score(number)
        reasons += [
            *meaning_reason(reasons, score.vectors),
            *filter_reasons(self.query, document, self.index.names),
            *(not_wanted_reason(self.reading, document.types) if self._is_not_wanted(number) else ()),
        ]
        near = self._nearness(number)
        return Hit(number, score, tuple(reasons), near.miles, near.is_remote)

    def _failing(self) -> Iterable[Failing]:
        looked_at = 0
        for number in self._found():
            document = self.index.documents[number]
            if number in self.passing or document.audience != self.query.audience:
                continue
            looked_at += 1
            if looked_at > EXPLAINED_AT_MOST:
                return
            not_met = {rule.name for rule in self.rules if rule.standing(self.query, document) is Standing.NOT_MET}
            if not_met:
                yield Failing(document, frozenset(not_met))

    def _passes_without(self, failing: Failing, left_out: Rule) -> bool:
        """Whether this one rule alone keeps it out."""
        others = failing.rules - {left_out.name}
        if not others:
            return True
        if any(not set(left_out.fields) & set(RULE[name].also_reads) for name in others):
            return False
        eased = left_out.without(self.query)
        return self._all_pass((RULE[name] for name in others), eased, failing.document)

    def _hidden(self, found: list[int], failing: list[Failing]) -> Iterable[Hidden]:
        if self._listed(len(found)) < len(found):
            return  # a page lists no more than it does already
        for rule in self.rules:
            count = len(found) + sum(self._passes_without(one, rule) for one in failing) - self._lost(found, rule)
            if more := self._listed(count) - self._listed(len(found)):
                yield Hidden(rule.name, more)

    def _lost(self, found: list[int], left_out: Rule) -> int:
        """How many that are found now would not be without this rule: what is by phone, once it need not be."""
        eased, readers = left_out.without(self.query), self._readers(left_out)
        return sum(not self._all_pass(readers, eased, self.index.documents[number]) for number in found if readers)

    def _listed(self, count: int) -> int:
        """How many of so many a page lists."""
        return min(count, FOUND_AT_MOST) if self.evidence.terms else count

    def _readers(self, rule: Rule) -> list[Rule]:
        """The other rules in use whose answer this rule's values change."""
        return [
            other for other in self.rules if other is not rule and not set(rule.fields).isdisjoint(other.also_reads)
        ]

    @staticmethod
    def _all_pass(rules: Iterable[Rule], query: ServiceQuery, document: Document) -> bool:
        return all(rule.standing(query, document) is not Standing.NOT_MET for rule in rules)

    def _facets(self, found: list[int], failing: list[Failing]) -> Iterable[Facet]:
        passing = [self.index.documents[number] for number in found]
        for name in FACETS:
            rule = RULE[name]
            readers = self._readers(rule)
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
