"""A SQLite database as all migrations leave it, kept as SQL, so that the demo's first start need not run them.

Running two hundred migrations takes half of a minute, nearly all of it Django's own bookkeeping. What is kept is
used only while its fingerprint fits; else everything is migrated as usual. `manage.py keep_fresh_database` remakes
it, and a test compares it with a database that was really migrated.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = Path(__file__).resolve().parent / "data" / "fresh-database.sql"
# Everything that decides what migrating gives: the steps, what they call and read, and other people's versions.
DECIDES = (
    "requirements.txt",
    "*/migrations/*.py",
    "*/*/migrations/*.py",
    "marketplace/core/audit_triggers.py",
    "brokerage/ledger/operations.py",
    "brokerage/ledger/triggers/*.py",
    "providers/data/*.csv",
    "search/data/*.json",
)
SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


def fingerprint() -> str:
    digest = hashlib.sha256()
    for file in sorted({file for pattern in DECIDES for file in ROOT.glob(pattern) if file.is_file()}):
        if "__pycache__" not in file.parts and ".venv" not in file.parts:
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def is_current() -> bool:
    if not KEPT.exists():
        return False
    with KEPT.open() as kept:
        return kept.readline().strip() == f"-- {fingerprint()}"


def make(file: Path) -> None:
    """A database file from what is kept. It appears whole or not at all."""
    part = file.with_name(file.name + ".part")
    part.unlink(missing_ok=True)
    connection = sqlite3.connect(part)
    try:
        connection.executescript(f"BEGIN;\n{KEPT.read_text()}\nCOMMIT;")
    finally:
        connection.close()
    part.replace(file)


def dump(connection: sqlite3.Connection) -> Iterator[str]:
    """The statements that make this database again: tables, rows, indexes, triggers, in an order that works."""
    objects = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    virtual = {name for kind, name, sql in objects if sql.upper().startswith("CREATE VIRTUAL")}
    shadows = {name + end for name in virtual for end in SHADOWS}
    tables = [(name, sql) for kind, name, sql in objects if kind == "table" and name not in shadows]
    yield from (f"{sql};" for _, sql in tables)
    for name, _ in tables:
        if name not in virtual:
            yield from _rows(connection, name)
    yield "DELETE FROM sqlite_sequence;"
    yield from _rows(connection, "sqlite_sequence", order="name")
    yield from (f"{sql};" for kind, _, sql in objects if kind == "index")
    yield from (f"{sql};" for kind, _, sql in objects if kind in ("view", "trigger"))


def _rows(connection: sqlite3.Connection, table: str, order: str = "1") -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    quoted = " || ',' || ".join(f'quote("{column}")' for column in columns)
    for (values,) in connection.execute(f'SELECT {quoted} FROM "{table}" ORDER BY {order}'):  # noqa: S608
        yield f'INSERT INTO "{table}" VALUES({values});'
