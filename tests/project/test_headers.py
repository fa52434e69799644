"""What each answer tells the browser, on the site and in the page editor; and `check --deploy`."""

import os
import subprocess
import sys

import pytest
from django.test import Client

from marketplace.core.models import User
from tests.project.repository import ROOT

SITE_POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}
EDITOR_POLICY = SITE_POLICY | {
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
}
OTHERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}


def policy(response) -> dict[str, str]:
    parts = response["Content-Security-Policy"].split(";")
    return {name: value for name, _, value in (part.strip().partition(" ") for part in parts) if name}


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/services/", "/accounts/login/", "/provider/", "/no-such-page/"])
def test_the_site_allows_nothing_from_elsewhere_and_nothing_inline(client: Client, address: str):
    response = client.get(address)
    assert policy(response) == SITE_POLICY
    assert {name: response[name] for name in OTHERS} == OTHERS


@pytest.mark.django_db
def test_the_page_editor_has_a_policy_of_its_own(client: Client):
    client.force_login(User.objects.create_superuser("joy@people.example", full_name="Joy"))
    response = client.get("/admin/")
    assert response.status_code == 200
    assert policy(response) == EDITOR_POLICY
    assert {name: response[name] for name in OTHERS} == OTHERS


@pytest.mark.django_db
def test_cookies_are_not_for_scripts_or_other_sites(client: Client):
    client.get("/accounts/login/")
    client.post("/easy-read/", {"on": "1"})
    for cookie in client.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["samesite"] == "Lax", cookie.key


def test_a_site_for_real_people_passes_the_deployment_checks(tmp_path):
    environment = {
        **os.environ,
        "DEBUG": "0",
        "DEMO": "0",
        "VAR_DIR": str(tmp_path),
        "SECRET_KEY": "not-a-secret-but-long-enough-and-with-many-different-letters-0123456789",
        "SITE_URL": "https://support.example",
    }
    del environment["DJANGO_ALLOW_ASYNC_UNSAFE"]  # for browser tests only
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
