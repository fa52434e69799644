"""Signing in and its letters: our words, English throughout, nothing seen that only a script can use."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
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


# Pages of allauth's that nobody comes to: by code, by telephone, trusted browsers, closed sites, several addresses.
NEVER_SEEN = re.compile(r"phone|code|trust|signup_(closed|by_passkey|form)|/email\.html|snippets/")


def test_every_page_and_message_that_can_be_seen_is_ours():
    import allauth

    theirs = ROOT.__class__(allauth.__file__).parent / "templates"
    seen = [
        file.relative_to(theirs).as_posix()
        for folder in ("account", "mfa")
        for file in (theirs / folder).glob("**/*.*")
        if "/email/" not in file.as_posix() and not file.stem.startswith("base_") and file.stem != "base"
    ]
    seen = [name for name in seen if "recovery_codes" in name or not NEVER_SEEN.search(name)]
    assert len(seen) > 30
    assert [name for name in seen if not str(get_template(name).origin).startswith(str(ROOT / "marketplace"))] == []


@pytest.fixture
def signed_in(client: Client, amina: User) -> Client:
    """With the password given once more, as what keeps the account safe asks."""
    client.post("/accounts/login/", {"login": amina.email, "password": PASSWORD})
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


def test_the_account_page_tells_with_what_one_signs_in_and_leads_to_each_part(signed_in: Client):
    page = signed_in.get("/services/").text
    assert '<a class="app-header__link" href="/account/">Account<' in page
    page = signed_in.get("/account/").text
    assert "amina@people.example" in page
    assert "Off: signing in needs the password only" in page
    for address in ("/accounts/email/", "/accounts/password/change/", "/accounts/2fa/"):
        assert f'href="{address}"' in page
        inside = signed_in.get(address)
        assert inside.status_code == 200
        assert 'href="/account/"' in inside.text


def test_a_second_step_is_set_up_used_and_turned_off_in_plain_words(signed_in: Client, amina: User):
    page = signed_in.get("/accounts/2fa/totp/activate/").text
    assert "Set up a code app" in page
    assert "Code from the app" in page
    secret = re.search(r'Key: <strong class="[^"]+">(\w+)<', page)[1]
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    signed_in.post("/accounts/2fa/totp/activate/", {"code": code})
    assert "On: signing in needs more than the password" in signed_in.get("/account/").text
    codes = re.findall(r"<li>(\d{8})</li>", signed_in.get("/accounts/2fa/recovery-codes/").text)
    assert len(codes) == 10
    assert codes[0] in signed_in.get("/accounts/2fa/recovery-codes/download/").text

    phone = Client()
    page = phone.post("/accounts/login/", {"login": amina.email, "password": PASSWORD}, follow=True).text
    assert '<h1 class="govuk-heading-l">Second step</h1>' in page
    wrong = phone.post("/accounts/2fa/authenticate/", {"code": "123"}).text
    assert "That code is wrong" in wrong
    assert phone.get("/account/").status_code == 302
    phone.post("/accounts/2fa/authenticate/", {"code": codes[0]})
    assert phone.get("/account/").status_code == 200

    assert "Turn off the code app?" in signed_in.get("/accounts/2fa/totp/deactivate/").text
    signed_in.post("/accounts/2fa/totp/deactivate/")
    assert "Off: signing in" in signed_in.get("/account/").text


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("/accounts/email/", "Your email address"),
        ("/accounts/password/change/", "Change your password"),
        ("/accounts/2fa/", "A second step at sign-in"),
        ("/accounts/2fa/webauthn/", "Your passkeys"),
        ("/accounts/2fa/webauthn/add/", "Add a passkey"),
        ("/accounts/reauthenticate/", "Show that it is you"),
        ("/accounts/inactive/", "Your account is closed"),
        ("/accounts/confirm-email/none/", "Is this your email address?"),
        ("/accounts/password/reset/key/1-none/", "Choose a new password"),
        ("/accounts/password/reset/key/done/", "You have a new password"),
    ],
)
def test_a_page_about_the_account_has_one_plain_heading(signed_in: Client, address: str, heading: str):
    page = signed_in.get(address, follow=True).text
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", page) == [heading]
    seen = re.sub(r"<[^>]*>", "", re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL))
    assert not re.search(r"(?i)authenticat|two-factor|token|javascript|verif", seen)


def test_the_address_is_changed_by_a_letter_to_the_new_one(signed_in: Client, amina: User):
    page = signed_in.post("/accounts/email/", {"action_add": "", "email": "new@people.example"}, follow=True).text
    assert "We have sent a message to <strong>new@people.example</strong>" in page
    letter = mail.outbox[-1]
    assert letter.to == ["new@people.example"]
    link = re.search(r"http://testserver(\S+)", letter.body)[1]
    assert "Show that <strong>new@people.example</strong> is yours" in signed_in.get(link).text
    signed_in.post(link)
    amina.refresh_from_db()
    assert amina.email == "new@people.example"


@pytest.mark.parametrize("address", ["/accounts/signup/", "/accounts/password/change/"])
def test_what_a_password_must_be_is_said_in_one_plain_hint(client: Client, amina: User, address: str):
    if "change" in address:
        client.force_login(amina, backend="marketplace.core.auth.Backend")
    page = client.get(address).text
    assert page.count("At least 10 letters, numbers or signs.") == 1
    assert "personal information" not in page


def test_changing_a_password_offers_the_way_out_for_the_forgetful_once(client: Client, amina: User):
    client.force_login(amina, backend="marketplace.core.auth.Backend")
    assert client.get("/accounts/password/change/").text.count("/accounts/password/reset/") == 1


def test_choosing_a_new_password_leads_back_to_signing_in(client: Client, db: None):
    main = client.get("/accounts/password/reset/").text.split("<main")[1]
    assert 'href="/accounts/login/">sign in</a>' in main


def test_changing_the_address_says_which_one_counts_meanwhile(client: Client, amina: User):
    client.force_login(amina, backend="marketplace.core.auth.Backend")
    assert "Until then you sign in with the one that you have now." in client.get("/accounts/email/").text
