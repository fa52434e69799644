"""From a bare Python to a running command: makes `.venv`, installs what is pinned, starts again inside it.

Standard library only. Whatever can go wrong on somebody's machine ends in one sentence with the remedy.
"""

import argparse
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence

from marketplace.environment import ROOT, VENV, Trouble, is_here, prepare, venv_python

RUNTIME, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
#: These bring the database up to date themselves, so what goes wrong in them is news.
#: As `marketplace.core.management.exits` says; it stands here too because Django is not installed yet.
CANNOT_RUN = 2
MIGRATING = ("demo", "migrate")
HOST, PORT = "127.0.0.1", 8000
TEST_HELP = """usage: python3 manage.py test [pytest arguments]

Runs the whole suite. What follows goes to pytest as it is.

examples:
  python3 manage.py test
  python3 manage.py test --database=postgresql
  python3 manage.py test tests/brokerage -k overspend"""
LOCK_HELP = """usage: python3 manage.py lock [--upgrade]

Makes requirements.txt and requirements-dev.txt again from pyproject.toml, with hashes. Needs uv.

examples:
  python3 manage.py lock
  python3 manage.py lock --upgrade"""


def main(argv: Sequence[str]) -> int:
    command, rest = (argv[1] if len(argv) > 1 else "help"), list(argv[2:])
    try:
        if command == "demo":
            return demo(argv, rest)
        if command == "test":
            return test(rest)
        if command == "lock":
            return lock(rest)
        return django_command(argv)
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return CANNOT_RUN
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def demo(argv: Sequence[str], rest: list[str]) -> int:
    options = demo_arguments(argparse.ArgumentParser(prog="python3 manage.py demo")).parse_known_args(rest)[0]
    if not options.no_serve:
        check_port(options.port)
    prepare(RUNTIME)
    os.environ.setdefault("DEMO", "1")
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{options.port}")
    return inside(argv)


def demo_arguments(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """What `demo` takes; also used by the command that does the rest (core/management/commands/demo.py)."""
    parser.description = "Make ready and serve the demo world on this machine. All of it is invented."
    parser.epilog = "Example: python3 manage.py demo --port 8080"
    parser.add_argument("--port", type=int, default=PORT, metavar="N", help=f"serve on this port (default: {PORT})")
    parser.add_argument("--reset", action="store_true", help="delete the demo's database first, and begin again")
    parser.add_argument("--no-serve", action="store_true", help="make everything ready, then end")
    return parser


def test(rest: list[str]) -> int:
    if rest in (["--help"], ["-h"]):
        print(TEST_HELP)
        return 0
    prepare(DEVELOPMENT)
    os.chdir(ROOT)
    return run_in_venv(["-m", "pytest", *rest])


def lock(rest: list[str]) -> int:
    if rest and rest != ["--upgrade"]:
        print(LOCK_HELP)
        return 0 if rest in (["--help"], ["-h"]) else 2
    uv = shutil.which("uv") or shutil.which("uv", path=str(venv_python().parent))
    if not uv:
        raise Trouble("Remaking the requirements needs uv. Install it: .venv/bin/python -m pip install uv")
    shared = [uv, "pip", "compile", "pyproject.toml", "--quiet", "--generate-hashes", "--no-header", "--no-annotate"]
    shared += ["--universal", "--python-version", "3.11", *rest]
    for extra in (["--output-file", RUNTIME], ["--extra", "dev", "-c", RUNTIME, "--output-file", DEVELOPMENT]):
        if subprocess.run([*shared, *extra], cwd=ROOT).returncode:
            raise Trouble("uv found no set of versions that fits pyproject.toml. What it said stands above.")
    print(f"Remade {RUNTIME} and {DEVELOPMENT}. Now run: python3 manage.py test")
    return 0


def django_command(argv: Sequence[str]) -> int:
    """Every other command: here if this Python has what it needs, else inside `.venv`, made if need be."""
    if not in_virtual_environment() and (VENV.exists() or importlib.util.find_spec("wagtail") is None):
        prepare(RUNTIME)
        return inside(argv)
    return run_django(argv)


def run_django(argv: Sequence[str]) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    from django.core.management import execute_from_command_line
    from django.db import DatabaseError

    try:
        execute_from_command_line(list(argv))
    except DatabaseError:
        if argv[1] in MIGRATING or not lacks_migrations():
            raise
        raise Trouble(
            "The database is not up to date with this version. Run `python3 manage.py migrate` "
            "(for the demo: `python3 manage.py demo`), then the same command again."
        ) from None
    return 0


def lacks_migrations() -> bool:
    """Whether the database lacks migrations; False where it cannot be asked."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    except DatabaseError:
        return False
    finally:
        connection.close()


def inside(argv: Sequence[str]) -> int:
    if is_here(VENV):
        return run_django(argv)
    return run_in_venv([str(ROOT / "manage.py"), *argv[1:]])


def run_in_venv(arguments: list[str]) -> int:
    """Become the Python in `.venv`. Compiled files are wanted there: without them each start takes seconds more."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    python = str(venv_python())
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(python, [python, *arguments], environment)
    return subprocess.run([python, *arguments], env=environment).returncode


def in_virtual_environment() -> bool:
    return sys.prefix != sys.base_prefix


def check_port(port: int) -> None:
    if not 1 <= port <= 65535:
        raise Trouble(f"{port} is not a port. Choose a number from 1024 to 65535: python3 manage.py demo --port 8080")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise Trouble(f"Port {port} is for the system's own programs. Choose one above 1023: --port 8080") from None
        except OSError:
            other = port + 1 if port < 65535 else PORT
            raise Trouble(
                f"Port {port} is in use, perhaps by another demo. "
                f"Stop that program, or choose another port: python3 manage.py demo --port {other}"
            ) from None
