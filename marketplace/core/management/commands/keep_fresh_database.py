"""`manage.py keep_fresh_database`: after a new migration, keep what all of them give, for a quick first start."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from marketplace.core import fresh_database


class Command(BaseCommand):
    help = (
        "Run all migrations on an empty SQLite database and keep the result as SQL, which the demo starts from. "
        "Do this after every new migration. Example: python3 manage.py keep_fresh_database"
    )
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "marketplace.sqlite3"
            environment = {**os.environ, "VAR_DIR": folder, "DATABASE_URL": f"sqlite:///{file}"}
            done = subprocess.run(  # noqa: S603
                [sys.executable, str(fresh_database.ROOT / "manage.py"), "migrate", "--verbosity", "0"],
                env=environment,
            )
            if done.returncode:
                raise CommandError("The migrations do not run on an empty database. What they said stands above.")
            connection = sqlite3.connect(file)
            statements = list(fresh_database.dump(connection))
            connection.close()
        fresh_database.KEPT.write_text("\n".join([f"-- {fresh_database.fingerprint()}", *statements, ""]))
        self.stdout.write(f"Kept {len(statements)} statements in {fresh_database.KEPT.name}.")
