from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from marketplace.core import audit_triggers
from marketplace.core.management.exits import cannot_run


class Command(BaseCommand):
    help = (
        "Put the triggers that keep audit entries unchanged back as this version has them. "
        "Example: python3 manage.py restore_audit_triggers"
    )
    requires_system_checks = []  # the check that names what is missing must not stop the remedy

    def handle(self, *args: Any, **options: Any) -> None:
        if not audit_triggers.is_migrated():
            raise cannot_run("The database has no audit entries yet. Run `python3 manage.py migrate` first.")
        gone = audit_triggers.missing()
        audit_triggers.restore(connection)
        self.stdout.write(f"Put back: {', '.join(gone)}." if gone else "Nothing was missing.")
