"""Words about money left and about what a filter hides."""

import pytest
from django.template.loader import render_to_string

from search.pages import _hidden
from search.query import ServiceQuery
from search.rules.price import _bought


@pytest.mark.parametrize(
    ("pence", "called", "words"),
    [
        (3500, "year", "more than a year"),
        (380700, "year", "1 year"),
        (6400, "day", "about 59 days"),
        (10_000, "month", "more than a year"),
        (40_000, "month", "about 9 months"),
        (5000, "week", "more than a year"),
    ],
)
def test_the_money_left_is_never_counted_in_scores_of_years(pence, called, words):
    assert _bought(ServiceQuery(max_price_pence=380_700), pence, called) == words


@pytest.mark.parametrize(
    ("count", "words"), [(1, "Show 1 more that is further away"), (10, "Show 10 more that are further away")]
)
def test_what_a_filter_hides_is_offered_as_something_to_do(count, words):
    assert _hidden(count, "further away") == words


@pytest.mark.parametrize(("ways", "folded"), [(2, False), (3, True)])
def test_many_ways_on_are_folded_so_that_the_results_come_soon(ways, folded):
    rows = [{"href": f"?without={number}", "text": f"Show {number} more"} for number in range(ways)]
    page = render_to_string("search/results.html", {"cards": [], "hidden_by": rows, "results": {}})
    assert "What was left out" not in page
    page = render_to_string("search/results.html", {"cards": [{"number": 1}], "hidden_by": rows, "results": {}})
    assert ("What was left out, and why" in page) == folded
    assert page.count("?without=") == ways
