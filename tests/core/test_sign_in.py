"""Signing in and its letters: our words, English throughout, nothing seen that only a script can use."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.db import connection
from django.template.loader import get_template
from django.test import Client

from marketplace.core.models import User
from tests.project.repository import ROOT

PASSWORD = "a long enough one"
MAILS = sorted(
    file.relative_to(folder).as_posix()
    for folder in (ROOT / "marketplace/core/templates",)
    for file in folder.glob("*/email/*_message.txt")
)
# Sent only where a setting that is off here is on: by code, or for a telephone number.
NEVER_SENT = {"account/email/login_code_message.txt", "account/email/password_reset_code_message.txt"}


@pytest.fixture
def amina(db: None) -> User:
    amina = User.objects.create_user("amina@people.example", PASSWORD, full_name="Amina")
    EmailAddress.objects.create(user=amina, email=amina.email, verified=True, primary=True)
    return amina


def test_a_wrong_password_is_said_at_the_email_box(client: Client, amina: User):
    page = client.post("/accounts/login/", {"login": amina.email, "password": "wrong"}).text
    assert '<a href="#id_login">The email address or password is wrong</a>' in page


def test_five_wrong_passwords_lock_out_and_the_count_is_in_the_database_for_all_workers(
    client: Client, amina: User, settings
):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "site_cache"}}
    for attempt in range(6):
        page = client.post("/accounts/login/", {"login": amina.email, "password": f"wrong {attempt}"}).text
    assert "You tried many times. Wait five minutes" in page
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM site_cache")
        assert cursor.fetchone()[0] > 0


def test_without_a_script_nothing_is_shown_that_needs_one(client: Client, db: None):
    page = client.get("/accounts/login/").text
    assert "JavaScript" not in page
    hidden = re.search(r"<div data-needs-script hidden>(.*?)</div>", page, re.S)
    assert "Sign in with a passkey" in hidden[1]
    assert page.count("Sign in with a passkey") == 1


def test_a_welsh_browser_gets_english_throughout_until_there_is_welsh(client: Client, db: None):
    english = client.get("/accounts/login/").text
    welsh = client.get("/accounts/login/", headers={"accept-language": "cy"}).text
    no_tokens = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')
    assert no_tokens.sub("", welsh) == no_tokens.sub("", english)


def test_the_first_letter_names_the_site_and_what_to_do(client: Client, db: None, settings):
    client.post("/accounts/signup/", {"email": "new@people.example", "password1": PASSWORD})
    (letter,) = mail.outbox
    assert letter.subject == "Support Choices: is this your email address?"
    assert "new@people.example" in letter.body
    assert "/accounts/confirm-email/" in letter.body
    assert settings.HELP_PHONE in letter.body
    assert "testserver" not in letter.body.replace("http://testserver/accounts/confirm-email/", "")


def test_an_address_that_has_an_account_is_told_so_by_letter_alone(client: Client, amina: User):
    client.post("/accounts/signup/", {"email": amina.email, "password1": PASSWORD})
    assert mail.outbox[0].subject == "Support Choices: you have an account with us"


def test_a_forgotten_password_is_answered_by_letter_whether_or_not_the_address_is_known(client: Client, amina: User):
    for address in (amina.email, "nobody@people.example"):
        client.post("/accounts/password/reset/", {"email": address})
    assert [letter.subject for letter in mail.outbox] == [
        "Support Choices: choose a new password",
        "Support Choices: there is no account with this address",
    ]


def test_a_changed_password_is_told_to_its_owner(client: Client, amina: User):
    client.force_login(amina)
    new = {"oldpassword": PASSWORD, "password1": "another long one", "password2": "another long one"}
    client.post("/accounts/password/change/", new)
    assert mail.outbox[0].subject == "Support Choices: your password has been changed"
    assert "If it was not, call us at once" in mail.outbox[0].body


def test_every_letter_that_can_be_sent_is_ours():
    import allauth

    for folder in ("account", "mfa"):
        for theirs in (ROOT.__class__(allauth.__file__).parent / "templates" / folder / "email").glob("*.txt"):
            name = f"{folder}/email/{theirs.name}"
            if name.replace("_subject", "_message") not in NEVER_SENT:
                assert str(get_template(name).origin).startswith(str(ROOT / "marketplace")), name


@pytest.mark.parametrize("name", MAILS)
def test_a_letter_says_who_writes_and_whom_to_ask(name: str):
    text = get_template(name).render({"site_name": "Choices", "help_phone": "020", "help_email": "a@b.example"})
    assert text.startswith("Hello,")
    assert "Choices\nQuestions? Call 020 or write to a@b.example." in text
