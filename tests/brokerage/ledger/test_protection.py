"""The triggers and constraints are there after every migration, and nothing starts without them."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import IntegrityError, OperationalError, connection, migrations, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.writer import MigrationWriter

from brokerage.ledger import catalogue, checks, integrity, triggers
from brokerage.ledger.operations import AlterLedger
from marketplace.core import health

ALL = sorted(triggers.kept_by(connection).TRIGGERS)
CHANGES = [
    migrations.AddField("transfer", "note", models.CharField(max_length=10, default="")),
    migrations.AddConstraint(
        "transfer", models.CheckConstraint(condition=~models.Q(reason="never"), name="transfer_reason_not_never")
    ),
    migrations.AddField("account", "label", models.CharField(max_length=10, null=True)),
    migrations.AddIndex("account", models.Index(fields=["closed_at"], name="account_by_closing")),
    migrations.AlterField("account", "owner_ref", models.CharField(max_length=200)),
]


@pytest.fixture
def ledger_state():
    return MigrationLoader(None).project_state(("ledger", "0001_initial"))


def apply(own_connection, operation, state):
    after = state.clone()
    operation.state_forwards("ledger", after)
    with own_connection.schema_editor(atomic=True) as editor:
        operation.database_forwards("ledger", editor, state, after)
    return after


def take_back(own_connection, operation, before, after):
    with own_connection.schema_editor(atomic=True) as editor:
        operation.database_backwards("ledger", editor, after, before)


def drop_one(own_connection, name=None, table="ledger_transfer"):
    name = name or "ledger_transfer_no_update"
    with own_connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}" + (f" ON {table}" if own_connection.vendor == "postgresql" else ""))


def move_money(own_connection):
    """One lawful transfer and one that must be refused, by raw SQL in the copy."""
    with own_connection.cursor() as cursor:
        for number in (1, 2):
            cursor.execute(
                "INSERT INTO ledger_account (id, kind, owner_ref, currency, debits_pending, debits_posted,"
                " credits_pending, credits_posted, no_overspend) VALUES (%s, 'k', %s, 'GBP', 0, 0, 0, 0, %s)",
                [number, str(number), number == 2],
            )
    columns = "id, journal, debit_id, credit_id, amount_pence, kind, reason, effective_on, actor, source, recorded_at"
    insert = (
        f"INSERT INTO ledger_transfer ({columns})"
        " VALUES (%s, %s, %s, %s, %s, 'post', 'r', '2026-06-01', '', '', '2026-06-01 09:00+00:00')"
    )
    one, two = ("0" * 31 + digit for digit in "12")
    with own_connection.cursor() as cursor:
        cursor.execute(insert, [one, one, 1, 2, 100])
    with pytest.raises(IntegrityError, match="account_not_overspent"), own_connection.cursor() as cursor:
        cursor.execute(insert, [two, two, 2, 1, 101])


@pytest.mark.django_db
def test_every_trigger_and_constraint_is_there_after_all_migrations():
    assert integrity.missing_triggers() == []
    assert integrity.changed_triggers() == []
    assert integrity.missing_constraints() == []
    assert len(ALL) == {"sqlite": 7, "postgresql": 8}[connection.vendor]


def test_every_ledger_migration_changes_its_tables_through_the_one_operation():
    loader = MigrationLoader(None)
    for (app, name), migration in loader.disk_migrations.items():
        if app == "ledger":
            others = [operation for operation in migration.operations if not isinstance(operation, AlterLedger)]
            assert not others, f"ledger.{name}: put {others} inside AlterLedger(operations=[…])"


def test_migrations_of_other_apps_never_touch_the_ledgers_tables():
    loader = MigrationLoader(None)
    for (app, name), migration in loader.disk_migrations.items():
        if app != "ledger":
            assert "ledger_account" not in str(migration.operations), f"{app}.{name}"
            assert "ledger_transfer" not in str(migration.operations), f"{app}.{name}"


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{type(change).__name__}-{change.model_name}")
def test_a_change_through_the_operation_keeps_every_trigger(own_connection, ledger_state, change):
    operation = AlterLedger(operations=[change])
    after = apply(own_connection, operation, ledger_state)
    assert integrity.missing_triggers("copy") == []
    take_back(own_connection, operation, ledger_state, after)
    assert integrity.missing_triggers("copy") == []
    assert integrity.missing_constraints("copy") == []


def test_all_changes_at_once_on_a_ledger_with_money_keep_it_whole(own_connection, ledger_state):
    move_money(own_connection)
    operation = AlterLedger(operations=CHANGES)
    after = apply(own_connection, operation, ledger_state)
    assert [str(fault) for fault in integrity.check("copy")] == []
    take_back(own_connection, operation, ledger_state, after)
    assert [str(fault) for fault in integrity.check("copy")] == []
    with pytest.raises(IntegrityError, match="account_not_overspent"), own_connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO ledger_transfer (id, journal, debit_id, credit_id, amount_pence, kind, reason, effective_on,"
            " actor, source, recorded_at) SELECT %s, journal, 2, 1, 101, kind, reason, effective_on, actor, source,"
            " recorded_at FROM ledger_transfer",
            ["0" * 31 + "9"],
        )


@pytest.mark.parametrize("change", [CHANGES[1], CHANGES[4]], ids=["transfer", "account"])
def test_a_change_that_goes_round_the_operation_loses_no_trigger(own_connection, ledger_state, change):
    """SQLite rebuilds the table, which would drop its triggers; the triggers of the other table stop that."""
    if own_connection.vendor == "sqlite":
        with pytest.raises(OperationalError, match="error in trigger ledger_"):
            apply(own_connection, change, ledger_state)
    else:
        apply(own_connection, change, ledger_state)
    assert integrity.missing_triggers("copy") == []


def test_the_ledger_can_be_unmade_and_made_again(own_connection, ledger_state):
    initial = MigrationLoader(None).get_migration("ledger", "0001_initial")
    nothing = MigrationLoader(None).project_state([])
    with own_connection.schema_editor(atomic=True) as editor:
        for table in reversed(dependants(own_connection)):
            editor.execute(f"DROP TABLE {table}" + (" CASCADE" if own_connection.vendor == "postgresql" else ""))
        initial.unapply(nothing, editor)
    assert not catalogue.is_migrated("copy")
    with own_connection.schema_editor(atomic=True) as editor:
        initial.apply(nothing.clone(), editor)
    assert integrity.missing_triggers("copy") == []
    move_money(own_connection)


def dependants(own_connection):
    """Tables of other apps whose foreign keys point at the ledger's."""
    with own_connection.cursor() as cursor:
        tables = own_connection.introspection.table_names(cursor)
        return (
            [
                table
                for table in tables
                if not table.startswith("ledger_")
                and any(
                    target.startswith("ledger_")
                    for _, target in own_connection.introspection.get_relations(cursor, table).values()
                )
            ]
            if own_connection.vendor == "postgresql"
            else []
        )


def test_a_migration_file_can_be_written_with_the_operation():
    assert "brokerage.ledger.operations.AlterLedger(" in MigrationWriter.serialize(AlterLedger(operations=CHANGES))[0]


@pytest.mark.django_db
def test_the_start_up_check_passes_when_all_is_there():
    integrity.require_triggers()


@pytest.mark.parametrize("name", ALL)
def test_nothing_starts_without_each_trigger(own_connection, name):
    drop_one(own_connection, name, "ledger_account" if "account" in name else "ledger_transfer")
    assert integrity.missing_triggers("copy") == [name]
    with pytest.raises(ImproperlyConfigured, match=f"lacks {name}") as refused:
        integrity.require_triggers("copy")
    assert "ledger_check --restore-triggers" in str(refused.value)


def test_a_missing_constraint_stops_the_start_too(own_connection):
    with own_connection.cursor() as cursor:
        cursor.execute("DROP INDEX transfer_hold_resolves_once")
    with pytest.raises(ImproperlyConfigured, match="lacks transfer_hold_resolves_once"):
        integrity.require_triggers("copy")


def test_a_trigger_that_was_switched_off_counts_as_missing(own_connection):
    if own_connection.vendor == "postgresql":
        with own_connection.cursor() as cursor:
            cursor.execute("ALTER TABLE ledger_transfer DISABLE TRIGGER ledger_transfer_no_update")
    else:  # SQLite cannot switch one off, only drop it
        drop_one(own_connection)
    assert integrity.missing_triggers("copy") == ["ledger_transfer_no_update"]


def test_a_trigger_of_another_version_is_a_fault_but_does_not_stop_the_start(own_connection):
    with own_connection.cursor() as cursor:
        if own_connection.vendor == "postgresql":
            cursor.execute(
                "CREATE OR REPLACE FUNCTION ledger_guard_account() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN RETURN NEW; END $$"
            )
        else:
            cursor.execute("DROP TRIGGER ledger_account_is_guarded")
            cursor.execute(
                "CREATE TRIGGER ledger_account_is_guarded BEFORE UPDATE ON ledger_account BEGIN SELECT 1; END"
            )
    assert integrity.changed_triggers("copy") == ["ledger_account_is_guarded"]
    integrity.require_triggers("copy")
    assert [str(fault) for fault in integrity.check("copy")] == [
        "protection: the trigger ledger_account_is_guarded is not the one that this version writes"
    ]


def test_restoring_puts_lost_and_changed_triggers_back(own_connection):
    drop_one(own_connection)
    triggers.restore(own_connection)
    integrity.require_triggers("copy")
    move_money(own_connection)


def test_nothing_starts_on_a_database_that_was_never_migrated(own_connection, monkeypatch):
    monkeypatch.setattr(triggers, "TABLES", ("ledger_account_of_tomorrow",))
    with pytest.raises(ImproperlyConfigured, match="Run `python3 manage.py migrate`"):
        integrity.require_triggers("copy")
    assert checks.ledger_is_protected(databases=["copy"]) == []


def test_a_database_that_does_not_answer_gets_a_sentence(own_connection, monkeypatch):
    def gone(*args):
        raise OperationalError("gone")

    monkeypatch.setattr(own_connection, "cursor", gone)
    with pytest.raises(ImproperlyConfigured, match="The database did not answer"):
        integrity.require_triggers("copy")


def test_a_database_of_another_kind_is_refused(monkeypatch):
    monkeypatch.setattr(connection, "vendor", "mysql")
    with pytest.raises(NotImplementedError, match="SQLite and PostgreSQL only"):
        triggers.kept_by(connection)


def test_the_system_check_names_what_is_missing(own_connection):
    assert checks.ledger_is_protected(databases=["copy"]) == []
    drop_one(own_connection)
    (error,) = checks.ledger_is_protected(databases=["copy"])
    assert "lacks ledger_transfer_no_update" in error.msg
    assert checks.ledger_is_protected(databases=None) == []


@pytest.mark.django_db
def test_the_health_page_tells_of_the_triggers(monkeypatch):
    _, parts = health.report()
    assert parts["ledger_triggers"] == {"ok": True, "triggers": len(ALL), "missing": []}
    monkeypatch.setattr(catalogue, "missing_triggers", lambda: ["ledger_transfer_no_update"])
    ok, parts = health.report()
    assert not ok
    assert parts["ledger_triggers"]["missing"] == ["ledger_transfer_no_update"]


@pytest.mark.django_db
def test_the_web_server_checks_the_triggers_when_it_starts(monkeypatch):
    import importlib

    from django.db import connections

    asked = []
    monkeypatch.setattr(integrity, "require_triggers", lambda: asked.append("asked"))
    monkeypatch.setattr(type(connections), "close_all", lambda self: asked.append("closed"))
    importlib.reload(importlib.import_module("marketplace.wsgi"))
    assert asked[-2:] == ["asked", "closed"]


def test_a_web_role_needs_no_right_to_move_totals(own_connection):
    """The trigger moves totals with its owner's rights, so the site's own role may do without the right."""
    if own_connection.vendor == "sqlite":
        with pytest.raises(OperationalError), own_connection.cursor() as cursor:
            cursor.execute("CREATE ROLE ledger_clerk")  # there are no roles in a file
        return
    move_money(own_connection)
    with transaction.atomic("copy"), own_connection.cursor() as cursor:
        cursor.execute("CREATE ROLE ledger_clerk")
        cursor.execute("GRANT SELECT, INSERT ON ledger_transfer, ledger_account TO ledger_clerk")
        cursor.execute("SET LOCAL ROLE ledger_clerk")
        cursor.execute(
            "INSERT INTO ledger_transfer (id, journal, debit_id, credit_id, amount_pence, kind, reason, effective_on,"
            " actor, source, recorded_at) SELECT gen_random_uuid(), journal, 2, 1, 40, kind, reason, effective_on,"
            " actor, source, recorded_at FROM ledger_transfer"
        )
        cursor.execute("SELECT debits_posted, credits_posted FROM ledger_account WHERE id = 2")
        assert cursor.fetchone() == (40, 100)
        cursor.execute("SELECT has_table_privilege('ledger_account', 'UPDATE')")
        assert cursor.fetchone() == (False,)
        transaction.set_rollback(True, using="copy")
