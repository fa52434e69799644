"""Queries and compressed bytes of the ten pages that people use most, on the demo world.

    python3 manage.py demo --no-serve && .venv/bin/python -m tests.benchmarks.pages

Each page is opened once to warm up (addresses, templates, the search index), then counted. Bytes are what a browser
that takes gzip is sent, without pictures and style, which are kept by the browser. Exit code 1 if a page did not open.
"""

import os
import sys
from collections.abc import Iterator

HEADERS = {"HTTP_ACCEPT_ENCODING": "gzip", "SERVER_NAME": "localhost"}


def pages() -> Iterator[tuple[str, str, str]]:
    """What it is, who reads it (an address's first word, or nobody), where it is."""
    from brokerage.models import Booking, Person
    from cms.models import GuidePage

    person = Person.objects.get(user__email="amina@demo.example")
    home = f"/people/{person.pk}/"
    outcome = person.plans.get(state="signed").outcomes.first()
    booking = Booking.objects.filter(person=person).first()
    yield "Home page", "", "/"
    yield "Search, with words and a place", "", "/services/?q=lonely&place=SE15"
    yield "A service", "", f"/services/{booking.service.slug}/"
    yield "Guides, contents", "", "/guides/"
    yield "A guide", "", GuidePage.objects.live().first().url
    yield "Holder's home", "amina", home
    yield "Holder's budget", "amina", f"{home}budget/"
    yield "Services for an outcome", "amina", f"{home}outcomes/{outcome.pk}/services/"
    yield "Provider's sessions", "carol", "/provider/sessions/"
    yield "Officer's payment runs", "hana", "/officer/payment-runs/"


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    os.environ.setdefault("DEMO", "1")
    import django

    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from marketplace.core.models import User

    if not User.objects.filter(email="amina@demo.example").exists():
        print("The demo world is not loaded. Run: python3 manage.py demo --no-serve", file=sys.stderr)
        return 1
    failed = 0
    print(f"{'queries':>7} {'bytes':>7}  page")
    for name, reader, address in pages():
        client = Client()
        if reader:
            client.force_login(User.objects.get(email=f"{reader}@demo.example"))
        client.get(address, **HEADERS)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = client.get(address, **HEADERS)
        failed += answer.status_code != 200
        wrong = "" if answer.status_code == 200 else f" ({answer.status_code})"
        print(f"{len(queries):7,} {len(answer.content):7,}  {name}{wrong}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
