"""Elastic's own bare server (its integration-test zip), for machines that have Java and Maven; it never ships.

It refuses to run as root, so root makes it an account of its own. The archive comes from the local Maven repository,
or through Maven.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from elasticsearch import Elasticsearch

from tests.servers.maven import Missing, one_at_a_time, unpacked

VERSION = os.environ.get("ELASTICSEARCH_VERSION", "8.19.8")
GROUP = "org.elasticsearch.distribution.integ-test-zip"
ACCOUNT = "marketplace-search"
STARTS_WITHIN_SECONDS = 120.0
HOW = "Install Java 17 (Debian: apt install openjdk-17-jre-headless); Maven then brings the server."


class Server:
    """`url` answers until `stop()`."""

    def __init__(self) -> None:
        java = _java_home()
        self.folder = Path(tempfile.mkdtemp(prefix="marketplace-search-"))
        port, transport = _free_port(), _free_port()
        self.url = f"http://127.0.0.1:{port}"
        home = _copy(self.folder)
        account = _account() if os.getuid() == 0 else None
        (home / "config" / "elasticsearch.yml").write_text(
            "\n".join(
                [
                    "discovery.type: single-node",
                    "xpack.security.enabled: false",
                    "http.host: 127.0.0.1",
                    "transport.host: 127.0.0.1",
                    f"http.port: {port}",
                    f"transport.port: {transport}",
                    "cluster.routing.allocation.disk.threshold_enabled: false",
                    f"path.data: {self.folder / 'data'}",
                    f"path.logs: {self.folder / 'logs'}",
                ]
            )
        )
        if account:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, account.pw_uid, account.pw_gid)
        self.log = self.folder / "server.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [home / "bin" / "elasticsearch"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                user=account.pw_uid if account else None,
                group=account.pw_gid if account else None,
                extra_groups=[] if account else None,
                env={
                    "PATH": os.environ["PATH"],
                    "HOME": str(self.folder),
                    "ES_JAVA_HOME": str(java),
                    "ES_JAVA_OPTS": "-Xms1g -Xmx1g",
                },
            )
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """The launcher and the server are two processes of one group."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait(self) -> None:
        end = time.monotonic() + STARTS_WITHIN_SECONDS
        client = Elasticsearch(self.url, request_timeout=5, max_retries=0)
        try:
            while time.monotonic() < end:
                if self.process.poll() is not None:
                    break
                try:
                    client.cluster.health(wait_for_status="yellow", timeout="2s")
                    return
                except Exception:  # not up yet, in one of many ways
                    time.sleep(0.3)
        finally:
            client.close()
        raise RuntimeError(f"Elasticsearch {VERSION} did not start:\n{self.log.read_text(errors='replace')[-3000:]}")


def _java_home() -> Path:
    java = shutil.which("java")
    given = os.environ.get("ELASTICSEARCH_JAVA_HOME")
    if given:
        return Path(given)
    if not java:
        raise Missing(f"No Java here. {HOW}")
    return Path(java).resolve().parent.parent


def _copy(folder: Path) -> Path:
    """A run's own, because its configuration, data and logs are in it."""
    (kept,) = unpacked(GROUP, "elasticsearch", VERSION, "zip").iterdir()
    home = folder / "home"
    shutil.copytree(kept, home)
    for script in (home / "bin").iterdir():
        script.chmod(0o755)
    return home


def _account() -> pwd.struct_passwd:
    with one_at_a_time():
        try:
            return pwd.getpwnam(ACCOUNT)
        except KeyError:
            account = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ACCOUNT]
            subprocess.run(account, check=True)
            return pwd.getpwnam(ACCOUNT)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture(scope="session")
def elasticsearch_url() -> Iterator[str]:
    """A real server for the whole run; without what it needs the test is skipped, and says how to get it."""
    try:
        server = Server()
    except Missing as missing:
        pytest.skip(str(missing))
    yield server.url
    server.stop()
