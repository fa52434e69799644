"""Whoever says that they want to die is told first whom to call."""

import re

import pytest

from search.crisis import crisis_in
from search.query import ServiceQuery


@pytest.mark.parametrize(
    "words",
    ["I want to die", "i wanna die", "suicidal", "I feel suicidal", "I want to kill myself", "thinking of suicide",
     "I don’t want to be here any more", "they’d be better off without me", "I can't go on", "self-harm",
     "I keep hurting myself", "I want to end my life", "wish I was dead", "no reason to live", "I  WANT\nTO DIE"],
)  # fmt: skip
def test_such_words_crisis_in(words):
    assert crisis_in(words) == ("self",)


@pytest.mark.parametrize(
    "words",
    ["my mother is dying", "I want to die at home", "my husband died", "end of life care", "bereaved by suicide",
     "I lost my son to suicide bereavement group", "diet", "I can't go on the bus", "dead flowers in my garden",
     "I'd die for a cup of tea", "lonely", ""],
)  # fmt: skip
def test_other_talk_of_dying_is_none(words):
    assert not crisis_in(words)


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


@pytest.mark.parametrize(
    ("danger", "words"),
    [
        ("self", ["she wants to kill herself", "my son is self harming", "life is not worth living",
                  "I took too many tablets", "overdose"]),
        ("abuse", ["my husband hits me", "He'll kill me", "my carer is hurting me", "I'm scared of my son",
                   "my partner won't let me out", "my daughter takes my pension", "they locked me in",
                   "I am being abused", "abuse survivors group", "domestic abuse", "not safe at home",
                   "violent partner", "my mum gets hit by dad"]),
        ("food", ["no food", "there is no food in the house", "nothing to eat", "I haven't eaten for two days",
                  "can't afford to eat", "I'm hungry", "I need a food bank"]),
        ("heat", ["no heating", "my boiler is broken", "the heating's packed up", "my flat is freezing",
                  "can't afford to put the heating on", "no money on the meter", "no gas or electric"]),
    ],
)  # fmt: skip
def test_each_danger_has_its_words(danger, words):
    assert {said: crisis_in(said) for said in words} == dict.fromkeys(words, (danger,))


@pytest.mark.parametrize(
    "words",
    ["my kettle is killing me", "my back is killing me", "my hip hurts me", "food shopping", "no food allergies",
     "heating engineer", "my heating bills scare me", "someone to heat my dinner", "drug abuse recovery",
     "I don't want to live in a care home", "scared of falling", "scared of the shower", "not eating",
     "I don't feel safe going home until there's a bed downstairs", "learn to box and hit a bag", "cut my hair"],
)  # fmt: skip
def test_ordinary_talk_that_only_sounds_like_it_is_none(words):
    assert crisis_in(words) == ()


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("my husband hits me", ["999", "08082000247", "08088010327"]),
        ("no food and no heating", ["999", "08082082138", "105", "0800111999"]),
    ],
)
def test_each_danger_has_its_own_numbers(client, make, words, numbers):
    make("Anything", type="advice")
    page = client.get("/services/", {"q": words}).content.decode()
    panel = page.split('id="talk-now"')[1].split("</section>")[0]
    assert re.findall(r'href="tel:(\d+)"', panel) == numbers


@pytest.mark.parametrize("more", [{}, {"place": "London"}, {"price": "abc"}, {"day": "Blursday"}])
def test_the_numbers_stand_before_everything_else_and_nothing_stands_beside_them(client, make, more):
    make("Late Room", type="mental-health", at="SE15", description="For people who are suicidal.")
    make("Suicidal thoughts", type="advice", at="SE15")
    page = client.get("/services/", {"q": "suicidal"} | more).content.decode()
    main = page[page.index('id="main-content"') :]
    before = main[: main.index('aria-labelledby="talk-now"')]
    assert re.findall(r"<(?:h1|h2|form|p|div)\b", before) == []
    assert "Which kind of service?" not in page
