import re

from django.test import RequestFactory

from cms.models import GuidePage, HomePage, SectionIndexPage
from marketplace.core import footer, home
from marketplace.core.navigation import items_for
from providers.models import ServiceType


def test_home_asks_two_things_and_sends_them_to_the_services(pages, client):
    html = client.get("/").content.decode()
    form = re.search(r'<form class="app-search".*?</form>', html, re.S).group()
    assert 'method="get" action="/services/"' in form
    assert 'name="q"' in form
    assert 'name="place"' in form
    assert "What would you like help with?" in form


def test_home_shows_kinds_of_support_by_picture_and_words(pages, client):
    html = client.get("/").content.decode()
    assert "core/drawings/type-home-care.svg" in html
    assert str(ServiceType.objects.get(code="home-care")) in html


def test_a_kind_that_is_no_longer_there_is_left_out(pages, client):
    page = HomePage.objects.get()
    page.tiles = [("type", "no-such-type"), ("type", "arts")]
    page.save_revision().publish()
    html = client.get("/").content.decode()
    assert "type-arts" in html
    assert "no-such-type" not in html


def test_other_apps_put_their_blocks_on_the_home_page(pages, client, monkeypatch):
    monkeypatch.setattr(
        home, "_sources", [lambda request: [home.HomeBlock("components/inset-text.html", {"text": "x"}, 2)]]
    )
    assert [block.order for block in home.blocks_for(RequestFactory().get("/"))] == [2]
    assert '<div class="govuk-inset-text"' in client.get("/").content.decode()


def test_contents_name_every_guide_once_by_what_people_want_to_do(pages, client):
    response = client.get("/guides/")
    listed = [entry["page"].slug for group in response.context["contents"] for entry in group["entries"]]
    assert sorted(listed) == sorted(GuidePage.objects.values_list("slug", flat=True))
    assert response.context["others"] == []


def test_a_guide_that_no_group_names_is_listed_at_the_end(pages, client):
    section = SectionIndexPage.objects.get(slug="brokers")
    section.groups = []
    section.save_revision().publish()
    assert "More pages" in client.get("/guides/brokers/").content.decode()
    assert "For brokers" in client.get("/guides/brokers/").content.decode()


def test_an_unpublished_guide_leaves_the_contents_and_its_links_become_words(pages, client):
    GuidePage.objects.get(slug="your-review").unpublish()
    assert "/guides/people/your-review/" not in client.get("/guides/").content.decode()
    html = client.get("/guides/people/how-the-amount-is-worked-out/").content.decode()
    assert "See your review." in html


def test_the_menu_and_the_foot_lead_to_the_pages(pages, client):
    items = {item["label"]: item["url"] for item in items_for(client.get("/").wsgi_request)}
    assert (items["Guides"], items["Help"]) == ("/guides/", "/help/")
    for link in footer.links():
        assert client.get(link.url).status_code == 200, link.url


def test_contents_take_few_queries(pages, client, django_assert_max_num_queries):
    for path, most in (("/", 10), ("/guides/", 20), ("/guides/people/your-review/", 15)):
        client.get(path)
        with django_assert_max_num_queries(most):
            client.get(path)


def test_the_glossary_is_grouped_by_letter_and_links_to_guides(pages, client):
    response = client.get("/glossary/")
    letters = [group["letter"] for group in response.context["letters"]]
    assert letters == sorted(letters)
    assert 'href="/guides/people/your-assessment/"' in response.content.decode()


def test_help_shows_the_numbers_of_the_chosen_council(pages, client):
    assert "Choose your council" in client.get("/help/").content.decode()
    client.post("/council/", {"council": "southwark"})
    assert "020 7946 0603" in client.get("/help/").content.decode()
