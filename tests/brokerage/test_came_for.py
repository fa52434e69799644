"""From an outcome's list to a listing, to the form and back: the outcome and the person are kept on the way."""

import re
from html import unescape

import pytest
from django.http import QueryDict

from brokerage.actions import mandates, people
from brokerage.models import Act
from providers.models import Venue
from tests.brokerage.conftest import listing


@pytest.fixture
def listed(cast):
    """The cleaning is found for Amina's outcome."""
    cast.service.outcomes.add(cast.outcome.area)
    cast.service.save()
    return f"/people/{cast.person.pk}/outcomes/{cast.outcome.pk}/services/"


def read(client, address):
    return " ".join(unescape(client.get(address, follow=True).content.decode()).split())


def link(page, text):
    """The address of the first link with this text in it."""
    return next(href for href, inner in re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', page) if text in inner)


def test_a_listing_found_for_an_outcome_books_for_that_outcome(cast, client, listed):
    client.force_login(cast.amina)
    page = link(read(client, listed), "Cleaning")
    assert page == f"/services/cleaning/?outcome={cast.outcome.pk}&deployment=managed"
    book = link(read(client, page), "Ask to book")
    response = client.get(book)
    address, _, sent = response["Location"].partition("?")
    assert address == f"/people/{cast.person.pk}/book/cleaning/"
    assert QueryDict(sent).dict() == {"outcome": str(cast.outcome.pk), "deployment": "managed"}


def test_the_way_back_from_a_listing_leads_to_the_same_list(cast, client, listed):
    client.force_login(cast.amina)
    same = f"{listed}?without=words&without=days.tue&page=1"
    page = read(client, link(read(client, same), "Cleaning"))
    assert link(page, "Back to services for “I want a tidy home.”") == same
    form = read(client, link(page, "Ask to book"))
    assert link(read(client, link(form, "Back to the service")), "Back to services for") == same


def test_another_listing_like_it_is_looked_at_for_the_same_outcome(cast, client, listed):
    for service in (cast.service, listing(cast.devs, "tidying")):
        venue = Venue(service=service)
        venue.set_place(cast.person.place)
        venue.save()
    client.force_login(cast.amina)
    page = read(client, f"/services/cleaning/?outcome={cast.outcome.pk}")
    assert link(page, "Tidying") == f"/services/tidying/?outcome={cast.outcome.pk}"


def test_who_acts_for_a_person_reads_so_on_the_listing_and_books_for_them(cast, client, mandate):
    people.register(council=cast.council, full_name="Ben Ito", user=cast.ben, by=cast.erin)
    cast.person.mandates.update(acts=[Act.LOOK, Act.BOOK])
    client.force_login(cast.ben)
    assert "Who is this for?" in read(client, "/services/cleaning/book/")
    page = read(client, f"/services/cleaning/?outcome={cast.outcome.pk}")
    assert "You are acting for" in page
    form = read(client, link(page, "Ask to book"))
    assert "For Amina Yusuf." in form
    assert f'name="outcome" type="radio" value="{cast.outcome.pk}" checked' in form


def test_back_from_a_form_without_an_outcome_the_person_is_kept(cast, client, mandate):
    people.register(council=cast.council, full_name="Ben Ito", user=cast.ben, by=cast.erin)
    cast.person.mandates.update(acts=[Act.LOOK, Act.BOOK])
    client.force_login(cast.ben)
    page = read(client, link(read(client, f"/people/{cast.person.pk}/book/cleaning/"), "Back to the service"))
    assert "You are acting for" in page
    assert "For Amina Yusuf." in read(client, link(page, "Ask to book"))


def test_who_acts_no_more_reads_nothing_of_the_plan_on_the_listing(cast, client, mandate):
    cast.person.mandates.update(acts=[Act.LOOK, Act.BOOK])
    mandates.end(mandate=mandate, by=cast.amina)
    for who in (cast.ben, cast.dev, None):
        client.logout()
        if who:
            client.force_login(who)
        for along in (f"outcome={cast.outcome.pk}", f"person={cast.person.pk}"):
            page = read(client, f"/services/cleaning/?{along}")
            assert "I want a tidy home." not in page
            assert "You are acting for" not in page


def test_a_visitor_who_signs_in_on_the_way_still_books_for_the_outcome(cast, client):
    book = f"/services/cleaning/book/?outcome={cast.outcome.pk}"
    assert link(read(client, f"/services/cleaning/?outcome={cast.outcome.pk}"), "Ask to book") == book
    response = client.get(book)
    assert QueryDict(response["Location"].partition("?")[2])["next"] == book


@pytest.mark.parametrize("nonsense", ["", "0", "²", "x", "9" * 30])
def test_an_outcome_or_person_that_is_none_is_passed_over(cast, client, nonsense):
    client.force_login(cast.amina)
    for name in ("outcome", "person"):
        for address in ("/services/cleaning/", f"/people/{cast.person.pk}/book/cleaning/"):
            assert client.get(address, {name: nonsense}).status_code == 200
        assert client.get("/services/cleaning/book/", {name: nonsense}).status_code == 302
