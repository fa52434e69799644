from io import StringIO

from django.core.management import call_command

from brokerage.actions import bookings, sessions
from brokerage.models import Payable, SessionState


def run():
    out = StringIO()
    call_command("confirm_overdue", stdout=out)
    return out.getvalue()


def test_the_nightly_command_confirms_what_nobody_questioned_once(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    assert run() == "0 confirmed.\n"
    clock.move_to("2026-12-04T01:00:00+00:00")
    assert run() == "1 confirmed.\n"
    assert run() == "0 confirmed.\n"
    session.refresh_from_db()
    assert (session.state, session.confirmed_by, Payable.objects.count()) == (SessionState.CONFIRMED, None, 1)


def test_a_session_that_was_questioned_is_left_to_people(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    sessions.dispute(session=session, reason="Nobody came.", by=cast.amina)
    clock.move_to("2026-12-04T01:00:00+00:00")
    assert run() == "0 confirmed.\n"
