import uuid
from datetime import date

import pytest

from brokerage.ledger import actions as ledger
from brokerage.ledger import queries
from brokerage.ledger.errors import (
    BadAmount,
    BadTransfer,
    HoldAlreadyResolved,
    HoldNotFound,
    InsufficientFunds,
    KeyReused,
    LedgerIsFinal,
)
from brokerage.ledger.models import Transfer, TransferKind
from marketplace.core.errors import Refused

pytestmark = pytest.mark.django_db


def test_posting_moves_money_from_debit_to_credit(pot, payable, totals):
    ledger.post(debit=pot, credit=payable, amount_pence=250, key="late-fee", reason="late cancellation")
    assert totals(pot, payable) == [(0, 250, 0, 1_000), (0, 0, 0, 250)]


def test_holding_sets_money_aside_without_paying_it(pot, payable, held, totals):
    assert totals(pot, payable) == [(600, 0, 0, 1_000), (0, 0, 600, 0)]
    assert queries.free_pence(pot) == 400


def test_posting_a_hold_pays_all_that_was_set_aside(pot, payable, held, totals):
    ledger.post_hold(hold_key="session:1", key="session:1:post")
    assert totals(pot, payable) == [(0, 600, 0, 1_000), (0, 0, 0, 600)]


def test_posting_part_of_a_hold_frees_the_rest(pot, payable, held, totals):
    ledger.post_hold(hold=held, amount_pence=150, key="session:1:post")
    assert totals(pot, payable) == [(0, 150, 0, 1_000), (0, 0, 0, 150)]
    assert queries.free_pence(pot) == 850


def test_voiding_a_hold_frees_all_of_it(pot, payable, held, totals):
    ledger.void_hold(hold=held.pk, key="session:1:void")
    assert totals(pot, payable) == [(0, 0, 0, 1_000), (0, 0, 0, 0)]


def test_what_is_set_aside_can_be_exactly_what_is_free(pot, payable, held):
    ledger.hold(debit=pot, credit=payable, amount_pence=400, key="session:2", reason="session")
    assert queries.free_pence(pot) == 0


def test_a_resolution_carries_its_holds_reason_journal_and_source(pot, payable):
    ledger.hold(debit=pot, credit=payable, amount_pence=5, key="h", reason="session", journal="run:7", source="S-1")
    paid = ledger.post_hold(hold_key="h", key="p")
    assert (paid.reason, paid.journal, paid.source) == ("session", queries.transfer_for("h").journal, "S-1")
    assert list(queries.journal_of(paid)) == [queries.transfer_for("h"), paid]


def test_a_transfer_alone_is_a_journal_of_its_own(held):
    assert held.journal == held.pk


def test_a_transfer_counts_from_today_in_london_unless_told(pot, payable, stopped_at):
    with stopped_at("2026-03-31 00:30"):  # still the 30th in UTC
        untold = ledger.post(debit=pot, credit=payable, amount_pence=1, key="a", reason="x")
    assert untold.effective_on == date(2026, 3, 31)
    told = ledger.post(debit=pot, credit=payable, amount_pence=1, key="b", reason="x", effective_on=date(2026, 4, 1))
    assert told.effective_on == date(2026, 4, 1)


# Repeats


def test_the_same_post_again_changes_nothing(pot, payable, totals):
    first = ledger.post(debit=pot, credit=payable, amount_pence=250, key="fee", reason="fee")
    after = totals(pot, payable)
    again = ledger.post(debit=pot, credit=payable, amount_pence=250, key="fee", reason="fee", actor="7", source="retry")
    assert again == first
    assert again.actor == ""
    assert totals(pot, payable) == after


def test_every_kind_of_repeat_gives_the_first_row_back(pot, payable, held, totals):
    posted = ledger.post_hold(hold=held, amount_pence=600, key="post")
    other = ledger.hold(debit=pot, credit=payable, amount_pence=100, key="session:2", reason="session")
    voided = ledger.void_hold(hold=other, key="void")
    after = totals(pot, payable)
    assert ledger.hold(debit=pot, credit=payable, amount_pence=600, key="session:1", reason="session") == held
    assert ledger.post_hold(hold=held, key="post") == posted
    assert ledger.void_hold(hold_key="session:2", key="void") == voided
    assert totals(pot, payable) == after


def test_a_repeat_is_quiet_even_when_the_pot_is_empty_and_closed_by_then(pot, payable):
    paid = ledger.post(debit=pot, credit=payable, amount_pence=1_000, key="all", reason="session")
    ledger.close_account(pot)
    assert ledger.post(debit=pot, credit=payable, amount_pence=1_000, key="all", reason="session") == paid


@pytest.mark.parametrize("change", ["amount", "debit", "credit", "kind", "reason"])
def test_a_key_never_stands_for_another_transfer(council, pot, payable, change, totals):
    first = {"debit": pot, "credit": payable, "amount_pence": 10, "reason": "fee"}
    ledger.post(**first, key="fee")
    after = totals(council, pot, payable)
    other = {"amount": {"amount_pence": 11}, "debit": {"debit": council}, "credit": {"credit": council}}
    verb = ledger.hold if change == "kind" else ledger.post
    with pytest.raises(KeyReused, match="different details"):
        verb(**first | (other | {"kind": {}, "reason": {"reason": "other"}})[change], key="fee")
    assert totals(council, pot, payable) == after


def test_a_resolution_key_never_stands_for_another_hold(pot, payable, held):
    other = ledger.hold(debit=pot, credit=payable, amount_pence=100, key="session:2", reason="session")
    ledger.void_hold(hold=held, key="void")
    with pytest.raises(KeyReused):
        ledger.void_hold(hold=other, key="void")


# Refusals


def test_more_than_is_free_is_refused_and_says_how_much_is(pot, payable, held, totals):
    before = totals(pot, payable)
    for verb in (ledger.post, ledger.hold):
        with pytest.raises(InsufficientFunds, match="It needs £4.01 and £4 is free") as refused:
            verb(debit=pot, credit=payable, amount_pence=401, key="too-much", reason="session")
        assert (refused.value.free_pence, refused.value.needed_pence) == (400, 401)
    assert totals(pot, payable) == before


def test_an_account_without_the_rule_may_go_below_zero(council):
    assert queries.balances(council).posted_pence == 0
    pot = ledger.open_account(kind="pot", owner_ref="pot-9", no_overspend=True)
    ledger.post(debit=council, credit=pot, amount_pence=520_000, key="fund:9", reason="funding")
    assert queries.balances(council).posted_pence == -520_000


def test_a_hold_is_resolved_once(held):
    ledger.post_hold(hold=held, key="post")
    with pytest.raises(HoldAlreadyResolved, match="already been paid or given back"):
        ledger.void_hold(hold=held, key="void")
    with pytest.raises(HoldAlreadyResolved):
        ledger.post_hold(hold=held, amount_pence=1, key="post-again")


def test_no_more_is_paid_than_was_set_aside(held):
    with pytest.raises(BadAmount, match="£6 was set aside for this, so £6.01 cannot be paid"):
        ledger.post_hold(hold=held, amount_pence=601, key="post")


def test_what_is_no_hold_cannot_be_resolved(pot, held):
    for unknown in ({"hold_key": "nobody"}, {"hold": uuid.uuid4()}, {"hold_key": "fund:pot-1"}):
        with pytest.raises(HoldNotFound, match="No money is set aside"):
            ledger.void_hold(**unknown, key="void")


@pytest.mark.parametrize("named", [{}, {"hold": uuid.UUID(int=1), "hold_key": "session:1"}])
def test_a_hold_is_named_one_way(named):
    with pytest.raises(ValueError, match="one of the two"):
        ledger.post_hold(**named, key="post")


@pytest.mark.parametrize("amount", [0, -1, 1.5, "5", None, True, 10**11 + 1, 2**63])
def test_an_absurd_amount_is_refused(pot, payable, council, amount):
    for verb in (ledger.post, ledger.hold):
        with pytest.raises(BadAmount):
            verb(debit=council, credit=payable, amount_pence=amount, key="absurd", reason="session")


@pytest.mark.parametrize("amount", [0, -600, 599.5, "600"])
def test_an_absurd_part_of_a_hold_is_refused(held, amount):
    with pytest.raises(BadAmount):
        ledger.post_hold(hold=held, amount_pence=amount, key="absurd")


def test_an_account_never_pays_itself(pot):
    with pytest.raises(BadTransfer, match="two different accounts"):
        ledger.post(debit=pot, credit=pot, amount_pence=1, key="self", reason="x")


@pytest.mark.parametrize(
    "given", [{"key": ""}, {"reason": ""}, {"reason": "r" * 41}, {"actor": "a" * 61}, {"source": "s" * 121}]
)
def test_missing_and_overlong_words_are_refused(pot, payable, given):
    with pytest.raises(BadTransfer, match=r"^Give "):
        ledger.post(**{"debit": pot, "credit": payable, "amount_pence": 1, "key": "k", "reason": "r"} | given)


def test_a_total_never_outgrows_its_column(council, payable, monkeypatch):
    from brokerage.ledger.actions import refusals

    monkeypatch.setattr(refusals, "LARGEST_TRANSFER_PENCE", 2**62)
    with pytest.raises(BadAmount):
        ledger.post(debit=council, credit=payable, amount_pence=10**15, key="huge", reason="x")


def test_after_a_refusal_the_same_transaction_goes_on(pot, payable, held):
    with pytest.raises(Refused):
        ledger.hold(debit=pot, credit=payable, amount_pence=401, key="a", reason="session")
    with pytest.raises(Refused):
        ledger.post_hold(hold=held, amount_pence=601, key="b")
    ledger.hold(debit=pot, credit=payable, amount_pence=400, key="a", reason="session")
    assert queries.free_pence(pot) == 0


def test_python_refuses_to_save_or_delete_a_recorded_transfer(held):
    held.amount_pence = 1
    with pytest.raises(LedgerIsFinal, match="never changed or deleted"):
        held.save()
    with pytest.raises(LedgerIsFinal):
        held.delete()


def test_a_month_of_a_personal_budget(council, payable):
    """£520 for four weeks; four sessions of £45; one cancelled late at half price, one cancelled in time."""
    pot = ledger.open_account(kind="pot", owner_ref="month", no_overspend=True)
    ledger.post(debit=council, credit=pot, amount_pence=52_000, key="fund", reason="funding")
    for week in range(4):
        ledger.hold(debit=pot, credit=payable, amount_pence=4_500, key=f"s{week}", reason="session")
    assert queries.free_pence(pot) == 34_000
    ledger.post_hold(hold_key="s0", key="s0:post")
    ledger.post_hold(hold_key="s1", amount_pence=2_250, key="s1:post")
    ledger.void_hold(hold_key="s2", key="s2:void")
    balance = queries.balances(pot)
    assert (balance.posted_pence, balance.held_pence, balance.free_pence) == (45_250, 4_500, 40_750)
    assert queries.balances(payable).posted_pence == 6_750
    assert Transfer.objects.filter(debit=pot, kind=TransferKind.HOLD).count() == 4
