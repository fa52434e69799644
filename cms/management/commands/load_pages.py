from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.actions.load_guides import load_guides
from cms.guide_text import GuideTextError


class Command(BaseCommand):
    help = (
        "Load the product's own pages: home, guides, easy read, glossary, help. Pages that are there stay as they are. "
        "Example: python3 manage.py load_pages"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--replace", action="store_true", help="write our text over pages that are there, as a new revision"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            loaded = load_guides(replace=options["replace"])
        except GuideTextError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"Pages: {len(loaded.made)} made, {len(loaded.replaced)} replaced, {len(loaded.kept)} kept as they were. "
            f"Council facts: {loaded.facts} added."
        )
