"""A session that is over and of which the provider says nothing: who sees it, when, and what comes of it."""

from datetime import date
from html import unescape

import pytest
from django.core import mail

from brokerage.actions import bookings, sessions
from brokerage.models import Pot, SessionState
from brokerage.queries.people import untold_sessions
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry, Council, CouncilPolicy, CouncilRole, Role, User
from providers.models import Provider

IN_TIME, LATE = "2026-12-03T20:00:00+00:00", "2026-12-04T08:00:00+00:00"  # seven days after 26 November, and the eighth


@pytest.fixture
def session(cast, ask, clock):
    """Amina's cleaning on 26 November, of which Carol says nothing for a week and a day."""
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to(LATE)
    return booking.sessions.get()


def read(client, user, address):
    client.force_login(user)
    return " ".join(unescape(client.get(address).content.decode()).split())


def question(session, by):
    return sessions.dispute(session=session, reason="Carols does not answer.", by=by)


# --- Who sees it, and when ------------------------------------------------------------------------------------------


def test_the_case_officer_sees_it_from_the_day_after_the_providers_days(cast, session, clock):
    assert list(untold_sessions(cast.erin)) == [session]
    clock.move_to(IN_TIME)
    assert not untold_sessions(cast.erin).exists()


@pytest.mark.parametrize("state", [state for state in SessionState.values if state != SessionState.HELD])
def test_what_was_told_of_or_called_off_is_not_in_the_list(cast, session, state):
    type(session).objects.update(state=state)
    assert not untold_sessions(cast.erin).exists()


@pytest.mark.parametrize("who", ["amina", "ben", "carol", "dev", "femi", "hana", "idris"])
def test_nobody_else_has_it_to_do(cast, session, who):
    assert not untold_sessions(getattr(cast, who)).exists()


def test_a_case_officer_of_another_council_does_not_see_it(cast, session):
    olga = User.objects.create(email="olga@cast.example", full_name="Olga")
    wirral = Council.objects.create(slug="wirral", name="Wirral")
    CouncilRole.objects.create(user=olga, council=wirral, role=Role.CASE_OFFICER)
    assert not untold_sessions(olga).exists()
    with pytest.raises(NotPermitted):
        question(session, by=olga)


def test_the_days_are_those_of_the_policy_on_the_day_when_it_ended(cast, session):
    CouncilPolicy.objects.create(council=cast.council, starts_on=date(2026, 11, 1), say_days=10)
    assert not untold_sessions(cast.erin).exists()
    CouncilPolicy.objects.create(council=cast.council, starts_on=date(2026, 11, 26), say_days=3)
    CouncilPolicy.objects.create(council=cast.council, starts_on=date(2026, 11, 27), say_days=28)
    assert untold_sessions(cast.erin).exists()


def test_it_is_in_the_task_list_with_a_page_that_says_whom_to_ring(cast, session, client):
    Provider.objects.filter(pk=cast.carols.pk).update(phone="020 7946 0999", email="office@carols.example")
    home = read(client, cast.erin, "/officer/")
    assert 'href="/officer/untold/"' in home
    assert "1 waiting" in home
    page = read(client, cast.erin, "/officer/untold/")
    assert "Cleaning, 26 November 2026, 10:00" in page
    assert f'href="/people/{cast.person.pk}/">Amina Yusuf</a>' in page
    assert "It ended 8 days ago" in page
    assert "£40 is set aside" in page
    assert "020 7946 0999" in page
    assert "mailto:office@carols.example" in page
    assert "Nothing is waiting." in read(client, cast.femi, "/officer/untold/")


# --- What the officer can do ----------------------------------------------------------------------------------------


def test_the_officer_questions_it_and_both_sides_are_told(cast, session, client, django_capture_on_commit_callbacks):
    Provider.objects.filter(pk=cast.carols.pk).update(email="office@carols.example")
    address = f"/people/{cast.person.pk}/bookings/{session.booking_id}/sessions/{session.pk}/question/"
    assert f'href="{address}"' in read(client, cast.erin, "/officer/untold/")
    assert "Cleaning, from Carols: Thursday 26 November 2026, 10:00 to 12:00" in read(client, cast.erin, address)
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, {"reason": "Carols does not answer."})
    assert response["Location"] == "/officer/untold/"
    session.refresh_from_db()
    assert (session.state, session.questioned_by, session.settle_by) == ("disputed", cast.erin, date(2026, 12, 18))
    assert AuditEntry.objects.get(action="session.questioned").actor_role == "officer"
    told = {message.to[0]: message.body for message in mail.outbox[-2:]}
    assert "Southwark asks whether Thursday 26 November, 10:00 took place" in told["office@carols.example"]
    assert "decides by Friday 18 December" in told["office@carols.example"]
    assert "Carols has not said whether Thursday 26 November, 10:00 took place" in told["amina@cast.example"]
    questions = read(client, cast.erin, "/officer/questions/")
    assert "Erin wrote: “Carols does not answer.”" in questions
    assert "To be settled by Friday 18 December 2026" in questions


@pytest.mark.parametrize("who", ["ben", "carol", "dev", "femi", "hana", "idris", "grace"])
def test_nobody_else_questions_it_for_the_person(cast, session, who):
    with pytest.raises(NotPermitted):
        question(session, by=getattr(cast, who))


def test_the_officer_waits_until_the_providers_days_are_over(cast, session, clock):
    clock.move_to(IN_TIME)
    with pytest.raises(Refused, match="Carols has until 3 December 2026 to say whether it took place"):
        question(session, by=cast.erin)
    assert question(session, by=cast.amina).state == SessionState.DISPUTED


def test_what_the_provider_says_took_place_is_for_the_person_to_question(cast, session):
    session = sessions.deliver(session=session, by=cast.carol)
    with pytest.raises(Refused, match="The provider has said that it took place"):
        question(session, by=cast.erin)


def test_nothing_is_questioned_twice(cast, session):
    session = question(session, by=cast.erin)
    with pytest.raises(IllegalMove):
        question(session, by=cast.erin)


def test_no_officer_has_a_session_paid_on_their_own_word_alone(cast, session, client):
    session = question(session, by=cast.erin)
    assert "It took place: pay" not in read(client, cast.erin, "/officer/questions/")
    with pytest.raises(Refused, match="You questioned this session yourself"):
        sessions.confirm(session=session, by=cast.erin)
    CouncilRole.objects.create(user=cast.idris, council=cast.council, role=Role.CASE_OFFICER)
    assert "It took place: pay" in read(client, cast.idris, "/officer/questions/")
    assert sessions.confirm(session=session, by=cast.idris).state == SessionState.CONFIRMED


def test_the_person_can_say_that_it_took_place_after_all(cast, session):
    assert sessions.confirm(session=question(session, by=cast.erin), by=cast.amina).state == SessionState.CONFIRMED


def test_the_officer_who_questioned_it_may_free_the_money(cast, session):
    session = sessions.miss(session=question(session, by=cast.erin), by=cast.erin)
    assert session.state == SessionState.MISSED
    assert Pot.objects.get(pk=session.pot_id).account.debits_pending == 0


# --- What happens next ----------------------------------------------------------------------------------------------


def test_a_questioned_booking_says_who_does_what_by_when(cast, session, client):
    Council.objects.filter(pk=cast.council.pk).update(phone="020 7525 5000")
    question(session, by=cast.amina)
    address = f"/people/{cast.person.pk}/bookings/{session.booking_id}/"
    page = read(client, cast.amina, address)
    assert "Thursday 26 November is questioned." in page
    assert "Carols reads what was wrong. If it did not take place, they say so, and its money is free again." in page
    assert "If it took place after all, you say so below, and Carols is owed for it." in page
    assert "If the two do not agree, Southwark decides by Friday 18 December 2026. Southwark: " in page
    assert "020 7525 5000" in page
    assert "After each time, the provider says that it took place." not in page
    assert "Amina says so below" in read(client, cast.erin, address)


def test_the_provider_reads_who_decides_and_by_when(cast, session, client):
    question(session, by=cast.amina)
    for address in (f"/provider/bookings/{session.booking_id}/", "/provider/sessions/"):
        page = read(client, cast.carol, address)
        assert "If you do not agree with each other, Southwark decides by Friday 18 December 2026." in page


def test_a_question_that_nobody_settled_in_time_is_called_late(cast, session, client, clock):
    question(session, by=cast.amina)
    clock.move_to("2026-12-19T08:00:00+00:00")
    page = read(client, cast.amina, f"/people/{cast.person.pk}/bookings/{session.booking_id}/")
    assert "Southwark was to decide by Friday 18 December 2026, and has not done so yet." in page
    for user, address in (
        (cast.amina, f"/people/{cast.person.pk}/bookings/{session.booking_id}/"),
        (cast.carol, f"/provider/bookings/{session.booking_id}/"),
        (cast.carol, "/provider/sessions/"),
    ):
        assert "If you do not agree with each other, Southwark decides." in read(client, user, address)
    assert "To be settled by Friday 18 December 2026: <strong>late</strong>" in read(
        client, cast.erin, "/officer/questions/"
    )


def test_when_a_question_is_to_be_settled_is_the_councils_policy(cast, session):
    CouncilPolicy.objects.create(council=cast.council, starts_on=date(2026, 12, 1), settle_days=5)
    assert question(session, by=cast.amina).settle_by == date(2026, 12, 9)


def test_after_a_question_the_sessions_to_come_stay_booked(cast, ask, client, clock):
    booking = bookings.accept(booking=ask(weeks=3), by=cast.carol)
    clock.move_to("2026-12-04T08:00:00+00:00")
    first, second, _ = booking.sessions.all()
    for session in (second, first):
        question(session, by=cast.amina)
    page = read(client, cast.amina, f"/people/{cast.person.pk}/bookings/{booking.pk}/")
    assert "2 sessions are questioned." in page
    assert "Southwark decides the first by Friday 18 December 2026." in page
    assert "The sessions to come stay booked as they are." in page
