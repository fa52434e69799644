"""Facts in a sentence are offered as filters; nothing is applied unasked."""

import pytest

from marketplace.core.places import first_known
from search.analyser import Analyser
from search.facts import read
from search.offers import offers_in
from search.query import ServiceQuery
from search.rules import Names

NAMES = Names({}, {})


def offers(words, **asked):
    return offers_in(ServiceQuery(words=words, **asked), read(words, Analyser(), first_known), NAMES)


def offered(words, **asked):
    return [offer.text for offer in offers(words, **asked)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dancing on Tuesdays", ["Tuesday"]),
        ("something at weekends", ["Saturday", "Sunday"]),
        ("somewhere to go of a weekday", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
        ("Somali or Arabic", ["Somali", "Arabic"]),
        ("I work Monday to Friday and owe £500", []),
        ("a walk of an evening", ["In the evening"]),
        ("I'm 74 and want company", ["Aged 74"]),
        ("my aunt, aged 91", ["Aged 91"]),
        ("for an 18 year old", ["Aged 18"]),
        ("I use a wheelchair", ["Step-free way in"]),
        ("café for the Deaf", ["British Sign Language"]),
        ("someone who speaks Somali", ["Somali"]),
        ("a group for women", ["For women"]),
        ("a cleaner under £20 an hour", ["Up to £20 an hour"]),
        ("a cleaner for less than 12.50 pounds", ["Up to £12.50"]),
        ("I'm 74 on Friday mornings", ["Friday", "In the morning", "Aged 74"]),
    ],
)
def test_a_fact_is_offered(words, expected):
    assert offered(words) == expected


@pytest.mark.parametrize(
    "words",
    ["", "I am 5 miles away", "aged 900", "under the weather", "up to 3 friends", "night", "polishing", "I'm 12 stone"],
)
def test_what_only_looks_like_a_fact_is_not(words):
    assert offered(words) == []


def test_what_was_chosen_is_not_offered_again():
    assert offered("dancing on Tuesdays, I'm 74", days=("tue",), age=74) == []


def test_an_offer_adds_to_what_was_chosen():
    offer = offers("Tuesdays", days=("mon",), page=3)[0]
    assert (offer.query.days, offer.query.page) == (("mon", "tue"), 1)


def test_the_page_offers_and_does_not_apply(client, make):
    make("Dancing", type="social-group", times=[("fri", 9, 12)])
    page = client.get("/services/", {"q": "dancing on Tuesdays"}).content.decode()
    assert "1 service" in page
    assert "/services/?q=dancing+on+Tuesdays&amp;day=tue" in page


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a walk near Bebington", ["Near Bebington (CH63)"]),
        ("company in nunhead please", ["Near Nunhead (SE15)"]),
        ("I live in SE15", ["Near Peckham (SE15)"]),
        ("swimming around Muswell Hill on Tuesdays", ["Near Muswell Hill (N10)", "Tuesday"]),
        ("I am in the dark, at home, by myself, near nobody", []),
        ("Bebington", []),
    ],
)
def test_a_place_after_near_or_in_is_offered(outcodes, words, expected):
    assert offered(words) == expected


def test_where_a_place_was_chosen_no_other_is_offered(peckham):
    assert offered("a walk near Bebington", place=peckham) == []


def test_the_offered_place_is_where_the_search_then_is(outcodes):
    [offer] = offers("a walk near Bebington")
    assert (offer.query.place.code, offer.query.words) == ("CH63", "a walk near Bebington")


def test_places_are_looked_up_once(outcodes, django_assert_num_queries):
    with django_assert_num_queries(1):
        offered("in here, at there, near where, by this and in that, in Oz, at Narnia")
