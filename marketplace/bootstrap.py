"""From a bare Python to a running site. Standard library only: it runs before anything is installed.

`prepare()` makes `.venv`, installs the hash-pinned requirements once for each version of the file, and goes on inside
it. What can go wrong on a bare machine ends with a sentence that says what to do.
"""

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)


NO_NETWORK = (
    "ConnectionError",
    "NewConnectionError",
    "Could not resolve",
    "Temporary failure",
    "Network is unreachable",
    "error sending request",
    "dns error",
)


class CannotStart(Exception):
    """Why the site cannot start here, and what to do."""


def prepare(requirements: str) -> None:
    """Be inside `.venv` with these requirements; returns only there (elsewhere it starts itself again inside)."""
    if sys.version_info < OLDEST:
        raise CannotStart(
            "This needs Python 3.11 or newer, and this is {}.{}. Install it (on Debian or Ubuntu: "
            "apt install python3.11 python3.11-venv) and use it to run manage.py.".format(*sys.version_info[:2])
        )
    file = ROOT / requirements
    stamp = VENV / f"{requirements}.sha256"
    wanted = fingerprint(file)
    if not PYTHON.exists():
        make_venv()
    if not stamp.exists() or stamp.read_text() != wanted:
        install(file)
        stamp.write_text(wanted)
    if Path(sys.prefix).resolve() != VENV.resolve():
        os.execv(str(PYTHON), [str(PYTHON), *sys.argv])


def fingerprint(file: Path) -> str:
    """What the requirements are for this Python: changes when either does."""
    return hashlib.sha256(file.read_bytes() + sys.version.encode()).hexdigest()


def make_venv() -> None:
    say("Making .venv …")
    try:
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True, capture_output=True, text=True)
    except subprocess.CalledProcessError as error:
        shutil.rmtree(VENV, ignore_errors=True)
        words = error.stdout + error.stderr
        if "ensurepip" in words or "python3-venv" in words or "No module named venv" in words:
            raise CannotStart(
                "Python's venv part is missing. Install it with: apt install python3-venv  Then run this again."
            ) from error
        raise CannotStart(why(words)) from error


def install(file: Path) -> None:
    say(f"Installing what {file.name} lists (about half a minute the first time) …")
    uv = shutil.which("uv")
    command = (
        [uv, "pip", "install", "--quiet", "--python", str(PYTHON), "--require-hashes", "-r", str(file)]
        if uv
        else [str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(file)]
    )
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotStart(why(done.stdout + done.stderr))


def why(words: str) -> str:
    """The sentence for what a failed step printed."""
    if "No space left" in words:
        return "The disk is full. Free about 1 GB and run this again."
    if "Permission denied" in words or "Read-only file system" in words:
        return f"This folder cannot be written to: {ROOT}. Copy the project to a folder of your own and run it there."
    if any(sign in words for sign in NO_NETWORK):
        return (
            "The package index could not be reached. Connect to the internet, "
            "or set PIP_INDEX_URL to one that you can reach."
        )
    return "Installing failed. The last lines were:\n" + "\n".join(words.strip().splitlines()[-8:])


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def free_port(port: int) -> None:
    """Refuse a port that something else uses."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise CannotStart(
                f"Port {port} is in use. Stop what uses it, or choose another: --port {port + 1}"
            ) from error


def demo(arguments: list[str]) -> int:
    """`manage.py demo [--port N] [--reset] [--no-serve]`."""
    if "--help" in arguments or "-h" in arguments:
        print(
            "usage: python3 manage.py demo [--port N] [--reset] [--no-serve]\n\n"
            "Installs, makes the database, loads the invented demo world and serves it on 127.0.0.1.\n"
            "  --port N     serve on this port (8000)\n"
            "  --reset      begin again with a new demo database\n"
            "  --no-serve   prepare everything and stop\n\nexample: python3 manage.py demo --port 8080"
        )
        return 0
    known = {"--reset", "--no-serve", "--port"}
    port = 8000
    rest = list(arguments)
    if "--port" in rest:
        place = rest.index("--port")
        if place + 1 >= len(rest) or not rest[place + 1].isdigit() or not 1 <= int(rest[place + 1]) <= 65535:
            raise CannotStart("Give a port number after --port, like: --port 8080")
        port = int(rest[place + 1])
        del rest[place + 1]
    unknown = [word for word in rest if word not in known]
    if unknown:
        raise CannotStart(f"demo does not know “{unknown[0]}”. See: python3 manage.py demo --help")
    serve = "--no-serve" not in rest
    if serve:
        free_port(port)
    prepare("requirements.txt")
    environment = os.environ
    environment.setdefault("DEMO", "1")
    environment.setdefault("VAR_DIR", str(ROOT / "var" / "demo"))
    environment["SITE_URL"] = f"http://127.0.0.1:{port}"
    folder = Path(environment["VAR_DIR"])
    if "--reset" in rest and folder.exists():
        for old in [*folder.glob("marketplace.sqlite3*")]:
            old.unlink()
        shutil.rmtree(folder / "media", ignore_errors=True)
        say("The old demo database is deleted.")
    manage("migrate", "--verbosity", "0", saying="Making the database …")
    manage("load_demo", saying="Loading the demo world …")
    if not serve:
        return 0
    return _serve(port)


def manage(*words: str, saying: str) -> None:
    say(saying)
    done = subprocess.run([str(PYTHON), str(ROOT / "manage.py"), *words], check=False)
    if done.returncode:
        raise CannotStart(
            f"“{' '.join(words)}” did not work; the lines above say why. To begin again: manage.py demo --reset"
        )


def _serve(port: int) -> int:
    server = subprocess.Popen(
        [
            *[str(PYTHON), "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--workers", "1", "--threads", "8"],
            *["--log-level", "warning", "--timeout", "120", "marketplace.wsgi:application"],
        ],
        cwd=ROOT,
    )
    threading.Thread(target=_announce, args=(port, server), daemon=True).start()
    try:
        return server.wait()
    except KeyboardInterrupt:
        server.terminate()
        server.wait()
        return 0


def _announce(port: int, server: "subprocess.Popen[bytes]") -> None:
    address = f"http://127.0.0.1:{port}/"
    while server.poll() is None:
        try:
            with urllib.request.urlopen(address + "health/", timeout=30) as answer:
                if answer.status == 200:
                    print(f"Ready: {address}", flush=True)
                    return
        except urllib.error.HTTPError as error:
            say(f"The site started but is not well: {error.read()[:500].decode(errors='replace')}")
            return
        except OSError:
            time.sleep(0.3)


def run(arguments: list[str]) -> int:
    """What manage.py does before Django: demo, test, and being inside `.venv` for the rest."""
    command = arguments[0] if arguments else ""
    if command == "demo":
        return demo(arguments[1:])
    if command == "test":
        prepare("requirements-dev.txt")
        os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        return subprocess.run([str(PYTHON), "-m", "pytest", *arguments[1:]], cwd=ROOT, check=False).returncode
    if command == "lock":
        return lock()
    if PYTHON.exists() and Path(sys.prefix).resolve() != VENV.resolve() and not _has_django():
        os.execv(str(PYTHON), [str(PYTHON), *sys.argv])
    if not _has_django():
        prepare("requirements.txt")
    return -1


def _has_django() -> bool:
    try:
        import django  # noqa: F401
    except ImportError:
        return False
    return True


def lock() -> int:
    """Remake both requirements files from pyproject.toml, with hashes."""
    uv = shutil.which("uv") or str(VENV / "bin" / "uv")
    if not Path(uv).exists():
        raise CannotStart("lock needs uv. Install it with: .venv/bin/pip install uv")
    base = [uv, "pip", "compile", "--quiet", "--generate-hashes", "--no-header", "--no-annotate", "pyproject.toml"]
    first = subprocess.run([*base, "-o", "requirements.txt"], cwd=ROOT, check=False).returncode
    more = ["--extra", "dev", "-c", "requirements.txt", "-o", "requirements-dev.txt"]
    return first or subprocess.run([*base, *more], cwd=ROOT, check=False).returncode
