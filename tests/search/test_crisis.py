"""Whoever says that they want to die is told first whom to call."""

import pytest

from search.crisis import may_be_a_crisis
from search.query import ServiceQuery


@pytest.mark.parametrize(
    "words",
    ["I want to die", "i wanna die", "suicidal", "I feel suicidal", "I want to kill myself", "thinking of suicide",
     "I don’t want to be here any more", "they’d be better off without me", "I can't go on", "self-harm",
     "I keep hurting myself", "I want to end my life", "wish I was dead", "no reason to live", "I  WANT\nTO DIE"],
)  # fmt: skip
def test_such_words_may_be_a_crisis(words):
    assert may_be_a_crisis(words)


@pytest.mark.parametrize(
    "words",
    ["my mother is dying", "I want to die at home", "my husband died", "end of life care", "bereaved by suicide",
     "I lost my son to suicide bereavement group", "diet", "I can't go on the bus", "dead flowers in my garden",
     "I'd die for a cup of tea", "lonely", ""],
)  # fmt: skip
def test_other_talk_of_dying_is_none(words):
    assert not may_be_a_crisis(words)


def test_the_numbers_come_before_the_results(client, make):
    make("The Late Room", type="mental-health", description="A crisis cafe for people who feel suicidal.")
    page = client.get("/services/", {"q": "I want to die"}).content.decode()
    numbers = [page.index(f'href="tel:{number}"') for number in ("999", "111", "116123")]
    assert numbers == sorted(numbers)
    assert numbers[-1] < page.index('<article class="app-card">')


def test_the_numbers_are_there_when_nothing_is_found(client, outcodes):
    assert 'href="tel:116123"' in client.get("/services/", {"q": "suicidal"}).content.decode()


def test_other_searches_do_not_show_them(client, make):
    make("The last months", type="home-care", description="Care for people who are dying at home.")
    page = client.get("/services/", {"q": "my mother is dying"}).content.decode()
    assert "116 123" not in page
    assert "The last months" in page


def test_wanting_to_die_finds_support_and_no_care_to_buy_for_the_last_weeks(make, found):
    make(
        "The last months",
        type="home-care",
        description="Palliative care and hospice nursing for people who die at home.",
    )
    make("The Late Room", type="mental-health", description="A mental health crisis cafe.")
    assert found(ServiceQuery(words="I want to die"))[0] == "The Late Room"
    assert found(ServiceQuery(words="my mother is dying"))[0] == "The last months"
