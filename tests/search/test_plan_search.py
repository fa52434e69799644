"""From a plan's outcome: the person's needs become filters, and their words stay out of the address."""

from dataclasses import FrozenInstanceError, replace
from types import SimpleNamespace

import pytest
from django.template.loader import render_to_string

from search.needs import PlanNeeds
from search.plan import NEEDS, plan_search_context, query_for

URL = "/people/1/outcomes/2/services/"
WORDS = "I am lonely since Harold died"


@pytest.fixture
def needs(peckham):
    return PlanNeeds(
        outcome_area="relationships", words=WORDS, place=peckham, days=("tue", "fri"), times=("morning",),
        access=("step-free",), age=74, gender="women", languages=("so",), deployment="direct-payment",
        money_left_pence=2000, money_unit="hour", types=("befriending",),
    )  # fmt: skip


@pytest.fixture
def companions(make):
    return make("Companions", description="A befriender for lonely people.", at="SE15", delivery=["venue"],
                outcomes=["relationships"], times=[("tue fri", 9, 12)], access=["step-free"], min_age=60,
                languages=["en", "so"], deployments=["direct-payment"], prices=[(1500, "hour")])  # fmt: skip


def page(context):
    return render_to_string("search/results.html", {**context, "help_phone": "020 7946 0100"})


def test_the_needs_cannot_be_changed_on_the_way(needs):
    with pytest.raises(FrozenInstanceError):
        needs.words = "other"


def test_every_need_becomes_part_of_the_query(needs, peckham):
    query = query_for(needs)
    assert query.from_plan
    assert (query.words, query.outcomes, query.types, query.place) == (
        WORDS,
        ("relationships",),
        ("befriending",),
        peckham,
    )
    assert (query.days, query.times, query.access, query.age) == (("tue", "fri"), ("morning",), ("step-free",), 74)
    assert (query.gender, query.languages, query.deployments) == ("women", ("so",), ("direct-payment",))
    assert (query.max_price_pence, query.price_unit) == (2000, "hour")


@pytest.mark.parametrize("need", NEEDS)
def test_each_need_can_be_taken_away(needs, need):
    assert query_for(needs, [need]) != query_for(needs)


def test_one_day_of_two_can_be_taken_away(needs):
    assert query_for(needs, ["days.tue"]).days == ("fri",)


@pytest.mark.parametrize("without", [["nonsense"], ["days.someday"], ["words; drop table"], [""], ["place.x.y"]])
def test_unknown_names_are_passed_over(needs, companions, without):
    assert plan_search_context(needs, base_url=URL, without=without)["results"].total == 1


def test_two_people_with_the_same_words_get_different_lists(peckham, make):
    make("For women", type="befriending", gender="women", times=[("tue", 9, 12)])
    make("For men", type="befriending", gender="men", times=[("tue", 9, 12)])
    make("At weekends", type="befriending", times=[("sat", 9, 12)])
    one = PlanNeeds("relationships", words="befriending", place=peckham, gender="women", days=("tue",))
    other = PlanNeeds("relationships", words="befriending", place=peckham, gender="men", days=("tue", "sat"))
    first, second = (
        [card.service.name for card in plan_search_context(person, base_url=URL)["cards"]] for person in (one, other)
    )
    assert first == ["For women"]
    assert sorted(second) == ["At weekends", "For men"]


def test_the_persons_words_and_facts_are_in_no_address(needs, companions):
    html = page(plan_search_context(needs, base_url=URL))
    addresses = [part.split('"')[0] for part in html.split('href="')[1:]]
    own = [address for address in addresses if address.startswith(URL)]
    assert own
    assert all(set(address.removeprefix(URL)) <= set("?&=;abcdefghijklmnopqrstuvwxyz.-0123456789") for address in own)
    for secret in ("lonely", "Harold", "women"):
        assert not any(secret in address for address in addresses)
    assert not any(figure in address for figure in ("74", "2000") for address in own)


def test_each_need_is_shown_and_can_be_taken_away(needs, companions):
    context = plan_search_context(needs, base_url=URL)
    chosen = {tag["text"]: tag["href"] for tag in context["chosen"]}
    assert chosen["The words of the plan"] == f"{URL}?without=words"
    assert chosen["Tuesday"] == f"{URL}?without=days.tue"
    assert chosen["Up to £20 an hour"] == f"{URL}?without=money"
    assert chosen["Family, friends and company"] == f"{URL}?without=outcome"
    assert chosen["Within 10 miles"] == f"{URL}?without=place"
    assert chosen["Somali"] == f"{URL}?without=languages.so"
    assert len(chosen) == 13


def test_what_was_taken_away_can_be_used_again(needs, companions):
    context = plan_search_context(needs, base_url=URL, without=["money", "days.tue"])
    assert context["taken_away"] == [
        {"text": "The money left", "href": f"{URL}?without=days.tue"},
        {"text": "Tuesday", "href": f"{URL}?without=money"},
    ]


def test_a_result_says_how_it_fits_the_plan(needs, companions):
    context = plan_search_context(needs, base_url=URL, book_url=lambda service: f"/book/{service.slug}/")
    html = page(context)
    assert "£15 an hour; the £20 left in the budget pays for 1 hour" in html
    assert "Open on Tuesdays and Fridays" in html
    assert f'href="/book/{companions.slug}/"' in html


def test_when_nothing_fits_a_step_back_is_offered_without_the_persons_words(needs, companions):
    context = plan_search_context(replace(needs, money_left_pence=100), base_url=URL)
    assert [(way.text, way.href, way.count) for way in context["ways_on"]] == [
        ("Without “Up to £1 an hour”", f"{URL}?without=money", 1)
    ]


def test_a_plan_that_says_little_still_finds_services(make):
    make("Companions")
    assert plan_search_context(PlanNeeds("relationships"), base_url=URL)["results"].total == 1


@pytest.mark.parametrize("number", [None, "", "abc", "-2", "0", "99999999", 1])
def test_any_page_number_is_answered(needs, companions, number):
    assert plan_search_context(needs, base_url=URL, page=number)["results"].page == 1


def test_pages_keep_what_was_taken_away(make, peckham):
    for number in range(21):
        make(f"Companions {number}")
    pages = plan_search_context(PlanNeeds("relationships", age=74), base_url=URL, without=["age"])["pages"]
    assert pages["next"] == {"href": f"{URL}?without=age&page=2"}
    assert SimpleNamespace(**pages).items[0]["current"]


def test_danger_in_the_words_of_a_plan_is_answered_before_all_else(needs, companions, rf):
    context = plan_search_context(replace(needs, words="my husband hits me"), base_url=URL)
    outcome = SimpleNamespace(words="my husband hits me")
    page = render_to_string("brokerage/outcome_services.html", {**context, "outcome": outcome}, rf.get(URL))
    main = page[page.index('id="main-content"') :]
    assert main.index('href="tel:08082000247"') < main.index("<h1")


def test_what_a_plan_does_not_want_is_told_and_not_looked_for(needs, companions):
    context = plan_search_context(replace(needs, words="company, not a day centre"), base_url=URL)
    assert "The plan says not “day centre”, so we did not look for that." in page(context)
    assert "Look for every word" not in page(context)


@pytest.fixture
def green(make, peckham):
    """An outcome, and a listing that fits it beside one that only holds a word of it."""
    make("Raised bed", type="nature", description="A bed to grow beans in.", outcomes=["community"])
    make("Green purse", type="direct-payment-support", description="We keep your records.", outcomes=["community"])
    for number in range(40):  # among these “green” is a rare word
        make(f"Other {number}", type="advice", outcomes=["relationships"], tell=False)
    return PlanNeeds("community", words="I want to be out in the green again and grow something.", place=peckham)


def names(context):
    return [card.service.name for card in context["cards"]]


def test_a_single_word_is_not_enough_for_a_service_of_another_kind_than_the_outcomes(green):
    assert names(plan_search_context(green, base_url=URL)) == ["Raised bed"]


def test_without_the_outcome_as_a_filter_its_kinds_still_lead_and_counts_stay_true(green, make):
    make("Allotment", type="nature", description="A bed to grow beans in.", outcomes=["nutrition"])
    context = plan_search_context(green, base_url=URL)
    hidden = {way.href: way.count for way in context["hidden_by"]}
    without = plan_search_context(green, base_url=URL, without=["outcome"])
    assert hidden == {f"{URL}?without=outcome": 1}
    assert sorted(names(without)) == ["Allotment", "Raised bed"]


def test_a_plan_that_only_says_what_is_not_wanted_is_told_so_once(needs, companions):
    context = plan_search_context(replace(needs, words="not a day centre"), base_url=URL)
    html = page(context)
    assert "The plan says only what is not wanted: “day centre”. Nothing was looked for yet" in html
    assert "so we did not look for that" not in html
