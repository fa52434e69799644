"""Every address, as every member of the cast: what opens, and what is refused."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.test import Client
from django.urls import reverse

from providers.forms import STEPS
from tests.project.addresses import Address, our_addresses
from tests.project.two_sides import ANONYMOUS, LATER, NOW, ROLES, Side, World, make_world
from tests.project.url_matrix import MATRIX

ADDRESSES = {address.name: address for address in our_addresses()}
NAMES = sorted(ADDRESSES.keys() & MATRIX.keys())
# What each part of an address stands for on a side. A new kind of part needs a line here.
PARTS = {
    "person_id": lambda side: side.person.pk,
    "plan_id": lambda side: side.plan.pk,
    "outcome_id": lambda side: side.outcome.pk,
    "booking_id": lambda side: side.booking.pk,
    "session_id": lambda side: side.session.pk,
    "mandate_id": lambda side: side.mandate.pk,
    "part_id": lambda side: side.draft_outcome.pk,
    "pot_id": lambda side: side.person.budgets.get(ends_on=None).pots.first().pk,
    "run_id": lambda side: side.run.pk,
    "item_id": lambda side: side.item.pk,
    "instruction_id": lambda side: side.instruction.pk,
    "request_id": lambda side: side.request.pk,
    "what": lambda side: "arrived",
    "kind": lambda side: "outcome",
    "step": lambda side: next(iter(STEPS)),
    "code": lambda side: side.shared_list.code,
    "section": lambda side: "services",
    "slug": lambda side: side.provider.slug,
    "pk": lambda side: side.submission.service_id,
}
# Where a part of that name means something else.
SPECIAL = {
    ("service_page", "slug"): lambda side: side.service.slug,
    ("booking_start", "slug"): lambda side: side.service.slug,
    ("booking_new", "slug"): lambda side: side.service.slug,
    ("plan_line_add", "outcome_id"): lambda side: side.draft_outcome.pk,
    ("membership_end", "pk"): lambda side: side.membership.pk,
    ("listing_check", "pk"): lambda side: side.submission.pk,
    ("submission_preview", "pk"): lambda side: side.submission.pk,
}
OWNER_PARTS = ("person_id", "slug")  # they come first and say whose the rest is


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """Made once for all addresses; each request is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(NOW, tick=False):
            made = make_world()
        with time_machine.travel(LATER, tick=False):
            yield made
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def clients(world: World) -> dict[str, Client]:
    made = {key: Client(raise_request_exception=False) for key in (ANONYMOUS, *ROLES)}
    for key, user in world.users.items():
        made[key].force_login(user)
    return made


def parts_of(address: Address) -> list[str]:
    return re.findall(r"<(?:\w+:)?(\w+)>", address.route)


def url_of(address: Address, side: Side, rest: Side | None = None) -> str:
    """The address with one side's things in it; `rest`, if given, gives all that is not the owner."""
    values = {}
    for part in parts_of(address):
        maker = SPECIAL.get((address.name, part)) or PARTS[part]
        values[part] = maker(side if rest is None or part in OWNER_PARTS else rest)
    return reverse(address.name, kwargs=values)


def ask(client: Client, url: str, send: dict[str, str] | None = None) -> str:
    """What came of it: in, refused, sign in, or broken."""
    with transaction.atomic():
        response = client.get(url) if send is None else client.post(url, send)
        transaction.set_rollback(True)
    if response.status_code == 302 and "/accounts/login/" in response["Location"]:
        return "sign in"
    if response.status_code >= 500:
        return f"broken ({response.status_code})"
    return "refused" if response.status_code in (403, 404) else "in"


def those_in(clients: dict[str, Client], url: str, send: dict[str, str] | None = None) -> set[str]:
    answers = {key: ask(client, url, send) for key, client in clients.items()}
    assert "broken" not in " ".join(answers.values()), answers
    assert answers[ANONYMOUS] in ("in", "sign in"), f"A visitor is not sent to sign in: {answers[ANONYMOUS]}"
    return {key for key, answer in answers.items() if answer == "in"}


def test_every_address_has_a_row_and_every_row_an_address():
    assert {
        "without a row": ADDRESSES.keys() - MATRIX.keys(),
        "without an address": MATRIX.keys() - ADDRESSES.keys(),
    } == {
        "without a row": set(),
        "without an address": set(),
    }


def test_every_address_has_a_name_of_its_own():
    names = [address.name for address in our_addresses()]
    assert "" not in names
    assert sorted(names) == sorted(set(names))


def test_every_view_names_its_permission():
    assert [address.route for address in our_addresses() if address.permission is None] == []


@pytest.mark.parametrize("name", NAMES)
def test_an_address_opens_for_its_roles_and_for_nobody_else(name: str, world: World, clients: dict[str, Client]):
    assert those_in(clients, url_of(ADDRESSES[name], world.own)) == MATRIX[name].opens


@pytest.mark.parametrize("name", [name for name in NAMES if parts_of(ADDRESSES[name])])
def test_nothing_of_the_other_side_opens(name: str, world: World, clients: dict[str, Client]):
    assert those_in(clients, url_of(ADDRESSES[name], world.other)) == MATRIX[name].other


@pytest.mark.parametrize("name", [name for name in NAMES if MATRIX[name].posts is not None])
def test_fewer_may_do_than_may_see(name: str, world: World, clients: dict[str, Client]):
    url = url_of(ADDRESSES[name], world.own)
    assert those_in(clients, url, MATRIX[name].send) == MATRIX[name].posts


@pytest.mark.parametrize(
    "name", [name for name in NAMES if len(parts_of(ADDRESSES[name])) > 1 and "person_id" in parts_of(ADDRESSES[name])]
)
def test_a_thing_of_the_other_side_is_not_found_under_ones_own_name(
    name: str, world: World, clients: dict[str, Client]
):
    rest = set(parts_of(ADDRESSES[name])) - {"slug", "kind", "person_id"}
    if rest:
        assert those_in(clients, url_of(ADDRESSES[name], world.own, world.other)) == set()
