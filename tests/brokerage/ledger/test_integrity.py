"""What the nightly check finds, fault by fault, in a ledger whose protection was taken away."""

import uuid

import pytest

from brokerage.ledger import actions as ledger
from brokerage.ledger import integrity
from brokerage.ledger.models import Account, Transfer

pytestmark = pytest.mark.django_db


def faults(of):
    return [fault.sentence for fault in integrity.check() if fault.check == of]


def test_a_ledger_that_adds_up_has_no_faults(pot, payable, held):
    ledger.post_hold(hold=held, amount_pence=250, key="post")
    assert integrity.check() == []


def test_an_empty_ledger_has_no_faults(db):
    assert integrity.check() == []


@pytest.mark.parametrize("total", ["debits_pending", "debits_posted", "credits_pending", "credits_posted"])
def test_a_total_that_its_transfers_do_not_make_is_found(unprotected, pot, held, total):
    with unprotected():
        Account.objects.filter(pk=pot.pk).update(**{total: 77})
        kept = {"debits_pending": 600, "debits_posted": 0, "credits_pending": 0, "credits_posted": 1_000}[total]
        assert faults("totals") == [
            f"account {pot.pk} (pot:pot-1) has {total.replace('_', ' ')} of 77p, its transfers say {kept}p"
        ]
        assert len(faults("trial balance")) == 1


def test_a_transfer_that_moved_no_totals_is_found(unprotected, insert, pot, payable):
    with unprotected():
        insert(amount_pence=5)
        assert faults("totals") == [
            f"account {pot.pk} (pot:pot-1) has debits posted of 0p, its transfers say 5p",
            f"account {payable.pk} (provider-payable:provider-1) has credits posted of 0p, its transfers say 5p",
        ]
        assert faults("trial balance") == []


def test_a_transfer_that_was_deleted_is_found(unprotected, sql, held):
    with unprotected():
        sql("DELETE FROM ledger_transfer WHERE id = %s", held.pk)
        assert len(faults("totals")) == 2


def test_a_hold_resolved_twice_is_found(unprotected, insert, held, payable):
    ledger.void_hold(hold=held, key="void")
    with unprotected():
        insert(kind="post-of-hold", pending_id=held.pk, amount_pence=600)
        assert faults("holds") == [f"hold {held.pk} is resolved more than once"]


@pytest.mark.parametrize(
    "given",
    [
        {"kind": "post-of-hold", "amount_pence": 601},
        {"kind": "void-of-hold", "amount_pence": 599},
        {"kind": "void-of-hold", "amount_pence": 600, "debit_id": "council"},
        {"kind": "void-of-hold", "amount_pence": 1_000, "pending_id": "funding"},
    ],
)
def test_a_resolution_that_does_not_fit_its_hold_is_found(unprotected, insert, held, council, given):
    funding = Transfer.objects.get(reason="funding")
    names = {"council": council.pk, "funding": funding.pk}
    row = {"id": uuid.uuid4(), "pending_id": held.pk} | {name: names.get(value, value) for name, value in given.items()}
    with unprotected():
        insert(**row)
        assert faults("holds") == [f"transfer {row['id']} does not fit the hold that it resolves"]


def test_an_overspent_account_is_found(unprotected, pot):
    with unprotected():
        Account.objects.filter(pk=pot.pk).update(debits_posted=1_030)
        assert faults("overspend") == [f"account {pot.pk} (pot:pot-1) is overspent by 30p"]


def test_a_transfer_of_an_account_that_is_gone_is_found(unprotected, insert):
    with unprotected():
        insert(credit_id=999_999)
        assert "account 999999 does not exist, but transfers name it" in faults("totals")


@pytest.mark.parametrize("given", [{"amount_pence": 0}, {"amount_pence": -5}, {"credit_id": "pot"}])
def test_a_transfer_that_moves_nothing_is_found(unprotected, insert, pot, given):
    row = {"id": uuid.uuid4()} | {name: pot.pk if value == "pot" else value for name, value in given.items()}
    with unprotected():
        insert(**row)
        assert faults("transfers") == [f"transfer {row['id']} moves nothing, or moves money from an account to itself"]


def test_a_transfer_of_an_unknown_kind_is_found(unprotected, insert):
    pk = uuid.uuid4()
    with unprotected():
        insert(id=pk, kind="gift")
        assert faults("transfers") == [f"transfer {pk} is of no known kind"]


@pytest.mark.parametrize("given", [{"kind": "void-of-hold"}, {"pending_id": "held"}])
def test_a_resolution_without_a_hold_is_found(unprotected, insert, held, given):
    row = {"id": uuid.uuid4()} | {name: held.pk if value == "held" else value for name, value in given.items()}
    with unprotected():
        insert(**row)
        assert faults("transfers") == [f"transfer {row['id']} resolves no hold, or names a hold and is no resolution"]


def test_missing_protection_is_a_fault_of_its_own(unprotected, pot):
    with unprotected():
        found = faults("protection")
        assert "the trigger ledger_transfer_no_update is missing" in found
        assert "the constraint transfer_hold_resolves_once is missing" in found


def test_another_app_can_add_a_check(db, monkeypatch):
    monkeypatch.setattr(integrity, "_added", {})
    integrity.add_check("pots", lambda: ["pot 7 has no account"])
    assert [str(fault) for fault in integrity.check()] == ["pots: pot 7 has no account"]
    integrity.add_check("pots", list)
    assert integrity.check() == []


def test_the_check_takes_few_queries_however_many_accounts(council, django_assert_max_num_queries):
    for number in range(30):
        account = ledger.open_account(kind="pot", owner_ref=f"many-{number}")
        ledger.post(debit=council, credit=account, amount_pence=1, key=f"many-{number}", reason="funding")
    with django_assert_max_num_queries(30):
        assert integrity.check() == []


def test_the_check_reads_one_moment_and_stops_no_writer(own_connection):
    """While the check reads, another connection writes; the check does not see it."""
    from django.db import connections

    connections.settings["writer"] = connections.settings["copy"]
    try:
        with integrity.snapshot("copy"):
            assert Account.objects.using("copy").count() == 0
            Account.objects.using("writer").create(kind="pot", owner_ref="new")
            assert Account.objects.using("copy").count() == 0
        assert Account.objects.using("copy").count() == 1
    finally:
        connections["writer"].close()
        del connections["writer"]
        del connections.settings["writer"]
    if own_connection.vendor == "sqlite":
        assert own_connection.transaction_mode == "IMMEDIATE"
