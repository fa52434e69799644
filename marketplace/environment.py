"""The project's own `.venv`: made when missing, filled with exactly what is pinned, left alone when it already is.

Standard library only. Each failure is a sentence with the remedy.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
ROOM_NEEDED_MB = 800


class Trouble(Exception):
    """What stands in the way, as a sentence that says what to do."""


def is_here(venv: Path) -> bool:
    return Path(sys.prefix).resolve() == venv.resolve()


def venv_python(venv: Path = VENV) -> Path:
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def prepare(requirements: str) -> None:
    """Make `.venv` hold exactly what `requirements` pins. Nothing to do, and no network, when it already does."""
    for module in ("sqlite3", "ssl", "venv"):
        if importlib.util.find_spec(module) is None:
            raise Trouble(
                f"This Python ({sys.executable}) was built without {module}. Use your system's own "
                "(Debian and Ubuntu: apt install python3 python3-venv), or build this one again with it."
            )
    try:
        if not is_here(VENV) and not works(venv_python()):
            check_room(shutil.disk_usage(ROOT).free)
            make_venv()
        if installed().get(requirements) != fingerprint(requirements):
            install(requirements)
            write_stamp(installed() | {requirements: fingerprint(requirements)})
    except OSError as error:
        raise Trouble(remedy(str(error))) from error


def check_room(free_bytes: int) -> None:
    if free_bytes < ROOM_NEEDED_MB * 1_000_000:
        raise Trouble(
            f"The disk has {free_bytes // 1_000_000} MB free, and this needs about {ROOM_NEEDED_MB} MB. "
            "Make room, or copy this folder to a bigger disk, then run the same command again."
        )


def works(python: Path) -> bool:
    """False for a missing environment, for one that was moved, and for one of another Python."""
    if not python.exists():
        return False
    asked = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([str(python), "-c", asked], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def make_venv() -> None:
    print("Making .venv …", flush=True)
    bare = shutil.which("uv") is not None or importlib.util.find_spec("ensurepip") is None
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", *(["--without-pip"] if bare else []), str(VENV)],
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise Trouble(remedy(made.stdout + made.stderr))


def installed() -> dict[str, str]:
    try:
        return dict(json.loads((VENV / "installed.json").read_text()))
    except (OSError, ValueError):
        return {}


def write_stamp(stamp: dict[str, str]) -> None:
    (VENV / "installed.json").write_text(json.dumps(stamp, indent=1))


def fingerprint(requirements: str) -> str:
    return hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()


def installers() -> list[list[str]]:
    """Ways to install into `.venv`, best first: uv, its own pip, the pip of the Python that started this."""
    python = str(venv_python())
    ways = []
    if uv := shutil.which("uv"):
        ways.append([uv, "pip", "install", "--python", python, "--no-deps"])
    pip_options = ["--no-deps", "--no-compile", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    if has_module(python, "pip"):
        ways.append([python, "-m", "pip", "install", *pip_options])
    elif importlib.util.find_spec("ensurepip") is not None:
        subprocess.run([python, "-m", "ensurepip"], capture_output=True)
        ways.append([python, "-m", "pip", "install", *pip_options])
    elif importlib.util.find_spec("pip") is not None:
        ways.append([sys.executable, "-m", "pip", "--python", python, "install", *pip_options])
    return ways


def has_module(python: str, module: str) -> bool:
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0


def install(requirements: str) -> None:
    ways = installers()
    if not ways:
        raise Trouble(NO_PIP)
    output = ""
    for way in ways:
        total = count_pinned((ROOT / requirements).read_text())
        print(f"Installing {total} pinned packages with {'pip' if '-m' in way else 'uv'} …", flush=True)
        start = time.monotonic()
        status, output = run_with_progress([*way, "--require-hashes", "-r", str(ROOT / requirements)], total)
        if status == 0:
            print(f"Installed in {time.monotonic() - start:.0f} s.", flush=True)
            return
    raise Trouble(remedy(output))


def count_pinned(text: str) -> int:
    return sum(1 for line in text.splitlines() if line[:1].isalnum())


def run_with_progress(command: list[str], total: int) -> tuple[int, str]:
    """Run an installer; on a terminal show how many packages it has come to. Gives its status and all it said."""
    said: list[str] = []
    seen = 0
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        seen += line.startswith(("Collecting ", "Requirement already"))
        if seen and sys.stdout.isatty():
            done = min(30, 30 * seen // total)
            print(f"\r[{'#' * done}{'.' * (30 - done)}] {min(seen, total)} of {total}", end="", flush=True)
    if seen and sys.stdout.isatty():
        print()
    return process.wait(), "".join(said)


NO_PIP = (
    "This Python can make an environment but not put anything into it: ensurepip is missing. "
    "On Debian and Ubuntu: apt install python3-venv. Then run the same command again."
)
REMEDIES: list[tuple[tuple[str, ...], Callable[[], str]]] = [
    (
        ("no space left on device", "disk quota exceeded", "disk is full"),
        lambda: "The disk is full. Make room (about 800 MB are needed), then run the same command again.",
    ),
    (
        ("do not match the hashes", "hash mismatch"),
        lambda: (
            "A package that was downloaded is not the one that is pinned, so nothing more was installed. "
            "Look at where packages come from (PIP_INDEX_URL, a mirror), then run the same command again."
        ),
    ),
    (
        ("read-only file system", "permission denied", "operation not permitted"),
        lambda: (
            f"This folder cannot be written to: {ROOT}. "
            "Copy the project to a folder of your own, then run the same command there."
        ),
    ),
    (
        (
            "name resolution",
            "nodename nor servname",
            "failed to establish a new connection",
            "network is unreachable",
            "connection refused",
            "connection reset",
            "connection aborted",
            "cannot connect to proxy",
            "timed out",
            "dns error",
            "error sending request",
        ),
        lambda: (
            "The packages could not be downloaded: no answer from the package index. Look at the network "
            "(a proxy goes in HTTPS_PROXY, a mirror in PIP_INDEX_URL), then run the same command again."
        ),
    ),
    (
        ("certificate_verify_failed", "certificate verify failed", "unknownissuer"),
        lambda: (
            "The package index has a certificate that this machine does not trust. If your network has its own, "
            "set PIP_CERT to its file, then run the same command again."
        ),
    ),
    (("ensurepip",), lambda: NO_PIP),
    (
        ("no matching distribution", "could not find a version", "no solution found"),
        lambda: (
            "One of the pinned packages is not to be had for this Python and machine "
            f"(Python {sys.version_info[0]}.{sys.version_info[1]}, {sys.platform}). "
            "Try Python 3.11, or look at where packages come from (PIP_INDEX_URL)."
        ),
    ),
]


def remedy(said: str) -> str:
    """What a person can do about a failure, from what the tool said about it."""
    lowered = said.lower()
    for signs, sentence in REMEDIES:
        if any(sign in lowered for sign in signs):
            return sentence()
    last = "\n".join(line for line in said.strip().splitlines()[-5:])
    return f"Installing did not work, for a reason that is not known here. The last it said:\n{last}"
