"""Chooses the database before Django starts: models and migrations differ by kind of database.

`--database=postgresql` (or DATABASE_URL=postgres-embedded:) starts a server for the run; a DATABASE_URL of a
PostgreSQL server uses that one; everything else is SQLite. Tests never touch the database or files of the demo.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import postgres
from tests.servers.template import PostgresqlDatabase, SqliteDatabase, remove_run_folder

pytest_plugins = ["tests.servers.browser", "tests.servers.elasticsearch", "tests.servers.encoder"]

NOT_INHERITED = ("DEBUG", "DEMO", "SITE_URL", "SECRET_KEY", "PAYMENT_RAIL", "EMAIL_BACKEND", "TASKS_BACKEND")
state: dict = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgresql"], help="the kind of database (default: sqlite)")


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    given = os.environ.get("DATABASE_URL", "")
    kind = early_config.known_args_namespace.database or ("postgresql" if given.startswith("postgres") else "sqlite")
    folder = Path(tempfile.mkdtemp(prefix="marketplace-tests-"))
    (folder / "static").mkdir()
    state["folder"] = folder
    for name in NOT_INHERITED:
        os.environ.pop(name, None)
    # Playwright's loop runs in the test's own thread, and Django would refuse the database there.
    # Words alone, but for the tests that turn it on: loading the model takes a second in each process.
    os.environ["EMBEDDER"] = "off"
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    os.environ["VAR_DIR"] = str(folder)
    if kind == "sqlite":
        state["database"] = SqliteDatabase(folder)
    else:
        server_url = given
        if not given.startswith("postgres") or given == "postgres-embedded:":
            server_url, state["server"] = postgres.start()
        state["database"] = PostgresqlDatabase(server_url)
    # In the environment, so that the processes that a test starts use the same database.
    os.environ["DATABASE_URL"] = state["database"].url
    return (yield)


def pytest_report_header() -> str:
    return f"database: {type(state['database']).__name__.removesuffix('Database')}"


def pytest_unconfigure() -> None:
    if server := state.pop("server", None):
        server.cleanup()
    if folder := state.pop("folder", None):
        remove_run_folder(folder)
