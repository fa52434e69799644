"""Health: each app adds a check in `ready()`; a check gives a small dict with `ok` and what it found."""

from collections.abc import Callable
from typing import Any

from django.db import DatabaseError, connection

Check = Callable[[], dict[str, Any]]
_checks: dict[str, Check] = {}


def add_check(name: str, check: Check) -> None:
    _checks[name] = check


def report() -> tuple[bool, dict[str, Any]]:
    """Whether all is well, and each part's own words."""
    parts: dict[str, Any] = {}
    for name, check in _checks.items():
        try:
            parts[name] = check()
        except DatabaseError as error:
            parts[name] = {"ok": False, "error": type(error).__name__}
    return all(part.get("ok", True) for part in parts.values()), parts


def database() -> dict[str, Any]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return {"ok": True, "vendor": connection.vendor}


add_check("database", database)
