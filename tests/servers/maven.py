"""Archives from Maven Central, for tests alone: out of the local Maven repository, or through Maven."""

import fcntl
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.template import ROOT

KEPT = ROOT / "var" / "test-archives"


class Missing(Exception):
    """Something that a test needs is not on this machine; the sentence says how to get it."""


def unpacked(group: str, artifact: str, version: str, kind: str) -> Path:
    """A folder with what the archive holds, made once and kept between runs (var/test-archives).

    Raises:
        Missing: neither the archive nor Maven is here.
    """
    folder = KEPT / f"{artifact}-{version}"
    with one_at_a_time():
        if not folder.exists():
            part = Path(tempfile.mkdtemp(dir=KEPT, prefix="part-"))
            with zipfile.ZipFile(_archive(group, artifact, version, kind)) as packed:
                packed.extractall(part)
            part.chmod(0o755)
            part.rename(folder)
    return folder


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two runs side by side must not do it both at once."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _archive(group: str, artifact: str, version: str, kind: str) -> Path:
    repository = Path(os.environ.get("MAVEN_REPOSITORY", Path.home() / ".m2" / "repository"))
    archive = repository / Path(*group.split("."), artifact, version, f"{artifact}-{version}.{kind}")
    if not archive.exists():
        maven = shutil.which("mvn")
        if not maven:
            raise Missing(
                f"No Maven here, and no {artifact} {version}. Install Maven (Debian: apt install maven); "
                "it brings the archive from Maven Central."
            )
        wanted = f"-Dartifact={group}:{artifact}:{version}:{kind}"
        subprocess.run(
            [maven, "-q", "-B", "dependency:get", wanted, "-Dtransitive=false"],
            check=True,
            stdin=subprocess.DEVNULL,
            timeout=600,
        )
    return archive
