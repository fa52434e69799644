"""What the journeys share: the cast, a phone for each of them, a look at every page."""

import re

import pytest
from django.conf import settings
from django.test import Client

from tests.brokerage import conftest as brokerage

cast, clock, mandate, ask = brokerage.cast, brokerage.clock, brokerage.mandate, brokerage.ask


@pytest.fixture
def sign_in(open_page, live_server):
    """`sign_in(user)` gives that person's phone, signed in at the stopped hour."""

    def enter(user):
        client = Client()
        client.force_login(user)
        one = open_page(javascript=False)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        one.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])
        return one

    return enter


@pytest.fixture
def look(open_page, axe):
    """`look(phone, "Heading")`: that page came, axe finds nothing, and it does not scroll sideways.

    Axe needs a browser that runs scripts, so it is given the page's markup, without its own scripts, in another one.
    """
    seen = open_page()
    seen.goto("/health/", timeout=30_000)  # the first page of a run also loads the addresses

    def check(phone, heading):
        assert phone.locator("h1").inner_text().startswith(heading)
        seen.set_content(re.sub(r"(?s)<script.*?</script>", "", phone.content()))
        axe(seen)
        assert seen.evaluate("document.documentElement.scrollWidth") <= seen.viewport_size["width"]

    return check
