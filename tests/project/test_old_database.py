"""A command on a database that is behind the code ends in one sentence with the remedy, on either kind of database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection, connections
from django.db.migrations.recorder import MigrationRecorder

from brokerage.management.commands import close_ended_pots
from marketplace import bootstrap
from tests.servers import plugin

SENTENCE = (
    "The database is not up to date with this version. Run `python3 manage.py migrate` "
    "(for the demo: `python3 manage.py demo`), then the same command again."
)


@pytest.fixture
def current(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """The run's database, put back afterwards; outside of any transaction, as commands find it."""
    with django_db_blocker.unblock():
        yield
        connections.close_all()
        plugin.state["database"].restore()


@pytest.fixture
def never_migrated(current: None) -> None:
    """The run's database, with nothing in it."""
    if connection.vendor == "sqlite":
        connections.close_all()
        file = Path(connection.settings_dict["NAME"])
        for part in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
            part.unlink(missing_ok=True)
    else:
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE")
            cursor.execute("CREATE SCHEMA public")


@pytest.fixture
def a_column_behind(current: None) -> None:
    """The run's database as it was before a later migration added a column."""
    MigrationRecorder.Migration.objects.filter(app="brokerage", name__gte="0002").delete()
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE brokerage_isfinstruction DROP COLUMN words")


def said(capsys: pytest.CaptureFixture, *command: str) -> str:
    assert bootstrap.main(["manage.py", *command]) == 2
    return capsys.readouterr().err.strip()


@pytest.mark.parametrize(
    "command",
    [
        ["close_ended_pots"],
        ["confirm_overdue"],
        ["escalate_isf"],
        ["load_pages"],
        ["import_services", "list.json", "--council", "southwark"],
        ["open_council_year"],
        ["createsuperuser", "--noinput", "--email", "joy@council.example"],
    ],
    ids=lambda command: command[0],
)
def test_a_database_that_was_never_migrated_is_named_with_the_remedy(never_migrated, clock, capsys, command):
    clock("2027-02-20 09:00")  # when a council year can be opened
    assert said(capsys, *command) == SENTENCE


def test_a_database_that_lacks_only_the_newest_migration_is_too(a_column_behind, capsys):
    assert said(capsys, "escalate_isf") == SENTENCE


def test_on_a_database_that_is_up_to_date_what_goes_wrong_is_shown_as_it_is(current, monkeypatch):
    def fail(self, **options) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM nowhere")

    monkeypatch.setattr(close_ended_pots.Command, "handle", fail)
    with pytest.raises(Exception, match="nowhere"):
        bootstrap.main(["manage.py", "close_ended_pots"])


def test_what_goes_wrong_while_migrating_is_shown_as_it_is(never_migrated, monkeypatch):
    def fail(self, *args, **options) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM nowhere")

    monkeypatch.setattr("marketplace.core.management.commands.migrate.Command.handle", fail)
    with pytest.raises(Exception, match="nowhere"):
        bootstrap.main(["manage.py", "migrate"])


@pytest.mark.parametrize(
    "command", [["check"], ["makemigrations", "--check"], ["showmigrations"]], ids=lambda command: command[0]
)
def test_what_needs_no_tables_works_without_them(never_migrated, command):
    assert bootstrap.main(["manage.py", *command]) == 0
