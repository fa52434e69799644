"""`manage.py load_demo`: the whole invented world, once."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.test.utils import override_settings
from django.utils import timezone

from brokerage.demo.cast import CAST, PASSWORD
from brokerage.demo.world import load_world
from brokerage.ledger.integrity import check
from cms.actions.council_facts import load_demo_facts
from cms.actions.editors import sync_editors
from cms.actions.load_guides import load_guides
from marketplace.core.management.exits import cannot_run
from marketplace.core.models import User
from providers.demo import load_listings_of_the_demo_world, send_listings_of_the_demo_world


class Command(BaseCommand):
    help = (
        "Load the demo world: five councils, 170 providers, 546 services, the guides and the people. All invented. "
        "A second load changes nothing. Example: DEMO=1 python3 manage.py load_demo"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--table", action="store_true", help="Only print who to sign in as.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise cannot_run(
                "The demo world is invented and must never stand beside real people. "
                "Set DEMO=1 to load it on a test machine."
            )
        if not options["table"]:
            self.load()
        self.table()

    def load(self) -> None:
        if User.objects.filter(email=CAST[0].email).exists():
            self.stderr.write("The demo world is loaded already.")
            return
        with override_settings(EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend"):
            self.step("listings", load_listings_of_the_demo_world)
            self.step("guides", load_guides)
            self.step("council facts", load_demo_facts)
            self.step("people, plans, bookings and payments", lambda: load_world(timezone.localdate()))
            self.step("listings to check", self.send_listings)
            self.step("editors", sync_editors)
        faults = check()
        if faults:
            raise CommandError("The ledger does not add up after loading: " + "; ".join(str(fault) for fault in faults))

    def send_listings(self) -> None:
        carol, dev = (User.objects.get(email=f"{key}@demo.example") for key in ("carol", "dev"))
        send_listings_of_the_demo_world(carol=carol, dev=dev)

    def step(self, name: str, do: Any) -> None:
        start = time.monotonic()
        do()
        self.stderr.write(f"  loaded {name} in {time.monotonic() - start:.1f} s")

    def table(self) -> None:
        self.stdout.write(f"\nSign in as any of these, with the password  {PASSWORD}\n")
        width = max(len(member.email) for member in CAST)
        for member in CAST:
            self.stdout.write(f"  {member.email:<{width}}  {member.name} {member.does}")
        self.stdout.write("\nEverything in the demo world is invented. The law used is England's.\n")
