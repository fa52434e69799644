"""The score: three kinds of evidence on fixed scales, a mild distance factor, and a neutral tie-break.

Paging and filters move nothing. No provider gains by name, age or price.
"""

import hashlib
from datetime import date

import numpy as np

WORDS_WEIGHT, VECTORS_WEIGHT, TYPES_WEIGHT = 0.4, 0.3, 0.3
#: With an outcome area chosen, what being of one of its own kinds of service adds, and what the words keep.
AREA_WEIGHT, WORDS_KEEP_WITH_OUTCOME = 0.12, 0.6
#: A vector nearer than the ceiling counts a little more than full.
MOST_OF_VECTORS = 1.2
#: The BM25 score that counts half.
HALF_WORDS = 6.0
#: Below this a listing is not found, unless it holds every word that was asked for.
ENOUGH_EVIDENCE = 0.1
#: The bar where no listing at all reaches that, so that wording that nobody foresaw still gets an answer.
SCANT_EVIDENCE = 0.05
#: What the furthest listing keeps of its score, and the miles in which most of the rest goes.
DISTANCE_KEEPS, DISTANCE_MILES = 0.8, 10.0


def words_part(bm25: np.ndarray) -> np.ndarray:
    return WORDS_WEIGHT * bm25 / (bm25 + HALF_WORDS)


def vectors_part(cosines: np.ndarray, floor: float, ceiling: float) -> np.ndarray:
    return VECTORS_WEIGHT * np.clip((cosines - floor) / (ceiling - floor), 0, MOST_OF_VECTORS)


def distance_factor(miles: float | None) -> float:
    """1 where there is nothing to travel or nothing is known."""
    if miles is None:
        return 1.0
    return DISTANCE_KEEPS + (1 - DISTANCE_KEEPS) * float(np.exp(-miles / DISTANCE_MILES))


def tie_break(service_id: int, day: date) -> str:
    """An order among equals that nobody can court, another every day."""
    return hashlib.sha256(f"{day.isoformat()}:{service_id}".encode()).hexdigest()
