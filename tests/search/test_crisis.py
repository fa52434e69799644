"""Whoever says that they want to die is told first whom to call."""

import re

import pytest

from search.crisis import crisis_in, for_search
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
        ("chest pain", ["999"]),
        ("gas leak and no heating", ["999", "0800111999", "105"]),
        ("homeless tonight", ["999", "08088004444"]),
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


#: What people say, and what danger it tells of.
IN_DANGER = {
    "self": [
        "I want to die", "I feel like ending it", "life isn't worth living", "I don't want to be here",
        "I wish I wasn't here", "i cant cope anymore", "I can’t cope any more", "I cannot cope any more",
        "my life is not worth living", "life doesn't feel worth living", "I do not want to be here",
        "i dont want to be here anymore", "thinking about ending it", "thinking of killing myself",
        "I wish I was never born", "I wish I had never been born", "wish i werent alive",
        "I want to go to sleep and never wake up", "I'm tired of living", "I've had enough of life",
        "he's going to top himself", "no point in living", "what's the point of living",
        "I might do something stupid", "she wants to jump off a bridge", "I can't take this any more",
        "I can not go on like this", "taking my own life", "i dont wanna be here", "I can't cope with life",
        "cut myself", "I have given up on life", "he took all his tablets and wants to die",
    ],
    "abuse": [
        "my carer is stealing from me", "my daughter keeps my pension", "he touches me",
        "my wife with dementia hits me", "locked in my room", "not being fed", "I am not being fed",
        "my husband has dementia and hits me", "my son who has autism hits me",
        "my mum with alzheimers keeps hitting me", "they don't feed my mum", "my son spends my benefits",
        "my neighbour stole my bank card", "the staff touched me", "my carers shout at me", "I'm kept in my room",
        "she is locked in her bedroom", "left in wet sheets", "he is left in dirty pads", "my friends take my money",
        "my nephew has taken my savings", "I'm scared to go home", "he forced me to sign",
        "my brother is bullying me", "I am being bullied", "someone is stealing my money", "they wont let me out",
        "he will not let me leave", "mum is not getting fed",
    ],
    "food": [
        "food bank", "foodbank", "where is the nearest foodbank", "food bank near me", "I am starving",
        "we are hungry", "food banks in Leicester", "I cannot afford food",
    ],
    "heat": [
        "I'm freezing", "im freezing", "I am so freezing cold", "we're freezing in here",
        "my electric has been cut off",
    ],
    "gas": [
        "gas leak", "I can smell gas", "smells of gas", "there's a smell of gas", "my cooker is leaking gas",
        "the carbon monoxide alarm is going off", "gas is leaking",
    ],
    "medical": [
        "can't breathe", "cant breathe", "I cannot breathe", "chest pain", "pains in my chest",
        "fallen and can't get up", "I've fallen and I cant get up", "mum fell in the bathroom and can't get up",
        "he is having a heart attack", "I'm having a stroke", "stuck on the floor", "she's not breathing",
        "he has collapsed", "won't stop bleeding", "my husband is unconscious", "I had a fall and cannot get up",
        "struggling to breathe", "her face has drooped",
    ],
    "homeless": [
        "homeless tonight", "I'm homeless", "we will be homeless", "nowhere to sleep", "nowhere to stay tonight",
        "I am sleeping rough", "sleeping in my car", "been kicked out", "kicked out of my flat by mum",
        "I'm being evicted tomorrow", "the bailiffs are here", "nowhere to live", "no bed for tonight",
    ],
}  # fmt: skip
#: Near to it in words, and in no danger.
IN_NONE = [
    "I can't get my hair cut myself", "hair cut myself", "I take my life slowly", "I take my life one day at a time",
    "I want to take my life back", "I want to live in my own home", "I don't want to be here alone",
    "I don't want to be here on my own all day", "I don't want to be here by myself",
    "I can't cope with the stairs any more", "I can't cope with the garden",
    "thinking about ending it with my cleaner", "I'd like to die among people who pray like me",
    "I used to be homeless", "support for people who have been homeless", "volunteer with homeless people",
    "homeless charity", "nowhere to go on Sundays", "volunteer at a food bank", "I want to help at the food bank",
    "donate to a foodbank", "gas meter reading", "gas engineer", "a gas leak detector",
    "carbon monoxide alarm fitted", "laughing gas", "breathing exercises", "breathless on the stairs",
    "COPD support group", "I had a stroke last year", "after having a stroke", "I can't get up the stairs",
    "can't get up in the morning", "I fell in March and can't get up the stairs", "I worry that I will fall",
    "fell over last year", "a falls alarm in case I fall", "the flat on the floor below", "chest of drawers",
    "someone who pushes me to exercise", "a friend pushes me in my wheelchair", "a man who beats me at chess",
    "my son helps me with my money", "my daughter keeps my money safe", "someone to feed my cat",
    "my cat is not being fed while I'm in hospital", "tube feeding", "I am fed up", "not fed up just tired",
    "my key is locked in my car", "I'm freezing meals for mum", "freezer food", "I've frozen shoulder", "cold hands",
    "a touch screen phone", "help to keep in touch with my family", "nobody touches me any more", "massage",
    "learn to cut hair", "cut the grass myself", "collapsed lung recovery", "kicked out of my band",
    "Shelter from the rain", "sleeping badly", "I sleep in my chair", "hungry for company", "I could murder a curry",
    "dying to meet people", "dead good club", "to die for cakes", "I can't go on the bus", "take my life in hand",
    "my pension forms", "I keep my pension in the bank", "pension credit", "my card games",
    "steal the show drama group", "help with my direct payment", "heart attack recovery class",
    "lockable medicine box", "worth living for again, my garden",
]  # fmt: skip


def as_people_type(words):
    """With an apostrophe of either kind, without, and in capitals."""
    return {words, words.replace("'", "’"), re.sub("['’]", "", words), words.upper(), f"  {words}. "}


@pytest.mark.parametrize("danger", IN_DANGER)
def test_a_danger_is_heard_however_it_is_said(danger):
    heard = {said: crisis_in(said) for words in IN_DANGER[danger] for said in as_people_type(words)}
    assert {said: found for said, found in heard.items() if found != (danger,)} == {}


def test_what_only_sounds_like_a_danger_is_none():
    heard = {said: crisis_in(said) for words in IN_NONE for said in as_people_type(words)}
    assert {said: found for said, found in heard.items() if found} == {}


def test_a_person_in_danger_with_their_life_finds_mental_health_support_first(make, found):
    make("Forty Days: visiting after a death", type="faith-culture", description="When people die, we visit the dead.")
    make("The last months", type="home-care", description="Care for people who want to die at home.")
    make("The Late Room", type="mental-health", description="A crisis cafe for people who feel suicidal.")
    for words in (
        "I want to die",
        "i wanna die",
        "I wish I was dead",
        "I don't want to be here",
        "life isn't worth living",
    ):
        assert found(ServiceQuery(words=words))[0] == "The Late Room"


def test_only_what_says_that_somebody_wants_to_die_is_looked_for_in_other_words():
    assert for_search("My husband DIED and I want to die") == "my husband died and i suicidal crisis"
    for words in ("Mum's funeral", "I can't cope any more", "I hurt myself", "I want to die at home"):
        assert for_search(words) == words
