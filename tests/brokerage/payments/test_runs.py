from datetime import date, timedelta
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.db import IntegrityError, connection, transaction

from brokerage import accounts
from brokerage.actions import requests, runs, sessions
from brokerage.ledger.models import Transfer
from brokerage.models import Payable, PayableState, PaymentRun, RunItem, SessionState
from brokerage.queries import runs as queries
from brokerage.states import RUN_ITEM_MOVES, RUN_MOVES
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry

from .conftest import TODAY, balance, owed, session

State = PaymentRun.State
PAYER = "council:northam"


@pytest.fixture
def due(world):
    """£20 and £15.50 to Carol, £7.25 to Dev, from Amina's council-managed money."""
    return [
        owed(world.amina, world.carols, 2000),
        owed(world.amina, world.carols, 1550),
        owed(world.amina, world.devs, 725),
    ]


def made(world) -> PaymentRun:
    return runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)


def approved(world) -> PaymentRun:
    run = made(world)
    return runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)


def sent(world) -> PaymentRun:
    run = approved(world)
    runs.export(run=run, by=world.cast.hana)
    return runs.mark_sent(run=run, by=world.cast.hana)


def in_state(world, state: str) -> PaymentRun:
    if state == State.DRAFT:
        return made(world)
    if state == State.DISCARDED:
        return runs.discard(run=made(world), by=world.cast.hana)
    if state == State.APPROVED:
        return approved(world)
    run = sent(world)
    return runs.play_the_bank(run=run, by=world.cast.hana) if state == State.FINISHED else run


# --- Making ---------------------------------------------------------------------------------------------------------


def test_a_run_has_one_payment_a_provider_for_all_that_is_due(world, due):
    run = made(world)
    assert [(item.payee, item.amount_pence, item.payables.count()) for item in run.items.all()] == [
        ("Carol's Garden", 3550, 2),
        ("Dev's Kitchen", 725, 1),
    ]
    assert run.total_pence == 4275
    assert run.list_hash == queries.list_of(run).sha256


def test_making_a_run_moves_no_money(world, due):
    before = Transfer.objects.count()
    made(world)
    assert Transfer.objects.count() == before
    assert set(Payable.objects.values_list("state", flat=True)) == {PayableState.DUE}


def test_sessions_after_the_last_day_wait_for_the_next_run(world):
    owed(world.amina, world.carols, 2000, on=date(2026, 6, 8))
    owed(world.amina, world.carols, 3000, on=date(2026, 6, 9))
    run = runs.make(council=world.northam, cut_off=date(2026, 6, 8), by=world.cast.hana)
    assert run.total_pence == 2000


def test_direct_payments_and_service_funds_are_never_in_a_run(world):
    owed(world.amina, world.carols, 2000)
    owed(world.amina, world.carols, 3000, way="direct-payment")
    owed(world.amina, world.carols, 4000, way="isf")
    assert made(world).total_pence == 2000


def test_what_is_left_out_says_why(world, due):
    owed(world.amina, world.carols, 3000, way="direct-payment")
    owed(world.amina, world.carols, 4000, way="isf")
    session(world.amina, world.carols, 5000, way="managed", state=SessionState.DISPUTED)
    session(world.amina, world.carols, 6000, way="managed")
    owed(world.amina, world.carols, 700, on=date(2026, 6, 14))
    rows = queries.left_out(world.northam, date(2026, 6, 13))
    assert [(row.why.split(".")[0], row.sessions, row.pence) for row in rows] == [
        ("Questioned", 1, 5000),
        ("Not confirmed yet by the person", 1, 6000),
        ("After 13 June", 1, 700),
        ("Paid by the person from a direct payment, when the provider asks", 1, 3000),
        ("Paid by the holder of an individual service fund", 1, 4000),
    ]


def test_a_run_of_nothing_is_refused(world):
    with pytest.raises(Refused, match="owes nothing for sessions up to 15 June 2026"):
        made(world)
    assert not PaymentRun.objects.exists()


def test_a_day_to_come_is_refused(world, due):
    with pytest.raises(Refused, match="today or earlier"):
        runs.make(council=world.northam, cut_off=TODAY + timedelta(days=1), by=world.cast.hana)


def test_a_second_run_waits_for_the_first(world, due):
    first = made(world)
    with pytest.raises(Refused, match=f"{first.reference} is still waiting"):
        made(world)


def test_the_database_too_allows_one_waiting_run_a_council(world, due):
    run = made(world)
    with pytest.raises(IntegrityError), transaction.atomic():
        PaymentRun.objects.create(
            council=run.council, cut_off=TODAY, total_pence=1, made_by=run.made_by, made_at=run.made_at
        )


def test_a_discarded_run_leaves_everything_due(world, due):
    runs.discard(run=made(world), by=world.cast.femi)
    assert made(world).total_pence == 4275


@pytest.mark.parametrize("name", ["amina", "ben", "carol", "dev", "erin", "femi", "olga"])
def test_only_the_councils_own_finance_officers_make_runs(world, due, name):
    with pytest.raises(NotPermitted):
        runs.make(council=world.northam, cut_off=TODAY, by=getattr(world.cast, name))


# --- Approving ------------------------------------------------------------------------------------------------------


def test_approval_puts_what_is_owed_into_flight(world, due):
    approved(world)
    assert balance(accounts.payable(PAYER, world.carols)) == 0
    assert balance(accounts.in_flight(PAYER)) == 4275
    assert set(Payable.objects.values_list("state", flat=True)) == {PayableState.IN_FLIGHT}


def test_whoever_made_a_run_never_approves_it(world, due):
    run = made(world)
    with pytest.raises(Refused, match="somebody else must approve it"):
        runs.approve(run=run, list_hash=run.list_hash, by=world.cast.hana)
    assert balance(accounts.in_flight(PAYER)) == 0


def test_the_database_too_refuses_a_maker_who_approves(world, due):
    run = made(world)
    with pytest.raises(IntegrityError), transaction.atomic():
        PaymentRun.objects.filter(pk=run.pk).update(approved_by=run.made_by)


def test_another_finance_officer_may_approve(world, due):
    run = made(world)
    assert runs.approve(run=run, list_hash=run.list_hash, by=world.cast.hugo).state == State.APPROVED


@pytest.mark.parametrize("name", ["amina", "ben", "carol", "dev", "erin", "olga"])
def test_nobody_else_approves(world, due, name):
    run = made(world)
    with pytest.raises(NotPermitted):
        runs.approve(run=run, list_hash=run.list_hash, by=getattr(world.cast, name))


@pytest.mark.parametrize(
    "change",
    [
        lambda due, world: Payable.objects.filter(pk=due[0].pk).update(amount_pence=1999),
        lambda due, world: RunItem.objects.filter(payee="Dev's Kitchen").update(payee="Dev Kitchens"),
        lambda due, world: RunItem.objects.filter(payee="Dev's Kitchen").update(amount_pence=9999),
        lambda due, world: RunItem.objects.filter(payee="Dev's Kitchen").update(provider=world.funds),
        lambda due, world: RunItem.objects.get(payee="Carol's Garden").payables.remove(due[0]),
        lambda due, world: PaymentRun.objects.update(total_pence=1),
    ],
    ids=["a session's pence", "a name", "a payment's pence", "another payee", "a session gone", "the total"],
)
def test_a_list_that_changed_after_the_page_was_opened_is_not_approved(world, due, change):
    run = made(world)
    seen = queries.list_of(run).sha256
    change(due, world)
    with pytest.raises(Refused, match="The list has changed"):
        runs.approve(run=run, list_hash=seen, by=world.cast.femi)
    changed = queries.list_of(PaymentRun.objects.get(pk=run.pk)).sha256
    with pytest.raises(Refused, match="The list has changed"):
        runs.approve(run=run, list_hash=changed, by=world.cast.femi)
    assert balance(accounts.in_flight(PAYER)) == 0
    Payable.objects.filter(pk=due[0].pk).update(amount_pence=2000)


def test_a_list_with_a_session_that_was_paid_otherwise_is_not_approved(world, due):
    run = made(world)
    Payable.objects.filter(pk=due[2].pk).update(state=PayableState.SETTLED)
    with pytest.raises(Refused, match="The list has changed"):
        runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)
    Payable.objects.filter(pk=due[2].pk).update(state=PayableState.DUE)


def test_a_forged_hash_is_refused(world, due):
    run = made(world)
    for forged in ("", "0" * 64, run.list_hash.upper()):
        with pytest.raises(Refused, match="The list has changed"):
            runs.approve(run=run, list_hash=forged, by=world.cast.femi)


def test_of_two_approvers_the_second_is_told_who_was_faster(world, due):
    run = made(world)
    seen_by_both = queries.list_of(run).sha256
    runs.approve(run=run, list_hash=seen_by_both, by=world.cast.femi)
    with pytest.raises(IllegalMove, match="Femi Example approved this run on 15 June at 10:00"):
        runs.approve(run=run, list_hash=seen_by_both, by=world.cast.hugo)
    assert balance(accounts.in_flight(PAYER)) == 4275


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_of_two_approvers_at_the_same_moment_one_wins(world, due):
    run = made(world)
    together, answers = Barrier(2), []

    def approve(by):
        try:
            together.wait(timeout=20)
            answers.append(runs.approve(run=run, list_hash=run.list_hash, by=by).state)
        except IllegalMove as refused:
            answers.append(str(refused))
        finally:
            connection.close()

    threads = [Thread(target=approve, args=[by]) for by in (world.cast.femi, world.cast.hugo)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert len(answers) == 2
    assert State.APPROVED in answers
    assert sum("approved this run on" in answer for answer in answers) == 1
    assert balance(accounts.in_flight(PAYER)) == 4275


def test_when_the_audit_log_cannot_be_written_nothing_is_approved(world, due, audit_fails):
    run = made(world)
    audit_fails()
    with pytest.raises(RuntimeError), transaction.atomic():
        runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)
    run.refresh_from_db()
    assert (run.state, run.approved_by) == (State.DRAFT, None)
    assert balance(accounts.in_flight(PAYER)) == 0
    assert set(Payable.objects.values_list("state", flat=True)) == {PayableState.DUE}


# --- The moves ------------------------------------------------------------------------------------------------------

ACTS = {
    State.APPROVED: lambda run, cast: runs.approve(run=run, list_hash=run.list_hash, by=cast.femi),
    State.DISCARDED: lambda run, cast: runs.discard(run=run, by=cast.femi),
    State.SENT: lambda run, cast: runs.mark_sent(run=run, by=cast.hana),
}


@pytest.mark.parametrize("to", ACTS)
@pytest.mark.parametrize("state", State.values)
def test_a_run_moves_only_as_its_table_says(world, due, state, to):
    run = in_state(world, state)
    if state == State.APPROVED:
        run.file_hash = runs.export(run=run, by=world.cast.hana).sha256
    if to in RUN_MOVES[state]:
        assert ACTS[to](run, world.cast).state == to
    else:
        with pytest.raises(IllegalMove):
            ACTS[to](run, world.cast)
        run.refresh_from_db()
        assert run.state == state


@pytest.mark.parametrize("to", [RunItem.State.SETTLED, RunItem.State.RETURNED])
@pytest.mark.parametrize("state", RunItem.State.values)
def test_a_payment_is_answered_once(world, due, state, to):
    item = sent(world).items.first()
    hana = world.cast.hana
    answers = {
        RunItem.State.SETTLED: lambda: runs.settle(item=item, on=TODAY, by=hana),
        RunItem.State.RETURNED: lambda: runs.return_item(item=item, reason="Account closed", on=TODAY, by=hana),
    }
    if state in answers:
        answers[state]()
    if to in RUN_ITEM_MOVES[state]:
        assert answers[to]().state == to
    else:
        with pytest.raises(IllegalMove, match="already answered"):
            answers[to]()


@pytest.mark.parametrize("state", [State.DRAFT, State.APPROVED, State.DISCARDED])
def test_the_bank_answers_only_what_was_sent(world, due, state):
    run = in_state(world, state)
    with pytest.raises(IllegalMove, match="can only answer what was sent"):
        runs.settle(item=run.items.first(), on=TODAY, by=world.cast.hana)


# --- Settled and returned -------------------------------------------------------------------------------------------


def test_a_settled_payment_has_arrived(world, due):
    item = sent(world).items.get(payee="Carol's Garden")
    runs.settle(item=item, on=TODAY, by=world.cast.hana)
    assert balance(accounts.in_flight(PAYER)) == 725
    assert balance(accounts.paid_out(PAYER)) == 3550
    assert list(item.payables.values_list("state", "settled_on")) == [("settled", TODAY)] * 2


def test_a_returned_payment_is_due_again_and_in_the_next_run(world, due):
    run = sent(world)
    item = run.items.get(payee="Carol's Garden")
    runs.return_item(item=item, reason="  No such\naccount ", on=TODAY, by=world.cast.hana)
    assert RunItem.objects.get(pk=item.pk).reason == "No such account"
    assert balance(accounts.payable(PAYER, world.carols)) == 3550
    again = made(world)
    assert [(item.payee, item.amount_pence) for item in again.items.all()] == [("Carol's Garden", 3550)]
    again = runs.approve(run=again, list_hash=again.list_hash, by=world.cast.femi)
    runs.export(run=again, by=world.cast.hana)
    runs.mark_sent(run=again, by=world.cast.hana)
    runs.settle(item=again.items.get(), on=TODAY, by=world.cast.hana)
    assert balance(accounts.payable(PAYER, world.carols)) == 0
    assert balance(accounts.paid_out(PAYER)) == 3550


def test_a_run_is_finished_when_every_payment_is_answered(world, due):
    run = sent(world)
    first, second = run.items.all()
    runs.settle(item=first, on=TODAY, by=world.cast.hana)
    run.refresh_from_db()
    assert run.state == State.SENT
    runs.return_item(item=second, reason="Closed", on=TODAY, by=world.cast.hana)
    run.refresh_from_db()
    assert run.state == State.FINISHED


@pytest.mark.parametrize("day", [date(2026, 6, 16), date(2026, 6, 14), date(1900, 1, 1), date(9999, 12, 31)])
def test_a_day_before_it_was_sent_or_still_to_come_is_refused(world, due, day):
    item = sent(world).items.first()
    with pytest.raises(Refused, match="Enter the day on which the bank statement shows it"):
        runs.settle(item=item, on=day, by=world.cast.hana)
    with pytest.raises(Refused):
        runs.return_item(item=item, reason="Closed", on=day, by=world.cast.hana)


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * 201])
def test_a_return_needs_a_short_reason(world, due, reason):
    item = sent(world).items.first()
    with pytest.raises(Refused, match="Say why the bank sent it back"):
        runs.return_item(item=item, reason=reason, on=TODAY, by=world.cast.hana)


@pytest.mark.parametrize("name", ["amina", "carol", "dev", "erin", "femi", "olga"])
def test_only_finance_settles_returns_exports_and_sends(world, due, name):
    run, by = sent(world), getattr(world.cast, name)
    item = run.items.first()
    for act in (
        lambda: runs.settle(item=item, on=TODAY, by=by),
        lambda: runs.return_item(item=item, reason="Closed", on=TODAY, by=by),
        lambda: runs.export(run=run, by=by),
        lambda: runs.mark_sent(run=run, by=by),
        lambda: runs.play_the_bank(run=run, by=by),
    ):
        with pytest.raises(NotPermitted):
            act()


@pytest.mark.parametrize("verb", ["settle", "return_item", "export", "mark_sent", "discard", "make"])
def test_when_the_audit_log_cannot_be_written_nothing_changes(world, due, audit_fails, verb):
    hana, femi = world.cast.hana, world.cast.femi
    run = {"discard": made, "make": lambda world: None, "mark_sent": approved, "export": approved}.get(verb, sent)(
        world
    )
    if verb == "mark_sent":
        runs.export(run=run, by=hana)
    item = run and run.items.first()
    acts = {
        "settle": lambda: runs.settle(item=item, on=TODAY, by=hana),
        "return_item": lambda: runs.return_item(item=item, reason="Closed", on=TODAY, by=hana),
        "export": lambda: runs.export(run=run, by=hana),
        "mark_sent": lambda: runs.mark_sent(run=run, by=hana),
        "discard": lambda: runs.discard(run=run, by=femi),
        "make": lambda: made(world),
    }

    def everything():
        return (
            list(PaymentRun.objects.values()),
            list(RunItem.objects.values()),
            list(Payable.objects.values()),
            Transfer.objects.count(),
        )

    before = everything()
    audit_fails()
    with pytest.raises(RuntimeError), transaction.atomic():
        acts[verb]()
    assert everything() == before


def test_every_step_stands_in_the_audit_log_with_who_did_it(world, due):
    run = runs.play_the_bank(run=sent(world), by=world.cast.hana)
    entries = AuditEntry.objects.filter(target_label__startswith="pay", action__startswith="run").order_by("id")
    assert [(entry.action, entry.actor_label) for entry in entries] == [
        ("run.made", "Hana Example"),
        ("run.approved", "Femi Example"),
        ("run.exported", "Hana Example"),
        ("run.sent", "Hana Example"),
        ("run_item.settled", "Hana Example"),
        ("run_item.settled", "Hana Example"),
        ("run.finished", "Hana Example"),
    ]
    assert entries[0].new["list"] == entries[1].new["list"] == run.list_hash


def test_the_provider_is_told_what_came_and_what_came_back(world, due, django_capture_on_commit_callbacks):
    first, second = sent(world).items.all()
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        runs.settle(item=first, on=TODAY, by=world.cast.hana)
        runs.return_item(item=second, reason="Closed & gone", on=TODAY, by=world.cast.hana)
    assert [message.subject for message in mail.outbox] == ["You have been paid £35.50", "A payment to you came back"]
    assert first.reference in mail.outbox[0].body
    assert "Closed & gone" in mail.outbox[1].body


# --- A month in pence -----------------------------------------------------------------------------------------------


def test_a_month_of_one_persons_managed_money(world, clock):
    """Four walks at £12.35, one of them cancelled late at half, and a lunch at £9.99."""
    for day in (date(2026, 6, 1), date(2026, 6, 8), date(2026, 6, 11)):
        owed(world.amina, world.carols, 1235, on=day)
    late = session(world.amina, world.carols, 1235, way="managed", on=date(2026, 6, 15), state=SessionState.HELD)
    clock("2026-06-15 09:00")
    sessions.cancel(session=late, reason="I am ill", by=world.cast.amina)
    owed(world.amina, world.devs, 999, on=date(2026, 6, 12))
    pot = world.amina.pots["managed"].account
    assert balance(pot) == 100_000 - 3 * 1235 - 618 - 999
    run = sent(world)
    assert [(item.payee, item.amount_pence) for item in run.items.all()] == [
        ("Carol's Garden", 3 * 1235 + 618),
        ("Dev's Kitchen", 999),
    ]
    runs.play_the_bank(run=run, by=world.cast.hana)
    assert balance(accounts.paid_out(PAYER)) == 5322
    assert balance(pot) + balance(accounts.paid_out(PAYER)) == 100_000


def test_a_month_of_all_three_ways_keeps_their_money_apart(world):
    for way, pence in (("managed", 2000), ("direct-payment", 3000), ("isf", 4000)):
        owed(world.amina, world.carols, pence, way=way)
    runs.play_the_bank(run=sent(world), by=world.cast.hana)
    request = requests.ask(provider=world.carols, person=world.amina.person, by=world.cast.carol)
    requests.receive(request=request, received_on=TODAY, by=world.cast.carol)
    person = f"person:{world.amina.person.pk}"
    fund_holder = f"fund-holder:{world.funds.pk}"
    assert balance(accounts.paid_out(PAYER)) == 2000
    assert balance(accounts.paid_out(person)) == 3000
    assert balance(accounts.payable(fund_holder, world.carols)) == 4000
