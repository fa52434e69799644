"""Address books of other people's that we include: one row each, and what a visitor gets there."""

import pytest
from django.test import Client
from wagtail.models import Page

from cms.actions.editors import set_up_editing
from marketplace.core.models import Council, CouncilRole, Role, User
from tests.project.addresses import THIRD_PARTY, walk

# One row for each include: where it starts, an address in it that needs signing in, and what a visitor may get.
ROWS = {
    "accounts/": ("/accounts/email/", "sign in"),
    "admin/": ("/admin/pages/", "sign in"),
    "documents/": ("/documents/1/plan.pdf", "not found"),
    "_util/": ("/_util/authenticate_with_password/1/1/", "not found"),
}


@pytest.mark.django_db
@pytest.mark.parametrize("start", ROWS)
def test_a_visitor_gets_no_further(client: Client, start: str):
    address, expected = ROWS[start]
    response = client.get(address)
    if expected == "sign in":
        assert response.status_code == 302
        assert "login" in response["Location"]
    else:
        assert response.status_code == 404


def test_every_include_has_its_row():
    starts = {start for address in walk() for start in THIRD_PARTY if address.route.startswith(start)}
    assert starts - {"media/"} == ROWS.keys()


@pytest.mark.django_db
def test_there_is_one_way_to_sign_in(client: Client):
    response = client.get("/admin/", follow=True)
    assert [address.partition("?")[0] for address, _ in response.redirect_chain][-1] == "/accounts/login/"


@pytest.mark.django_db
@pytest.mark.parametrize("role", [None, Role.CASE_OFFICER, Role.APPROVER, Role.FINANCE])
@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/", "/admin/users/", "/admin/snippets/", "/admin/login/"])
def test_somebody_who_edits_no_pages_is_told_so_in_place_of_the_page_editor(client: Client, address: str, role: str):
    dev = User.objects.create_user("dev@people.example", full_name="Dev")
    if role:
        CouncilRole.objects.create(user=dev, council=Council.objects.create(slug="x", name="X"), role=role)
    client.force_login(dev)
    response = client.get(address, follow=True)
    assert response.status_code == 403
    assert "It is for those who write or approve the pages" in response.text
    assert "permission to access the admin" not in response.text


@pytest.mark.django_db
@pytest.mark.parametrize("role", [Role.SITE_EDITOR, Role.MARKET_MANAGER])
def test_those_who_edit_pages_come_to_the_editor_from_the_menu_and_after_signing_in(client: Client, role: str):
    set_up_editing(Page.get_first_root_node())
    joy = User.objects.create_user("joy@people.example", full_name="Joy")
    CouncilRole.objects.create(user=joy, council=Council.objects.create(slug="x", name="X"), role=role)
    client.force_login(joy)
    assert client.get("/admin/login/", follow=True).request["PATH_INFO"] == "/admin/"
    assert '<a class="govuk-service-navigation__link" href="/admin/"' in client.get("/services/").text
    if role == Role.SITE_EDITOR:
        assert client.get("/start/")["Location"] == "/admin/"
