"""One migrated database, made once and copied for each run and each restore.

Audit and ledger rows refuse to be deleted, so a database that holds them cannot be flushed: it is replaced by
a fresh copy of the template. The template is named after everything that decides what migrating gives.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import psycopg

from marketplace.core.fresh_database import fingerprint

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "var" / "test-templates"
TEMPLATES_KEPT = 3


class SqliteDatabase:
    """A file of this run's own, filled by SQLite's backup call, which is safe while others have the file open."""

    def __init__(self, folder: Path) -> None:
        self.run = folder / "run.sqlite3"
        self.url = f"sqlite:///{self.run}"
        self.template = KEPT / f"{fingerprint()}.sqlite3"

    def prepare(self, migrate: Callable[[], None]) -> None:
        KEPT.mkdir(parents=True, exist_ok=True)
        if not self.template.exists():
            migrate()
            part = self.template.with_suffix(f".{os.getpid()}")
            self._copy(self.run, part)
            part.replace(self.template)
            self._forget_old()
        self.restore()

    def restore(self) -> None:
        self._copy(self.template, self.run)

    def close(self) -> None:
        pass

    @staticmethod
    def _copy(source: Path, target: Path) -> None:
        reader, writer = sqlite3.connect(source), sqlite3.connect(target, timeout=20)
        try:
            writer.execute("PRAGMA synchronous=OFF")
            reader.backup(writer)
        finally:
            reader.close()
            writer.close()

    @staticmethod
    def _forget_old() -> None:
        by_age = sorted(KEPT.glob("*.sqlite3"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in by_age[TEMPLATES_KEPT:]:
            file.unlink(missing_ok=True)


class PostgresqlDatabase:
    """A database of this run's own on a server, made with CREATE DATABASE … TEMPLATE."""

    def __init__(self, server_url: str) -> None:
        self.server_url = server_url
        base, _, _ = server_url.rpartition("/")
        self.name = f"test_{os.getpid()}"
        self.url = f"{base}/{self.name}"
        self.template = f"template_{fingerprint()}"

    def prepare(self, migrate: Callable[[], None]) -> None:
        with self._server() as server:
            names = {row[0] for row in server.execute("SELECT datname FROM pg_database")}
            for name in names:
                if name.startswith("test_") and not Path(f"/proc/{name.removeprefix('test_')}").exists():
                    server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        if self.template in names:
            self.restore()
            return
        with self._server() as server:
            server.execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{self.name}" TEMPLATE template0')
        migrate()
        with self._server() as server:
            # Another run may have kept its own by now: either will do.
            if not server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [self.template]).fetchone():
                server.execute(f'CREATE DATABASE "{self.template}" TEMPLATE "{self.name}"')

    def restore(self) -> None:
        with self._server() as server:
            server.execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{self.name}" TEMPLATE "{self.template}"')

    def close(self) -> None:
        with self._server() as server:
            server.execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')

    def _server(self) -> psycopg.Connection:
        return psycopg.connect(self.server_url, autocommit=True)


def remove_run_folder(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
