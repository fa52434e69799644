"""Postcodes from a national list, so that every distance starts from a street and not from a district."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from marketplace.core.gazetteer import load_outcodes, load_postcodes
from marketplace.core.management.exits import cannot_run
from marketplace.core.postcode_files import FileUnreadable, lines_in, rows_in
from marketplace.core.progress import progress

EXAMPLE = """
The file is the ONS Postcode Directory or Code-Point Open, both free to use, as CSV. Which of the two it is, and where
its columns are, is seen from its first line. Postcodes that have ended, or have no place, are skipped.

Example:
  python3 manage.py import_places ONSPD_AUG_2026_UK.csv --area SE --area CR --dry-run
  python3 manage.py import_places --carried          the outcodes that come with the product

Ends with 0 when all lines were taken, 1 when some were refused, 2 when the file or an option cannot be used.
"""


class Command(BaseCommand):
    help = "Take postcodes and their places from a CSV file (ONS Postcode Directory or Code-Point Open)."

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        return super().create_parser(
            prog_name, subcommand, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs
        )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, nargs="?", help="The CSV file.")
        parser.add_argument("--area", action="append", default=[], metavar="SE", help="Only these letters; may repeat.")
        parser.add_argument("--dry-run", action="store_true", help="Read and report; write nothing.")
        parser.add_argument("--carried", action="store_true", help="Add the outcodes that come with the product.")

    def handle(self, *, file: Path | None, area: list[str], dry_run: bool, carried: bool, **options: Any) -> None:
        if carried == (file is not None):
            raise cannot_run("Give either a file or --carried.")
        if carried:
            self.stdout.write(f"{load_outcodes()} outcodes added.")
            return
        areas = frozenset(letters.strip().upper() for letters in area)
        if wrong := [letters for letters in areas if not (letters.isalpha() and len(letters) <= 2)]:
            raise cannot_run(f"“{wrong[0]}” is not the letters of a postcode, such as SE or N.")
        try:
            rows = progress(rows_in(file), label="Reading", total=max(lines_in(file), 1))
            report = load_postcodes(rows, areas=areas, apply=not dry_run)
        except FileUnreadable as error:
            raise cannot_run(str(error)) from None
        would = "would be " if dry_run else ""
        self.stdout.write(f"{report.postcodes} postcodes in {report.outcodes} outcodes {would}added or moved.")
        self.stdout.write(f"{report.skipped} lines skipped: ended, without a place, or not in the areas asked for.")
        for line, fault in report.faults[:10]:
            self.stdout.write(f"  Line {line} refused: {fault}.")
        if len(report.faults) > 10:
            self.stdout.write(f"  … and {len(report.faults) - 10} more.")
        if dry_run:
            self.stdout.write("Nothing was changed.")
        if report.faults:
            raise CommandError(f"{len(report.faults)} lines were refused.", returncode=1)
