"""A planted phrase that is searched for is found in no log, report, session, row, cookie or address of another site."""

import contextlib
import io
import json
import logging
import re
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from types import SimpleNamespace

import pytest
import time_machine
from django.apps import apps
from django.core import mail
from django.core.cache import caches
from django.core.servers.basehttp import WSGIRequestHandler
from django.db.models import CharField, JSONField, TextField
from django.test import Client, RequestFactory
from django.urls import reverse

from marketplace.core.error_reports import NothingTyped, Report
from marketplace.core.logs import WithoutQueries, without_queries, without_what_was_typed
from marketplace.serving import DemoServer, SiteLogger
from providers.models import Service
from tests.project.repository import ROOT

PHRASE = "zebracorn quillvane for Dorisette"
WORDS = ("zebracorn", "quillvane", "Dorisette")
ADDRESS = "/services/?q=zebracorn+quillvane+for+Dorisette&place=SE15+4QL"


def our_handlers() -> list[logging.StreamHandler]:
    """Asked for anew each time: a command that sets Django up again makes new ones."""
    return [
        handler
        for name in ("", "audit", "django", "django.server", "django.request", "django.security")
        for handler in logging.getLogger(name).handlers
        if isinstance(handler.formatter, WithoutQueries) and isinstance(handler, logging.StreamHandler)
    ]


def planted(text: object) -> list[str]:
    """What of the phrase is in a text, and of the home's postcode."""
    return [word for word in (*WORDS, "4QL", "4ql") if word in str(text)]


@pytest.fixture
def logged(monkeypatch):
    """All that our handlers write."""
    written = io.StringIO()
    for handler in our_handlers():
        monkeypatch.setattr(handler, "stream", written)
    return written.getvalue


@pytest.fixture
def breaks(monkeypatch):
    """A search that fails, and says of what."""

    def fail(*args, **kwargs):
        words = PHRASE  # a variable of the step that fails
        raise RuntimeError(f"no index for {words} at {ADDRESS}") from ValueError(f"bad words: {words!r}")

    monkeypatch.setattr("search.views.search_page_context", fail)
    return Client(raise_request_exception=False)


def test_both_servers_and_every_handler_leave_query_strings_out():
    assert len(our_handlers()) >= 3
    import runpy

    assert runpy.run_path(str(ROOT / "gunicorn.conf.py"))["logger_class"] == "marketplace.serving.SiteLogger"
    assert DemoServer(8000).cfg.logger_class is SiteLogger
    others = [
        (name, handler)
        for name in ("", *logging.root.manager.loggerDict)
        for handler in logging.getLogger(name).handlers
        if isinstance(handler, logging.StreamHandler)
        and not isinstance(handler.formatter, WithoutQueries)
        and "_pytest" not in type(handler).__module__
    ]
    assert others == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('"GET /services/?q=help+me HTTP/1.1" 200', '"GET /services/ HTTP/1.1" 200'),
        ("https://care.example/services/?q=help#top and more", "https://care.example/services/ and more"),
        ("Is it there? Yes.", "Is it there? Yes."),
        ('{"url": "/services/?q=help", "status": 200}', '{"url": "/services/", "status": 200}'),
        ("/compare/?s=a&place=SE15?x=1", "/compare/"),
    ],
)
def test_of_an_address_the_query_string_is_left_out_and_of_a_sentence_nothing(text, kept):
    assert without_queries(text) == kept


def test_short_codes_stay_or_they_would_take_letters_out_of_everything():
    request = RequestFactory().get("/services/", {"day": "mon", "q": "common room"})
    said = without_what_was_typed("common.py: no common room on mon", request)
    assert said == "common.py: no [taken out] on mon"


def test_the_time_of_a_line_stays_whatever_was_typed():
    with time_machine.travel("2026-11-26T10:00:00+00:00", tick=False):
        record = logging.LogRecord("search", logging.INFO, "", 0, "Nothing in 2026", None, None)
    record.request = RequestFactory().get("/services/", {"year": "2026"})
    assert WithoutQueries("%(asctime)s %(message)s").format(record) == "2026-11-26 10:00:00,000 Nothing in [taken out]"


# --- Django ----------------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_page_that_fails_logs_where_and_not_what_was_typed(breaks, logged):
    response = breaks.get("/services/", {"q": PHRASE, "place": "SE15"}, HTTP_REFERER=f"http://testserver{ADDRESS}")
    assert response.status_code == 500
    assert "Internal Server Error: /services/" in logged()
    assert "search/views.py" in logged()
    assert "no index for [taken out] at /services/" in logged()
    assert planted(logged()) == []
    assert planted(response.content) == []
    assert response["Referrer-Policy"] == "same-origin"


@pytest.mark.django_db
@pytest.mark.parametrize("with_html", [False, True])
def test_the_mail_about_a_failure_says_where_and_not_what_was_typed(breaks, settings, monkeypatch, with_html):
    settings.ADMINS = [("Whoever runs the site", "run@care.example")]
    handler = next(one for one in logging.getLogger("django").handlers if type(one).__name__ == "ErrorMail")
    monkeypatch.setattr(handler, "include_html", with_html)
    address = f"{reverse('service_search')}?q={PHRASE}&place=SE15"
    breaks.get(address, HTTP_REFERER=f"http://testserver{ADDRESS}", HTTP_X_ORIGINAL_URI=ADDRESS)
    message = mail.outbox[0]
    told = message.subject + message.body + "".join(str(part) for part, _ in getattr(message, "alternatives", []))
    assert "RuntimeError" in told
    assert "search/views.py" in told
    assert "q = '[taken out]'" in message.body
    assert planted(told) == []


@pytest.mark.django_db
def test_the_mail_names_no_account_and_holds_no_form(rf, amina_user):
    request = rf.post(ADDRESS, {"words": PHRASE, "next": ADDRESS})
    request.user = amina_user
    try:
        raise ValueError(f"cannot read {request.POST['words']}")
    except ValueError:
        report = Report(request, *sys.exc_info())
    for told in (report.get_traceback_text(), report.get_traceback_html()):
        assert planted(told) == []
        assert amina_user.full_name not in told
        assert f"account {amina_user.pk}" in told


def test_on_a_builders_machine_the_report_shows_everything(settings, rf):
    settings.DEBUG = True
    assert NothingTyped().get_safe_request_meta(rf.get(ADDRESS))["QUERY_STRING"] == ADDRESS.partition("?")[2]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("do", "address"),
    [
        ("get", f"/no-such-page/{'?' + ADDRESS.partition('?')[2]}"),
        ("post", ADDRESS),
        ("get", f"/accounts/login/?next={ADDRESS}"),
        ("get", f"/services/no-such-service/{ADDRESS.removeprefix('/services/')}"),
    ],
)
def test_refusals_and_missing_pages_log_no_query_string(client, logged, do, address):
    logging.getLogger("django.request").warning("so that something is written: %s", address)
    getattr(client, do)(address)
    assert "so that something is written" in logged()
    assert planted(logged()) == []


@pytest.mark.django_db
def test_a_form_from_elsewhere_is_refused_without_the_address_that_it_came_from(logged):
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/shortlist/", secure=True, HTTP_REFERER=f"https://other.example{ADDRESS}")
    assert response.status_code == 403
    assert "Referer checking failed" in logged()
    assert planted(logged()) == []


def test_djangos_own_server_logs_no_query_string(logged):
    handler = object.__new__(WSGIRequestHandler)
    handler.request = SimpleNamespace(makefile=lambda *args: io.BytesIO())
    handler.log_message('"%s" %s %s', f"GET {ADDRESS} HTTP/1.1", "200", "123")
    assert '"GET /services/ HTTP/1.1" 200 123' in logged()
    assert planted(logged()) == []


# --- gunicorn --------------------------------------------------------------------------------------------------------

EVERYTHING = (
    "%(r)s | %(q)s | %(f)s | %(U)s | %({referer}i)s | %({x-original-uri}i)s | %({location}o)s | %({raw_uri}e)s | "
    "%({query_string}e)s | %({http_referer}e)s"
)
APP = """
def app(environ, start_response):
    if environ["PATH_INFO"] == "/fails/":
        raise RuntimeError("this page fails")
    start_response("302 Found", [("Location", environ["RAW_URI"]), ("Content-Length", "0")])
    return [b""]
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port: int, line: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(
            line + b"\r\nHost: care.example\r\nConnection: close\r\n"
            b"Referer: http://care.example"
            + ADDRESS.encode()
            + b"\r\nX-Original-URI: "
            + ADDRESS.encode()
            + b"\r\n\r\n"
        )
        with connection.makefile("rb") as answer:
            return answer.read()


def wait_for(port: int, process: subprocess.Popen) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        with (
            contextlib.suppress(OSError),
            contextlib.closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection,
        ):
            connection.request("GET", "/up/")
            connection.getresponse().read()
            return
    raise AssertionError("gunicorn did not start")


def test_gunicorns_logs_hold_no_query_string_whatever_their_format(tmp_path):
    (tmp_path / "planted.py").write_text(APP)
    access, errors, port = tmp_path / "access.log", tmp_path / "error.log", free_port()
    options = ["--access-logfile", access, "--error-logfile", errors, "--access-logformat", EVERYTHING]
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "planted:app", "--config", ROOT / "gunicorn.conf.py", "--no-control-socket",
         "--bind", f"127.0.0.1:{port}", "--pythonpath", tmp_path, "--log-level", "debug", *options],
        cwd=ROOT,
    )  # fmt: skip
    try:
        wait_for(port, process)
        ask(port, f"GET {ADDRESS} HTTP/1.1".encode())
        ask(port, f"GET {ADDRESS.replace('/services/', '/fails/')} HTTP/1.1".encode())
        ask(port, f"GET /services/?q={PHRASE} HTTP/1.1".encode())
        ask(port, f"BREW /services/?q={PHRASE}".encode())
    finally:
        process.terminate()
        process.wait(30)
    assert "GET /services/ HTTP/1.1 |  | http://care.example/services/ | /services/ |" in access.read_text()
    assert "this page fails" in errors.read_text()
    assert re.search(r"Invalid request from ip=127\.0\.0\.1$", errors.read_text(), re.M)
    assert planted(access.read_text() + errors.read_text()) == []


# --- What is kept ----------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_nothing_that_is_kept_holds_what_was_typed(client, live_service, amina_user):
    """Session, cookies, cache and every row of every table, after a search, a list, a sign-in and more."""
    first = client.get(ADDRESS)
    assert first["Location"] == "/services/?q=zebracorn+quillvane+for+Dorisette&place=SE15"
    client.get(first["Location"])
    client.post("/shortlist/", {"do": "add", "service": live_service.slug, "next": ADDRESS})
    client.get("/accounts/login/", {"next": ADDRESS})
    assert planted(dict(client.session)) == []
    client.force_login(amina_user)
    client.get(first["Location"])
    client.post("/shortlist/", {"do": "share"})
    client.post("/easy-read/", {"on": "1", "next": ADDRESS})
    assert planted(dict(client.session)) == []
    assert planted({name: cookie.value for name, cookie in client.cookies.items()}) == []
    assert planted(getattr(caches["default"], "_cache", {})) == []
    rows = [
        (model._meta.label, value)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, CharField | TextField | JSONField)
        for value in model._default_manager.values_list(field.attname, flat=True)
    ]
    assert len(rows) > 100
    assert [(label, value) for label, value in rows if planted(json.dumps(value, default=str))] == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/services/", ADDRESS.replace("+4QL", ""), "/shortlist/", "/compare/?s=a&place=SE15"]
)
def test_no_other_site_is_told_the_address_of_a_search(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Referrer-Policy"] == "same-origin"
    page = response.content.decode()
    assert re.findall(r'<meta[^>]*name="referrer"', page) == []
    assert [
        link for link in re.findall(r'(?:src|href|action)="(https?://[^"]*)"', page) if "testserver" not in link
    ] == []


@pytest.fixture
def amina_user(db):
    from marketplace.core.models import User

    return User.objects.create_user("amina@people.example", full_name="Amina Example")


@pytest.fixture
def live_service(db) -> Service:
    from marketplace.core.models import Council
    from providers.models import Provider, ServiceType

    council = Council.objects.create(slug="southwark", name="Southwark")
    provider = Provider.objects.create(slug="charity", name="Charity", kind="charity", council=council)
    kind = ServiceType.objects.get(code="lunch-club")
    return Service.objects.create(provider=provider, slug="club", name="Club", main_type=kind, live=True)
