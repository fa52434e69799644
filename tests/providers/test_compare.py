"""Two to four services side by side: the same questions of each, and what is not said is said plainly."""

import re
from datetime import date

import pytest
from django.utils import timezone

from providers.models import Check, Extra, Service

pytestmark = pytest.mark.django_db


@pytest.fixture
def bare(live) -> Service:
    """It says nothing but its name."""
    return Service.objects.create(
        provider=live.provider, slug="bare", name="Bare club", main_type=live.main_type, live=True
    )


@pytest.fixture
def compare(client):
    def compare(*services, **parameters) -> str:
        slugs = [getattr(service, "slug", service) for service in services]
        return client.get("/compare/", {"s": slugs, **parameters}, follow=True).content.decode()

    return compare


def cell(page: str, label: str, name: str) -> str:
    row = re.search(rf'<th scope="row"[^>]*>{re.escape(label)}</th>(.*?)</tr>', page, re.S)[1]
    told = re.search(rf'data-label="{re.escape(name)}">(.*?)</td>', row, re.S)[1]
    return "; ".join(part.strip() for part in re.sub(r"<[^>]+>", "|", told).split("|") if part.strip())


def test_each_thing_that_people_choose_by_is_told(compare, live, bare, charity):
    Check.objects.create(
        provider=charity,
        kind="insurance",
        source="Certificate",
        checked_on=date(2026, 10, 1),
        expires_on=date(2099, 1, 2),
    )
    Extra.objects.create(service=live, label="Lunch", pence=300, per="day")
    page = compare(live, bare, place="SE15")
    name = "Tuesday table"
    assert cell(page, "Price", name) == "£6.50 a session; Extra: Lunch, £3 a day"
    assert cell(page, "Ways to pay", name) == "Direct payment; Budget that the council looks after"
    assert cell(page, "Days and times", name) == "Tuesday: midday to 3pm"
    assert cell(page, "Distance from Peckham (SE15)", name) == "Less than a mile away"
    assert cell(page, "How it happens", name) == "At a place you go to"
    assert cell(page, "Access", name) == "Step-free way in"
    assert cell(page, "Languages", name) == "English; Somali"
    assert cell(page, "Ages", name) == "People of any age"
    assert cell(page, "Who it is for", name) == "Older people who live alone."
    assert "Public liability insurance: Seen (Certificate, looked at on 1 October 2026, until 2 January 2099)" in cell(
        page, "Checks", name
    )
    assert "Safeguarding policy: Not checked" in cell(page, "Checks", name)
    assert cell(page, "What it helps with", name) == "Eating and drinking well"


@pytest.mark.parametrize(
    "label",
    ["Price", "Ways to pay", "Days and times", "Where", "How it happens", "Access", "Languages", "Who it is for",
     "What it helps with"],
)  # fmt: skip
def test_what_a_listing_does_not_say_is_told_as_not_stated(compare, live, bare, label):
    assert cell(compare(live, bare), label, "Bare club") == "Not stated"


def test_of_what_is_free_there_is_nothing_to_pay(compare, live, bare):
    Service.objects.filter(pk=bare.pk).update(free=True)
    page = compare(live, bare)
    assert (cell(page, "Price", "Bare club"), cell(page, "Ways to pay", "Bare club")) == ("Free", "Nothing to pay")


def test_without_a_place_it_says_where_each_is(compare, live, bare):
    assert cell(compare(live, bare), "Where", "Tuesday table") == "Peckham (SE15)"


@pytest.mark.parametrize(
    ("delivery", "reach", "said"),
    [
        (["at-home"], 6, "About 7 miles away; Comes to you"),
        (["at-home"], 2, "About 7 miles away; May not come as far as you. Ask them"),
        (["venue"], None, "About 7 miles away"),
        (["online", "phone"], None, "Online or by phone, so distance does not matter"),
    ],
)
def test_what_comes_to_people_says_whether_it_reaches_the_place(compare, live, bare, delivery, reach, said):
    Service.objects.filter(pk=live.pk).update(delivery=delivery)
    live.venues.update(reach_miles=reach)
    page = compare(live, bare, place="N4")
    label = re.search(r"Distance from [^<]+", page)[0]
    assert cell(page, label, "Tuesday table") == said


def test_the_place_of_the_search_that_it_was_found_by_is_used(client, compare, live, bare):
    client.post("/shortlist/", {"do": "add", "service": live.slug, "next": "/services/?q=lunch&place=SE15"})
    assert "Distance from Peckham (SE15)" in compare(live, bare)


def test_a_whole_postcode_is_cut_to_its_outcode_in_the_address(client, live, bare):
    response = client.get("/compare/", {"s": [live.slug, bare.slug], "place": "se15 4ql"})
    assert response["Location"] == f"/compare/?s={live.slug}&s=bare&place=SE15"


def test_a_place_that_nobody_knows_is_said_at_the_box(compare, live, bare):
    page = compare(live, bare, place="Atlantis")
    assert "We do not know this place. Try a postcode, like SE15" in page
    assert 'aria-describedby="id_place-hint id_place-error"' in page


def test_four_at_most_and_it_says_what_was_left_out(compare, live):
    others = [
        Service.objects.create(
            provider=live.provider, slug=f"club-{number}", name=f"Club {number}", main_type=live.main_type, live=True
        )
        for number in range(4)
    ]
    page = compare(live, *others)
    assert len(re.findall(r'<th scope="col"', page)) == 4
    assert "You can compare up to 4 at a time, so we left out “Club 3”." in page


def test_services_stand_in_the_order_asked_for_each_once(compare, live, bare):
    page = compare(bare, live, bare)
    assert re.findall(r'<th scope="col"[^>]*><a [^>]*>([^<]+)<', page) == ["Bare club", "Tuesday table"]


def test_a_service_that_closed_since_is_told_as_gone(compare, live, bare):
    Service.objects.filter(pk=live.pk).update(live=False, retired_at=timezone.now())
    page = compare(live, bare)
    assert "“Tuesday table” from Carol&#x27;s Charity has closed." in page
    assert re.findall(r'<th scope="col"[^>]*><a [^>]*>([^<]+)<', page) == ["Bare club"]


def test_what_is_no_service_and_what_is_a_draft_are_not_told_apart(compare, live, drafted):
    Service.objects.filter(pk=drafted.pk).update(live=False, first_published_at=None)
    page = compare("no-such-thing", drafted)
    assert "2 of the services in this address are not ones that we know, so we left them out." in page
    assert "Tuesday table" not in page


def test_each_can_be_left_out(client, compare, live, bare):
    page = compare(live, bare)
    assert re.findall(r'href="(/compare/[^"]*)"', page) == ["/compare/?s=bare", f"/compare/?s={live.slug}"]


def test_no_search_engine_keeps_it(client, live, bare):
    response = client.get("/compare/", {"s": [live.slug, bare.slug]})
    assert response["X-Robots-Tag"] == "noindex"


def test_it_asks_the_database_the_same_however_many_there_are(client, live, bare, django_assert_max_num_queries):
    with django_assert_max_num_queries(14):
        client.get("/compare/", {"s": [live.slug, bare.slug]})
