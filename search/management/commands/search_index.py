"""Build and keep up the index on the search server."""

import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError
from elasticsearch import ApiError, TransportError

from marketplace.core.management.exits import cannot_run
from marketplace.core.progress import progress
from providers.models import Service
from search.engines import server_engine
from search.engines.keeper import Keeper, NotBuilt

EVERY_SECONDS = 1.0
EXAMPLE = """
Examples:
  python3 manage.py search_index               build it where there is none, else take over what changed
  python3 manage.py search_index --rebuild     everything anew; searches use the old index until the new one is whole
  python3 manage.py search_index --follow      run beside the site: takes over changes every second until stopped

Searches take over a few changes by themselves; after an import, a change of a text that many listings hold, or an
outage, this does the rest. Run it again after changing EMBEDDER. Exit codes: 0 level with the database, 1 not.
"""


class Command(BaseCommand):
    help = "Build and keep up the index on the Elasticsearch server of the settings."

    def create_parser(self, *args: Any, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(*args, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--rebuild", action="store_true", help="build a whole new index")
        parser.add_argument("--follow", action="store_true", help="go on until stopped")

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.SEARCH_ENGINE != "elasticsearch":
            raise cannot_run("SEARCH_ENGINE is not elasticsearch, so there is no index to build.")
        try:
            keeper = server_engine().keeper
            self._level(keeper, rebuild=options["rebuild"])
            while options["follow"]:
                time.sleep(EVERY_SECONDS)
                self._follow(keeper)
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")
        except (ApiError, TransportError) as error:
            raise CommandError(f"The search server did not do it: {error}. Nothing is lost; try again.")
        except ImproperlyConfigured as error:
            raise cannot_run(str(error))

    def _level(self, keeper: Keeper, *, rebuild: bool = False) -> None:
        try:
            rebuild = rebuild or keeper.keep_up(at_most=None) < 0
        except NotBuilt:
            rebuild = True
        if rebuild:
            total = Service.objects.public().count()
            keeper.rebuild(lambda steps: progress(steps, label="Indexing", total=total))
        self.stdout.write(f"{keeper.count():,} listings are on the search server.")

    def _follow(self, keeper: Keeper) -> None:
        """An outage is told and sat out: the changes wait in the database."""
        try:
            if keeper.keep_up(at_most=None) < 0:
                self._level(keeper, rebuild=True)
        except NotBuilt:
            self._level(keeper, rebuild=True)
        except (ApiError, TransportError) as error:
            self.stderr.write(f"The search server does not answer ({type(error).__name__}); trying again.")
