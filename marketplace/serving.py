"""How gunicorn serves the site: an address that is too long gets a page of ours; and the demo's own server.

The demo serves on this machine only, and says `Ready` once the site itself answers.
"""

import http.client
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.http.errors import LimitRequestLine
from gunicorn.workers.base import Worker
from gunicorn.workers.gthread import ThreadWorker

from marketplace.bootstrap import HOST

WORKERS, THREADS = 2, 4
PATIENCE_SECONDS = 60


#: The longest address that gunicorn can be made to read; anything longer never reaches the site.
LONGEST_ADDRESS = 8190
TOO_LONG = Path(__file__).parent / "core/templates/414.html"


class SiteWorker(ThreadWorker):
    """Answers an address that is too long with a page of ours, as plain as it must be: no part of the site runs."""

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        if not isinstance(exc, LimitRequestLine):
            super().handle_error(req, client, addr, exc)
            return
        page = TOO_LONG.read_bytes()
        head = (
            "HTTP/1.1 414 URI Too Long\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\n"
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
