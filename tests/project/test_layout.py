"""Where things are and how they are named."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
from django.conf import settings

from tests.project.repository import APPS, ROOT, files, named

VAGUE = {"services.py", "utils.py", "helpers.py", "common.py", "managers.py", "manager.py", "misc.py"}
# Of one machine, or of one way to download.
NOT_OURS = re.compile(
    r"/work/|/root/|/home/[a-z]|(?<![\w.:*-])/tmp/\w|pythonhosted\.org|registry\.npmjs\.org|pypi\.org/simple|--index-url"
)
TEXT = (".py", ".md", ".toml", ".txt", ".html", ".css", ".scss", ".js", ".mjs", ".json", ".yaml", ".yml", ".csv")


def test_no_file_has_a_name_that_says_nothing():
    assert [named(file) for file in files("*.py") if file.name in VAGUE] == []


def test_imports_run_one_way():
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_nobody_imports_the_settings_file():
    importing = re.compile(
        r"^\s*(from marketplace import settings|from marketplace\.settings|import marketplace\.settings)", re.M
    )
    assert [named(file) for file in files("*.py") if importing.search(file.read_text())] == []


def test_the_repository_names_no_machine_and_no_download_host():
    found = {
        named(file): sorted({match[0] for match in NOT_OURS.finditer(file.read_text(errors="replace"))})
        for file in files()
        if (file.suffix in TEXT or file.parent.name == ".ci") and file.name != "test_layout.py"
    }
    assert {name: words for name, words in found.items() if words} == {}


def test_no_lock_file_of_a_package_manager_is_kept():
    assert [named(file) for file in files("uv.lock", "package-lock.json", "yarn.lock", "poetry.lock")] == []


def test_every_dependency_says_why_it_is_there():
    lines = [
        line
        for line in (ROOT / "pyproject.toml").read_text().splitlines()
        if re.match(r'\s+"[A-Za-z0-9\[\]-]+[<>=]', line)
    ]
    assert len(lines) > 20
    assert [line for line in lines if not re.search(r"#\s+\S+", line)] == []


@pytest.mark.parametrize(("requirements", "extra"), [("requirements.txt", []), ("requirements-dev.txt", ["dev"])])
def test_every_dependency_is_pinned_with_its_hash(requirements: str, extra: list[str]):
    text = (ROOT / requirements).read_text()
    pinned = dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", text, re.M))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + [line for name in extra for line in project["optional-dependencies"][name]]
    names = {re.match(r"[A-Za-z0-9._-]+", line)[0].lower().replace("_", "-") for line in wanted}
    assert names - {name.lower().replace("_", "-") for name in pinned} == set()
    assert text.count("--hash=sha256:") >= len(pinned)


def test_both_requirements_files_pin_the_same_versions():
    runtime, dev = (
        set(re.findall(r"^[A-Za-z0-9._-]+==\S+", (ROOT / name).read_text(), re.M))
        for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert runtime - dev == set()


def test_nothing_that_runs_is_under_the_gpl():
    # A line with a marker (“; sys_platform == …”) may not be installed here.
    names = re.findall(r"^([A-Za-z0-9._-]+)==[^;\n]+$", (ROOT / "requirements.txt").read_text(), re.M)
    assert len(names) > 50
    found = {}
    for name in names:
        about = metadata(name)
        words = " ".join([about.get("License-Expression") or "", *about.get_all("Classifier", [])])
        if re.search(r"(?<!L)GPL|General Public License", words) and not re.search(r"LGPL|Lesser", words):
            found[name] = words
    assert found == {}


def test_pages_hold_no_script_and_no_style_of_their_own():
    inline = re.compile(
        r"<style[\s>]|\sstyle=\"|\son(?:click|load|change|submit|input)=|<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>"
    )
    admin = ("wagtailadmin", "editors", "notifications")
    pages = [file for file in files("*.html") if any(named(file).startswith(app) for app in APPS)]
    assert pages
    found = [named(file) for file in pages if not set(admin) & set(file.parts) and inline.search(file.read_text())]
    assert found == []


def test_decisions_are_short_and_have_their_three_parts():
    for decision in files("docs/adr/*.md"):
        text = decision.read_text()
        assert re.match(r"\d{4}-[a-z0-9-]+\.md$", decision.name), decision.name
        assert not re.match(r"# (ADR|\d)", text), f"{decision.name}: the number is in the file name only"
        for part in ("## Context", "## Decision", "## Consequences"):
            assert part in text, f"{decision.name} has no {part}"
        assert len(text.splitlines()) <= 60, decision.name


def test_the_apps_are_listed_with_lower_ones_last():
    ours = [
        app for app in settings.INSTALLED_APPS if app in {"cms", "brokerage", "search", "providers", "marketplace.core"}
    ]
    assert ours == ["cms", "brokerage", "search", "providers", "marketplace.core"]
