"""How gunicorn serves the site: what its logs leave out, a page of ours for an address that is too long; and the
demo's own server.

The demo serves on this machine only, and says `Ready` once the site itself answers.
"""

import http.client
import logging
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger
from gunicorn.http.errors import LimitRequestLine
from gunicorn.workers.base import Worker
from gunicorn.workers.gthread import ThreadWorker

from marketplace.bootstrap import HOST
from marketplace.core.logs import WithoutQueries, without_queries

WORKERS, THREADS = 2, 4
PATIENCE_SECONDS = 60


#: The longest address that gunicorn can be made to read; anything longer never reaches the site.
LONGEST_ADDRESS = 8190
TOO_LONG = Path(__file__).parent / "core/templates/414.html"


class SiteLogger(Logger):
    """Logs no query string, whatever the format of the access log: what people search for is health data."""

    def atoms(self, resp: Any, req: Any, environ: dict[str, Any], request_time: Any) -> dict[str, Any]:
        atoms = super().atoms(resp, req, environ, request_time)
        address = str(environ.get("RAW_URI", "")).partition("?")[0]
        kept = {name: without_queries(value) if isinstance(value, str) else value for name, value in atoms.items()}
        line = f"{environ['REQUEST_METHOD']} {address} {environ['SERVER_PROTOCOL']}"
        referer = str(atoms["f"]).partition("?")[0]
        return kept | {
            "r": line, "q": "", "f": referer, "{referer}i": referer, "{http_referer}e": referer,
            "{raw_uri}e": address, "{query_string}e": "",
        }  # fmt: skip

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for handler in (*self.error_log.handlers, *self.access_log.handlers):
            used = handler.formatter or logging.Formatter()
            handler.setFormatter(WithoutQueries(used._fmt, used.datefmt))

    def warning(self, msg: Any, *args: Any, **kwargs: Any) -> None:
        """A request that is no HTTP is logged without the line that it consists of, which may hold what was typed."""
        super().warning(re.sub(r"(?s)^(Invalid request from ip=\S+?):? .*", r"\1", str(msg)), *args, **kwargs)


class SiteWorker(ThreadWorker):
    """Answers an address that is too long with a page of ours, as plain as it must be: no part of the site runs."""

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        if not isinstance(exc, LimitRequestLine):
            super().handle_error(req, client, addr, exc)
            return
        page = TOO_LONG.read_bytes()
        head = (
            "HTTP/1.1 414 URI Too Long\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\n"
            "Referrer-Policy: same-origin\r\n"
            f"Content-Security-Policy: default-src 'none'\r\nContent-Length: {len(page)}\r\n\r\n"
        )
        try:
            client.sendall(head.encode() + page)
        except OSError:
            self.log.debug("Whoever asked with too long an address is gone.")


class DemoServer(BaseApplication):
    def __init__(self, port: int) -> None:
        self.port = port
        super().__init__()

    def load_config(self) -> None:
        wanted = {
            "bind": f"{HOST}:{self.port}",
            "workers": WORKERS,
            "threads": THREADS,
            "worker_class": SiteWorker,
            "logger_class": SiteLogger,
            "limit_request_line": LONGEST_ADDRESS,
            "timeout": 60,
            "graceful_timeout": 5,
            "loglevel": "warning",
            "control_socket_disable": True,
            "post_worker_init": self.watch,
        }
        for name, value in wanted.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        from marketplace.wsgi import application

        return application

    def watch(self, worker: Worker) -> None:
        """The first worker asks the site until it answers; a worker that replaces another says nothing."""
        if worker.age == 1:
            threading.Thread(target=announce, args=(self.port,), daemon=True).start()


def announce(port: int) -> None:
    start = time.monotonic()
    health = 0
    while time.monotonic() - start < PATIENCE_SECONDS:
        if (health := status_of(port)) == http.HTTPStatus.OK:
            print(f"Ready: http://{HOST}:{port}/", flush=True)
            return
        time.sleep(0.1)
    print(f"The site does not say that it is well (status {health}). Look at http://{HOST}:{port}/health/", flush=True)


def status_of(port: int) -> int:
    """The status of /health/, or 0 while nobody answers."""
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    try:
        connection.request("GET", "/health/")
        return connection.getresponse().status
    except OSError:
        return 0
    finally:
        connection.close()
