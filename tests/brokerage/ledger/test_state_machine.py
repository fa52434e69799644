"""Any order of calls, repeated calls included, against a plain dictionary that says what must be true."""

import os
from collections import defaultdict
from datetime import date

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from brokerage.ledger import actions as ledger
from brokerage.ledger import integrity, queries
from brokerage.ledger.errors import AccountClosed, BadAmount, HoldAlreadyResolved, InsufficientFunds, KeyReused
from brokerage.ledger.models import Account, Transfer
from brokerage.ledger.models.account import TOTALS

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
POTS = ["pot-a", "pot-b"]
NAMES = ["council", *POTS, "payable"]
WAYS = [("council", "pot-a"), ("pot-a", "payable"), ("pot-b", "payable"), ("pot-a", "pot-b"), ("pot-b", "pot-a")]
small = st.integers(1, 150)
pence = st.one_of(small, small, st.integers(150, 2_500))
pots = st.sampled_from(POTS)
COLUMNS = ("debit_id", "credit_id", "amount_pence", "kind", "pending_id", "reason", "effective_on", "recorded_at")
MUST_HAPPEN = {
    *("post", "hold", "post_hold part", "post_hold all", "void_hold all"),
    *("repeat", "resolve again", "key reused", "more than held", "more than free"),
}


class Ledger(RuleBasedStateMachine):
    """Model: per account the four totals, the closed ones, the open holds, and every row as it was written."""

    is_open, steps = False, 0
    #: What happened in any example, so that a machine that does nothing cannot pass.
    seen: set[str] = set()

    @initialize()
    def open_accounts(self):
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.accounts = {
            name: ledger.open_account(kind="machine", owner_ref=name, no_overspend=name in POTS) for name in NAMES
        }
        self.totals = {name: defaultdict(int) for name in NAMES}
        self.closed, self.holds, self.resolved = set(), {}, {}
        self.rows, self.calls, self.keys = {}, [], 0
        self.is_open = True
        for pot in POTS:
            self.new_transfer(ledger.post, "posted", "council", pot, 1_000)

    def teardown(self):
        if self.is_open:
            try:
                self.add_up()
            finally:
                transaction.set_rollback(True)
                self.transaction.__exit__(None, None, None)

    # What must be true of a call: refused for the right reason, or done and kept in the model

    def free(self, name):
        mine = self.totals[name]
        return mine["credits_posted"] - mine["debits_posted"] - mine["debits_pending"]

    def why_not(self, debit, credit, amount):
        if {debit, credit} & self.closed:
            return AccountClosed
        if debit in POTS and amount > self.free(debit):
            return InsufficientFunds
        return None

    def new_key(self):
        self.keys += 1
        return f"machine:{self.keys}"

    def done(self, transfer, call):
        self.rows[transfer.pk] = {column: getattr(transfer, column) for column in COLUMNS}
        self.calls.append((call, transfer.pk))

    def move(self, debit, credit, state, amount):
        self.totals[debit][f"debits_{state}"] += amount
        self.totals[credit][f"credits_{state}"] += amount

    def new_transfer(self, verb, state, debit, credit, amount):
        key = self.new_key()

        def call():
            return verb(
                debit=self.accounts[debit], credit=self.accounts[credit], amount_pence=amount, key=key, reason="machine"
            )

        refused = self.why_not(debit, credit, amount)
        if refused:
            with pytest.raises(refused):
                call()
            return
        self.seen.add(verb.__name__)
        transfer = call()
        self.move(debit, credit, state, amount)
        if state == "pending":
            self.holds[transfer.pk] = (debit, credit, amount)
        self.done(transfer, call)

    def resolve(self, pk, verb, amount, **part):
        key = self.new_key()
        debit, credit, held = self.holds.pop(pk)

        def call():
            return verb(hold=pk, key=key, **part)

        transfer = call()
        self.seen.add(f"{verb.__name__} {'part' if 0 < amount < held else 'all'}")
        self.move(debit, credit, "pending", -held)
        self.move(debit, credit, "posted", amount)
        self.resolved[pk] = (debit, credit, held)
        self.done(transfer, call)

    # The calls

    @rule(pot=pots, amount=pence)
    def hold(self, pot, amount):
        self.new_transfer(ledger.hold, "pending", pot, "payable", amount)

    @rule(pot=pots, amounts=st.lists(small, min_size=2, max_size=3))
    def hold_several(self, pot, amounts):
        for amount in amounts:
            self.new_transfer(ledger.hold, "pending", pot, "payable", amount)

    @rule(pot=pots, more=small, verb=st.sampled_from([ledger.post, ledger.hold]))
    def spend_more_than_is_free(self, pot, more, verb):
        self.seen.add("more than free")
        state = "pending" if verb is ledger.hold else "posted"
        self.new_transfer(verb, state, pot, "payable", self.free(pot) + more)

    @rule(way=st.sampled_from(WAYS), amount=pence)
    def post(self, way, amount):
        self.new_transfer(ledger.post, "posted", *way, amount)

    @precondition(lambda self: self.holds)
    @rule(data=st.data())
    def post_part(self, data):
        pk = data.draw(st.sampled_from(sorted(self.holds)))
        part = data.draw(st.integers(1, self.holds[pk][2]))
        self.resolve(pk, ledger.post_hold, part, amount_pence=part)

    @precondition(lambda self: self.holds)
    @rule(data=st.data())
    def post_all(self, data):
        pk = data.draw(st.sampled_from(sorted(self.holds)))
        self.resolve(pk, ledger.post_hold, self.holds[pk][2])

    @precondition(lambda self: self.holds)
    @rule(data=st.data())
    def void(self, data):
        self.resolve(data.draw(st.sampled_from(sorted(self.holds))), ledger.void_hold, 0)

    @precondition(lambda self: self.holds)
    @rule(data=st.data(), more=pence)
    def post_more_than_held(self, data, more):
        pk = data.draw(st.sampled_from(sorted(self.holds)))
        self.seen.add("more than held")
        with pytest.raises(BadAmount):
            ledger.post_hold(hold=pk, amount_pence=self.holds[pk][2] + more, key=self.new_key())

    @precondition(lambda self: self.resolved)
    @rule(data=st.data(), verb=st.sampled_from([ledger.post_hold, ledger.void_hold]))
    def resolve_again(self, data, verb):
        self.seen.add("resolve again")
        with pytest.raises(HoldAlreadyResolved):
            verb(hold=data.draw(st.sampled_from(sorted(self.resolved))), key=self.new_key())

    @precondition(lambda self: self.calls)
    @rule(data=st.data())
    def repeat_any_call(self, data):
        call, pk = data.draw(st.sampled_from(self.calls))
        self.seen.add("repeat")
        assert call().pk == pk

    @precondition(lambda self: self.keys)
    @rule(data=st.data())
    def use_a_key_for_another_transfer(self, data):
        key = f"machine:{data.draw(st.integers(1, self.keys))}"
        if queries.transfer_for(key):
            self.seen.add("key reused")
            with pytest.raises(KeyReused):
                ledger.post(
                    debit=self.accounts["payable"],
                    credit=self.accounts["council"],
                    amount_pence=501,
                    key=key,
                    reason="machine",
                )

    @precondition(lambda self: len(self.calls) > 5 and not self.closed)
    @rule(name=st.sampled_from(POTS))
    def close(self, name):
        ledger.close_account(self.accounts[name])
        self.closed.add(name)

    @precondition(lambda self: self.closed)
    @rule()
    def reopen(self):
        ledger.reopen_account(self.accounts[self.closed.pop()])

    # What is true after every call

    @invariant()
    def totals_are_the_models_and_no_pot_is_overspent(self):
        if not self.is_open:
            return
        stored = {account.owner_ref: account for account in Account.objects.filter(kind="machine")}
        for name in NAMES:
            account = self.accounts[name] = stored[name]
            assert {total: getattr(account, total) for total in TOTALS} == {t: self.totals[name][t] for t in TOTALS}
            assert account.is_closed == (name in self.closed)
            assert account.free_pence >= 0 or name not in POTS

    @invariant()
    def history_only_grows(self):
        if self.is_open:
            stored = {row.pop("id"): row for row in Transfer.objects.values("id", *COLUMNS)}
            assert stored == self.rows

    @invariant()
    def it_adds_up_from_the_transfers(self):
        """Trial balance nought, recomputed totals the same as the kept ones, every hold resolved at most once."""
        self.steps += 1
        if self.is_open and (LONG or self.steps % 5 == 0):
            self.add_up()

    def add_up(self):
        assert [str(fault) for fault in integrity.check()] == []
        for pot in POTS:
            mine = {pk for pk, (debit, _, _) in self.holds.items() if debit == pot}
            assert {hold.pk for hold in queries.open_holds(self.accounts[pot])} == mine
            assert queries.balance_on(self.accounts[pot], date.max).free_pence == self.free(pot)


@pytest.mark.django_db
def test_no_order_of_calls_makes_the_ledger_untrue():
    run_state_machine_as_test(Ledger, settings=settings())
    assert Account.objects.count() == 0  # every example was rolled back
    assert Ledger.seen >= MUST_HAPPEN
