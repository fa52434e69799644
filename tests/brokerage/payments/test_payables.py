import pytest
from django.db import IntegrityError, transaction

from brokerage.actions import payables, sessions
from brokerage.ledger.models import Transfer
from brokerage.models import Payable, PayableState, SessionState
from brokerage.states import PAYABLE_MOVES
from marketplace.core.errors import IllegalMove, Refused

from .conftest import TODAY, owed, session


def test_a_confirmed_session_is_owed_for_from_its_pot(world):
    payable = owed(world.amina, world.carols, 2000)
    assert (payable.provider, payable.person, payable.council) == (world.carols, world.amina.person, world.northam)
    assert (payable.deployment, payable.amount_pence, payable.state) == ("managed", 2000, PayableState.DUE)
    assert payable.due_since == TODAY


def test_a_session_is_owed_for_once(world):
    payable = owed(world.amina, world.carols, 2000)
    with pytest.raises(IllegalMove, match="already owed for"):
        payables.owe(session=payable.session, amount_pence=2000, on=TODAY, by=None)


def test_the_database_too_owes_for_a_session_once(world):
    payable = owed(world.amina, world.carols, 2000)
    with pytest.raises(IntegrityError), transaction.atomic():
        Payable.objects.create(
            session=payable.session,
            provider=payable.provider,
            person=payable.person,
            council=payable.council,
            deployment="managed",
            amount_pence=1,
            due_since=TODAY,
        )


@pytest.mark.parametrize("pence", [0, -1, 2001])
def test_nothing_less_than_a_penny_or_more_than_it_costs_is_owed(world, pence):
    held = session(world.amina, world.carols, 2000, way="managed")
    with pytest.raises(Refused, match="above £0, and at most what it costs"):
        payables.owe(session=held, amount_pence=pence, on=TODAY, by=None)


def test_when_the_audit_log_cannot_be_written_nothing_is_owed(world, audit_fails):
    held = session(world.amina, world.carols, 2000, way="isf", state=SessionState.DELIVERED)
    before = Transfer.objects.count()
    audit_fails()
    with pytest.raises(RuntimeError), transaction.atomic():
        sessions.confirm(session=held, by=world.cast.amina)
    assert not Payable.objects.exists()
    assert Transfer.objects.count() == before


@pytest.mark.parametrize("state", PayableState.values)
def test_what_is_paid_never_moves_again(state):
    assert state not in PAYABLE_MOVES[PayableState.SETTLED]
