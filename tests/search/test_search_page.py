"""`/services/` as a visitor meets it."""

import re
from dataclasses import replace

import pytest
from django.urls import reverse

from marketplace.core.models import Place
from search import counting
from search.documents import Point, document_of
from search.query import ServiceQuery
from search.rules import RULE, Names

URL = "/services/"


@pytest.fixture
def get(client, make):
    def get(**parameters):
        return client.get(URL, parameters)

    return get


def text_of(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def heading_of(response):
    return re.search(r"<h1[^>]*>(.*?)</h1>", response.content.decode(), re.S).group(1).strip()


def results_in(response):
    return len(re.findall(r'<article class="app-card">', response.content.decode()))


def test_its_name_and_address_are_stable():
    assert reverse("service_search") == URL


def test_with_nothing_asked_it_offers_every_kind_and_area_by_picture(get):
    page = get().content.decode()
    assert page.count("core/drawings/type-") == 36
    assert page.count("core/drawings/outcome-") == 18
    assert "?type=befriending" in page
    assert "?outcome=community" in page


def test_the_heading_counts_the_list_below_it(get, make):
    for number in range(3):
        make(f"Club {number}", type="social-group", at="SE15", delivery=["venue"])
    make("Club far away", type="social-group", at="CH41", delivery=["venue"])
    response = get(q="club", place="SE15")
    assert heading_of(response) == "3 services near Peckham (SE15)"
    assert results_in(response) == 3


def test_one_service_is_told_in_the_singular(get, make):
    make("Pottery", type="transport")
    assert heading_of(get(q="pottery")) == "1 service"


def test_each_result_says_why_it_is_there(get, make):
    make("Companions", at="SE15", delivery=["venue"], description="A befriender for people who are isolated.",
         times=[("tue", 9, 12)], prices=[(1200, "hour")], deployments=["direct-payment"])  # fmt: skip
    said = text_of(get(q="lonely", place="SE15", day="tue", price="15", pay="direct-payment"))
    for sentence in (
        "Matches “lonely”: also looks for",
        "Less than a mile away",
        "Open on Tuesdays",
        "£12 an hour, within your £15",
        "Takes direct payments",
    ):
        assert sentence in said


def test_what_a_listing_does_not_say_is_told_too(get, make):
    make("Companions")
    said = text_of(get(q="companions", day="tue", language="so"))
    assert "Not stated: days and languages" in said


def test_what_each_filter_hid_is_a_link_that_brings_it_back(get, make, client):
    make("Club", type="social-group", prices=[(500, "hour")])
    make("Dear club", type="social-group", prices=[(5000, "hour")])
    page = get(q="club", price="10").content.decode()
    href = re.search(r'href="([^"]+)">Show 1 more that is over your price<', page).group(1)
    assert heading_of(client.get(href.replace("&amp;", "&"))) == "2 services"


def test_each_thing_chosen_can_be_taken_away_alone(get, make, client):
    make("Club", type="social-group")
    page = get(q="club", place="SE15", day=["tue", "fri"], access="bsl").content.decode()
    tags = {
        re.sub(r"<[^>]+>", "", words).strip(): href.replace("&amp;", "&")
        for href, words in re.findall(r'class="app-chosen__tag" href="([^"]+)">(.*?)</a>', page, re.S)
    }
    assert tags == {
        "Remove “club”": "/services/?place=SE15&day=tue&day=fri&access=bsl",
        "Remove Within 10 miles": "/services/?q=club&place=SE15&miles=any&day=tue&day=fri&access=bsl",
        "Remove Tuesday": "/services/?q=club&place=SE15&day=fri&access=bsl",
        "Remove Friday": "/services/?q=club&place=SE15&day=tue&access=bsl",
        "Remove British Sign Language": "/services/?q=club&place=SE15&day=tue&day=fri",
    }
    assert client.get(tags["Remove Tuesday"]).status_code == 200


def test_the_map_carries_the_numbers_of_the_list(get, make):
    make("Club", type="social-group", at="SE15", delivery=["venue"])
    make("Club", type="social-group", at="SE1", delivery=["venue"])
    page = get(q="club", place="SE15").content.decode()
    assert re.findall(r'class="app-map__number"[^>]*>(\d+)<', page) == ["1", "2"]
    assert re.findall(r'class="app-card__number">.*?</span>(\d+)<', page) == ["1", "2"]
    assert 'role="img"' in page


def test_what_happens_only_by_phone_has_a_number_but_no_dot(get, make):
    make("Club by phone", type="social-group", at="CH41", delivery=["phone"])
    page = get(q="club", place="SE15").content.decode()
    assert "Not on the map, because they are online, by phone or do not say where: 1." in page
    assert "Online or by phone, so distance does not matter" in page


def test_pages_carry_on_the_numbers_and_keep_the_search(get, make):
    for number in range(22):
        make(f"Club {number}", type="social-group")
    first = get(q="club").content.decode()
    assert "/services/?q=club&amp;page=2" in first
    second = get(q="club", page=2)
    assert results_in(second) == 2
    assert re.findall(r'class="app-card__number">.*?</span>(\d+)<', second.content.decode()) == ["21", "22"]


@pytest.mark.parametrize("page", ["999", "0", "-1", "abc", "1e9", "9" * 40, ""])
def test_an_absurd_page_is_the_nearest_there_is(get, make, page):
    make("Club", type="social-group")
    assert results_in(get(q="club", page=page)) == 1


def test_a_whole_postcode_is_cut_to_its_outcode_before_it_can_be_shared(get):
    response = get(q="club", place="se15 4ql", day="tue")
    assert response.status_code == 302
    assert response["Location"] == "/services/?q=club&place=SE15&day=tue"


def test_a_postcode_without_its_space_is_cut_too(get):
    assert get(place="SE154QL")["Location"] == "/services/?place=SE15"


@pytest.mark.parametrize("typed", ["SE15", "se15", "Peckham", "peckham"])
def test_an_outcode_or_a_name_is_understood(get, typed):
    assert heading_of(get(q="club", place=typed)) == "No services near Peckham (SE15)"


def test_an_unknown_place_is_said_and_results_are_from_everywhere(get, make):
    make("Club", type="social-group", at="CH41", delivery=["venue"])
    response = get(q="club", place="Narnia")
    assert "We do not know the place “Narnia”, so these services are from everywhere." in text_of(response)
    assert results_in(response) == 1


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"price": "abc"}, "Enter an amount in pounds using digits, like 12 or 12.50"),
        ({"price": "-5"}, "Enter an amount that is not below zero, like 12 or 12.50"),
        ({"price": "99999999999"}, "Enter an amount of £1,000,000 or less"),
        ({"age": "old"}, "Enter the age as a whole number, like 74"),
        ({"age": "-1"}, "Enter an age of 0 or more"),
        ({"age": "1000"}, "Enter an age of 120 or less"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_still_answers(get, make, parameters, sentence):
    make("Club", type="social-group")
    response = get(q="club", **parameters)
    assert response.status_code == 200
    assert sentence in text_of(response)
    assert "Error: " in response.content.decode().split("</title>")[0]
    assert next(iter(parameters.values())) in response.content.decode(), "what was typed is kept"
    assert results_in(response) == 1


@pytest.mark.parametrize(
    "words",
    ["a" * 10_000, "club " * 2_000, "\x00\x07\x1b[31m", "<script>alert(1)</script>", "' OR 1=1 --", "🙂🙂", "\u202eclub",  # noqa: E501
     "%s%n{{7*7}}", "../../etc/passwd", " ", "ﷺ" * 500],
)  # fmt: skip
def test_hostile_and_absurd_words_get_a_kind_page(get, make, words):
    make("Club", type="social-group")
    response = get(q=words, place="SE15")
    page = response.content.decode()
    assert response.status_code == 200
    assert "<script>alert" not in page
    assert "\x00" not in page
    assert "7*7" not in words or "{{7*7}}" in page


@pytest.mark.parametrize(
    "parameters",
    [{"day": "someday"}, {"type": "../x"}, {"how": ["at-home", "teleport"]}, {"miles": "NaN"}, {"per": "dozen"},
     {"gender": "x"}, {"check": "\x00"}, {"day": ["tue"] * 500}],
)  # fmt: skip
def test_unknown_codes_are_passed_over(get, make, parameters):
    make("Club", type="social-group")
    response = get(q="club", **parameters)
    assert (response.status_code, results_in(response)) == (200, 1)


def test_when_nothing_fits_it_says_what_each_step_back_would_give(get, make, client):
    make("Club", type="social-group", times=[("fri", 9, 12)], prices=[(1000, "hour")])
    make("Club", type="social-group", times=[("tue", 9, 12)], prices=[(9000, "hour")])
    make("Club", type="social-group", times=[("tue", 9, 12)], prices=[(9900, "hour")])
    response = get(q="club", day="tue", price="20")
    said = text_of(response)
    assert heading_of(response) == "No services"
    assert "Without “Up to £20” : 2 services" in said
    assert "Without “Tuesday” : 1 service" in said
    href = re.search(r'href="([^"]+)">Without “Tuesday”', response.content.decode()).group(1)
    assert heading_of(client.get(href.replace("&amp;", "&"))) == "1 service"


def test_words_that_find_nothing_can_be_left_out(get, make):
    make("Club", type="social-group", at="SE15", delivery=["venue"])
    said = text_of(get(q="xyzzyplugh", place="SE15"))
    assert "Without “xyzzyplugh” : 1 service" in said


def test_counts_beside_the_answers_are_shown_and_empty_answers_left_out(get, make):
    make("Club", type="social-group", delivery=["venue"], languages=["en", "so"])
    said = text_of(get(q="club"))
    assert "At a place you go to (1)" in said
    assert "Somali (1)" in said
    assert "Online (" not in said


def test_no_words_are_kept_and_no_session_is_begun(get, make, caplog):
    response = get(q="incontinence pads")
    assert "sessionid" not in response.cookies
    assert "incontinence" not in caplog.text


def test_a_page_of_results_takes_few_queries(get, make, django_assert_max_num_queries):
    counting.write_what_is_gathered()  # of other tests, else its writing may fall into this page
    for number in range(25):
        make(f"Club {number}", type="social-group", at="SE15", delivery=["venue"], times=[("tue", 9, 12)])
    get(q="club", place="SE15", day="tue")
    with django_assert_max_num_queries(12):
        get(q="club", place="SE15", day="tue", access="bsl", price="20", age="74")


def test_it_has_a_place_in_the_navigation(get):
    assert '<a class="govuk-service-navigation__link" href="/services/"' in get().content.decode()


def test_the_address_of_a_place_by_name_becomes_its_outcode(get, make):
    make("Club", type="social-group")
    assert Place.objects.get(code="SE15").name == "Peckham"
    assert "place=SE15" in get(q="club", place="Peckham", day="tue").content.decode()


def reasons_shown(response):
    page = response.content.decode()
    shown = re.search(r'<ul class="govuk-list app-card__reason".*?</ul>', page, re.S).group(0)
    more = re.search(r"Why this fits.*?</details>", page, re.S)
    return re.findall(r"<li>(.*?)</li>", shown), re.findall(r"<li>(.*?)</li>", more.group(0)) if more else []


def test_three_reasons_are_shown_and_the_rest_are_behind_why_this_fits(get, make):
    make("Companions", at="SE15", delivery=["venue"], description="A befriender for people who are lonely.",
         times=[("tue", 9, 12)], prices=[(1200, "hour")], deployments=["direct-payment"],
         access=["step-free"])  # fmt: skip
    shown, more = reasons_shown(
        get(q="lonely", place="SE15", day="tue", price="15", pay="direct-payment", access="step-free")
    )
    assert shown == ["Says “lonely”", "Less than a mile away", "£12 an hour, within your £15"]
    assert len(more) >= 3
    assert len(set(shown + more)) == len(shown + more), "no reason is told twice"


def test_few_reasons_need_no_opening(get, make):
    make("Pottery", type="arts", description="Clay and wheels.")
    assert reasons_shown(get(q="wheels"))[1] == []


def test_another_name_of_a_place_stays_what_it_was_called(get, make):
    make("Club", type="social-group", at="SE15", delivery=["venue"])
    response = get(q="club", place="nunhead", day="tue")
    assert heading_of(response) == "1 service near Nunhead (SE15)"
    assert "/services/?q=club&amp;place=Nunhead" in response.content.decode()


@pytest.mark.parametrize("typed", ["London", "london", "Greater London"])
def test_a_wide_place_asks_which_part_where_there_are_services(get, make, client, typed):
    make("Club", type="social-group", at="SE15", delivery=["venue"])
    make("Club up north", type="social-group", at="CH41", delivery=["venue"])
    response = get(q="club", place=typed)
    page = response.content.decode()
    assert "Which part of London?" in page
    assert "London is large, so these services are from everywhere." in text_of(response)
    assert "Birkenhead" not in re.search(r'id="which-part".*?</section>', page, re.S).group(0)
    href = re.search(r'href="([^"]+)">Peckham \(SE15\)<', page).group(1)
    assert heading_of(client.get(href.replace("&amp;", "&"))) == "1 service near Peckham (SE15)"


def test_words_that_say_nothing_are_said_to_narrow_nothing(get, make):
    make("Club", type="social-group")
    assert "they do not narrow the list" in text_of(get(q="the and of"))
    assert "they do not narrow the list" not in text_of(get(q="club"))
    assert "they do not narrow the list" not in text_of(get(type="social-group"))


def test_one_word_alone_offers_the_kinds_of_service_that_it_finds(get, make, client):
    make("Help at home", type="home-care")
    make("Help with forms", type="advice")
    make("Help with letters", type="advice")
    page = get(q="help").content.decode()
    kinds = re.findall(
        r'href="([^"]+type=[^"]+)">([^<]+)</a>', page.split("Which kind of service?")[1].split("</p>")[0]
    )
    assert [text.rsplit(" ", 1)[1] for _, text in kinds] == ["(2)", "(1)"]
    assert heading_of(client.get(kinds[0][0].replace("&amp;", "&"))) == "2 services"
    for parameters in ({"q": "help with letters"}, {"q": "help", "type": "advice"}, {"q": "home"}):
        assert "Which kind of service?" not in text_of(get(**parameters))


def test_what_is_just_outside_says_why_it_is_kept(peckham):
    document = document_of({"id": 1, "delivery": ["venue"], "points": [Point(51.47, -0.07 + 10.6 / 43.0, 1.5)]})
    near = replace(peckham, latitude=51.47, longitude=-0.07, margin_miles=0.8)
    said = RULE["place"].met(ServiceQuery(place=near, radius_miles=10.0), document, Names({}, {}))
    assert said == "About 11 miles away; we know places only roughly, so what is just outside is kept"
    assert (
        RULE["place"].met(ServiceQuery(place=near, radius_miles=20.0), document, Names({}, {})) == "About 11 miles away"
    )


def test_how_many_of_those_that_fit_match_the_words_is_two_plain_sentences(get, make):
    make("Chess club", type="social-group")
    make("Swimming", type="social-group")
    said = text_of(get(q="chess"))
    assert "2 services fit your filters. 1 of them matches your words." in said


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"gender": "female"}, "We did not understand “gender=female” in the address, so we left it out."),
        (
            {"unit": "parsec", "day": "Blursday"},
            "“unit=parsec” and “day=Blursday” in the address, so we left them out.",
        ),
        ({"day": ["tue", "Blursday"]}, "We did not understand “day=Blursday” in the address, so we left it out."),
        ({"how": "<script>alert(1)</script>"}, "“how=&lt;script&gt;alert(1)&lt;/script&gt;”"),
        ({"type": "x" * 5000}, f"“type={'x' * 30}…” in the address"),
        ({name: "1" for name in "abcdef"}, "“a=1”, “b=1”, “c=1” and 3 more in the address, so we left them out."),
    ],
)
def test_what_of_an_address_is_not_understood_is_said(get, make, parameters, said):
    make("Club", type="social-group")
    response = get(q="club", **parameters)
    assert said in " ".join(response.content.decode().replace("&quot;", '"').split())
    assert results_in(response) == 1


def test_an_address_that_asks_for_nothing_that_we_know_says_so_too(get, make):
    make("Club", type="social-group")
    assert "We did not understand “gender=female”" in get(gender="female").content.decode()


@pytest.mark.parametrize(
    "parameters",
    [{}, {"day": "tue"}, {"gender": ""}, {"page": "x"}, {"utm_source": "letter"}, {"words": "all"}, {"age": "old"}],
)
def test_what_is_understood_or_asks_for_nothing_is_not_told(get, make, parameters):
    make("Club", type="social-group")
    assert "We did not understand" not in get(q="club", **parameters).content.decode()


def test_of_a_long_text_it_says_how_much_was_read(get, make):
    make("Club", type="social-group")
    response = get(q="club " * 2_000)
    assert (response.status_code, results_in(response)) == (200, 1)
    assert "That is a long text. We read the first 2,000 letters of it." in text_of(response)
    assert "That is a long text." not in text_of(get(q="club"))


def test_a_price_in_another_unit_is_told_as_what_it_is_and_not_as_unstated(get, make):
    make("Day out", type="social-group", prices=[(3000, "day")])
    make("Who knows", type="social-group")
    page = get(type="social-group", price="5", per="hour").content.decode()
    of_day_out, of_who_knows = page.split('<article class="app-card">')[1:]
    if "Who knows" in of_day_out:
        of_day_out, of_who_knows = of_who_knows, of_day_out
    assert "£30 a day: can’t be compared with a price an hour." in of_day_out
    assert "Not stated: price" not in of_day_out
    assert "Not stated: price an hour" in of_who_knows
    assert "compared" not in of_who_knows
