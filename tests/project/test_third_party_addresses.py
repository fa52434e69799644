"""Address books of other people's that we include: one row each, and what a visitor gets there."""

import pytest
from django.test import Client

from marketplace.core.models import User
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
@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/", "/admin/users/", "/admin/snippets/"])
def test_somebody_without_a_role_is_kept_out_of_the_page_editor(client: Client, address: str):
    client.force_login(User.objects.create_user("dev@people.example", full_name="Dev"))
    response = client.get(address)
    assert response.status_code in (302, 403, 404)
    if response.status_code == 302:
        assert "/admin/" not in response["Location"].partition("?")[0] or "login" in response["Location"]
