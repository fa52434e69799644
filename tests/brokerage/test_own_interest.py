"""Whoever works for a provider never deals with it in somebody else's name, whichever team or mandate it is by."""

from datetime import date

import pytest

from brokerage.actions import bookings, mandates, requests, sessions
from brokerage.models import Act, Booking, Mandate
from marketplace.core.errors import Refused
from providers.models import Membership


@pytest.fixture
def carol_represents(cast):
    """Carol sells the cleaning and is Amina's representative for everything."""
    return mandates.give(
        person=cast.person,
        user=cast.carol,
        kind=Mandate.Kind.REPRESENTATIVE,
        acts=list(Act.values),
        ends_on=date(2027, 3, 31),
        by=cast.amina,
    )


@pytest.fixture
def delivered(cast, ask, clock):
    booking = bookings.accept(booking=ask(deployment="direct-payment"), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    return sessions.deliver(session=booking.sessions.get(), by=cast.carol)


def test_a_representative_cannot_book_the_provider_that_they_work_for(cast, ask, carol_represents):
    with pytest.raises(Refused, match="You work for this provider, so you cannot book there for Amina"):
        ask(by=cast.carol)
    assert not Booking.objects.exists()


def test_a_place_in_a_second_team_counts_as_well(cast, ask, mandate):
    Membership.objects.create(user=cast.ben, provider=cast.carols, role="editor")
    with pytest.raises(Refused, match="You work for this provider"):
        ask(by=cast.ben)


def test_somebody_who_left_the_team_may_book_it(cast, ask, carol_represents, clock):
    cast.carol_place.ended_at = "2026-11-01T00:00Z"
    cast.carol_place.save()
    assert ask(by=cast.carol).pk


def test_a_person_may_book_a_provider_that_they_work_for_themselves(cast, ask):
    Membership.objects.create(user=cast.amina, provider=cast.carols, role="editor")
    assert ask().pk


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda session, by: sessions.confirm(session=session, by=by), "confirm what took place"),
        (lambda session, by: sessions.dispute(session=session, reason="No", by=by), "question what took place"),
    ],
)
def test_a_provider_never_answers_for_the_person_about_its_own_session(cast, carol_represents, delivered, act, words):
    with pytest.raises(Refused, match=words):
        act(delivered, cast.carol)
    delivered.refresh_from_db()
    assert delivered.state == "delivered"


def test_a_case_officer_who_works_for_the_provider_does_not_settle_a_question_in_its_favour(cast, delivered):
    sessions.dispute(session=delivered, reason="Nobody came.", by=cast.amina)
    Membership.objects.create(user=cast.erin, provider=cast.carols, role="editor")
    with pytest.raises(Refused, match="You work for this provider"):
        sessions.confirm(session=delivered, by=cast.erin)


def test_a_provider_never_says_for_the_person_that_it_was_paid(cast, carol_represents, delivered):
    sessions.confirm(session=delivered, by=cast.amina)
    asked = requests.ask(provider=cast.carols, person=cast.person, by=cast.carol)
    with pytest.raises(Refused, match="you cannot say what was paid for Amina"):
        requests.say_paid(request=asked, paid_on=date(2026, 11, 26), by=cast.carol)


def test_the_page_offers_no_button_that_would_be_refused(cast, client, carol_represents, delivered):
    client.force_login(cast.carol)
    page = client.get(f"/people/{cast.person.pk}/bookings/{delivered.booking_id}/").content.decode()
    assert "Yes, it took place" not in page
