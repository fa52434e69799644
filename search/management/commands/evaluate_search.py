"""Measure the ranking on a set of listings, statements and judgements."""

import json
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from marketplace.core.management.exits import cannot_run
from marketplace.core.progress import progress
from search.embedder import get_embedder
from search.evaluation import NotASet, Scratch, interval, measure, ndcg, query_of, told

EXAMPLE = """
Example:
  python3 manage.py evaluate_search --services services.json --queries queries.json --qrels qrels.json

  python3 manage.py evaluate_search --services services.json --queries queries.json --qrels qrels.json --ablations

The last line is one JSON object; an interval is where 95 of 100 draws of as many statements fall.
Exit codes: 0 measured, 1 a file is missing or not in the format.
"""


class Command(BaseCommand):
    help = "Load a set of listings into a scratch index, search it with statements and print how good the ranking is."
    requires_system_checks: list[str] = []

    def create_parser(self, *args: Any, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(*args, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--services", required=True, type=Path, help="listings, a JSON list")
        parser.add_argument("--queries", required=True, type=Path, help="statements, a JSON list")
        parser.add_argument("--qrels", required=True, type=Path, help="{statement id: {service id: 2 or 1}}")
        parser.add_argument("--no-lexicon", action="store_true", help="leave the lexicon out, to see what it is worth")
        parser.add_argument("--no-embedder", action="store_true", help="leave vectors out, to see what they are worth")
        parser.add_argument(
            "--ablations", action="store_true", help="also without lexicon, without vectors and without both"
        )
        parser.add_argument("--explain", metavar="ID", help="show one statement's ten best, with reasons and grades")

    def handle(self, *args: Any, **options: Any) -> None:
        services, statements = (self._read(Path(options[name]), list) for name in ("services", "queries"))
        judged = self._read(Path(options["qrels"]), dict)
        lexicon, embedder = not options["no_lexicon"], None if options["no_embedder"] else get_embedder()
        try:
            if options["explain"]:
                self._explain(Scratch(services, with_lexicon=lexicon, embedder=embedder), statements, judged, options)
                return
            if options["ablations"]:
                self._ablations(services, statements, judged)
            scratch = Scratch(services, with_lexicon=lexicon, embedder=embedder)
            measures = measure(scratch, _ranked(scratch, statements), judged)
        except (NotASet, KeyError, TypeError, AttributeError, ValueError) as error:
            raise cannot_run(_fault(error))
        self.stdout.write(
            f"{len(services)} listings, {measures.queries} statements, embedder {embedder.name if embedder else 'off'}"
        )
        self.stdout.write(json.dumps(measures.as_json()))

    def _ablations(self, services: list[Any], statements: list[Any], judged: Mapping[str, Any]) -> None:
        """nDCG@10 with and without each kind of knowledge, and what each step gains over words alone."""
        base = None
        self.stdout.write("lexicon  vectors  nDCG@10  95 of 100        gain over neither")
        for lexicon, with_vectors in ((False, False), (False, True), (True, False), (True, True)):
            scratch = Scratch(services, with_lexicon=lexicon, embedder=get_embedder() if with_vectors else None)
            each = told(_ranked(scratch, statements), judged).ndcg_at_10
            base = each if base is None else base
            low, high = interval(each)
            less, more = interval(each - base)
            self.stdout.write(
                f"{'yes' if lexicon else 'no':7}  {'yes' if with_vectors else 'no':7}  {each.mean():7.3f}  "
                f"{low:.3f} to {high:.3f}  {(each - base).mean():+.3f} ({less:+.3f} to {more:+.3f})"
            )

    def _read(self, file: Path, shape: type) -> Any:
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
        except OSError as error:
            raise cannot_run(f"Cannot read {file}: {error.strerror}. Give the path of a file that is there.")
        except ValueError as error:
            raise cannot_run(f"{file} is not JSON: {error}.")
        if not isinstance(content, shape):
            raise cannot_run(f"{file} is not in the format: it must hold a {'list' if shape is list else 'mapping'}.")
        return content

    def _explain(self, scratch: Scratch, statements: list[Any], judged: Mapping[str, Any], options: Any) -> None:
        wanted = options["explain"]
        statement = next((one for one in statements if str(one["id"]) == wanted), None)
        if statement is None:
            raise cannot_run(f"There is no statement {wanted}. Give one of the ids in --queries.")
        grades = judged.get(wanted, {})
        found = scratch.ranked(statement)
        self.stdout.write(f"{statement['statement']}  (nDCG@10 {ndcg(found, grades):.3f})")
        for number, hit in enumerate(scratch.search(query_of(statement)).hits[:10], 1):
            listing = scratch.listings[hit.service_id]
            score, grade = hit.score, grades.get(scratch.id_of[hit.service_id], 0)
            parts = f"words {score.words:.3f}, vectors {score.vectors:.3f}, type {score.types:.3f}"
            self.stdout.write(f"{number:2}. [{grade}] {score.total:.3f} ({parts}) {listing['name']}")
            for reason in hit.reasons:
                self.stdout.write(f"      {reason.sentence}")


def _fault(error: Exception) -> str:
    if isinstance(error, NotASet):
        return str(error)
    return f"The files are not in the format: {type(error).__name__} {error}. See the help for an example."


def _ranked(scratch: Scratch, statements: list[Any]) -> dict[str, list[str]]:
    return {str(statement["id"]): scratch.ranked(statement) for statement in progress(statements, label="Searching")}
