from datetime import date

import pytest

from brokerage.ledger import actions as ledger
from brokerage.ledger import queries
from brokerage.ledger.queries import Balance

pytestmark = pytest.mark.django_db


def test_a_balance_says_what_is_posted_held_free_and_expected(pot, payable, held):
    assert queries.balances(pot) == Balance(posted_pence=1_000, held_pence=600, expected_pence=0)
    assert queries.balances(pot).free_pence == 400
    assert queries.balances(payable.pk) == Balance(posted_pence=0, held_pence=0, expected_pence=600)


def test_many_balances_take_one_query(pot, payable, council, django_assert_num_queries):
    with django_assert_num_queries(1):
        found = queries.balances_of([pot, payable.pk, council])
    assert {pk: balance.posted_pence for pk, balance in found.items()} == {
        pot.pk: 1_000,
        payable.pk: 0,
        council.pk: -1_000,
    }


def test_history_is_every_transfer_that_touched_the_account_newest_first(council, payable, stopped_at):
    pot = ledger.open_account(kind="pot", owner_ref="pot-2")
    recorded = []
    for day, (debit, credit) in enumerate([(council, pot), (pot, payable), (council, payable)], start=1):
        with stopped_at(f"2026-06-0{day} 09:00"):
            recorded.append(ledger.post(debit=debit, credit=credit, amount_pence=day, key=f"h{day}", reason="x"))
    assert list(queries.history(pot)) == [recorded[1], recorded[0]]


def test_open_holds_are_those_neither_paid_nor_given_back(pot, payable, held):
    other = ledger.hold(debit=pot, credit=payable, amount_pence=100, key="session:2", reason="session")
    assert set(queries.open_holds(pot)) == {held, other}
    assert queries.resolution_of(held) is None
    paid = ledger.post_hold(hold=held, key="post")
    assert list(queries.open_holds(pot)) == [other]
    assert queries.resolution_of(held) == paid


def test_a_balance_on_a_day_counts_by_effective_dates(council, payable):
    pot = ledger.open_account(kind="pot", owner_ref="dated", no_overspend=True)
    june = lambda day: date(2026, 6, day)  # noqa: E731
    ledger.post(debit=council, credit=pot, amount_pence=1_000, key="f", reason="funding", effective_on=june(1))
    ledger.hold(debit=pot, credit=payable, amount_pence=600, key="h", reason="session", effective_on=june(3))
    ledger.post_hold(hold_key="h", amount_pence=250, key="p", effective_on=june(10))
    assert queries.balance_on(pot, date(2026, 5, 31)) == Balance(0, 0)
    assert queries.balance_on(pot, june(2)) == Balance(1_000, 0)
    assert queries.balance_on(pot, june(3)) == Balance(1_000, 600)
    assert queries.balance_on(payable, june(9)) == Balance(0, 0, expected_pence=600)
    assert queries.balance_on(pot, june(10)) == queries.balances(pot) == Balance(750, 0)
    assert queries.balance_on(payable, june(10)) == queries.balances(payable) == Balance(250, 0)


def test_a_transfer_is_found_by_its_key(held):
    assert queries.transfer_for("session:1") == held
    assert queries.transfer_for("session:2") is None
