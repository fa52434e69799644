"""What the demo starts from is what the migrations give, and is used only while it is."""

import os
import re
import sqlite3
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from marketplace.core import fresh_database
from tests.servers import plugin

only_sqlite = pytest.mark.skipif(
    not os.environ.get("DATABASE_URL", "").startswith("sqlite"), reason="Only a SQLite database is kept."
)
pytestmark = [only_sqlite, pytest.mark.extra]
BY_CHANCE = re.compile(r"'20\d\d-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*'|'[0-9a-f]{32}'")


def statements(file: Path) -> list[str]:
    """All that is in a database; times and random keys, which differ each time, made equal."""
    opened = sqlite3.connect(file)
    try:
        return [BY_CHANCE.sub("'…'", statement) for statement in fresh_database.dump(opened)]
    finally:
        opened.close()


def test_what_is_kept_is_of_today_s_migrations():
    assert fresh_database.is_current(), "A migration is newer. Run: python3 manage.py keep_fresh_database"


def test_it_is_the_same_as_a_database_that_was_really_migrated(django_db_setup, tmp_path: Path):
    fresh_database.make(tmp_path / "kept.sqlite3")
    migrated = plugin.state["database"].template
    assert statements(tmp_path / "kept.sqlite3") == statements(migrated)


def test_it_appears_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    broken = tmp_path / "broken.sql"
    broken.write_text("-- 00\nCREATE TABLE plans (id integer);\nCREATE NONSENSE;\n")
    monkeypatch.setattr(fresh_database, "KEPT", broken)
    with pytest.raises(sqlite3.OperationalError):
        fresh_database.make(tmp_path / "marketplace.sqlite3")
    assert not (tmp_path / "marketplace.sqlite3").exists()


@pytest.mark.parametrize("kept", [None, "-- 0000000000000000\nSELECT 1;\n"])
def test_what_is_missing_or_old_is_not_used(kept: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "fresh.sql"
    if kept:
        file.write_text(kept)
    monkeypatch.setattr(fresh_database, "KEPT", file)
    assert not fresh_database.is_current()


@pytest.mark.django_db
def test_nothing_is_left_to_migrate_afterwards(capsys: pytest.CaptureFixture):
    call_command("migrate", verbosity=1)
    assert "No migrations to apply" in capsys.readouterr().out
    assert connection.vendor == "sqlite"
