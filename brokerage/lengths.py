"""How long one of what is sold lasts, as far as anybody has said: by its unit, or by the provider's own word for it."""

import re
from datetime import timedelta

from providers.models import PriceUnit
from providers.words import NUMBERS, Unit

COUNTS = {word: float(number) for number, word in NUMBERS.items()} | {"half": 0.5, "quarter": 0.25}
MINUTES = {"minute": 1, "min": 1, "hour": 60}
MONTHS = {"month": 1, "year": 12}
STATED = re.compile(
    rf"(?:\b(\d+(?:\.\d+)?|{'|'.join(COUNTS)})[ -]?(?:(?:of )?an? )?)?\b(minute|min|hour|month|year)s?\b"
)
#: “Up to two hours”, “30 to 45 minutes” and “an hour and a half” state no length that this can read.
UNCLEAR = re.compile(r"\b(to|or|at least|from|over|under|about|and an? (half|quarter))\b|\d ?[-–] ?\d")


def length_of(sold: Unit) -> timedelta | None:
    """The length of one in the diary, below a day; nothing where nobody stated it.

    “90-minute visit” is 90 minutes, “three-hour visit” three hours; a visit, a session or a half day may be any length.
    """
    if sold.unit == PriceUnit.HOUR:
        return timedelta(hours=1)
    return timedelta(minutes=_count(sold.unit_name, MINUTES)) or None


def months_of(sold: Unit) -> int:
    """How many months one is for: a month, a “year”, a “household for a year”. 0 where it is no such period."""
    if sold.unit == PriceUnit.MONTH:
        return 1
    return int(_count(sold.unit_name, MONTHS)) if sold.unit == PriceUnit.ITEM else 0


def _count(name: str, sizes: dict[str, int]) -> float:
    name = name.lower()
    if UNCLEAR.search(name):
        return 0
    return sum(_number(number) * sizes[unit] for number, unit in STATED.findall(name) if unit in sizes)


def _number(word: str) -> float:
    return COUNTS.get(word) or float(word or 1)
