from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import Any

from django.core.management.base import BaseCommand

from brokerage.actions import isf


class Command(BaseCommand):
    help = """Pass instructions that no fund holder answered in time to a council officer.

Run it once a day. Running it again changes nothing: each instruction is passed on once.
Prints each that it passed on and a last line with their number. Exits 0.

Example:
  python3 manage.py escalate_isf
  python3 manage.py escalate_isf --dry-run"""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say which it would pass on, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        passed_on = 0
        for instruction in isf.overdue():
            if options["dry_run"] or isf.escalate(instruction=instruction):
                passed_on += 1
                self.stdout.write(f"{instruction.reference}, to be answered by {instruction.answer_by:%-d %B %Y}")
        words = "would be passed on" if options["dry_run"] else "passed on"
        self.stdout.write(f"{passed_on} {words}.")
