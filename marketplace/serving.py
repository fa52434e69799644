"""The demo's web server: gunicorn on this machine only, which says `Ready` once the site itself answers."""

import http.client
import threading
import time
from collections.abc import Callable
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.workers.base import Worker

from marketplace.bootstrap import HOST

WORKERS, THREADS = 2, 4
PATIENCE_SECONDS = 60


class DemoServer(BaseApplication):
    def __init__(self, port: int) -> None:
        self.port = port
        super().__init__()

    def load_config(self) -> None:
        wanted = {
            "bind": f"{HOST}:{self.port}",
            "workers": WORKERS,
            "threads": THREADS,
            "worker_class": "gthread",
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
