"""What people say in ordinary words finds what they mean, with the lexicon that a fresh install has."""

import csv
from importlib import resources

import pytest

from providers.models import OutcomeArea, ServiceType
from search.analyser import OTHER_MEANING, STOP_WORDS, stem, words_of
from search.areas import KINDS_OF_AREA
from search.facts import read
from search.forms import SearchForm
from search.query import ServiceQuery
from search.vocabulary import packaged_groups, packaged_statements

#: Pairs of an everyday word and the lexicon's word of the same stem that mean the same thing.
SAME_MEANING = """
    abuse abused, adapt adaptations, adapted adaptations, adaptive adaptations, adaptions adaptations,
    alchoholic alchohol,
    amputated amputation, assault assaulted, attack attacked, attacks attacked, bake baking, bend bending, bid bidding,
    binge binging, breath breathing, breathe breathing, buddies buddy, burned burns, carer careres, carers careres,
    coach coaching, coaches coaching, colourful colouring, concentrate concentration, confidance confidence,
    confusion confused, convalescent convalescence, counceling councelling, danced dance, dictation dictate, die dying,
    died dying, dust dusting, eighties eighty, elder elderly, elders elderly, electrical electrics,
    emergency emergencies, enable enablement, enabler enablement, enabling enablement, falling falls, fish fishing,
    footballers football, forget forgetful, forgets forgetful, forgetting forgetful, frazzle frazzled, game gaming,
    games gaming, garden gardening, gardens gardening, harassment harassed, homelessness homeless,
    independence independance, independent independance, independently independance, infestation infested,
    interpreting interpreter, juggle juggling, lambs lambing, libraries library, magnify magnifier,
    magnifying magnifier, mindful mindfulness, minibuses minibus, neurodiversity neurodiverse,
    nineties ninety, occupied occupy,
    organising organise, overload overloaded, overwhelming overwhelmed, painfully pain, painted painting,
    pamper pampering, parent parenting, parents parenting, payrole payroll, performance perform, performances perform,
    performer perform, print printing, prisoner prison, recline recliner, recruit recruiting, recruitment recruiting,
    recycled recycling, relapsing relapse, relaxed relaxation, remind reminder, reminding reminder, reminds reminder,
    reminiscence reminisce, retire retired, retiring retired, rollater rollator, sighted sight, slur slurred,
    smoke smoking, smokes smoking, stretch stretching, suicide suicidal, teenage teenagers, toilet toileting,
    toilets toileting, translation translate, undress undressed, ventilation ventilator, volenteering volenteer,
    wandered wandering, worried worry, worries worry
"""


def everyday_words():
    said = [text for texts in packaged_statements().values() for text in texts]
    said += [phrase for group in packaged_groups() for phrase in (*group["says"], *group["means"])]
    types = resources.files("providers").joinpath("data", "service-types.csv").read_text(encoding="utf-8")
    said += [row["text"] for row in csv.DictReader(types.splitlines())]
    return STOP_WORDS | {word for text in said for word in words_of(text)}


def test_no_everyday_word_meets_a_row_for_another_word_of_its_stem():
    rows = {}
    for group in packaged_groups():
        for phrase in group["says"]:
            if len(words := words_of(phrase)) == 1:
                rows.setdefault(stem(words[0]), set()).add(words[0])
    same = {pair.split()[0] for pair in SAME_MEANING.split(",")}
    plural = {word + "s" for words in rows.values() for word in words} | {w[:-1] for ws in rows.values() for w in ws}
    collisions = {
        word: sorted(rows[stem(word)])
        for word in everyday_words() - OTHER_MEANING - same - plural
        if stem(word) in rows and word not in rows[stem(word)]
    }
    assert collisions == {}, "say in SAME_MEANING that they mean the same, or in OTHER_MEANING that they do not"


@pytest.mark.parametrize(
    ("words", "never"),
    [("I want to meet people", "tribunal"), ("I am 81 and fell over", "eat"), ("I live well", "massag")],
)
def test_another_word_of_the_same_stem_adds_nothing(analyser, words, never):
    assert never not in {term.stem for term in analyser.terms(words)}


@pytest.mark.parametrize(
    ("words", "kept", "gone"),
    [
        ("people to laugh with, not just the telly", "laugh", "telly"),
        ("a friend rather than a carer", "friend", "carer"),
        ("swimming instead of bingo, and a cuppa", "cuppa", "bingo"),
    ],
)
def test_what_is_not_wanted_is_not_looked_for(analyser, words, kept, gone):
    rest = words_of(read(words, analyser).rest)
    assert kept in rest
    assert gone not in rest


@pytest.mark.parametrize("words", ["not just lonely but scared", "I am not eating", "no longer able to drive"])
def test_not_says_what_is_wanted_too(analyser, words):
    assert read(words, analyser).rest == words


@pytest.mark.parametrize(
    ("words", "main_word"),
    [("company on a Sunday", "company"), ("find a choir", "choir"), ("help with washing", "washing")],
)
def test_a_weekday_and_a_plea_say_less_than_the_thing_itself(analyser, words, main_word):
    own = {term.said: term.weight for term in analyser.own_terms(words)}
    assert max(own, key=own.get) == main_word


def test_a_weekday_alone_is_a_word_like_any(analyser):
    assert [term.weight for term in analyser.own_terms("sunday")] == [1.0]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I want company", "befriend"),
        ("company", "befriend"),
        ("someone to do my garden", "mow"),
        ("gardner", "garden"),
        ("cut the grass", "garden"),
        ("someone who wont judge me", "peer"),
        ("I want to see people", "social"),
        ("get out of the house more", "outing"),
        ("my dad is on the drink", "alcohol"),
        ("find out what work I could do", "employ"),
    ],
)
def test_ordinary_words_look_for_what_is_meant(analyser, words, meant):
    assert meant in {term.stem for term in analyser.terms(words)}


def test_words_inside_a_known_phrase_count_less_than_what_the_phrase_means(analyser):
    weights = {term.stem: term.weight for term in analyser.own_terms("get out of the house")}
    assert weights["hous"] < 1


def test_the_boxs_first_hint_finds_befriending_first(make, found):
    make("The Friday Supper", type="lunch-club", description="Dinner with company at a long table.")
    make("The loom room", type="arts", description="Weaving in good company, for people who like wool.")
    make("Sunday knock", type="befriending", description="A befriender of your own, and a visitor every week.")
    for words in ("I want company", "company"):
        assert found(ServiceQuery(words=words))[0] == "Sunday knock"


def test_the_boxs_second_hint_finds_garden_help_first(make, found):
    make("Sea legs", type="recovery", types=["nature"], description="Walks for people who have stopped drinking.")
    make("Plot 9", type="nature", description="A bed of your own on the allotment.")
    make("The grass round", type="handyperson", types=["nature"],
         description="We mow your lawn, cut the hedge and tidy the garden.")  # fmt: skip
    assert found(ServiceQuery(words="someone to do my garden"))[0] == "The grass round"


def test_the_hints_are_still_those():
    assert "“I want company” or “someone to do my garden”" in SearchForm.base_fields["q"].help_text


def reasons(engine, words):
    return [reason.sentence for reason in engine.search(ServiceQuery(words=words)).hits[0].reasons]


def test_says_is_told_only_of_the_listings_own_text(engine, make):
    make("Sea legs", type="nature", description="Long walks by the sea.")
    told = reasons(engine, "gardening")
    assert "Is a kind of service that has to do with “gardening”" in told
    assert not [sentence for sentence in told if sentence.startswith("Says")]


def test_a_word_of_the_kind_that_the_listing_says_too_is_said(engine, make):
    make("Plot 9", type="nature", description="A garden of your own.")
    assert "Says “gardening”" in reasons(engine, "gardening")


def test_with_an_outcome_its_own_kinds_of_service_lead(make, found):
    make("The Galley", type="recovery", outcomes=["relationships"], description="Cook and eat on a Sunday, no telly.")
    make("La rueda", type="befriending", outcomes=["relationships"], description="A telephone circle for a chat.")
    query = ServiceQuery(words="people to laugh with on a Sunday, not just the telly", outcomes=("relationships",))
    assert found(query)[0] == "La rueda"


def test_every_outcome_area_has_kinds_of_its_own(db):
    assert set(KINDS_OF_AREA) == set(OutcomeArea.objects.values_list("code", flat=True))
    kinds = set(ServiceType.objects.values_list("code", flat=True))
    assert {kind for of_area in KINDS_OF_AREA.values() for kind in of_area} <= kinds
