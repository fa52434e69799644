"""Starting on somebody's bare machine: what can go wrong ends in a sentence with the remedy."""

import ast
import json
import os
import runpy
import socket
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from marketplace import bootstrap, environment
from marketplace.environment import Trouble, check_room, count_pinned, remedy
from tests.project.repository import ROOT

Version = namedtuple("Version", "major minor micro releaselevel serial")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder with nothing installed yet."""
    (tmp_path / "requirements.txt").write_text(
        "anyio==4.9.0 \\\n    --hash=sha256:00\nsix==1.17.0 \\\n    --hash=sha256:11\n"
    )
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    return tmp_path


@pytest.fixture
def installs(bare: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each install that would have been made."""
    made: list[str] = []

    def make() -> None:
        (bare / ".venv").mkdir(exist_ok=True)

    monkeypatch.setattr(environment, "works", lambda python: (bare / ".venv").exists())
    monkeypatch.setattr(environment, "make_venv", make)
    monkeypatch.setattr(environment, "install", made.append)
    return made


def test_manage_py_can_be_read_by_a_python_that_is_too_old():
    ast.parse((ROOT / "manage.py").read_text(), feature_version=(3, 4))
    assert 'f"' not in (ROOT / "manage.py").read_text()


def test_an_old_python_is_told_which_one_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "version_info", Version(3, 9, 2, "final", 0))
    with pytest.raises(SystemExit, match=r"This is Python 3\.9.*needs 3\.11 or newer.*apt install python3\.11"):
        runpy.run_path(str(ROOT / "manage.py"), run_name="__main__")


def test_what_starts_first_needs_nothing_that_is_not_in_python():
    blocked = "import sys; sys.path.insert(0, '.'); import marketplace.bootstrap; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", blocked], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "django" not in done.stdout.split()


def test_the_first_start_installs_and_the_second_does_not(installs: list[str]):
    environment.prepare("requirements.txt")
    environment.prepare("requirements.txt")
    assert installs == ["requirements.txt"]


def test_a_change_of_what_is_pinned_is_installed(bare: Path, installs: list[str]):
    environment.prepare("requirements.txt")
    (bare / "requirements.txt").write_text("six==1.18.0 \\\n    --hash=sha256:22\n")
    environment.prepare("requirements.txt")
    assert installs == ["requirements.txt"] * 2


def test_a_failed_install_is_tried_again_next_time(installs: list[str], monkeypatch: pytest.MonkeyPatch):
    def fail(requirements: str) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(environment, "install", fail)
        with pytest.raises(Trouble):
            environment.prepare("requirements.txt")
    environment.prepare("requirements.txt")
    assert installs == ["requirements.txt"]


def test_a_damaged_note_of_what_is_installed_counts_as_none(bare: Path, installs: list[str]):
    environment.prepare("requirements.txt")
    (bare / ".venv" / "installed.json").write_text("{not json")
    environment.prepare("requirements.txt")
    assert len(installs) == 2
    assert json.loads((bare / ".venv" / "installed.json").read_text())


def test_an_environment_that_was_moved_or_is_gone_does_not_work(tmp_path: Path):
    assert not environment.works(tmp_path / "bin" / "python")
    broken = tmp_path / "python"
    broken.write_text("#!/nowhere/python\n")
    broken.chmod(0o755)
    assert not environment.works(broken)
    assert environment.works(Path(sys.executable))


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("database or disk is full", "The disk is full"),
        ("[Errno 30] Read-only file system: '.venv'", "This folder cannot be written to"),
        ("[Errno 13] Permission denied: '/srv/x/.venv'", "This folder cannot be written to"),
        (
            "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
            "could not be downloaded",
        ),
        ("error sending request for url: dns error", "could not be downloaded"),
        ("ReadTimeoutError: Read timed out.", "could not be downloaded"),
        ("ProxyError('Cannot connect to proxy.')", "could not be downloaded"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED", "PIP_CERT"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "is not the one that is pinned"),
        ("The virtual environment was not created because ensurepip is not available", "apt install python3-venv"),
        ("ERROR: No matching distribution found for numpy==9", "Try Python 3.11"),
    ],
)
def test_each_failure_has_its_remedy(said: str, sentence: str):
    assert sentence in remedy(said)


def test_a_failure_that_nobody_foresaw_shows_its_last_lines():
    assert remedy("one\ntwo\nsomething new went wrong").endswith("something new went wrong")


def test_too_small_a_disk_is_said_before_anything_is_downloaded():
    check_room(5_000_000_000)
    with pytest.raises(Trouble, match=r"120 MB free.*about 800 MB.*Make room"):
        check_room(120_000_000)


def test_without_any_pip_the_one_package_to_install_is_named(bare: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(environment, "installers", list)
    with pytest.raises(Trouble, match="apt install python3-venv"):
        environment.install("requirements.txt")


def test_when_uv_cannot_do_it_pip_is_tried(bare: Path, monkeypatch: pytest.MonkeyPatch):
    tried = []

    def run(command: list[str], total: int) -> tuple[int, str]:
        tried.append(command[0])
        return (1 if command[0] == "uv" else 0), "dns error"

    monkeypatch.setattr(
        environment, "installers", lambda: [["uv", "pip", "install"], ["python", "-m", "pip", "install"]]
    )
    monkeypatch.setattr(environment, "run_with_progress", run)
    environment.install("requirements.txt")
    assert tried == ["uv", "python"]


def test_what_is_pinned_is_counted_without_its_hashes():
    assert count_pinned("anyio==1 \\\n    --hash=sha256:0\n    # via x\nsix==2 \\\n") == 2


@pytest.mark.parametrize(("said", "kept"), [("0", "0"), (None, "1")])
def test_who_turned_the_demo_off_is_not_overruled(monkeypatch: pytest.MonkeyPatch, said: str | None, kept: str):
    monkeypatch.setattr(bootstrap, "prepare", lambda requirements: None)
    monkeypatch.setattr(bootstrap, "inside", lambda argv: 0)
    monkeypatch.setattr(os, "environ", {"DEMO": said} if said else {})
    bootstrap.demo(["manage.py", "demo"], ["--no-serve"])
    assert os.environ["DEMO"] == kept


def test_a_busy_port_is_named_with_another_to_try():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Trouble, match=rf"Port {port} is in use.*--port"):
            bootstrap.check_port(port)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_what_is_no_port_is_refused(port: int):
    with pytest.raises(Trouble, match="is not a port"):
        bootstrap.check_port(port)


def test_trouble_is_one_sentence_and_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture):
    def fail(requirements: str) -> None:
        raise Trouble("The disk is full. Make room.")

    monkeypatch.setattr(bootstrap, "prepare", fail)
    assert bootstrap.main(["manage.py", "demo", "--no-serve"]) == 2
    assert capsys.readouterr().err.strip() == "The disk is full. Make room."


def test_test_passes_its_arguments_on_to_pytest(monkeypatch: pytest.MonkeyPatch):
    ran: list[list[str]] = []
    prepared: list[str] = []
    monkeypatch.setattr(bootstrap, "prepare", prepared.append)
    monkeypatch.setattr(bootstrap, "run_in_venv", lambda arguments: ran.append(arguments) or 0)
    monkeypatch.setattr(bootstrap.os, "chdir", lambda folder: None)
    assert bootstrap.main(["manage.py", "test", "tests/core", "-k", "money"]) == 0
    assert prepared == ["requirements-dev.txt"]
    assert ran == [["-m", "pytest", "tests/core", "-k", "money"]]


@pytest.mark.parametrize("command", [["test", "--help"], ["lock", "--help"]])
def test_help_needs_nothing_installed(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
):
    monkeypatch.setattr(bootstrap, "prepare", lambda requirements: pytest.fail("installed"))
    assert bootstrap.main(["manage.py", *command]) == 0
    assert "examples:" in capsys.readouterr().out
