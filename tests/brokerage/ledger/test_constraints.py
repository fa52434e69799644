"""What the database refuses by itself, by raw SQL and bulk writes, apart from Python's exceptions."""

import uuid
from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from brokerage.ledger import actions as ledger
from brokerage.ledger.models import Account, Transfer

pytestmark = pytest.mark.django_db


def bulk(**rows):
    return Transfer(
        **{
            "id": uuid.uuid4(),
            "journal": uuid.uuid4(),
            "amount_pence": 1,
            "kind": "post",
            "reason": "probe",
            "effective_on": date(2026, 6, 1),
            "recorded_at": timezone.now(),
        }
        | rows
    )


def test_a_lawful_insert_by_raw_sql_moves_the_totals(insert, pot, payable, totals):
    assert insert(amount_pence=7) == 1
    assert totals(pot, payable) == [(0, 7, 0, 1_000), (0, 0, 0, 7)]
    pot.refresh_from_db()
    assert pot.last_transfer_id == Transfer.objects.get(amount_pence=7).pk


# One row of this table: rule, what the row gives. Each is tried with every way of writing that softens constraints.
UNLAWFUL = [
    ("transfer_amount_positive", {"amount_pence": 0}),
    ("transfer_amount_positive", {"amount_pence": -5}),
    ("transfer_amount_within_limit", {"amount_pence": 10**11 + 1}),
    ("transfer_kind_known", {"kind": "gift"}),
    ("transfer_accounts_differ", {"credit_id": "pot"}),
    ("transfer_accounts_exist", {"credit_id": 999_999}),
    ("transfer_accounts_exist", {"debit_id": 999_999}),
    ("account_not_overspent", {"amount_pence": 401}),
    ("account_not_overspent", {"amount_pence": 401, "kind": "hold"}),
    ("account_is_open", {"credit_id": "closed"}),
    ("account_is_open", {"debit_id": "closed", "credit_id": "payable"}),
    ("transfer_resolution_names_its_hold", {"kind": "post-of-hold"}),
    ("transfer_resolution_names_its_hold", {"kind": "void-of-hold"}),
    ("transfer_resolution_names_its_hold", {"kind": "post", "pending_id": "held"}),
    ("transfer_resolution_fits_its_hold", {"kind": "post-of-hold", "pending_id": "held", "amount_pence": 601}),
    ("transfer_resolution_fits_its_hold", {"kind": "void-of-hold", "pending_id": "held", "amount_pence": 599}),
    ("transfer_resolution_fits_its_hold", {"kind": "void-of-hold", "pending_id": "funding", "amount_pence": 1_000}),
    ("transfer_resolution_fits_its_hold", {"kind": "void-of-hold", "pending_id": uuid.UUID(int=7)}),
    (
        "transfer_resolution_fits_its_hold",
        {"kind": "post-of-hold", "pending_id": "held", "credit_id": "council", "amount_pence": 600},
    ),
    (
        "transfer_resolution_fits_its_hold",
        {"kind": "post-of-hold", "pending_id": "held", "debit_id": "council", "amount_pence": 600},
    ),
    ("transfer_hold_resolves_once", {"kind": "void-of-hold", "pending_id": "resolved", "amount_pence": 100}),
    ("transfer_hold_resolves_once", {"kind": "post-of-hold", "pending_id": "resolved", "amount_pence": 1}),
]
SOFT = {
    "sqlite": ["INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL", "ON CONFLICT DO NOTHING"],
    "postgresql": ["INSERT", "ON CONFLICT DO NOTHING"],
}
#: On PostgreSQL a conflicting row may be left out without a word; then nothing moves either.
MAY_BE_LEFT_OUT = {"transfer_hold_resolves_once"}


@pytest.mark.parametrize(("rule", "row"), UNLAWFUL, ids=[f"{rule}-{n}" for n, (rule, _) in enumerate(UNLAWFUL)])
def test_no_way_of_inserting_gets_past_a_rule(rule, row, insert, council, pot, payable, held, totals):
    resolved = ledger.hold(debit=council, credit=payable, amount_pence=100, key="session:2", reason="session")
    ledger.post_hold(hold=resolved, key="session:2:post")
    if "resolved" in row.values():
        row = {"debit_id": council.pk} | row
    closed = ledger.close_account(ledger.open_account(kind="pot", owner_ref="closed"))
    names = {"pot": pot, "payable": payable, "council": council, "closed": closed, "held": held, "resolved": resolved}
    names["funding"] = Transfer.objects.get(reason="funding")
    row = {field: getattr(names.get(value), "pk", value) for field, value in row.items()}
    before, rows = totals(council, pot, payable), Transfer.objects.count()
    for way in SOFT[connection.vendor]:
        verb, tail = ("INSERT", way) if way.startswith("ON") else (way, "")
        if rule in MAY_BE_LEFT_OUT and way.startswith("ON") and connection.vendor == "postgresql":
            assert insert(verb, tail, **row) == 0
        else:
            with pytest.raises(IntegrityError) as refused:
                insert(verb, tail, **row)
            assert rule in str(refused.value)
        assert (totals(council, pot, payable), Transfer.objects.count()) == (before, rows)


@pytest.mark.parametrize("amount", ["a lot", None, float("inf")])
def test_an_amount_that_is_no_number_of_pence_never_gets_in(insert, pot, payable, amount, totals):
    before = totals(pot, payable)
    with pytest.raises(DatabaseError):
        insert(amount_pence=amount)
    assert totals(pot, payable) == before


def test_half_a_penny_never_gets_in(insert, pot, payable, totals):
    """SQLite would keep 1.5 as it is, so its trigger refuses; PostgreSQL's column makes it a whole number."""
    if connection.vendor == "sqlite":
        with pytest.raises(IntegrityError, match="transfer_amount_positive"):
            insert(amount_pence=1.5)
        assert totals(payable) == (0, 0, 0, 0)
    else:
        insert(amount_pence=1.5)
        assert totals(payable) == (0, 0, 0, 2)


def test_writing_many_while_ignoring_conflicts_cannot_overspend(pot, payable, totals):
    """On SQLite this once credited the payee and left the pot as it was."""
    with pytest.raises(IntegrityError, match="account_not_overspent"), transaction.atomic():
        Transfer.objects.bulk_create([bulk(debit=pot, credit=payable, amount_pence=1_500)], ignore_conflicts=True)
    assert totals(pot, payable) == [(0, 0, 0, 1_000), (0, 0, 0, 0)]


def test_of_many_written_at_once_all_go_in_or_none(pot, payable, totals):
    rows = [bulk(debit=pot, credit=payable, amount_pence=400) for _ in range(3)]
    with pytest.raises(IntegrityError, match="account_not_overspent"), transaction.atomic():
        Transfer.objects.bulk_create(rows)
    assert totals(pot, payable) == [(0, 0, 0, 1_000), (0, 0, 0, 0)]
    Transfer.objects.bulk_create(rows[:2])
    assert totals(pot, payable) == [(0, 800, 0, 1_000), (0, 0, 0, 800)]


def test_the_check_against_overspend_stands_without_the_trigger(pot, payable, refused):
    """The constraint on the account is a second lock behind the trigger's own check."""
    from brokerage.ledger import triggers

    with refused("account_not_overspent"), transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for statement in triggers.kept_by(connection).drop_statements():
            cursor.execute(statement)
        Account.objects.filter(pk=pot.pk).update(debits_posted=1_001)


# The row that is there already


def test_a_second_row_of_the_same_id_is_refused(insert, pot, payable, held, totals):
    before = totals(pot, payable)
    with pytest.raises(IntegrityError):
        insert(id=held.pk, amount_pence=1)
    assert totals(pot, payable) == before


def test_replacing_a_row_is_refused(insert, pot, payable, held, totals):
    """On SQLite `INSERT OR REPLACE` deletes the old row without asking the delete trigger."""
    before, stored = totals(pot, payable), Transfer.objects.values().get(pk=held.pk)
    if connection.vendor == "sqlite":
        with pytest.raises(IntegrityError, match="transfer_id_unused"):
            insert("INSERT OR REPLACE", id=held.pk, amount_pence=1)
        with pytest.raises(IntegrityError, match="transfer_id_unused"):
            insert("REPLACE", id=held.pk, amount_pence=1)
    with pytest.raises(IntegrityError, match=r"transfer_id_unused|transfer_never_changes"):
        insert(tail="ON CONFLICT (id) DO UPDATE SET amount_pence = excluded.amount_pence", id=held.pk, amount_pence=2)
    assert totals(pot, payable) == before
    assert Transfer.objects.values().get(pk=held.pk) == stored


def test_an_ignored_conflict_moves_nothing(insert, pot, payable, held, totals):
    before = totals(pot, payable)
    if connection.vendor == "postgresql":
        assert insert(tail="ON CONFLICT DO NOTHING", id=held.pk) == 0
    else:
        with pytest.raises(IntegrityError, match="transfer_id_unused"):
            insert("INSERT OR IGNORE", id=held.pk)
    assert totals(pot, payable) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("amount_pence", 1),
        ("kind", "post"),
        ("reason", "other"),
        ("effective_on", "2020-01-01"),
        ("actor", "me"),
        ("id", uuid.UUID(int=1)),
    ],
)
def test_no_column_of_a_transfer_is_ever_changed(held, sql, refused, column, value):
    with refused("transfer_never_changes"):
        sql(f"UPDATE ledger_transfer SET {column} = %s WHERE id = %s", value, held.pk)


def test_a_query_set_cannot_change_or_delete_transfers(held, refused):
    with refused("transfer_never_changes"), transaction.atomic():
        Transfer.objects.filter(pk=held.pk).update(amount_pence=1)
    with refused("transfer_never_changes"), transaction.atomic():
        Transfer.objects.filter(pk=held.pk).delete()


def test_a_transfer_is_never_deleted(held, sql, refused):
    with refused("transfer_never_changes"):
        sql("DELETE FROM ledger_transfer WHERE id = %s", held.pk)
    with refused("transfer_never_changes"):
        sql("DELETE FROM ledger_transfer")


def test_the_tables_are_never_emptied(held, sql):
    """TRUNCATE on PostgreSQL; on SQLite a DELETE without WHERE, which it would otherwise do without looking at rows."""
    if connection.vendor == "postgresql":
        sql("SET CONSTRAINTS ALL IMMEDIATE")
    empty = {"postgresql": "TRUNCATE {} CASCADE", "sqlite": "DELETE FROM {}"}[connection.vendor]
    for table in ("ledger_transfer", "ledger_account"):
        with pytest.raises(IntegrityError, match=r"transfer_never_changes|account_never_deleted"):
            sql(empty.format(table))
    assert Transfer.objects.count() == 2


def test_replacing_an_account_is_refused(pot, sql, totals):
    before = totals(pot)
    columns = (
        "id, kind, owner_ref, currency, debits_pending, debits_posted, credits_pending, credits_posted, no_overspend"
    )
    soft = {"sqlite": "INSERT OR REPLACE", "postgresql": "INSERT"}[connection.vendor]
    for pk, kind in ((pot.pk, "mine"), (pot.pk + 1_000, "pot")):
        with pytest.raises(IntegrityError):
            sql(f"{soft} INTO ledger_account ({columns}) VALUES (%s, %s, 'pot-1', 'GBP', 0, 0, 0, 0, false)", pk, kind)
    assert totals(pot) == before
