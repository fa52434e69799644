"""How often the hint beside an outcome names the right part of life, for sentences that it has not seen.

    .venv/bin/python -m tests.benchmarks.outcome_hints

Five times over, a fifth of what people want of each area is kept back and asked. Printed for adults and for carers,
beside what naming as many at random would give. The last line is one JSON object.
"""

import json
import os
import sys
from unittest.mock import patch


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    import django

    django.setup()
    from search import vectors, vocabulary
    from search.outcome_hints import likely_areas

    said = vocabulary.packaged_area_statements()
    told = {}
    with (
        patch.object(vectors, "known", vectors.made),
        patch.object(vocabulary, "lexicon", lambda: vocabulary.Vocabulary.packaged().analyser),
    ):
        for who in ("adults", "carers"):
            areas = [area for area in said if area.startswith("carer-") == (who == "carers")]
            asked = right = first = named = 0
            for fold in range(5):
                kept = {area: [s for place, s in enumerate(said[area]) if place % 5 != fold] for area in areas}
                with patch.object(vocabulary, "area_statements", lambda kept=kept: kept):
                    for area in areas:
                        for words in said[area][fold::5]:
                            hints = likely_areas(words, areas)
                            asked, named = asked + 1, named + len(hints)
                            right, first = right + (area in hints), first + (hints[:1] == [area])
            told[who] = {
                "first": round(first / asked, 3),
                "among_named": round(right / asked, 3),
                "named": round(named / asked, 2),
                "at_random": round(named / asked / len(areas), 3),
            }
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
