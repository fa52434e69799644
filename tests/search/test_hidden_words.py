"""Words about money left and about what a filter hides."""

import pytest

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
