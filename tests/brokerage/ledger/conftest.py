"""Accounts to move money between, raw SQL that must be refused, and a database of one's own."""

import itertools
import os
import uuid
from contextlib import contextmanager
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import IntegrityError, connection, connections, transaction

from brokerage.ledger import actions as ledger
from brokerage.ledger import triggers
from brokerage.ledger.models import Account, Transfer

copies = itertools.count()


LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def stopped_at():
    """`with stopped_at("2026-06-01 09:00"):` the time stands still there, by London's clock."""
    return lambda moment: time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=LONDON), tick=False)


@pytest.fixture
def council(db):
    """What the council has promised: may go below zero."""
    return ledger.open_account(kind="council-receivable", owner_ref="council-1")


@pytest.fixture
def pot(council):
    """1,000p of a personal budget, which may not be overspent."""
    account = ledger.open_account(kind="pot", owner_ref="pot-1", no_overspend=True)
    ledger.post(debit=council, credit=account, amount_pence=1_000, key="fund:pot-1", reason="funding")
    account.refresh_from_db()
    return account


@pytest.fixture
def payable(db):
    """What is owed to a provider."""
    return ledger.open_account(kind="provider-payable", owner_ref="provider-1")


@pytest.fixture
def held(pot, payable):
    """600p of the pot, set aside for the provider."""
    return ledger.hold(debit=pot, credit=payable, amount_pence=600, key="session:1", reason="session")


@pytest.fixture
def totals():
    """The four totals of accounts, as the database has them."""

    def read(*accounts):
        names = ("debits_pending", "debits_posted", "credits_pending", "credits_posted")
        rows = {row["pk"]: row for row in Account.objects.values("pk", *names)}
        found = [tuple(rows[account.pk][name] for name in names) for account in accounts]
        return found[0] if len(found) == 1 else found

    return read


def as_stored(value):
    return value.hex if isinstance(value, uuid.UUID) and connection.vendor == "sqlite" else value


@pytest.fixture
def sql(db):
    """Raw SQL, past every line of Python; in a savepoint, so that the test can go on after a refusal."""

    def run(statement, *values):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, [as_stored(value) for value in values])
            return cursor.rowcount

    return run


@pytest.fixture
def insert(sql, pot, payable):
    """Inserts a transfer by raw SQL: a lawful one, except for what is given."""

    def run(verb="INSERT", tail="", **given):
        row = {
            "id": uuid.uuid4(),
            "journal": uuid.uuid4(),
            "debit_id": pot.pk,
            "credit_id": payable.pk,
            "amount_pence": 1,
            "kind": "post",
            "pending_id": None,
            "reason": "probe",
            "effective_on": date(2026, 6, 1),
            "actor": "",
            "source": "",
            "recorded_at": "2026-06-01 09:00:00+00:00",
        } | given
        columns, marks = ", ".join(row), ", ".join(["%s"] * len(row))
        return sql(f"{verb} INTO ledger_transfer ({columns}) VALUES ({marks}) {tail}", *row.values())

    return run


@contextmanager
def refusing(rule):
    with pytest.raises(IntegrityError) as refused:
        yield
    assert rule in str(refused.value)


@pytest.fixture
def refused():
    """`with refused("transfer_amount_positive"):` the database itself says no, and names the rule."""
    return refusing


@contextmanager
def without_protection():
    with transaction.atomic():
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            for statement in triggers.kept_by(connection).drop_statements():
                cursor.execute(statement)
            cursor.execute("DROP INDEX transfer_hold_resolves_once")
            if connection.vendor == "sqlite":
                cursor.execute("PRAGMA ignore_check_constraints = ON")
            else:
                for model in (Account, Transfer):
                    for rule in model._meta.constraints:
                        cursor.execute(f"ALTER TABLE {model._meta.db_table} DROP CONSTRAINT IF EXISTS {rule.name}")
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        try:
            yield
        finally:
            if connection.vendor == "sqlite":
                with connection.cursor() as cursor:
                    cursor.execute("PRAGMA ignore_check_constraints = OFF")
            transaction.set_rollback(True)


@pytest.fixture
def unprotected(db):
    """`with unprotected():` the ledger has no triggers, checks or unique index; all is undone at the end."""
    return without_protection


@pytest.fixture
def ledger_copy(tmp_path, request):
    """The address of a fresh copy of the migrated template, for tests that need a database of their own."""
    from tests.servers import plugin
    from tests.servers.template import PostgresqlDatabase, SqliteDatabase

    request.getfixturevalue("django_db_setup")  # the template is made there
    database = plugin.state["database"]
    if isinstance(database, SqliteDatabase):
        copy = SqliteDatabase(tmp_path)
    else:
        copy = PostgresqlDatabase(database.server_url)
        copy.name = f"ledger_copy_{os.getpid()}_{next(copies)}"
        copy.url = f"{database.server_url.rpartition('/')[0]}/{copy.name}"
    copy.template = database.template  # this run's, whatever has been edited since it began
    copy.restore()
    yield copy.url
    copy.close()


@pytest.fixture
def own_connection(ledger_copy, django_db_blocker):
    """A connection to the copy, outside any transaction, for what a test's transaction cannot do."""
    name = ledger_copy.removeprefix("sqlite:///") if connection.vendor == "sqlite" else ledger_copy.rpartition("/")[2]
    connections.settings["copy"] = connections.settings["default"] | {"NAME": name}
    with django_db_blocker.unblock():
        yield connections["copy"]
        connections["copy"].close()
    del connections["copy"]
    del connections.settings["copy"]
