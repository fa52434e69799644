"""`manage.py demo`, the part inside `.venv`: database, demo world, server. Before it: marketplace/bootstrap.py."""

import sqlite3
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, OperationalError, connection, connections

from marketplace.bootstrap import check_port, demo_arguments
from marketplace.core import fresh_database
from marketplace.core.management.exits import cannot_run
from marketplace.core.models import User
from marketplace.environment import Trouble, remedy


class Command(BaseCommand):
    help = "Make ready and serve the demo world. Example: python3 manage.py demo --port 8080"
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        demo_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise cannot_run("The demo is off: DEMO is 0 here. Start it with DEMO=1, and never beside real people.")
        try:
            if options["reset"]:
                self.reset()
            self.make_ready()
        except (OperationalError, sqlite3.OperationalError, OSError) as error:
            raise cannot_run(sentence_about(error)) from error
        if not options["no_serve"]:
            self.serve(options["port"])

    def reset(self) -> None:
        """Delete the demo's own database file, and nothing else."""
        if (file := demo_file()) is None:
            raise cannot_run("--reset deletes only the demo's own file in var/. DATABASE_URL names another database.")
        refuse_if_real(file)
        connections.close_all()
        there = file.exists()
        for part in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))):
            part.unlink(missing_ok=True)
        self.stdout.write(f"Deleted {file.name}." if there else "There was no demo database yet.")

    def make_ready(self) -> None:
        start = time.monotonic()
        file = demo_file()
        fresh = file is not None and not file.exists()
        if not fresh:
            refuse_if_real(file)
        if fresh:
            self.stdout.write("Making the database …")
            if fresh_database.is_current():
                fresh_database.make(file)
            # What is not finished is made again, so it need not reach the disk step by step.
            pragmas = connection.settings_dict["OPTIONS"]["init_command"]
            connection.settings_dict["OPTIONS"]["init_command"] = pragmas.replace("synchronous=FULL", "synchronous=OFF")
        Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0, interactive=False)
        if fresh:
            self.stdout.write(f"Made the database in {time.monotonic() - start:.0f} s. Loading the demo world …")
        call_command("load_demo", stdout=self.stdout, stderr=self.stderr)
        if fresh:
            connections.close_all()
            connection.settings_dict["OPTIONS"]["init_command"] = pragmas

    def serve(self, port: int) -> None:
        """Serve with gunicorn in this very process, so that stopping this stops everything."""
        try:
            check_port(port)
        except Trouble as trouble:
            raise cannot_run(str(trouble)) from trouble
        try:
            from marketplace.serving import DemoServer
        except ImportError as error:
            raise cannot_run("The demo's server needs Linux or macOS. On Windows, use WSL.") from error
        connections.close_all()
        self.stdout.write("Stop it with Ctrl+C.\n")
        DemoServer(port).run()


def refuse_if_real(file: Path | None) -> None:
    """The invented world must not be loaded among real people, nor their database deleted."""
    if file is not None and not file.exists():
        return
    try:
        people = User.objects.values_list("is_demo", flat=True)
        real = bool(people) and not any(people)
    except DatabaseError:  # nothing is in it yet
        return
    if real:
        raise cannot_run(
            "This database has people in it and no demo world, so it is left alone. "
            "Start the demo with another: VAR_DIR=var/demo python3 manage.py demo"
        )


def demo_file() -> Path | None:
    """The SQLite file in var/ that the demo owns; None where DATABASE_URL names something else."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite" and Path(name).resolve().parent == Path(settings.VAR_DIR).resolve():
        return Path(name)
    return None


def sentence_about(error: Exception) -> str:
    """Locked, full or unwritable: the database's own words are short, so say what to do."""
    if "locked" in str(error):
        return "The demo's database is in use by another program. Stop the other demo, then start this one again."
    if "readonly" in str(error) or "unable to open" in str(error):
        return remedy("read-only file system")
    return remedy(str(error))
