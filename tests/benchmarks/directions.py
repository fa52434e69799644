"""The directions of the packaged encoder's rows that are kept: those in which what people say and what is listed differ
most, as the leading singular vectors of both.

    .venv/bin/python -m tests.benchmarks.directions [--keep 256]

Writes the file that comes with the site; afterwards run `manage.py reembed --pack search/data` on the demo world, and
judge with `manage.py evaluate_search`.
"""

import argparse
import os
import sys
from pathlib import Path


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    import django

    django.setup()
    import numpy as np

    import search
    from search.documents import sentences_of
    from search.embedder import DIRECTIONS, encode_whole
    from tests.benchmarks.made_up import Templates

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", type=int, default=256)
    keep = parser.parse_args().keep
    templates = Templates.now()
    texts = [said for statements in templates.said.values() for said in statements]
    texts += [sentences_of(record) for record in templates.records]
    rows = np.concatenate([encode_whole(texts[start : start + 64]) for start in range(0, len(texts), 64)])
    _, sizes, directions = np.linalg.svd(rows, full_matrices=False)
    np.save(Path(search.__file__).parent / "data" / DIRECTIONS, directions[:keep].T.astype(np.float16))
    print(
        f"{keep} of {len(sizes)} directions hold {(sizes[:keep] ** 2).sum() / (sizes**2).sum():.1%} of the difference"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
