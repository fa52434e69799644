"""`manage.py check --database default`, and every `migrate`, say if the ledger has lost its protection."""

from collections.abc import Sequence
from typing import Any

from django.core import checks

from . import catalogue


@checks.register(checks.Tags.database)
def ledger_is_protected(
    app_configs: object = None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[checks.CheckMessage]:
    return [
        checks.Error(
            f"The ledger in database “{alias}” lacks {name}, so money there is not safe.",
            hint="Run `python3 manage.py ledger_check --restore-triggers` and see that it says OK.",
            id="ledger.E001",
        )
        for alias in databases or []
        if catalogue.is_migrated(alias)
        for name in catalogue.missing_triggers(alias) + catalogue.missing_constraints(alias)
    ]
