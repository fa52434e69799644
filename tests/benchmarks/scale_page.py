"""The part `page` of `scale`: the site as it is served, over a scratch database of many listings."""

import http.client
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.benchmarks.scale import middle_and_slow, milliseconds

PLAIN = "/guides/"
PATIENCE_SECONDS = 300


def measure(args: Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder, scratch_database(args.database) as database:
        environment = {
            "VAR_DIR": folder, "SECRET_KEY": secrets.token_hex(32), "ALLOWED_HOSTS": "care.example",
            "SITE_URL": "https://care.example", "CSRF_TRUSTED_ORIGINS": "https://care.example", "BEHIND_PROXY": "1",
            **({"DATABASE_URL": database} if database else {}),
        }  # fmt: skip
        os.environ.update(environment)
        load = milliseconds(lambda: fill(args.listings)) / 1000
        port = _free_port()
        with serving(port, args.workers):
            first = [milliseconds(lambda: get(port, _search("company", "QA0"))) for _ in range(args.workers * 3)]
            told = {
                "database": args.database,
                "load_s": round(load),
                "first_search_s": round(max(first) / 1000, 1),
                **{f"plain_{name}_ms": value for name, value in under_load(port, args, lambda _: PLAIN).items()},
                **{f"page_{name}_ms": value for name, value in under_load(port, args, _addresses()).items()},
                "alone_ms": round(
                    sorted(milliseconds(lambda: get(port, _search("company", "QA0"))) for _ in range(9))[4]
                ),
                "change_seen_s": round(seen_after_change(port), 2),
                "worker_mb": _largest_worker(),
            }
    return told | {"page_of_plain": round(told["page_p95_ms"] / told["plain_p95_ms"], 2)}


@contextmanager
def scratch_database(kind: str) -> Iterator[str]:
    """Its address; none for the file that settings choose."""
    if kind == "sqlite":
        yield ""
        return
    import psycopg

    from tests.servers.postgres import start

    url, server = start()
    name = f"scale_{secrets.token_hex(4)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    try:
        yield url.removesuffix("/postgres") + f"/{name}"
    finally:
        from django.db import connections

        connections.close_all()
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        server.cleanup()


def fill(count: int) -> None:
    import django

    django.setup()
    from django.core.management import call_command

    from marketplace.core.models import Council, Place
    from providers.actions.bulk_import import load_listings
    from search import documents, freshness, vectors
    from search.embedder import get_embedder
    from search.models import TextVector
    from tests.benchmarks.made_up import Vectors, records, towns

    call_command("migrate", verbosity=0)
    call_command("load_pages", verbosity=0)
    call_command("collectstatic", "--noinput", verbosity=0)
    Place.objects.bulk_create(
        Place(code=town.code, outcode=town.code, name=town.name, latitude=town.latitude, longitude=town.longitude,
              margin_miles=town.margin_miles)
        for town in towns()
    )  # fmt: skip
    council = Council.objects.create(slug="scale", name="Scale")
    report = load_listings(records(count), council=council, by=None, source="scale")
    if report.refused:
        print(f"{len(report.refused)} refused, first: {report.refused[0]}", file=sys.stderr)
    embedder = get_embedder()
    if embedder:
        rows = Vectors(lambda texts: vectors.made(embedder, texts)).rows(report.created).astype("float16")
        listed = zip(documents.listings(), rows, strict=True)
        TextVector.objects.bulk_create(
            (
                TextVector(
                    model=embedder.name,
                    digest=vectors.digest_of(documents.sentences_of(listing)),
                    values=row.tobytes(),
                )
                for listing, row in listed
            ),
            batch_size=1_000,
            ignore_conflicts=True,
        )
    freshness.everything_changed()


@contextmanager
def serving(port: int, workers: int) -> Iterator[None]:
    command = [sys.executable, "-m", "gunicorn", "marketplace.wsgi", "--bind", f"127.0.0.1:{port}", "--workers",
               str(workers), "--no-control-socket", "--timeout", "300"]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE_SECONDS
        while get(port, "/help/")[0] != 200:
            if server.poll() is not None or time.monotonic() > end:
                raise RuntimeError("The site does not answer.")
            time.sleep(0.2)
        yield
    finally:
        server.terminate()
        server.wait()


def get(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", path, headers={"Host": "care.example", "X-Forwarded-Proto": "https"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except OSError:
        return 0, ""
    finally:
        connection.close()


def under_load(port: int, args: Namespace, address: Any) -> dict[str, float]:
    """So many readers at once, each asking for the next page when it has one."""
    times: list[float] = []
    wrong: list[int] = []

    def read(reader: int) -> None:
        for number in range(args.searches // args.readers):
            path, began = address(reader + number * args.readers), time.perf_counter()
            status, _ = get(port, path)
            times.append(1000 * (time.perf_counter() - began))
            if status != 200:
                wrong.append(status)

    readers = [threading.Thread(target=read, args=(number,)) for number in range(args.readers)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    if wrong:
        raise RuntimeError(f"{len(wrong)} pages did not open, with status {set(wrong)}.")
    return middle_and_slow(times)


def _addresses() -> Any:
    from tests.benchmarks.scale_engine import queries

    asked = [_search(query.words, query.place.code if query.place else "") for query in queries(1_000)]
    return lambda number: asked[number % len(asked)]


def _search(words: str, place: str) -> str:
    return f"/services/?{urlencode({'q': words, 'place': place})}"


def seen_after_change(port: int) -> float:
    """Seconds from the commit of a change until none of forty answers, from all workers, is without it."""
    from providers.models import Service
    from providers.signals import service_changed

    service = Service.objects.order_by("pk").first()
    word = f"zyx{secrets.token_hex(4)}"
    service.name = f"{word} club"
    service.save(update_fields=["name"])
    service_changed.send(sender=Service, service_ids=[service.pk])
    began = last_without = time.perf_counter()
    for _ in range(40):
        _, page = get(port, _search(word, ""))
        if f"{word} club" not in page:
            last_without = time.perf_counter()
    return last_without - began


def _largest_worker() -> int:
    """Megabytes of the largest process that serves."""
    sizes = []
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError):
            command = (status.parent / "cmdline").read_bytes()
            if b"gunicorn" in command:
                line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
                sizes.append(int(line.split()[1]) // 1024)
    return max(sizes, default=0)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
