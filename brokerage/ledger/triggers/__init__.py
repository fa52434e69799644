"""The triggers that keep the ledger true, whoever writes to it, on SQLite and on PostgreSQL alike.

One rule has one name wherever it is kept: a trigger that refuses says the rule's name, as the constraint of that
name does, and `actions.refusals` turns it into a sentence.
"""

from types import ModuleType

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from . import postgresql, sqlite

TABLES = ("ledger_account", "ledger_transfer")


def kept_by(connection: BaseDatabaseWrapper) -> ModuleType:
    """The module that writes this database's triggers."""
    vendors = {"sqlite": sqlite, "postgresql": postgresql}
    if connection.vendor not in vendors:
        raise NotImplementedError(
            f"The ledger keeps money safe on SQLite and PostgreSQL only, not on {connection.vendor}. Set DATABASE_URL."
        )
    return vendors[connection.vendor]


def create(schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in kept_by(schema_editor.connection).create_statements(schema_editor.connection):
        schema_editor.execute(statement, params=None)


def drop(schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in kept_by(schema_editor.connection).drop_statements():
        schema_editor.execute(statement, params=None)


def restore(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers back as this version writes them, for example after a restore that lost them."""
    vendor = kept_by(connection)
    with transaction.atomic(connection.alias), connection.cursor() as cursor:
        for statement in vendor.drop_statements() + vendor.create_statements(connection):
            cursor.execute(statement)
