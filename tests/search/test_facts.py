"""A sentence read: facts are offered and are no search words; what is not wanted is not looked for."""

import re

import pytest

from search.analyser import Analyser
from search.facts import read
from search.query import ServiceQuery

PRICE = [("price", (2000, "hour"))]
WEEKDAYS = [("days", day) for day in ("mon", "tue", "wed", "thu", "fri")]


def facts_in(reading):
    return list(dict.fromkeys((fact.rule, fact.value) for fact in reading.facts if fact.is_taken))


@pytest.mark.parametrize(
    ("words", "rest", "facts"),
    [
        ("I'm 74 and want company", "want company", [("age", 74)]),
        ("my mum is 82 and needs company", "my mum and needs company", [("age", 82)]),
        ("my mum, 82, is lonely", "my mum, is lonely", [("age", 82)]),
        ("Dad’s 91 and likes chess", "Dad’s and likes chess", [("age", 91)]),
        ("chess for an 18-year-old", "chess for", [("age", 18)]),
        ("I want to stay fit but I use a wheelchair", "I want to stay fit", [("access", "step-free")]),
        ("wheelchair accessible choir", "choir", [("access", "step-free")]),
        ("a choir with a hearing loop", "a choir", [("access", "hearing-loop")]),
        ("someone who speaks Somali to help me wash", "someone to help me wash", [("language", "so")]),
        ("Polish-speaking carer", "carer", [("language", "pl")]),
        ("forms in Urdu please", "forms please", [("language", "ur")]),
        ("a woman to help me wash", "to help me wash", [("worker", "woman")]),
        ("a female carer for mum", "a carer for mum", [("worker", "woman")]),
        ("swimming, women only", "swimming", [("gender", "women")]),
        ("cut my hair at home", "cut my hair", [("delivery", "at-home")]),
        ("cleaner £20 an hour", "cleaner", PRICE),
        ("cleaner for under 20 pounds an hour", "cleaner for", PRICE),
        ("swimming under 20 pounds a session", "swimming", [("price", (2000, "session"))]),
        ("day out, £30 a day at most", "day out, at most", [("price", (3000, "day"))]),
        ("dancing on Tuesdays", "dancing", [("days", "tue")]),
        ("dancing Tuesday mornings", "dancing", [("days", "tue"), ("times", "morning")]),
        ("Monday to Tuesday help to cook", "help to cook", [("days", "mon"), ("days", "tue")]),
        ("a walk at weekends", "a walk", [("days", "sat"), ("days", "sun")]),
        ("help me wash in the morning", "help me wash", [("times", "morning")]),
        ("help me wash, weekday mornings", "help me wash", [*WEEKDAYS, ("times", "morning")]),
        ("lunch on weekdays", "lunch", WEEKDAYS),
        ("someone who speaks Somali or Arabic to help me wash", "someone to help me wash",
         [("language", "so"), ("language", "ar")]),
        ("Polish and Urdu speaking carers", "carers", [("language", "pl"), ("language", "ur")]),
        ("I work Monday to Friday so a choir on Sundays", "I work Monday to Friday so a choir", [("days", "sun")]),
        ("I work all day and want a walk in the afternoon", "I work all day and want a walk", [("times", "afternoon")]),
        ("I owe £500 and want a cleaner for £15 an hour", "I owe £500 and want a cleaner",
         [("price", (1500, "hour"))]),
    ],
)  # fmt: skip
def test_a_fact_is_taken_up_and_the_rest_is_what_to_look_for(analyser, words, rest, facts):
    reading = read(words, analyser)
    assert (reading.rest, facts_in(reading)) == (rest, facts)


@pytest.mark.parametrize(
    "words",
    [
        "learn Polish", "I want to learn to speak Polish", "Polish lessons", "polish my silver", "Thai food",
        "talk to other men", "mens shed", "a group for women", "man with a van", "wheelchair repair",
        "wheelchair basketball", "I need a new wheelchair", "hearing aid batteries", "going deaf", "sunday lunch",
        "Sunday", "coffee mornings", "evening classes", "friday night disco", "at night", "help at home",
        "I want to die at home", "staying safe at home", "weekend away", "lose 20 pounds", "I am 5 miles away",
        "I'm 3 years sober", "I am 2 weeks out of hospital", "I'm 12 stone", "up to 3 friends",
        "coming out of hospital on Friday", "my mum doesn't speak English", "no friends", "no heating",
        "I work Monday to Friday", "my daughter works weekends", "I'm at college on Tuesday mornings",
        "he works nights", "I owe £500", "I owe the council over £2,000", "£500 in debt", "£300 behind with the rent",
        "my savings of £4,000", "there is no man in the house to change a bulb",
        "not eating", "without my wife I can't cope", "not just lonely but scared", "I can't manage without help",
    ],
)  # fmt: skip
def test_words_that_are_needs_stay_search_words(analyser, words):
    reading = read(words, analyser)
    assert reading.rest == words
    assert not reading.taken


@pytest.mark.parametrize(
    ("words", "rest", "told"),
    [
        ("company, not a day centre", "company", ["Not: day centre"]),
        ("I want friends but no groups", "I want friends", ["Not: groups"]),
        ("days out without a car", "days out", ["Not: car"]),
        ("I don't want to go into a care home, I need help", "I need help", ["Not: care home"]),
        ("a laugh, but I don’t like bingo", "a laugh", ["Not: bingo"]),
        ("swimming, but not on Mondays", "swimming", ["Not: Mondays"]),
        ("I don't use a wheelchair and want to dance", "I and want to dance", ["Not: wheelchair"]),
        ("a job with wages, not just volunteering", "a job with wages", ["Not just: volunteering"]),
        ("a friend rather than a carer", "a friend", ["Not: carer"]),
        ("I don't want a man to wash me", "to wash me", ["Not: man"]),
        ("I don’t want to be washed by a man", "I don’t want to be washed", ["Not: man"]),
        ("no male carers for mum", "carers for mum", ["Not: male"]),
        ("no men please", "please", ["Not: men"]),
    ],
)
def test_what_is_not_wanted_is_told_and_not_looked_for(analyser, words, rest, told):
    reading = read(words, analyser)
    assert (reading.rest, [str(one) for one in reading.unwanted]) == (rest, told)


def test_what_is_not_wanted_is_no_fact(analyser):
    for words in ("not on Mondays", "I don't use a wheelchair", "doesn't speak English", "no mornings"):
        assert facts_in(read(words, analyser)) == []


def test_a_language_that_no_listing_states_stays_a_word():
    words = "someone who speaks Somali"
    assert read(words, Analyser(), languages={"en"}).rest == words
    assert read(words, Analyser(), languages={"en", "so"}).rest == "someone"


def test_places_in_what_was_typed_are_kept_whatever_its_letters():
    reading = read("Café “İ” für Mum’s ﬁsh, I’m 74 and hungry", Analyser())
    assert reading.taken == ("I’m 74",)
    assert reading.rest == "Café “İ” für Mum’s ﬁsh, and hungry"


# What a search makes of it


def sentences(results):
    return [reason.sentence for hit in results.hits for reason in hit.reasons]


def test_words_that_are_facts_give_no_reason_and_no_evidence(engine, make):
    make("Monday hour", type="arts", description="An hour on Mondays for under a pound.")
    make("Choir", type="arts")
    results = engine.search(ServiceQuery(words="under £20 an hour on Mondays"))
    assert results.total == 2
    assert not [sentence for sentence in sentences(results) if "Monday" in sentence or "hour" in sentence]
    assert {hit.score.total for hit in results.hits} == {0.0}


def test_the_embedder_reads_the_rest_only(make, monkeypatch):
    from search.engines.embedded import EmbeddedEngine
    from tests.search.test_meaning import Understands

    understands = Understands()
    for where in ("search.embedder", "search.vectors", "search.engines.embedded"):
        monkeypatch.setattr(f"{where}.get_embedder", lambda: understands)
    make("Lido", type="exercise")
    engine = EmbeddedEngine()
    engine.search(ServiceQuery(words="anything"))
    understands.encoded.clear()
    engine.search(ServiceQuery(words="swimming on Mondays, I'm 74, not a day centre"))
    assert understands.encoded == ["swimming"]


def test_the_name_of_a_place_is_no_search_word(engine, make, outcodes):
    make("Bebington walkers", type="arts")
    results = engine.search(ServiceQuery(words="a walk near Bebington"))
    assert "Says “bebington”" not in " ".join(sentences(results)).lower()
    assert results.reading.rest == "a walk"


def test_a_kind_that_is_not_wanted_stands_last_and_says_so(make, found, engine):
    make("Company in the day centre", type="day-opportunities", description="Company, company and more company.")
    make("Knitters", type="arts", description="Wool, and some company.")
    query = ServiceQuery(words="company, not a day centre")
    assert found(query)[-1] == "Company in the day centre"
    assert "You wrote that you do not want “day centre”, so it stands last" in sentences(engine.search(query))
    assert found(ServiceQuery(words="company"))[0] == "Company in the day centre"


# What the page makes of it


def page_of(client, **parameters):
    return client.get("/services/", parameters).content.decode()


def test_facts_are_offered_told_and_never_applied(client, make):
    make("Choir", type="arts", times=[("fri", 9, 12)], prices=[(5000, "hour")])
    page = page_of(client, q="choir under £20 an hour on Mondays")
    assert "1 service" in page
    assert "Up to £20 an hour" in page
    assert "price=20&amp;per=hour" in page
    assert "We did not look for “under £20 an hour” and “on Mondays”." in page


def test_every_word_can_be_looked_for_after_all(client, make):
    make("Monday hour", type="arts")
    page = page_of(client, q="choir on Mondays")
    href = re.search(r'href="([^"]+)">Look for every word<', page)[1].replace("&amp;", "&")
    assert href == "/services/?q=choir+on+Mondays&words=all"
    page = client.get(href).content.decode()
    assert "Monday hour" in page
    assert "We did not look for" not in page


def test_facts_alone_list_everything_and_say_so(client, make):
    make("Choir", type="arts")
    page = page_of(client, q="under £20 an hour on Mondays")
    assert "1 service" in page
    assert "Those words say who, when or how much." in page


def test_what_is_not_wanted_is_a_tag_that_can_be_taken_away(client, make):
    make("Chess", type="social-group")
    page = page_of(client, q="chess, not a day centre")
    tag = re.search(r'href="([^"]+)"><span class="govuk-visually-hidden">Remove </span>Not: day centre</a>', page)
    assert tag[1] == "/services/?q=chess"


@pytest.mark.parametrize(
    ("words", "who"),
    [("I don't want a man to wash me", "a man"), ("no men please", "a man"), ("no female carers", "a woman")],
)
def test_a_worker_who_is_not_wanted_is_told_to_be_no_filter(client, make, words, who):
    make("Washing", type="home-care", description="Carers who wash you.")
    said = f"You would rather not have {who}. Listings do not say who comes, so ask them."
    assert said in page_of(client, q=words)


def test_either_of_two_languages_is_offered(client, make):
    make("Advice", type="advice", languages=["so", "ar"])
    page = page_of(client, q="advice from someone who speaks Somali or Arabic")
    assert ">Somali</a>, <a" in page
    assert ">Arabic</a>" in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("not a day centre", "Your words say only what is not wanted: “day centre”. Nothing was looked for yet, so this"
         " is every service, with day centres and day opportunities last. What would you like?"),
        ("I don't want bingo", "Your words say only what is not wanted: “bingo”. Nothing was looked for yet, so this"
         " is every service. We know no kind of service to leave out for that. What would you like?"),
        ("not just volunteering", "Your words say only what is not enough: “volunteering”. Nothing was looked for yet"),
        ("no groups", "“groups”. Nothing was looked for yet, so this is every service, with"),
        ("not on Mondays", "“Mondays”. Nothing was looked for yet"),
    ],
)  # fmt: skip
def test_words_that_only_say_what_is_not_wanted_are_answered_with_a_question(client, make, words, said):
    make("Choir", type="arts")
    make("The Hub", type="day-opportunities")
    page = page_of(client, q=words)
    assert said in page
    for false in ("in every listing", "may mean many things", "Which kind of service?"):
        assert false not in page


def test_filters_beside_them_are_told(client, make):
    make("Choir", type="arts", times=[("fri", 9, 12)])
    assert "so this is every service that fits the filters, with" in page_of(client, q="no groups", day="fri")


def test_a_worker_who_was_asked_for_is_told_to_be_no_filter(client, make):
    make("Washing", type="home-care")
    page = page_of(client, q="a woman to help me wash")
    assert "You would like a woman to help. Listings do not say who comes, so ask them." in page
    assert "For women</a>" not in page
