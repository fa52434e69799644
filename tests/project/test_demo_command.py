"""`manage.py demo` leaves real people's data alone and forgets only its own."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from marketplace.core.management.commands import demo
from marketplace.core.models import User


@pytest.fixture
def demo_on(settings) -> None:
    settings.DEMO = True


def test_it_does_not_start_where_demo_is_off(settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="The demo is off"):
        call_command("demo", no_serve=True)


@pytest.mark.django_db
def test_it_does_not_load_the_invented_world_among_real_people(demo_on):
    User.objects.create_user("real@people.example", full_name="A real person")
    with pytest.raises(CommandError, match="has people in it and no demo world"):
        call_command("demo", no_serve=True)


@pytest.mark.django_db
def test_it_does_not_delete_the_database_of_real_people(demo_on, tmp_path: Path, monkeypatch):
    file = tmp_path / "marketplace.sqlite3"
    file.write_text("theirs")
    monkeypatch.setattr(demo, "demo_file", lambda: file)
    User.objects.create_user("real@people.example", full_name="A real person")
    with pytest.raises(CommandError, match="left alone"):
        call_command("demo", reset=True, no_serve=True)
    assert file.read_text() == "theirs"


@pytest.mark.django_db
def test_reset_says_so_where_the_database_is_not_a_file_of_its_own(demo_on, monkeypatch):
    monkeypatch.setattr(demo, "demo_file", lambda: None)
    with pytest.raises(CommandError, match="deletes only the demo's own file"):
        call_command("demo", reset=True, no_serve=True)


@pytest.mark.django_db
def test_reset_deletes_the_database_and_what_belongs_to_it_and_nothing_else(demo_on, tmp_path: Path, monkeypatch):
    for name in ("marketplace.sqlite3", "marketplace.sqlite3-wal", "marketplace.sqlite3-shm", "secret_key"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(demo, "demo_file", lambda: tmp_path / "marketplace.sqlite3")
    monkeypatch.setattr(demo.Command, "make_ready", lambda self: None)
    monkeypatch.setattr(demo.connections, "close_all", lambda: None)
    out = io.StringIO()
    call_command("demo", reset=True, no_serve=True, stdout=out)
    assert [file.name for file in tmp_path.iterdir()] == ["secret_key"]
    assert out.getvalue() == "Deleted marketplace.sqlite3.\n"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("database is locked", "in use by another program"),
        ("attempt to write a readonly database", "cannot be written to"),
        ("database or disk is full", "The disk is full"),
    ],
)
def test_what_the_database_says_becomes_what_to_do(error: str, sentence: str):
    assert sentence in demo.sentence_about(Exception(error))
