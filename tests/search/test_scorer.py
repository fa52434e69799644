"""Our arithmetic against numbers worked out by hand, and against itself after changes."""

import math

import numpy as np
import pytest

from search.analyser import Term
from search.lengths import byte_to_length, length_to_byte, rounded
from search.scorer import K1, B, Scorer

DOCUMENTS = {1: ["tea", "tea", "cake"], 2: ["tea", "dance"], 3: ["walk"] * 50}


def by_id(scorer, terms):
    scores = scorer.scores(terms)
    return {int(number): round(float(scores[row]), 9) for row, number in enumerate(scorer.ids) if scorer.counts[row]}


@pytest.mark.parametrize("length", range(41))
def test_lengths_up_to_forty_are_exact(length):
    assert rounded(length) == length


@pytest.mark.parametrize(
    ("length", "kept"),
    [(41, 40), (42, 42), (57, 56), (60, 60), (100, 96), (137, 136), (199, 184), (200, 200), (300, 280), (1000, 984)],
)
def test_longer_lengths_are_rounded_down_as_lucene_does(length, kept):
    assert rounded(length) == kept


def test_every_byte_stands_for_one_length_and_they_grow():
    lengths = [byte_to_length(byte) for byte in range(256)]
    assert lengths == sorted(set(lengths))
    assert [length_to_byte(length) for length in lengths] == list(range(256))
    assert length_to_byte(2**31 - 1) == 255


def test_the_score_is_bm25_as_elasticsearch_reckons_it():
    term = Term("tea", 1.0, "tea")
    idf = math.log(1 + (3 - 2 + 0.5) / (2 + 0.5))
    average = (3 + 2 + 50) / 3
    expected = idf * (K1 + 1) * 2 / (2 + K1 * (1 - B + B * 3 / average))
    assert by_id(Scorer.of(DOCUMENTS), [term])[1] == round(expected, 9)


def test_the_average_is_of_true_lengths_and_the_norm_of_rounded_ones():
    long = Scorer.of({1: ["tea", *["x"] * 56], 2: ["tea"]})
    shorter = Scorer.of({1: ["tea", *["x"] * 55], 2: ["tea"]})
    term = [Term("tea", 1.0, "tea")]
    assert by_id(long, term)[1] > by_id(shorter, term)[1], "same rounded length, larger average"


def test_a_terms_weight_scales_what_it_gives():
    scorer = Scorer.of(DOCUMENTS)
    whole, half = (by_id(scorer, [Term("dance", weight, "dance")])[2] for weight in (1.0, 0.5))
    assert half == pytest.approx(whole / 2)


def test_contributions_add_up_to_the_score():
    scorer = Scorer.of(DOCUMENTS)
    terms = [Term("cake", 1.0, "cake"), Term("tea", 0.5, "tea"), Term("none", 1.0, "none")]
    (told,) = scorer.contributions(terms, [0])
    assert [one.term.stem for one in told] == ["cake", "tea"]
    assert sum(one.value for one in told) == pytest.approx(scorer.scores(terms)[0])


def test_after_changes_the_scores_are_those_of_an_index_built_anew():
    words = ["tea", "cake", "dance", "walk", "garden"]
    random = np.random.default_rng(7)
    texts = {number: [str(word) for word in random.choice(words, 1 + number % 60)] for number in range(80)}
    new = {number: [str(word) for word in random.choice(words, 12)] for number in (3, 5, 90, 91)}
    changed = Scorer.of(texts).replaced([1, 2], {}).replaced([], new).replaced([91], {5: ["tea"]})
    final = {number: tokens for number, tokens in {**texts, **new, 5: ["tea"]}.items() if number not in (1, 2, 91)}
    terms = [Term(word, 1.0, word) for word in words]
    assert by_id(changed, terms) == by_id(Scorer.of(final), terms)


def test_replacing_leaves_the_old_index_as_it_was():
    scorer = Scorer.of(DOCUMENTS)
    before = by_id(scorer, [Term("tea", 1.0, "tea")])
    scorer.replaced([1], {2: ["walk"]})
    assert by_id(scorer, [Term("tea", 1.0, "tea")]) == before


@pytest.mark.parametrize("documents", [{}, {1: []}])
def test_nothing_to_search_is_no_fault(documents):
    assert not Scorer.of(documents).scores([Term("tea", 1.0, "tea")]).any()


def test_much_changed_asks_for_a_rebuild():
    scorer = Scorer.of({1: ["tea"]})
    assert not scorer.wants_rebuilding
    assert scorer.replaced([], {number: ["tea"] for number in range(2, 600)}).wants_rebuilding
