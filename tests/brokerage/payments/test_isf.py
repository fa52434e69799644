from datetime import date, timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError, transaction

from brokerage import accounts
from brokerage.actions import isf
from brokerage.ledger.models import Transfer
from brokerage.models import IsfInstruction, Payable, PayableState
from brokerage.states import ISF_MOVES
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry

from .conftest import TODAY, balance, owed

State = IsfInstruction.State


@pytest.fixture
def instruction(world) -> IsfInstruction:
    return owed(world.amina, world.carols, 4000, way="isf").instruction


@pytest.fixture
def payer(world):
    return f"fund-holder:{world.funds.pk}"


ACTS = {
    "acknowledge": (State.ACKNOWLEDGED, lambda i, cast: isf.acknowledge(instruction=i, by=cast.fay)),
    "answer": (State.PAID, lambda i, cast: isf.answer(instruction=i, paid_on=TODAY, reference="F1", by=cast.fay)),
    "refuse": (State.REFUSED, lambda i, cast: isf.refuse(instruction=i, reason="No money left", by=cast.fay)),
    "send_again": (State.SENT, lambda i, cast: isf.send_again(instruction=i, words="There is now", by=cast.erin)),
}


def in_state(instruction: IsfInstruction, cast, state: str) -> IsfInstruction:
    if state == State.SENT:
        return instruction
    instruction = ACTS["acknowledge"][1](instruction, cast)
    if state == State.ACKNOWLEDGED:
        return instruction
    return ACTS["answer" if state == State.PAID else "refuse"][1](instruction, cast)


def test_confirming_an_isf_session_tells_the_fund_holder_to_pay(world, django_capture_on_commit_callbacks):
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        payable = owed(world.amina, world.carols, 4000, way="isf")
    instruction = payable.instruction
    assert (instruction.fund_holder, instruction.payee, instruction.amount_pence) == (world.funds, world.carols, 4000)
    assert (instruction.state, instruction.answer_by) == (State.SENT, TODAY + timedelta(days=5))
    assert payable.state == PayableState.ASKED
    assert f"Please pay Carol's Garden: {instruction.reference}" in [message.subject for message in mail.outbox]


def test_other_ways_of_paying_make_no_instruction(world):
    for way in ("managed", "direct-payment"):
        assert owed(world.amina, world.carols, 1000, way=way).instruction is None


def test_date_and_reference_settle_what_is_owed(world, instruction, payer):
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    assert balance(accounts.payable(payer, world.carols)) == 4000
    isf.answer(instruction=instruction, paid_on=date(2026, 6, 12), reference=" FPS  881 ", by=world.cast.fay)
    instruction.refresh_from_db()
    assert (instruction.state, instruction.payment_reference) == (State.PAID, "FPS 881")
    assert balance(accounts.payable(payer, world.carols)) == 0
    assert balance(accounts.in_flight(payer)) == 0
    assert balance(accounts.paid_out(payer)) == 4000
    assert Payable.objects.get().settled_on == date(2026, 6, 12)


def test_a_refusal_goes_to_the_officer_and_the_money_stays_owed(
    world, instruction, payer, django_capture_on_commit_callbacks
):
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        isf.refuse(instruction=instruction, reason="The fund is empty", by=world.cast.fay)
    assert [message.to for message in mail.outbox] == [["erin.example@people.example"]]
    assert "cannot pay" in mail.outbox[0].body
    assert balance(accounts.payable(payer, world.carols)) == 4000
    assert Payable.objects.get().state == PayableState.DUE


def test_what_was_refused_can_be_sent_again_and_paid(world, instruction, payer, clock):
    in_state(instruction, world.cast, State.REFUSED)
    clock("2026-06-17 09:00")
    again = isf.send_again(instruction=instruction, words=" The fund was filled. ", by=world.cast.erin)
    assert (again.state, again.words, again.answer_by) == (State.SENT, "The fund was filled.", date(2026, 6, 22))
    assert (again.acknowledged_by, again.answered_by, again.escalated_at) == (None, None, None)
    assert Payable.objects.get().state == PayableState.ASKED
    in_state(instruction, world.cast, State.PAID)
    assert balance(accounts.paid_out(payer)) == 4000


@pytest.mark.parametrize("state", [State.SENT, State.ACKNOWLEDGED])
def test_an_unanswered_one_is_sent_again_only_after_its_day(world, instruction, clock, state):
    in_state(instruction, world.cast, state)
    clock("2026-06-20 09:00")
    with pytest.raises(Refused, match="has until 20 June to answer"):
        isf.send_again(instruction=instruction, words="Please pay", by=world.cast.hana)
    clock("2026-06-21 09:00")
    assert isf.send_again(instruction=instruction, words="Please pay", by=world.cast.hana).state == State.SENT


@pytest.mark.parametrize("verb", ACTS)
@pytest.mark.parametrize("state", State.values)
def test_an_instruction_moves_only_as_its_table_says(world, instruction, clock, state, verb):
    instruction = in_state(instruction, world.cast, state)
    clock("2026-06-25 09:00")
    to, act = ACTS[verb]
    if to in ISF_MOVES[state]:
        assert act(instruction, world.cast).state == to
    else:
        with pytest.raises(IllegalMove):
            act(instruction, world.cast)
        instruction.refresh_from_db()
        assert instruction.state == state


@pytest.mark.parametrize("day", [date(2026, 6, 16), date(2026, 6, 7), date(1900, 1, 1)])
def test_a_day_before_the_session_or_still_to_come_is_refused(world, instruction, day):
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    with pytest.raises(Refused, match="Enter the day on which it was paid"):
        isf.answer(instruction=instruction, paid_on=day, reference="F1", by=world.cast.fay)


@pytest.mark.parametrize("reference", ["", " \n ", "x" * 41])
def test_an_answer_needs_a_reference(world, instruction, reference):
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    with pytest.raises(Refused, match="Enter the payment's reference"):
        isf.answer(instruction=instruction, paid_on=TODAY, reference=reference, by=world.cast.fay)


def test_the_database_too_wants_date_and_reference(world, instruction):
    with pytest.raises(IntegrityError), transaction.atomic():
        IsfInstruction.objects.update(state=State.PAID, paid_on=TODAY, payment_reference="")


def test_a_refusal_and_sending_again_need_words(world, instruction):
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    with pytest.raises(Refused, match="Say why you cannot pay"):
        isf.refuse(instruction=instruction, reason=" ", by=world.cast.fay)
    isf.refuse(instruction=instruction, reason="Empty", by=world.cast.fay)
    with pytest.raises(Refused, match="Say what the fund holder needs to know"):
        isf.send_again(instruction=instruction, words=" ", by=world.cast.erin)


@pytest.mark.parametrize("name", ["amina", "ben", "carol", "dev", "erin", "hana"])
def test_only_the_fund_holders_own_team_answers(world, instruction, name):
    by = getattr(world.cast, name)
    with pytest.raises(NotPermitted):
        isf.acknowledge(instruction=instruction, by=by)
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    with pytest.raises(NotPermitted):
        isf.answer(instruction=instruction, paid_on=TODAY, reference="F1", by=by)
    with pytest.raises(NotPermitted):
        isf.refuse(instruction=instruction, reason="No", by=by)


@pytest.mark.parametrize("name", ["amina", "ben", "carol", "dev", "fay", "femi", "olga"])
def test_only_finance_and_case_officers_of_the_council_send_again(world, instruction, name):
    in_state(instruction, world.cast, State.REFUSED)
    with pytest.raises(NotPermitted):
        isf.send_again(instruction=instruction, words="Pay", by=getattr(world.cast, name))


def test_what_nobody_answers_in_time_goes_to_an_officer_once(world, instruction, clock):
    def escalate() -> str:
        out = StringIO()
        call_command("escalate_isf", stdout=out)
        return out.getvalue()

    clock("2026-06-20 23:00")
    assert escalate() == "0 passed on.\n"
    clock("2026-06-21 00:01")
    assert escalate() == f"{instruction.reference}, to be answered by 20 June 2026\n1 passed on.\n"
    assert escalate() == "0 passed on.\n"
    assert AuditEntry.objects.filter(action="isf.escalated", actor_label="The site").count() == 1


def test_a_dry_run_passes_nothing_on(world, instruction, clock):
    clock("2026-06-25 09:00")
    out = StringIO()
    call_command("escalate_isf", "--dry-run", stdout=out)
    assert "1 would be passed on" in out.getvalue()
    assert isf.escalate_overdue() == 1


def test_a_fund_holder_may_still_answer_after_it_was_passed_on(world, instruction, clock):
    clock("2026-06-25 09:00")
    isf.escalate_overdue()
    assert in_state(instruction, world.cast, State.PAID).state == State.PAID


@pytest.mark.parametrize("verb", [*ACTS, "escalate"])
def test_when_the_audit_log_cannot_be_written_nothing_changes(world, instruction, clock, audit_fails, verb):
    wanted = {"acknowledge": State.SENT, "send_again": State.REFUSED, "escalate": State.SENT}
    instruction = in_state(instruction, world.cast, wanted.get(verb, State.ACKNOWLEDGED))
    clock("2026-06-25 09:00")

    def everything():
        return list(IsfInstruction.objects.values()), list(Payable.objects.values()), Transfer.objects.count()

    before = everything()
    audit_fails()
    with pytest.raises(RuntimeError), transaction.atomic():
        isf.escalate(instruction=instruction) if verb == "escalate" else ACTS[verb][1](instruction, world.cast)
    assert everything() == before
