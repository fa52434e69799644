"""A council, its policy and its officers come to be by commands of whoever runs the site, and each is recorded."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from marketplace.core import audit
from marketplace.core.actions import councils
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.models import AuditEntry, Council, CouncilPolicy, CouncilRole, Role, User
from marketplace.core.policies import policy_on

PHONES = {"phone": "01632 960001", "safeguarding_phone": "01632 960002", "emergency_phone": "01632 960003"}


@pytest.fixture
def here(db, clock):
    clock("2026-06-01 09:00")
    root = User.objects.create_superuser("root@cast.example", full_name="Robin")
    erin = User.objects.create_user("erin@cast.example", full_name="Erin")
    return SimpleNamespace(root=root, erin=erin, council=councils.add_council(name="New Town", **PHONES, by=root))


def last_entry() -> AuditEntry:
    return AuditEntry.objects.first()


def command(*words: str) -> None:
    call_command(*words, by="root@cast.example", verbosity=0)


def test_a_council_is_added_and_recorded(here):
    assert here.council.slug == "new-town"
    assert not here.council.is_demo
    assert audit.sentence(last_entry()) == "Robin added the council New Town"


def test_a_council_is_added_once(here):
    with pytest.raises(Refused, match="already exists"):
        councils.add_council(name="New Town", **PHONES, by=here.root)


@pytest.mark.parametrize("missing", PHONES)
def test_a_council_needs_every_number_that_people_in_danger_are_told(here, missing: str):
    with pytest.raises(Refused, match="three telephone numbers"):
        councils.add_council(name="Old Town", **(PHONES | {missing: "none"}), by=here.root)


def test_a_role_opens_its_pages_at_once_and_its_end_closes_them_at_once(here, client: Client):
    client.force_login(here.erin)
    assert client.get("/officer/").status_code == 403
    councils.give_role(user=here.erin, council=here.council, role=Role.CASE_OFFICER, by=here.root)
    assert client.get("/officer/").status_code == 200
    assert audit.sentence(last_entry()) == f"Robin made user {here.erin.pk} case officer at new-town"
    councils.end_role(user=here.erin, council=here.council, role=Role.CASE_OFFICER, by=here.root)
    assert client.get("/officer/").status_code == 403
    assert audit.sentence(last_entry()) == f"Robin ended the role of user {here.erin.pk} as case officer at new-town"


def test_the_end_of_an_editors_role_closes_the_page_editor_at_once(here):
    councils.give_role(user=here.erin, council=here.council, role=Role.SITE_EDITOR, by=here.root)
    assert User.objects.get(pk=here.erin.pk).is_staff
    councils.end_role(user=here.erin, council=here.council, role=Role.SITE_EDITOR, by=here.root)
    erin = User.objects.get(pk=here.erin.pk)
    assert not erin.is_staff
    assert not erin.groups.exists()


def test_a_role_is_given_once_and_ended_once(here):
    councils.give_role(user=here.erin, council=here.council, role=Role.FINANCE, by=here.root)
    with pytest.raises(Refused, match="Erin is finance officer at New Town already"):
        councils.give_role(user=here.erin, council=here.council, role=Role.FINANCE, by=here.root)
    councils.end_role(user=here.erin, council=here.council, role=Role.FINANCE, by=here.root)
    with pytest.raises(Refused, match="Erin is not finance officer at New Town"):
        councils.end_role(user=here.erin, council=here.council, role=Role.FINANCE, by=here.root)


def test_a_closed_account_gets_no_role(here):
    User.objects.filter(pk=here.erin.pk).update(is_active=False)
    with pytest.raises(Refused, match="closed"):
        councils.give_role(user=here.erin, council=here.council, role=Role.FINANCE, by=here.root)


def test_a_policy_holds_from_its_day_and_keeps_what_it_does_not_name(here):
    day = date(2026, 7, 1)
    councils.set_policy(council=here.council, starts_on=day, changes={"answer_days": 5}, by=here.root)
    later = date(2026, 8, 1)
    councils.set_policy(council=here.council, starts_on=later, changes={"confirm_after_days": 9}, by=here.root)
    assert policy_on(here.council, date(2026, 6, 30)).answer_days == 3
    assert policy_on(here.council, day).answer_days == 5
    assert (policy_on(here.council, later).answer_days, policy_on(here.council, later).confirm_after_days) == (5, 9)
    assert (last_entry().old, last_entry().new) == (
        {"confirm_after_days": 7},
        {"starts_on": "2026-08-01", "confirm_after_days": 9},
    )
    assert audit.sentence(last_entry()) == "Robin gave the council New Town a policy from 2026-08-01"


@pytest.mark.parametrize(
    ("day", "changes", "sentence"),
    [
        (date(2026, 5, 31), {"answer_days": 5}, "day that has passed"),
        (date(2026, 7, 1), {"answer_days": 5}, "policy from that day already"),
        (date(2026, 8, 1), {"answer_days": 0}, "answer_days"),
        (date(2026, 8, 1), {"largest_booking_pence": -1}, "largest_booking_pence"),
    ],
)
def test_a_policy_that_cannot_be_is_refused(here, day: date, changes: dict, sentence: str):
    CouncilPolicy.objects.create(council=here.council, starts_on=date(2026, 7, 1))
    with pytest.raises(Refused, match=sentence):
        councils.set_policy(council=here.council, starts_on=day, changes=changes, by=here.root)


@pytest.mark.parametrize(
    "act",
    [
        lambda here, by: councils.add_council(name="Old Town", **PHONES, by=by),
        lambda here, by: councils.set_policy(council=here.council, starts_on=date(2026, 7, 1), changes={}, by=by),
        lambda here, by: councils.give_role(user=by, council=here.council, role=Role.APPROVER, by=by),
        lambda here, by: councils.end_role(user=by, council=here.council, role=Role.CASE_OFFICER, by=by),
    ],
)
def test_an_officer_makes_no_officers_and_no_councils(here, act):
    councils.give_role(user=here.erin, council=here.council, role=Role.CASE_OFFICER, by=here.root)
    before = AuditEntry.objects.count()
    with pytest.raises(NotPermitted, match="whoever runs this site"):
        act(here, here.erin)
    assert (Council.objects.count(), CouncilRole.objects.count()) == (1, 1)
    assert AuditEntry.objects.count() == before


def test_when_it_cannot_be_recorded_no_role_is_given(here, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(audit, "record", lambda *args, **kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        councils.give_role(user=here.erin, council=here.council, role=Role.APPROVER, by=here.root)
    assert not CouncilRole.objects.exists()


def test_the_commands_do_the_same(here, capsys: pytest.CaptureFixture):
    command("add_council", "Wirral", *(f"--{name.replace('_', '-')}={said}" for name, said in PHONES.items()))
    command("set_policy", "wirral", "--from=2026-06-01", "--answer-days=4", "--four-weekly-anchor=2026-04-13")
    command("give_role", "Erin@cast.example", "wirral", "approver")
    assert policy_on(Council.objects.get(slug="wirral"), date(2026, 6, 1)).four_weekly_anchor == date(2026, 4, 13)
    assert CouncilRole.objects.get().role == Role.APPROVER
    command("end_role", "erin@cast.example", "wirral", "approver")
    assert not CouncilRole.objects.exists()
    assert capsys.readouterr().out.splitlines() == [
        "Added Wirral. Commands and addresses call it wirral.",
        "Wirral: Policy from 1 June 2026.",
        "Erin is now approver at Wirral.",
        "Erin is no longer approver at Wirral.",
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("give_role", "nobody@cast.example", "new-town", "approver"),
            "Nobody has an account with nobody@cast.example",
        ),
        (("give_role", "erin@cast.example", "atlantis", "approver"), "There are: new-town"),
        (("give_role", "erin@cast.example", "new-town", "king"), "invalid choice: 'king'"),
        (("set_policy", "new-town", "--from=yesterday"), "Write it as 2026-04-06"),
        (("end_role", "erin@cast.example", "new-town", "approver"), "Erin is not approver at New Town"),
    ],
)
def test_a_command_that_cannot_be_done_says_why(here, words: tuple[str, ...], sentence: str):
    with pytest.raises(CommandError, match=sentence):
        command(*words)
