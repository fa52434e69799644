import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from brokerage.ledger import actions as ledger
from brokerage.ledger import queries
from brokerage.ledger.errors import AccountClosed, AccountDiffers, LedgerIsFinal
from brokerage.ledger.models import Account

pytestmark = pytest.mark.django_db


def test_opening_an_account_twice_gives_the_same_account(pot):
    again = ledger.open_account(kind="pot", owner_ref="pot-1", no_overspend=True)
    assert again == pot
    assert Account.objects.filter(kind="pot").count() == 1


def test_an_account_that_another_process_opens_at_the_same_moment_is_used(pot, monkeypatch):
    from django.db.models.query import QuerySet

    monkeypatch.setattr(QuerySet, "first", lambda self: None)
    assert ledger.open_account(kind="pot", owner_ref="pot-1", no_overspend=True) == pot


def test_two_owners_of_one_kind_have_two_accounts(pot):
    assert ledger.open_account(kind="pot", owner_ref="pot-2", no_overspend=True) != pot


def test_an_account_never_changes_its_overspend_rule(pot):
    with pytest.raises(AccountDiffers, match="different overspend rule"):
        ledger.open_account(kind="pot", owner_ref="pot-1", no_overspend=False)


@pytest.mark.parametrize(("kind", "owner_ref"), [("", "pot-1"), ("pot", "")])
def test_an_account_needs_a_kind_and_an_owner(kind, owner_ref):
    with pytest.raises(ValueError, match="kind and an owner_ref"):
        ledger.open_account(kind=kind, owner_ref=owner_ref)


def test_nothing_is_paid_from_a_closed_account(pot, payable):
    ledger.close_account(pot)
    with pytest.raises(AccountClosed, match="is closed"):
        ledger.post(debit=pot, credit=payable, amount_pence=1, key="late", reason="session")
    assert queries.free_pence(pot) == 1_000


def test_nothing_is_paid_into_a_closed_account(council, pot):
    ledger.close_account(pot)
    with pytest.raises(AccountClosed):
        ledger.post(debit=council, credit=pot, amount_pence=1, key="late", reason="funding")


def test_nothing_is_set_aside_in_a_closed_account(pot, payable):
    ledger.close_account(pot)
    with pytest.raises(AccountClosed):
        ledger.hold(debit=pot, credit=payable, amount_pence=1, key="late", reason="session")


def test_money_set_aside_before_closing_can_still_be_paid(pot, payable, held, totals):
    ledger.close_account(pot)
    ledger.post_hold(hold=held, amount_pence=500, key="session:1:post")
    assert totals(pot, payable) == [(0, 500, 0, 1_000), (0, 0, 0, 500)]


def test_money_set_aside_before_closing_can_still_be_given_back(pot, held):
    ledger.close_account(pot)
    ledger.void_hold(hold=held, key="session:1:void")
    assert queries.free_pence(pot) == 1_000


def test_closing_twice_keeps_the_first_time(pot, stopped_at):
    with stopped_at("2026-06-01 09:00"):
        first = ledger.close_account(pot).closed_at
    with stopped_at("2026-06-02 09:00"):
        assert ledger.close_account(pot).closed_at == first


def test_a_reopened_account_can_be_emptied_and_closed_again(council, pot):
    ledger.close_account(pot)
    ledger.reopen_account(pot)
    ledger.post(debit=pot, credit=council, amount_pence=1_000, key="clawback", reason="clawback")
    assert ledger.close_account(pot).is_closed
    assert queries.free_pence(pot) == 0


def test_accounts_are_locked_lowest_id_first(council, pot, payable, django_assert_num_queries):
    with transaction.atomic(), django_assert_num_queries(1) as asked:
        locked = ledger.lock(payable, council, pot, pot)
    assert [account.pk for account in locked] == sorted([council.pk, pot.pk, payable.pk])
    assert 'ORDER BY "ledger_account"."id"' in asked.captured_queries[0]["sql"]


def test_python_refuses_to_delete_an_account(pot):
    with pytest.raises(LedgerIsFinal):
        pot.delete()
    with pytest.raises(ProtectedError):
        Account.objects.filter(pk=pot.pk).delete()


# What the database itself refuses, whoever asks


def test_the_database_refuses_to_delete_an_account(pot, sql, refused):
    with refused("account_never_deleted"):
        sql("DELETE FROM ledger_account WHERE id = %s", pot.pk)


def test_the_database_refuses_to_delete_an_account_that_never_moved(payable, sql, refused):
    with refused("account_never_deleted"):
        sql("DELETE FROM ledger_account WHERE id = %s", payable.pk)


@pytest.mark.parametrize("total", ["debits_pending", "debits_posted", "credits_pending", "credits_posted"])
@pytest.mark.parametrize("amount", [-1, 0, 999_999])
def test_the_database_refuses_to_set_a_total(pot, payable, held, total, amount, totals, refused):
    before = totals(pot, payable)
    for account in (pot, payable):
        if getattr(Account.objects.get(pk=account.pk), total) != amount:
            with refused("account_totals_move_by_transfer"), transaction.atomic():
                Account.objects.filter(pk=account.pk).update(**{total: amount})
    assert totals(pot, payable) == before


def test_the_newest_transfer_cannot_be_used_to_move_totals_again(pot, payable, held, sql, refused):
    with refused("account_totals_move_by_transfer"):
        sql("UPDATE ledger_account SET debits_pending = 0, last_transfer_id = %s WHERE id = %s", held.pk, pot.pk)
    with refused("account_totals_move_by_transfer"):
        sql("UPDATE ledger_account SET last_transfer_id = NULL WHERE id = %s", pot.pk)


def test_another_transfer_cannot_be_used_to_move_a_strangers_totals(held, sql, refused):
    stranger = ledger.open_account(kind="pot", owner_ref="stranger")
    with refused("account_totals_move_by_transfer"):
        sql("UPDATE ledger_account SET credits_posted = 9, last_transfer_id = %s WHERE id = %s", held.pk, stranger.pk)


@pytest.mark.parametrize(
    ("column", "value"),
    [("id", 99_999), ("kind", "mine"), ("owner_ref", "me"), ("currency", "EUR"), ("no_overspend", False)],
)
def test_the_database_refuses_to_change_an_accounts_terms(pot, column, value, sql, refused):
    with refused("account_terms_never_change"):
        sql(f"UPDATE ledger_account SET {column} = %s WHERE id = %s", value, pot.pk)


def test_a_page_that_saves_an_old_copy_of_an_account_is_refused(pot, held, refused):
    with refused("account_totals_move_by_transfer"), transaction.atomic():
        pot.save()


def test_an_account_cannot_be_born_with_money(refused):
    with refused("account_opens_empty"), transaction.atomic():
        Account.objects.create(kind="pot", owner_ref="rich", credits_posted=1)


@pytest.mark.parametrize("total", ["debits_pending", "debits_posted", "credits_pending", "credits_posted"])
def test_no_total_is_below_zero(total):
    with pytest.raises(IntegrityError, match=r"account_opens_empty|account_totals_not_negative"), transaction.atomic():
        Account.objects.create(kind="pot", owner_ref="odd", **{total: -1})


def test_the_currency_is_pounds(refused):
    with refused("account_currency_is_pounds"), transaction.atomic():
        Account.objects.create(kind="pot", owner_ref="euro", currency="EUR")


@pytest.mark.parametrize("given", [{"kind": ""}, {"owner_ref": ""}])
def test_the_database_refuses_a_nameless_account(given, refused):
    with refused("account_kind_and_owner_named"), transaction.atomic():
        Account.objects.create(**{"kind": "pot", "owner_ref": "x"} | given)


def test_the_database_refuses_a_second_account_of_one_kind_for_one_owner(pot, refused):
    with refused("account_kind_and_owner_unique"), transaction.atomic():
        Account.objects.create(kind="pot", owner_ref="pot-1")
