"""Search real commissioned services with the outcomes that they were commissioned for."""

import json
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from marketplace.core.management.exits import cannot_run
from marketplace.core.progress import progress
from providers.mappings import moj
from search.evaluation import NotASet, Scratch
from search.hit_rate import categories_of, category_of, hit_rate

EXAMPLE = """
Example:
  python3 manage.py evaluate_hit_rate --services services.json --outcomes desired_outcomes.json

The last line is one JSON object. Exit codes: 0 measured, 1 a file is missing or not in the format.
"""


class Command(BaseCommand):
    help = "Search commissioned services with the outcomes that they were commissioned for, and print the hit rate."
    requires_system_checks: list[str] = []

    def create_parser(self, *args: Any, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(*args, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--services", required=True, type=Path, help="contracts, a JSON list")
        parser.add_argument("--outcomes", required=True, type=Path, help="statements with their category, a JSON list")
        parser.add_argument("--no-types", action="store_true", help="give the listings no kind of service: words alone")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            contracts = json.loads(Path(options["services"]).read_text(encoding="utf-8"))
            outcomes = json.loads(Path(options["outcomes"]).read_text(encoding="utf-8"))
            listings = moj.records(contracts)
            if options["no_types"]:
                listings = [{**listing, "service_types": []} for listing in listings]
            scratch = Scratch(listings)
            wanted = {outcome["id"]: category_of(outcome["service_category"]) for outcome in outcomes}
            if unknown := next((o["service_category"] for o in outcomes if wanted[o["id"]] is None), None):
                raise NotASet(f"The category “{unknown}” is not known.")
            ranked = {
                outcome["id"]: scratch.ranked({"id": outcome["id"], "statement": outcome["description"]})
                for outcome in progress(outcomes, label="Searching")
            }
        except OSError as error:
            raise cannot_run(f"Cannot read {error.filename}: {error.strerror}. Give the path of a file that is there.")
        except NotASet as error:
            raise cannot_run(str(error))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise cannot_run(f"The files are not in the format: {type(error).__name__} {error}.")
        offered = {
            listing["id"]: categories_of(contract) for listing, contract in zip(listings, contracts, strict=True)
        }
        found = hit_rate(ranked, {statement: str(category) for statement, category in wanted.items()}, offered)
        self.stdout.write(f"{found.services} services, {found.statements} statements")
        self.stdout.write(json.dumps(found.as_json()))
