"""Listings from a file, checked first and only then written."""

import json
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from marketplace.core.management.exits import cannot_run
from marketplace.core.models import Council
from marketplace.core.progress import progress
from providers.actions.bulk_import import LoadReport, load_listings
from providers.demo import SOURCE as DEMO_SOURCE
from providers.mappings import MAPPINGS, READS
from providers.records import FormatUnknown, SourceUnreadable, records_in
from providers.records.source import content_of

FORMATS = "; ".join(f"{name}: {what}" for name, what in sorted(READS.items()))
EXAMPLE = """
Without --apply nothing is written: you see what would happen. Run it again and listings that are here already are
brought up to date; those that their provider has changed on the site are left alone.

Example:
  python3 manage.py import_services directory.json --council southwark --report refused.json
  python3 manage.py import_services directory.json --council southwark --apply

Ends with 0 when every record was taken, 1 when some were refused, 2 when the file or an option cannot be used.
"""


class Command(BaseCommand):
    help = "Take services from a JSON file as listings of a council. Checks first; writes only with --apply."

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        return super().create_parser(
            prog_name, subcommand, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs
        )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="A list of services, or providers with their services.")
        parser.add_argument("--council", required=True, metavar="SLUG", help="The home council of the providers.")
        parser.add_argument("--council-name", metavar="NAME", help="Add the council under this name if it is missing.")
        parser.add_argument(
            "--provider", default="", metavar="NAME", help="Whose services they are, where none is told."
        )
        parser.add_argument(
            "--mapping", choices=sorted(MAPPINGS), help=f"Turn another format into ours first. {FORMATS}."
        )
        parser.add_argument(
            "--source", default="", metavar="NAME", help="Where they come from (default: the file's name)."
        )
        parser.add_argument("--apply", action="store_true", help="Write. Without it nothing is changed.")
        parser.add_argument("--report", type=Path, metavar="FILE", help="Write what was refused, and why, as JSON.")

    def handle(self, *, file: Path, **options: Any) -> None:
        with transaction.atomic():
            report = self._load(file, options)
            if not options["apply"] or len(report.refused) == report.read:  # no council is added for nothing
                transaction.set_rollback(True)
        self._tell(report, options["source"] or file.stem)
        if options["report"]:
            self._write(report, options["report"])
        if report.refused:
            raise CommandError(f"{len(report.refused)} of {report.read} records were refused.", returncode=1)

    def _load(self, file: Path, options: dict[str, Any]) -> LoadReport:
        council = self._council(options["council"], options["council_name"])
        source = options["source"] or file.stem
        if source == DEMO_SOURCE:
            raise cannot_run("The source “demo” belongs to the demo world. Choose another with --source.")
        if len(source) > 80:
            raise cannot_run("The source has more than 80 characters. Give a shorter one with --source.")
        if options["mapping"] and council.is_demo:
            raise cannot_run(
                f"{council} is part of the invented demo world. Real services must not stand in it: "
                "use a database of their own."
            )
        try:
            mapping = options["mapping"]
            records = MAPPINGS[mapping](content_of(file)) if mapping else records_in(file)
        except FormatUnknown as error:
            raise cannot_run(f"{error}; --mapping turns another format into ours ({FORMATS}).") from None
        except SourceUnreadable as error:
            raise cannot_run(str(error)) from None
        if not records:
            raise cannot_run(f"{file} has no services in it.")
        return load_listings(
            progress(records, label="Reading", total=len(records)),
            council=council,
            by=None,
            source=source,
            provider_name=options["provider"],
            apply=options["apply"],
        )

    def _council(self, slug: str, name: str | None) -> Council:
        council = Council.objects.filter(slug=slug).first()
        if council is None and name:
            return Council.objects.create(slug=slug, name=name)
        if council is None:
            known = ", ".join(Council.objects.values_list("slug", flat=True)) or "none yet"
            raise cannot_run(f"There is no council “{slug}”. Known: {known}. Add one by giving --council-name as well.")
        return council

    def _tell(self, report: LoadReport, source: str) -> None:
        said = "" if report.applied else "would be "
        write = self.stdout.write
        write(f"Source {source}: {report.read} records read.")
        write(
            f"  {report.created} {said}added, {report.updated} {said}brought up to date, {report.unchanged} the same."
        )
        write(f"  {report.providers} new provider{'' if report.providers == 1 else 's'} {said}added.")
        if report.left:
            write(f"  {len(report.left)} left alone, because their provider has changed or closed them here.")
        for refusal in report.refused[:20]:
            what = refusal.name or refusal.id or "(no name)"
            write(f"  Refused: record {refusal.number} {what}: {' '.join(refusal.reasons)}")
        if len(report.refused) > 20:
            write(f"  … and {len(report.refused) - 20} more. Give --report FILE to see them all.")
        for warning in report.warnings[:10]:
            write(f"  Note: {warning}")
        if len(report.warnings) > 10:
            write(f"  … and {len(report.warnings) - 10} more notes.")
        if not report.applied:
            write("Nothing was changed. Add --apply to write.")

    def _write(self, report: LoadReport, file: Path) -> None:
        content = {
            "applied": report.applied,
            "read": report.read,
            "added": report.created,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "left_alone": report.left,
            "refused": [
                {"record": row.number, "id": row.id, "name": row.name, "reasons": row.reasons} for row in report.refused
            ],
            "notes": report.warnings,
        }
        try:
            file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise cannot_run(f"The report cannot be written to {file}: {error.strerror}.") from None
