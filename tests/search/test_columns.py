"""Columns judge a thousand listings as a document judges one: the same answer for whatever is listed and asked."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.columns import PLACES_KEPT, Columns
from search.documents import Document, Opening, Point
from search.query import QueryPlace, ServiceQuery, Standing
from search.ranking import best_first, tie_breaks
from search.rules import RULES, journeys, nearness
from search.wording import ACCESS, CHECKS, DAYS, DELIVERY, DEPLOYMENTS, LANGUAGES, TIMES, UNITS

DAY = date(2026, 11, 25)
TYPES, AREAS = ("home-care", "befriending", "arts", "transport"), ("community", "nutrition", "home")


def some(codes, most=3):
    return st.frozensets(st.sampled_from(sorted(codes)), max_size=most)


def several(codes, most=3):
    return st.lists(st.sampled_from(sorted(codes)), max_size=most, unique=True).map(tuple)


POINTS = st.builds(
    Point,
    st.floats(51.3, 51.7),
    st.floats(-0.4, 0.2),
    st.sampled_from([0.0, 0.6, 1.25]),
    st.sampled_from([None, 0.0, 2.0, 8.0]),
)
OPENINGS = st.builds(
    Opening, st.frozensets(st.sampled_from(sorted(DAYS)), min_size=1), st.integers(0, 1439), st.integers(0, 1439)
)
PRICES = st.tuples(st.integers(0, 5000), st.sampled_from([*sorted(UNITS), ""]), st.just("one"))
EXPIRES = st.sampled_from([None, date(2026, 11, 24), DAY, date(2027, 1, 1)])
DOCUMENTS = st.builds(
    Document,
    id=st.integers(1, 9),
    audience=st.sampled_from(["people", "organisations"]),
    types=several(TYPES),
    outcomes=several(AREAS),
    points=st.lists(POINTS, max_size=2).map(tuple),
    free=st.booleans(),
    prices=st.lists(PRICES, max_size=3).map(tuple),
    openings=st.lists(OPENINGS, max_size=2).map(tuple),
    min_age=st.sampled_from([None, 0, 18, 60]),
    max_age=st.sampled_from([None, 25, 64]),
    gender=st.sampled_from(["", "women", "men"]),
    access=some(ACCESS),
    languages=some(LANGUAGES),
    delivery=some(DELIVERY),
    deployments=some(DEPLOYMENTS),
    checks=st.dictionaries(st.sampled_from(sorted(CHECKS)), EXPIRES, max_size=3),
)
PLACE = QueryPlace("SE15", "Peckham", 51.47, -0.07, 0.6)
QUERIES = st.builds(
    ServiceQuery,
    outcomes=several(AREAS),
    types=several(TYPES),
    place=st.sampled_from([None, PLACE]),
    radius_miles=st.sampled_from([None, 1.0, 5.0, 10.0]),
    max_price_pence=st.sampled_from([None, 0, 1500, 4000]),
    price_unit=st.sampled_from(["", *sorted(UNITS)]),
    days=several(DAYS),
    times=several(TIMES),
    age=st.sampled_from([None, 17, 25, 64, 90]),
    gender=st.sampled_from(["", "women", "men"]),
    access=several(ACCESS),
    languages=several(LANGUAGES),
    delivery=several(DELIVERY),
    deployments=several(DEPLOYMENTS),
    checks=several(CHECKS),
)


@pytest.fixture(autouse=True)
def today(clock):
    clock("2026-11-25 09:00")


@given(st.lists(DOCUMENTS, max_size=8), QUERIES)
def test_every_rule_passes_what_it_passes_one_by_one(listed, query):
    columns = Columns.of(listed)
    for rule in RULES:
        if rule.is_on(query):
            one_by_one = [rule.standing(query, document) is not Standing.NOT_MET for document in listed]
            assert rule.passes(query, columns).tolist() == one_by_one, rule.name


@given(st.lists(DOCUMENTS, min_size=1, max_size=8), QUERIES)
def test_journeys_are_those_of_each_listing(listed, query):
    told = journeys(query, Columns.of(listed))
    for row, document in enumerate(listed):
        near = nearness(query, document)
        assert told.travels[row] == (not (near.comes_to_you or near.is_remote))
        assert told.miles[row] == pytest.approx(np.inf if near.miles is None else near.miles, abs=1e-6)


@given(st.lists(DOCUMENTS, max_size=5), st.lists(DOCUMENTS, max_size=5), QUERIES)
def test_columns_put_together_are_those_of_all(first, more, query):
    together, at_once = Columns.of(first).plus(Columns.of(more)), Columns.of(first + more)
    for rule in RULES:
        if rule.is_on(query):
            assert rule.passes(query, together).tolist() == rule.passes(query, at_once).tolist(), rule.name


@given(st.lists(DOCUMENTS, min_size=1, max_size=8), st.data(), QUERIES)
def test_some_rows_of_columns_are_the_columns_of_some(listed, data, query):
    rows = data.draw(st.lists(st.integers(0, len(listed) - 1), unique=True))
    some_of_them, alone = Columns.of(listed).take(np.array(rows, dtype=int)), Columns.of([listed[row] for row in rows])
    for rule in RULES:
        if rule.is_on(query):
            assert rule.passes(query, some_of_them).tolist() == rule.passes(query, alone).tolist(), rule.name
    assert journeys(query, some_of_them).miles.tolist() == journeys(query, alone).miles.tolist()


def test_only_the_last_few_places_are_kept_in_mind():
    columns = Columns.of([Document(1, "people", points=(Point(51.47, -0.07),))])
    for number in range(PLACES_KEPT * 3):
        columns.around((51.0 + number / 100, -0.07, 0.0, 10.0))
    assert len(columns._around) == PLACES_KEPT


@given(st.lists(st.sampled_from([0.1, 0.2, 0.3]), max_size=40), st.integers(1, 50))
def test_the_best_of_many_are_the_first_of_all_in_order(keys, count):
    key, ids = np.array(keys), np.arange(100, 100 + len(keys))
    in_order = sorted(range(len(keys)), key=lambda place: (keys[place], int(tie_breaks(ids, DAY)[place])))
    best = best_first(key, ids, count, DAY).tolist()
    assert len(best) >= min(count, len(keys))
    assert best == in_order[: len(best)]


def test_equals_stand_in_another_order_every_day():
    ids = np.arange(1, 200)
    orders = {tuple(np.argsort(tie_breaks(ids, date(2026, 11, day))).tolist()) for day in range(1, 11)}
    assert len(orders) == 10


def test_no_listing_is_favoured_among_equals():
    """Over a year each of ten equals leads about as often as any other."""
    ids = np.arange(1, 11)
    leaders = [int(np.argmin(tie_breaks(ids, date.fromordinal(DAY.toordinal() + day)))) for day in range(1000)]
    counts = np.bincount(leaders, minlength=10)
    assert 60 <= counts.min() <= counts.max() <= 145
