"""The one way to change the ledger's tables.

SQLite rebuilds a table to add a constraint or a field to it: that drops the table's triggers, and it fails while a
trigger of the other table names it. So every ledger migration puts its changes inside `AlterLedger`, which takes the
triggers off, makes the changes and puts the triggers back. A test fails on a ledger migration with any other operation.
"""

from collections.abc import Sequence
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from . import triggers


class AlterLedger(Operation):
    """Drop the triggers → run `operations` → create the triggers as this version writes them."""

    def __init__(self, operations: Sequence[Operation] = ()) -> None:
        self.operations = operations

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return self.__class__.__qualname__, [], {"operations": self.operations}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        triggers.drop(schema_editor)
        for operation in self.operations:
            to_state = from_state.clone()
            operation.state_forwards(app_label, to_state)
            operation.database_forwards(app_label, schema_editor, from_state, to_state)
            from_state = to_state
        self._protect(schema_editor)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        states = [to_state]
        for operation in self.operations:
            after = states[-1].clone()
            operation.state_forwards(app_label, after)
            states.append(after)
        triggers.drop(schema_editor)
        for index in reversed(range(len(self.operations))):
            self.operations[index].database_backwards(app_label, schema_editor, states[index + 1], states[index])
        self._protect(schema_editor)

    def _protect(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        """Put the triggers on, unless the tables have just been taken back to nothing."""
        with schema_editor.connection.cursor() as cursor:
            tables = schema_editor.connection.introspection.table_names(cursor)
        if set(triggers.TABLES) <= set(tables):
            triggers.create(schema_editor)

    def describe(self) -> str:
        return "Change the ledger's tables with their triggers off, then put the triggers back"
