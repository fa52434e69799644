"""The README's steps for real people, taken from it word for word, lead to a site that answers."""

import http.client
import os
import re
import shlex
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from marketplace.core import fresh_database
from tests.project.repository import ROOT

pytestmark = pytest.mark.once  # each starts a site of its own, on SQLite whatever the run's database
README = (ROOT / "README.md").read_text()
SECTION = README[README.index("## For real people") : README.index("## Changing a dependency")]
STEPS = [shlex.split(step) for step in re.findall(r"^ {7}(\S.*)$", SECTION, re.M)]
SERVE = next(step for step in STEPS if "gunicorn" in step[0])
PAGES = ["/", "/services/", "/guides/", "/help/", "/accounts/login/", "/accounts/signup/", "/health/"]


@pytest.fixture
def deployed(tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return kept | {
        "VAR_DIR": str(tmp_path),
        "SECRET_KEY": "for-this-test-alone-and-long-enough-to-be-one-of-fifty",
        "ALLOWED_HOSTS": "care.example",
        "SITE_URL": "https://care.example",
        "CSRF_TRUSTED_ORIGINS": "https://care.example",
        "BEHIND_PROXY": "1",
        "DJANGO_SUPERUSER_PASSWORD": "a long enough one",
    }


def run(step: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess:
    if step[2] == "createsuperuser":
        step = [*step, "--noinput"]  # nobody is here to type a password
    return subprocess.run([sys.executable, *step[1:]], cwd=ROOT, env=environment, capture_output=True, text=True)


def python(program: str, environment: dict[str, str]) -> str:
    start = "import django, os; os.environ['DJANGO_SETTINGS_MODULE'] = 'marketplace.settings'; django.setup()\n"
    done = subprocess.run([sys.executable, "-c", start + program], cwd=ROOT, env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Host": "care.example", "X-Forwarded-Proto": "https"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except OSError:
        return 0, ""
    finally:
        connection.close()


@pytest.mark.slow
def test_the_steps_lead_to_a_site_that_answers(deployed: dict[str, str], tmp_path: Path):
    fresh_database.make(tmp_path / "marketplace.sqlite3")  # half a minute of migrations, made before
    names = [step[2] for step in STEPS if step[1] == "manage.py"]
    assert names == [
        *("migrate", "collectstatic", "createsuperuser", "add_council", "load_pages", "import_places"),
        *("give_role", "end_role"),
    ]
    for step in STEPS:
        if step[1] != "manage.py":
            continue
        if step[2] == "give_role":  # erin makes her account on the site
            python(f"from marketplace.core.models import User; User.objects.create_user({step[3]!r})", deployed)
        done = run(step, deployed)
        assert done.returncode == 0, (step, done.stderr)
    port = free_port()
    serve = [sys.executable, "-m", "gunicorn", *SERVE[1:], "--no-control-socket"]
    serve[serve.index("--bind") + 1] = f"127.0.0.1:{port}"
    server = subprocess.Popen(serve, cwd=ROOT, env=deployed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        start = time.monotonic()
        while get(port, "/health/")[0] != 200 and time.monotonic() - start < 60:
            assert server.poll() is None
            time.sleep(0.2)
        answers = {path: get(port, path) for path in PAGES}
    finally:
        server.terminate()
        server.wait()
    assert {path: status for path, (status, _) in answers.items()} == dict.fromkeys(PAGES, 200)
    assert re.search(r"/static/core/site\.[0-9a-f]+\.css", answers["/"][1])
    assert ">Demo<" not in answers["/"][1]


def test_a_deployed_site_counts_in_the_database_and_sends_mail_by_the_server_that_was_named(deployed: dict[str, str]):
    program = (
        "from django.conf import settings as s\n"
        "print(s.CACHES['default']['BACKEND'], s.CACHES['default']['LOCATION'])\n"
        "print(s.EMAIL_BACKEND, s.EMAIL_HOST, s.EMAIL_PORT, s.EMAIL_HOST_USER, s.EMAIL_HOST_PASSWORD)\n"
        "print(s.EMAIL_USE_TLS, s.EMAIL_USE_SSL, s.DEFAULT_FROM_EMAIL)"
    )
    assert python(program, deployed).splitlines() == [
        "django.core.cache.backends.db.DatabaseCache site_cache",
        "django.core.mail.backends.console.EmailBackend localhost 587  ",
        "True False Support Choices <help@supportchoices.example>",
    ]
    mail = {"EMAIL_HOST": "mail.example", "EMAIL_PORT": "465", "EMAIL_HOST_USER": "us", "EMAIL_HOST_PASSWORD": "pw"}
    said = {"EMAIL_USE_SSL": "1", "DEFAULT_FROM_EMAIL": "Care <care@care.example>"}
    assert python(program, deployed | mail | said).splitlines()[1:] == [
        "django.core.mail.backends.smtp.EmailBackend mail.example 465 us pw",
        "False True Care <care@care.example>",
    ]


def test_a_port_that_is_no_number_is_told(deployed: dict[str, str]):
    with pytest.raises(AssertionError, match="EMAIL_PORT is “smtp”. Set it to a whole number"):
        python("from django.conf import settings; settings.EMAIL_PORT", deployed | {"EMAIL_PORT": "smtp"})


def test_the_readme_names_every_setting_that_the_environment_gives_to_mail_and_to_the_proxy():
    settings = (ROOT / "marketplace/settings.py").read_text()
    names = re.findall(r'env_\w+\(\s*"((?:EMAIL|ALLOWED|CSRF|SITE|HELP|BEHIND|DEFAULT_FROM)\w*)"', settings)
    assert len(names) > 10
    assert [name for name in names if f"`{name}`" not in SECTION] == []
