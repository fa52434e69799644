"""The files of the repository, with or without git."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
APPS = ("marketplace/core", "providers", "search", "brokerage", "cms")
LEFT_OUT = {".git", ".venv", "var", "node_modules", "__pycache__"}


def files(*patterns: str) -> list[Path]:
    """Files that belong to the repository and match one of the patterns (all, when none is given)."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
    )
    if listed.returncode == 0 and listed.stdout:
        found = [ROOT / line for line in listed.stdout.splitlines()]
    else:
        found = [file for file in ROOT.rglob("*") if not LEFT_OUT & set(file.relative_to(ROOT).parts)]
    wanted = [file for file in found if file.is_file()]
    return [file for file in wanted if not patterns or any(file.match(pattern) for pattern in patterns)]


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))
