"""When little is found: one step back at a time, the nearest of what there is, and whom to ask."""

import re

import pytest

from search.models import UnmetNeed
from search.needs import PlanNeeds
from search.plan import plan_search_context

URL = "/services/"


@pytest.fixture
def said(client, outcodes):
    def said(**parameters) -> str:
        page = client.get(URL, parameters).content.decode()
        main = re.search(r'<main[^>]*id="main-content">(.*?)</main>', page, re.S)[1]
        return " ".join(re.sub(r"<[^>]+>", " ", main).split())

    return said


@pytest.fixture
def clubs(make):
    """On Mondays only, one of them dear, one far away."""
    make(
        "Near club", type="social-group", at="SE15", delivery=["venue"], times=[("mon", 9, 12)], prices=[(500, "hour")]
    )
    make(
        "Dear club", type="social-group", at="SE15", delivery=["venue"], times=[("mon", 9, 12)], prices=[(9000, "hour")]
    )
    make("Far club", type="social-group", at="CH41", delivery=["venue"], times=[("mon", 9, 12)], prices=[(500, "hour")])


def test_each_single_step_back_says_what_it_would_give(said, clubs):
    page = said(type="social-group", place="SE15", day="tue")
    assert "0 services" not in page
    assert "Nothing here fits everything that you asked for. One step back would help:" in page
    assert "Without “Tuesday” : 2 services" in page


def test_only_steps_that_give_something_are_offered_most_first(client, clubs):
    page = client.get(URL, {"type": "social-group", "place": "SE15", "day": "tue", "access": "bsl"}).content.decode()
    offered = re.findall(r"Without “([^”]+)”</a>: (\d+) service", page)
    assert offered == [("Tuesday", "2")]
    address = re.search(r'href="([^"]+)">Without “Tuesday”', page)[1].replace("&amp;", "&")
    assert client.get(address).content.decode().count('<article class="app-card">') == 2


def test_when_no_single_step_helps_the_nearest_are_shown_with_what_does_not_fit(said, clubs):
    page = said(type="social-group", place="SE15", miles="1", day="tue", price="20", per="hour", time="evening")
    assert "One step back would help" not in page
    assert "The nearest that we have" in page
    near, dear, far = (page.index(name) for name in ("Near club", "Dear club", "Far club"))
    assert near < dear
    assert near < far
    assert "But it is not open on those days and not at those times." in page
    assert "But it is over your price, not open on those days and not at those times." in page
    assert "But it is further away, not open on those days and not at those times." in page


def test_the_nearest_are_three_at_most(client, make):
    for number in range(5):
        make(f"Club {number}", type="social-group", times=[("mon", 9, 12)])
    page = client.get(URL, {"type": "social-group", "day": "tue"}).content.decode()
    assert page.count('<article class="app-card">') == 3


def test_without_any_of_the_kind_the_words_still_lead_somewhere(said, make):
    make("Pottery circle", type="arts", description="Pottery for everybody.")
    page = said(q="pottery", type="transport")
    assert "Pottery circle" in page
    assert "But it is another kind of service." in page


def test_nothing_at_all_leaves_words_to_try_and_whom_to_call(said, db):
    page = said(q="xyzzyplugh")
    assert "The nearest that we have" not in page
    assert "use other words" in page
    assert "Call us on" in page


def test_a_broker_near_the_place_can_be_asked(client, make):
    make("Independent brokers", type="brokerage", at="SE15", delivery=["venue"])
    page = client.get(URL, {"type": "arts", "place": "SE15"}).content.decode()
    address = re.search(r'href="([^"]+)">Ask a broker near Peckham \(SE15\)', page)[1].replace("&amp;", "&")
    assert address == "/services/?place=SE15&type=brokerage"
    assert "Independent brokers" in client.get(address).content.decode()


@pytest.mark.parametrize("parameters", [{"type": "brokerage", "day": "tue"}, {"type": "arts"}])
def test_no_broker_is_offered_where_there_is_none_or_brokers_were_looked_for(said, make, parameters):
    if parameters["type"] == "brokerage":
        make("Independent brokers", type="brokerage", times=[("mon", 9, 12)])
    assert "Ask a broker" not in said(**parameters)


@pytest.mark.parametrize(("count", "offered"), [(1, True), (3, True), (4, False)])
def test_where_little_is_found_it_says_what_else_to_do(said, make, count, offered):
    for number in range(count):
        make(f"Pottery {number}", type="arts")
    assert ("Is it not what you need?" in said(type="arts")) == offered


def test_from_a_plan_the_place_of_the_person_stays_out_of_the_address(make, peckham):
    make("Independent brokers", type="brokerage", at="SE15", delivery=["venue"])
    found = plan_search_context(PlanNeeds(outcome_area="community", types=("arts",), place=peckham), base_url="/x/")
    assert found["broker"] == {"text": "Ask a broker", "href": "/services/?type=brokerage"}


def test_looking_for_the_nearest_counts_one_unmet_need_and_no_more(said, clubs):
    said(type="social-group", place="SE15", day="tue")
    assert list(UnmetNeed.objects.values_list("service_type", "outcode", "count")) == [("social-group", "SE15", 1)]
