"""The triggers that keep audit entries as they were written, and whether this database has them.

SQLite's `INSERT OR REPLACE` takes a row away without asking the delete trigger, so an id that is there is refused too.
"""

from collections.abc import Sequence
from typing import Any

from django.core import checks
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.recorder import MigrationRecorder

from .health import add_check

# ruff: noqa: S608 (the statements are put together from this one name)
TABLE = "core_auditentry"
MADE_BY = ("core", "0006_audit_no_replace")
REFUSE = "BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END"
#: Vendor → trigger name → the statement that makes it.
TRIGGERS = {
    "sqlite": {
        f"{TABLE}_no_replace": f"CREATE TRIGGER {TABLE}_no_replace BEFORE INSERT ON {TABLE} "
        f"WHEN EXISTS (SELECT 1 FROM {TABLE} WHERE id = NEW.id) {REFUSE}",
        f"{TABLE}_no_update": f"CREATE TRIGGER {TABLE}_no_update BEFORE UPDATE ON {TABLE} {REFUSE}",
        f"{TABLE}_no_delete": f"CREATE TRIGGER {TABLE}_no_delete BEFORE DELETE ON {TABLE} {REFUSE}",
    },
    "postgresql": {
        f"{TABLE}_no_update": f"CREATE TRIGGER {TABLE}_no_update BEFORE UPDATE OR DELETE ON {TABLE} "
        f"FOR EACH ROW EXECUTE FUNCTION {TABLE}_refuse()",
        f"{TABLE}_no_truncate": f"CREATE TRIGGER {TABLE}_no_truncate BEFORE TRUNCATE ON {TABLE} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {TABLE}_refuse()",
    },
}
FUNCTION = f"""CREATE OR REPLACE FUNCTION {TABLE}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'audit entries are append only' USING ERRCODE = 'integrity_constraint_violation'; END $$"""
PRESENT = {
    "sqlite": f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{TABLE}'",
    "postgresql": f"SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass('{TABLE}') "
    "AND NOT tgisinternal AND tgenabled IN ('O', 'A')",
}


def restore(connection: BaseDatabaseWrapper) -> None:
    """Put every trigger on as this version writes it, whatever was there before."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(FUNCTION)
        for name, statement in TRIGGERS[connection.vendor].items():
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}" + _of_table(connection))
            cursor.execute(statement)


def _of_table(connection: BaseDatabaseWrapper) -> str:
    return f" ON {TABLE}" if connection.vendor == "postgresql" else ""


def is_migrated(using: str = DEFAULT_DB_ALIAS) -> bool:
    """Whether the migration that makes them all has run: before it, `migrate` itself must not be stopped."""
    return MADE_BY in MigrationRecorder(connections[using]).applied_migrations()


def missing(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The names of the triggers that are gone or switched off."""
    connection = connections[using]
    with connection.cursor() as cursor:
        cursor.execute(PRESENT[connection.vendor])
        there = {name for (name,) in cursor.fetchall()}
    return sorted(TRIGGERS[connection.vendor].keys() - there)


def health() -> dict[str, Any]:
    """The audit trail's part of the health page."""
    if not is_migrated():
        return {"ok": False, "error": "not migrated"}
    gone = missing()
    return {"ok": not gone, "missing": gone}


@checks.register(checks.Tags.database)
def audit_is_protected(
    app_configs: object = None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[checks.CheckMessage]:
    """`manage.py check --database default`, and every `migrate`, say if audit entries could be rewritten."""
    return [
        checks.Error(
            f"Audit entries in database “{alias}” can be changed: it lacks {name}.",
            hint="Run `python3 manage.py restore_audit_triggers`, and find out who took it away.",
            id="core.E001",
        )
        for alias in databases or []
        if is_migrated(alias)
        for name in missing(alias)
    ]


add_check("audit_triggers", health)
