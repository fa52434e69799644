"""Reading single values out of a record: each gives the value or adds a sentence to the mistakes."""

from datetime import date, time
from typing import Any

from providers.validators import tidied


class Mistakes(list[str]):
    """The sentences that say why a record is refused."""


def text(raw: dict[str, Any], name: str, mistakes: Mistakes, *, lines: bool = False) -> str:
    """Words, with white space at the ends taken off; one line unless `lines`."""
    value = raw.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        mistakes.append(f"“{name}” must be words.")
        return ""
    value = tidied(value)
    return value if lines else " ".join(value.split())


def codes(raw: dict[str, Any], name: str, mistakes: Mistakes) -> list[str]:
    value = raw.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        mistakes.append(f"“{name}” must be a list of codes.")
        return []
    return list(dict.fromkeys(code.strip() for code in value if code.strip()))


def _is_number(value: Any) -> bool:
    """True and false are numbers to Python, and JSON can say 1e999."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


def whole(raw: dict[str, Any], name: str, mistakes: Mistakes) -> int | None:
    value = raw.get(name)
    if value is None:
        return None
    if not _is_number(value) or int(value) != value:
        mistakes.append(f"“{name}” must be a whole number.")
        return None
    if not 0 <= value <= 10**15:
        mistakes.append(f"“{name}” must not be below zero or absurdly large.")
        return None
    return int(value)


def number(raw: dict[str, Any], name: str, mistakes: Mistakes) -> float | None:
    value = raw.get(name)
    if value is None:
        return None
    if not _is_number(value):
        mistakes.append(f"“{name}” must be a number.")
        return None
    return float(value)


def yes_or_no(raw: dict[str, Any], name: str, mistakes: Mistakes) -> bool:
    value = raw.get(name)
    if value is not None and not isinstance(value, bool):
        mistakes.append(f"“{name}” must be true or false.")
        return False
    return bool(value)


def rows(raw: dict[str, Any], name: str, mistakes: Mistakes) -> list[dict[str, Any]]:
    value = raw.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        mistakes.append(f"“{name}” must be a list of things, each with names and values.")
        return []
    if len(value) > 30:
        mistakes.append(f"“{name}” has {len(value)} rows. Give 30 or fewer.")
        return []
    return value


def clock(value: Any, name: str, mistakes: Mistakes) -> time | None:
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        mistakes.append(f"“{name}” must be a time such as 09:30.")
        return None


def day(raw: dict[str, Any], name: str, mistakes: Mistakes) -> date | None:
    value = raw.get(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        mistakes.append(f"“{name}” must be a date such as 2026-04-01.")
        return None
