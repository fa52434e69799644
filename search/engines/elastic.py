"""The engine on an Elasticsearch server, for more listings or web workers than memory in each worker should hold.

The server filters, and finds candidates by words, by meaning and by kind; all three parts are then scored for every
candidate and added up here, by the same code and on the same scales as in the embedded engine.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from django.utils import timezone
from elasticsearch import Elasticsearch
from elasticsearch.dsl import MultiSearch, Q, Search
from elasticsearch.dsl.query import Query

from marketplace.core.places import first_known

from .. import freshness, vectors, vocabulary
from ..analyser import Analyser, Term
from ..crisis import for_search
from ..documents import Document
from ..embedder import Meaning, get_embedder
from ..evidence import OTHER_KIND_COUNTS, Evidence, areas_kinds, is_sure, most, shares_of
from ..facts import Reading
from ..freshness import Version
from ..query import Hidden, Results, ServiceQuery
from ..ranking import TYPES_WEIGHT, vectors_part, words_part
from ..rules import Names, rules_on
from ..scorer import Contribution
from ..searching import Searching, reading_of
from ..type_evidence import TypeEvidence
from ..vocabulary import Texts
from . import counts
from .clauses import Held, filters
from .keeper import Keeper
from .mapping import document_from
from .shelf import Lot, Shelf, Stamp

#: Candidates of each kind of evidence among what passes the filters, and among everything, to say what was hidden.
PASSING_CANDIDATES, ALL_CANDIDATES = 200, 450
#: The best kinds of service whose listings are candidates for being of that kind.
KINDS_TRIED = 8
#: Without words: this many listings are put in order here, nearest first; those after them come as the server has them.
ORDERED_HERE, DEEPEST = 1_000, 10_000
#: Different values of a field that are asked about one by one.
VALUES_AT_MOST = 1_000


class SearchFailed(Exception):
    """The server answered that it could not."""


@dataclass(frozen=True)
class Knowledge:
    """What a worker holds to understand a question."""

    analyser: Analyser
    texts: Texts
    type_evidence: TypeEvidence
    held: Held


@dataclass(frozen=True)
class Asked:
    """A question understood: its terms, what it means and which kinds of service it points to."""

    said: str
    own: list[Term]
    terms: list[Term]
    vector: np.ndarray | None
    shares: Mapping[str, float]
    area: Mapping[str, float]

    @property
    def words(self) -> Query:
        return Q("bool", should=[_term(term) for term in self.terms])

    @property
    def kinds(self) -> Query | None:
        """Scores a listing by the best of its kinds."""
        values = {kind: TYPES_WEIGHT * share for kind, share in self.shares.items()}
        for kind, value in self.area.items():
            values[kind] = values.get(kind, 0.0) + value
        best = sorted(values, key=lambda kind: -values[kind])[:KINDS_TRIED]
        if not best:
            return None
        tries = []
        for kind in best:
            tries.append(Q("constant_score", filter=Q("term", main_type=kind), boost=values[kind]))
            tries.append(Q("constant_score", filter=Q("term", types=kind), boost=values[kind] * OTHER_KIND_COUNTS))
        return Q("dis_max", queries=tries)


@dataclass(frozen=True)
class Candidates:
    """Ids that may be found, the question as it is understood now, how many listings pass the filters, and which of
    the person's own words any listing holds."""

    asked: Asked
    numbers: list[int]
    passing_count: int
    known_stems: set[str]


class ElasticEngine:
    name = "elasticsearch"

    def __init__(self, client: Elasticsearch, alias: str = "services", *, shards: int = 1, replicas: int = 0) -> None:
        self.client, self.alias, self.shards = client, alias, shards
        self.keeper = Keeper(client, alias, shards=shards, replicas=replicas)
        self._shelf = Shelf(self._read)
        self._known: tuple[tuple[Version, str, int], Knowledge] | None = None

    def search(self, query: ServiceQuery, *, today: date | None = None) -> Results:
        self.keeper.keep_up()
        knowledge, today = self._knowledge(), today or timezone.localdate()
        reading = reading_of(query, knowledge.analyser, first_known, knowledge.held.languages)
        words = for_search(reading.rest)
        terms = knowledge.analyser.terms(words)
        if not terms:
            return self._browse(knowledge, query, reading, today)
        asked = self._asked(knowledge, words, query.areas, terms)
        candidates = self._candidates(knowledge, query, asked)
        pool, evidence = self._scored(knowledge, candidates, query.from_plan)
        return Searching(pool, reading, evidence, query, today, passing_count=candidates.passing_count).results()

    def take_over(self) -> None:
        self.keeper.keep_up()

    def describe(self) -> dict[str, Any]:
        self.keeper.keep_up()
        row, newest = self.keeper.kept(), freshness.newest()
        waiting = {} if row.number == newest.number else {"behind": newest.number - row.number}
        return {"engine": self.name, "documents": self.keeper.count(), "version": row.number, **waiting}

    # With words ---------------------------------------------------------------------------------------------------

    def _asked(self, knowledge: Knowledge, words: str, outcomes: Collection[str], terms: list[Term]) -> Asked:
        own = knowledge.analyser.own_terms(words)
        embedder = get_embedder()
        vector = embedder.encode_query(words) if embedder and own else None
        shares = shares_of(words, knowledge.type_evidence, knowledge.texts, own, vector)
        return Asked(words, own, terms, vector, shares, areas_kinds(outcomes) if own else {})

    def _candidates(self, knowledge: Knowledge, query: ServiceQuery, asked: Asked) -> Candidates:
        passing = filters(query, knowledge.held)
        lots = [*self._lots(asked, passing, PASSING_CANDIDATES)]
        if rules_on(query):
            lots += self._lots(asked, [], ALL_CANDIDATES)
        nearest = [] if asked.vector is None else [self._nearest(asked.vector, 1, [])]
        stems = {term.stem: {"term": {"tokens": term.stem}} for term in asked.own}
        words = self._search().query(asked.words).extra(size=0, track_total_hits=1)
        if stems:
            words = words.extra(aggs={"held": {"filters": {"filters": stems}}})
        known, count, *found = self._ask(words, self._counted(passing), *nearest, *lots)
        if nearest:
            asked = self._sure_of(knowledge, asked, found.pop(0), known=_total(known) > 0)
        buckets = known["aggregations"]["held"]["buckets"] if stems else {}
        return Candidates(
            asked,
            sorted({int(hit["_id"]) for answer in found for hit in _hits(answer)}),
            _total(count),
            {stem for stem, bucket in buckets.items() if bucket["doc_count"]},
        )

    def _lots(self, asked: Asked, clauses: list[Query], size: int) -> Iterable[Search]:
        yield self._search().query(Q("bool", must=[asked.words], filter=clauses)).extra(size=size)
        if asked.kinds is not None:
            yield self._search().query(Q("bool", must=[asked.kinds], filter=clauses)).extra(size=size)
        if asked.vector is not None:
            yield self._nearest(asked.vector, size, clauses)

    def _sure_of(self, knowledge: Knowledge, asked: Asked, nearest: Any, *, known: bool) -> Asked:
        """Without the vector where nobody has ever said these words and what they mean is only a guess."""
        embedder = get_embedder()
        if known or embedder is None or asked.vector is None or knowledge.type_evidence.knows(asked.own):
            return asked
        best = max((_cosine(hit) for hit in _hits(nearest)), default=0.0)
        if is_sure(knowledge.type_evidence, asked.vector, best, embedder.sure):
            return asked
        shares = shares_of(asked.said, knowledge.type_evidence, knowledge.texts, asked.own, None)
        return replace(asked, vector=None, shares=shares)

    def _scored(self, knowledge: Knowledge, candidates: Candidates, from_plan: bool) -> tuple["Pool", Evidence]:
        """Every candidate with all three parts of its score."""
        asked, known = candidates.asked, candidates.known_stems
        ids, size = Q("ids", values=[str(number) for number in candidates.numbers]), max(1, len(candidates.numbers))
        held = [Q("constant_score", filter=Q("term", tokens=stem), boost=0, _name=stem) for stem in sorted(known)]
        scored = Q("bool", filter=[ids], should=[*(_term(term) for term in asked.terms), *held])
        searches = [self._search().query(scored).extra(size=size, seq_no_primary_term=True)]
        if asked.vector is not None:
            searches.append(self._nearest(asked.vector, size, [ids]))
        documents, *near = self._ask(*searches)
        pool = self._pool(knowledge, _hits(documents))
        rows = len(pool.ids)
        bm25, cosines, holding_all = np.zeros(rows), np.zeros(rows), np.zeros(rows, dtype=bool)
        row_of = {number: row for row, number in enumerate(pool.ids.tolist())}
        for hit in _hits(documents):
            if (row := row_of.get(int(hit["_id"]))) is not None:
                bm25[row] = hit["_score"] or 0.0
                holding_all[row] = bool(known) and known <= set(hit.get("matched_queries", ()))
        for answer in near:
            for hit in _hits(answer):
                if (row := row_of.get(int(hit["_id"]))) is not None:
                    cosines[row] = _cosine(hit)
        embedder = get_embedder()
        part = vectors_part(cosines, embedder.floor, embedder.ceiling) if embedder and near else np.zeros(rows)
        evidence = Evidence(
            asked.terms,
            asked.shares,
            words=words_part(bm25),
            near=lambda rows: part[rows],
            types=most(pool.columns, {kind: TYPES_WEIGHT * share for kind, share in asked.shares.items()}),
            area=most(pool.columns, asked.area) if asked.area else None,
            holding_all=holding_all,
            from_plan=from_plan,
        )
        return pool, evidence

    # Without words ------------------------------------------------------------------------------------------------

    def _browse(self, knowledge: Knowledge, query: ServiceQuery, reading: Reading, today: date) -> Results:
        passing, rules = filters(query, knowledge.held), rules_on(query)
        hits = self._ordered(query, reading, passing, today)
        counted, first, *eased = self._ask(
            self._counted(passing).extra(aggs=counts.facets(query, knowledge.held)),
            hits.extra(size=ORDERED_HERE, seq_no_primary_term=True),
            *(self._counted(filters(rule.without(query), knowledge.held)) for rule in rules),
        )
        total = _total(counted)
        shown = min(total, DEEPEST)
        page = min(max(1, query.page), max(1, -(-shown // query.page_size)))
        start = (page - 1) * query.page_size
        if start >= ORDERED_HERE:
            (first,) = self._ask(hits.extra(size=query.page_size, from_=start, seq_no_primary_term=True))
        pool = self._pool(knowledge, _hits(first))
        searching = Searching(pool, reading, Evidence.none(len(pool.ids)), query, today, passing_count=total)
        ranked = searching.ranked(np.flatnonzero(searching.passing), start + query.page_size)
        before = [0] * start if start >= ORDERED_HERE else []
        more = [Hidden(rule.name, _total(without) - total) for rule, without in zip(rules, eased, strict=True)]
        return searching.page_of(
            before + ranked,
            shown,
            counts.facets_from(query, counted["aggregations"]),
            (one for one in more if one.count > 0),
        )

    def _ordered(self, query: ServiceQuery, reading: Reading, clauses: list[Query], today: date) -> Search:
        """What is not unwanted, the nearest first; without a place, in an order that another day shuffles."""
        wanted = Q("bool", must_not=[Q("terms", main_type=sorted(reading.unwanted_kinds))])
        narrowed = Q("bool", filter=clauses, should=[Q("constant_score", filter=wanted, boost=2)])
        if query.place is None:
            shuffled = {"seed": today.toordinal(), "field": "_seq_no"}
            return self._search().query(Q("function_score", query=narrowed, random_score=shuffled, boost_mode="sum"))
        at = {"lat": query.place.latitude, "lon": query.place.longitude}
        nearest = {"points.at": at, "order": "asc", "unit": "mi", "nested": {"path": "points"}}
        return self._search().query(narrowed).sort("_score", {"_geo_distance": nearest}, "_doc")

    # Asking -------------------------------------------------------------------------------------------------------

    def _search(self) -> Search:
        search = Search(index=self.alias).source(False).extra(track_total_hits=False)
        # With several shards, how rare a word is must still be counted over all of them.
        return search if self.shards == 1 else search.params(search_type="dfs_query_then_fetch")

    def _counted(self, clauses: list[Query]) -> Search:
        return self._search().query(Q("bool", filter=clauses)).extra(size=0, track_total_hits=True)

    def _nearest(self, vector: np.ndarray, count: int, clauses: list[Query]) -> Search:
        exactly = {"k": count, "num_candidates": count, "query_vector": vector.tolist()}
        narrowed = {"filter": Q("bool", filter=clauses)} if clauses else {}
        return self._search().knn("vector", **exactly, **narrowed).extra(size=count)

    def _ask(self, *searches: Search) -> list[dict[str, Any]]:
        """The plain answers, all in one request; wrapping hundreds of hits in objects would take longer than asking."""
        asked = MultiSearch(using=self.client)
        for search in searches:
            asked = asked.add(search)
        answers = self.client.msearch(searches=asked.to_dict()).body["responses"]
        for answer in answers:
            if "error" in answer:
                raise SearchFailed(f"{answer['error'].get('type')}: status {answer.get('status')}")
        return answers

    def _pool(self, knowledge: Knowledge, hits: list[dict[str, Any]]) -> "Pool":
        lot = self._shelf.lot({int(hit["_id"]): _stamp(hit) for hit in hits})
        return Pool(self.client, self.alias, lot, knowledge.texts)

    def _read(self, numbers: Sequence[int]) -> Iterable[tuple[Document, Stamp]]:
        """Listings as the server has them; those that are gone are left out."""
        answer = self.client.mget(index=self.alias, ids=[str(number) for number in numbers])
        for row in answer["docs"]:
            if row.get("found"):
                yield document_from(int(row["_id"]), row["_source"]), _stamp(row)

    def _knowledge(self) -> Knowledge:
        """The lexicon and texts as they are now, read again only after a change of them; and what is on the server."""
        newest, row = freshness.newest(), self.keeper.kept()
        moment = (newest, row.name, row.number)
        if self._known is not None and self._known[0] == moment and newest.number:
            return self._known[1]
        changes = freshness.changes_since(self._known[0][0]) if self._known else freshness.Changes(everything=True)
        if self._known is None or changes.everything or changes.lexicon:
            embedder = get_embedder()
            meaning = Meaning(embedder, lambda texts: vectors.known(embedder, texts)) if embedder else None
            knowledge = Knowledge(
                vocabulary.lexicon(), vocabulary.texts(), vocabulary.type_evidence(meaning), self._what_is_held()
            )
        else:
            knowledge = replace(self._known[1], held=self._what_is_held())
        self._known = (moment, knowledge)
        return knowledge

    def _what_is_held(self) -> Held:
        def values(field: str) -> dict[str, Any]:
            return {"terms": {"field": field, "size": VALUES_AT_MOST}}

        points = {"margins": values("points.margin"), "reaches": values("points.reach")}
        nested = {"nested": {"path": "points"}, "aggs": points}
        (answer,) = self._ask(self._search().extra(size=0, aggs={"languages": values("languages"), "points": nested}))
        told = answer["aggregations"]
        margins, reaches = (
            tuple(sorted(bucket["key"] for bucket in told["points"][name]["buckets"])) for name in points
        )
        return Held(
            frozenset(bucket["key"] for bucket in told["languages"]["buckets"]),
            margins,
            tuple(reach for reach in reaches if reach >= 0),
        )


class Pool:
    """The candidates of one search, in rows."""

    def __init__(self, client: Elasticsearch, alias: str, lot: Lot, texts: Texts) -> None:
        self.client, self.alias, self.texts = client, alias, texts
        self.documents, self.columns = lot.documents, lot.columns
        self.ids = np.array([document.id for document in lot.documents], dtype=np.int64)
        self.counts = np.ones(len(lot.documents), dtype=bool)
        self.names = Names(texts.type_names, texts.outcome_names)

    def told(self, terms: list[Term], rows: list[int]) -> list[list[Contribution]]:
        """The server tells what each term gave; how often a listing holds it is counted in its tokens."""
        numbers = self.ids[rows].tolist()
        found: dict[int, list[Contribution]] = {number: [] for number in numbers}
        if not terms or not numbers:
            return list(found.values())
        by_stem = {term.stem: term for term in terms}
        answer = self.client.search(
            index=self.alias,
            size=len(numbers),
            source=False,
            stored_fields=["tokens"],
            include_named_queries_score=True,
            query={
                "bool": {
                    "filter": [{"ids": {"values": [str(number) for number in numbers]}}],
                    "should": [_term(term, name=term.stem).to_dict() for term in terms],
                }
            },
        )
        for hit in answer["hits"]["hits"]:
            tokens = " ".join(hit["fields"]["tokens"]).split(" ")
            found[int(hit["_id"])] = sorted(
                (Contribution(by_stem[stem], value, tokens.count(stem))
                 for stem, value in dict(hit.get("matched_queries", {})).items()),
                key=lambda one: (-one.value, one.term.stem),
            )  # fmt: skip
        return list(found.values())


def _term(term: Term, name: str = "") -> Query:
    return Q("term", tokens={"value": term.stem, "boost": term.weight, **({"_name": name} if name else {})})


def _stamp(hit: Mapping[str, Any]) -> Stamp:
    return hit["_index"], hit["_seq_no"]


def _cosine(hit: Mapping[str, Any]) -> float:
    """Back from the server's scale of 0 to 1."""
    return 2.0 * hit["_score"] - 1.0


def _hits(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    return answer["hits"]["hits"]


def _total(answer: Mapping[str, Any]) -> int:
    return answer["hits"]["total"]["value"]
