"""The score: three kinds of evidence on fixed scales, a mild distance factor, and a neutral tie-break.

Paging and filters move nothing. No provider gains by name, age or price.
"""

import hashlib
from datetime import date
from functools import lru_cache

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


def distance_factors(miles: np.ndarray) -> np.ndarray:
    """1 where there is nothing to travel or nothing is known: where the miles are infinite."""
    return np.where(np.isinf(miles), 1.0, DISTANCE_KEEPS + (1 - DISTANCE_KEEPS) * np.exp(-miles / DISTANCE_MILES))


def best_first(key: np.ndarray, ids: np.ndarray, count: int, day: date) -> np.ndarray:
    """The places of those with the lowest key, lowest first: at least `count`, if there are so many."""
    places = np.arange(len(key))
    if len(key) > count:
        places = places[key <= np.partition(key, count - 1)[count - 1]]
    return places[np.lexsort((tie_breaks(ids[places], day), key[places]))]


def tie_breaks(service_ids: np.ndarray, day: date) -> np.ndarray:
    """An order among equals that nobody can court, another every day."""
    mixed = service_ids.astype(np.uint64) + _key_of(day)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):  # splitmix64's last steps
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return mixed


@lru_cache(maxsize=8)
def _key_of(day: date) -> np.uint64:
    return np.uint64(int.from_bytes(hashlib.sha256(day.isoformat().encode()).digest()[:8]))
