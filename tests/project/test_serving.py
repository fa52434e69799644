"""What gunicorn itself refuses gets a page of ours."""

import re
import runpy
from types import SimpleNamespace

import pytest
from gunicorn.http.errors import InvalidRequestMethod, LimitRequestLine

from marketplace.serving import LONGEST_ADDRESS, DemoServer, SiteWorker
from tests.project.repository import ROOT


class Client:
    def __init__(self, *, is_gone=False):
        self.is_gone, self.sent = is_gone, b""

    def sendall(self, data):
        if self.is_gone:
            raise BrokenPipeError
        self.sent += data


@pytest.fixture
def worker():
    made = object.__new__(SiteWorker)
    made.log = SimpleNamespace(debug=lambda *said: None)
    return made


def test_too_long_an_address_is_answered_with_a_sentence_and_a_way_on(worker):
    client = Client()
    worker.handle_error(None, client, None, LimitRequestLine(9_000, LONGEST_ADDRESS))
    head, page = client.sent.decode().split("\r\n\r\n")
    assert head.startswith("HTTP/1.1 414 URI Too Long\r\n")
    assert int(re.search(r"Content-Length: (\d+)", head)[1]) == len(page.encode())
    assert "Say what you would like in fewer words" in page
    assert 'href="/services/"' in page


def test_whoever_is_gone_gets_nothing(worker):
    worker.handle_error(None, Client(is_gone=True), None, LimitRequestLine(9_000, LONGEST_ADDRESS))


def test_other_mistakes_are_gunicorns(worker, monkeypatch):
    told = []
    monkeypatch.setattr("gunicorn.workers.base.Worker.handle_error", lambda *args: told.append(args[-1]))
    mistake = InvalidRequestMethod("BREW")
    worker.handle_error(None, Client(), None, mistake)
    assert told == [mistake]


def test_both_servers_read_as_long_an_address_as_gunicorn_can():
    kept = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    assert kept["limit_request_line"] == LONGEST_ADDRESS == 8190
    assert kept["worker_class"] == "marketplace.serving.SiteWorker"
    demo = DemoServer(8000)
    assert (demo.cfg.limit_request_line, demo.cfg.worker_class) == (LONGEST_ADDRESS, SiteWorker)
