from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import Any

from django.core.management.commands import check


class Command(check.Command):
    """Django's own, with examples."""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(
            prog_name,
            subcommand,
            epilog="Examples:\n"
            "  python3 manage.py check                      the settings and the code\n"
            "  python3 manage.py check --database default   also that ledger and audit are defended by their triggers\n"
            "  DEBUG=0 python3 manage.py check --deploy     also what a real site must set",
            formatter_class=RawDescriptionHelpFormatter,
            **kwargs,
        )
