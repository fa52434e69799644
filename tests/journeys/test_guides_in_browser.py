import pytest

from cms.actions.load_guides import load_guides
from marketplace.core.models import Council

PAGES = [
    "/",
    "/guides/",
    "/guides/people/",
    "/guides/people/how-the-amount-is-worked-out/",
    "/guides/everyone/if-something-goes-wrong/",
    "/guides/everyone/service-standards/",
    "/guides/people/what-is-a-personal-budget/?easy-read=1",
    "/glossary/",
    "/help/",
    "/accessibility/",
    "/council/",
    "/pages/search/?q=broker",
    "/pages/search/?q=personel+bugdet",
    "/pages/search/?q=zebra",
    "/accounts/login/",
    "/accounts/signup/",
    "/accounts/password/reset/",
    "/design/",
]


@pytest.fixture
def loaded_site(transactional_db):
    Council.objects.create(slug="southwark", name="Southwark", is_demo=True)
    load_guides()


def test_every_kind_of_public_page_is_accessible_and_fits_a_small_phone(loaded_site, open_page, axe):
    small = open_page(size=(320, 640))
    for address in PAGES:
        small.goto(address)
        axe(small)
        too_wide = small.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert too_wide <= 0, f"{address} is {too_wide} px too wide at 320 px"


def test_cards_of_one_row_stand_at_one_height(loaded_site, open_page):
    wide = open_page(size=(1280, 900))
    wide.goto("/")
    tops = [card.bounding_box()["y"] for card in wide.locator(".app-cards--three > li").all()]
    assert len(tops) == 6
    assert len(set(tops[:3])) == len(set(tops[3:])) == 1


def test_easy_read_and_the_council_are_chosen_without_javascript(loaded_site, nojs):
    nojs.goto("/guides/people/what-is-a-personal-budget/")
    nojs.get_by_role("button", name="Easy read").click()
    assert nojs.get_by_text("Some people need help with daily life.").is_visible()
    nojs.get_by_role("link", name="Choose your council").first.click()
    nojs.get_by_label("Southwark").check()
    nojs.get_by_role("button", name="Show its facts").click()
    assert nojs.get_by_text("To start, ring 020 7946 0600.").is_visible()
    nojs.get_by_role("link", name="Read the full page").click()
    assert nojs.get_by_text("The law is the Care Act 2014.").is_visible()
