from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from brokerage.ledger import integrity, triggers
from brokerage.ledger.models import Account, Transfer
from marketplace.core.management.exits import cannot_run


class Command(BaseCommand):
    help = """Work out every account again from its transfers and say whether the ledger adds up.

Prints “OK, N accounts, M transfers” and exits 0, or one line for each fault and exits 1.
It reads one moment of the database and holds up nobody's payment. Run it nightly and around migrations.

Example:
  python3 manage.py ledger_check
  python3 manage.py ledger_check --progress > faults.txt || mail-finance faults.txt"""
    requires_system_checks = []  # a missing trigger is a fault to print, not a reason to stop before looking

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--progress", action="store_true", help="show the progress bar even when not on a terminal")
        parser.add_argument(
            "--restore-triggers",
            action="store_true",
            help="first put the ledger's triggers back as this version has them",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not integrity.is_migrated():
            raise cannot_run("The database has no ledger yet. Run `python3 manage.py migrate` first.")
        if options["restore_triggers"]:
            triggers.restore(connection)
        faults = integrity.check(show_progress=options["progress"] or None)
        for fault in faults:
            self.stdout.write(str(fault))
        if faults:
            raise SystemExit(1)
        self.stdout.write(f"OK, {Account.objects.count():,} accounts, {Transfer.objects.count():,} transfers")
