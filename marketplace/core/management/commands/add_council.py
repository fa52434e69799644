from argparse import ArgumentParser
from typing import Any

from marketplace.core.actions import councils
from marketplace.core.management.acting import ActingCommand
from marketplace.core.models import User


class Command(ActingCommand):
    help = "Add a council, with the telephone numbers that its residents are told."
    example = (
        'add_council Southwark --phone "020 7946 0410" --safeguarding-phone "020 7946 0420" '
        '--emergency-phone "020 7946 0499" --by you@council.example'
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="What people call it.")
        parser.add_argument("--phone", required=True, help="Adult social care.")
        parser.add_argument("--safeguarding-phone", required=True, help="For somebody who may be harmed.")
        parser.add_argument("--emergency-phone", required=True, help="At night and at weekends.")
        parser.add_argument("--email", default="", help="Adult social care.")
        super().add_arguments(parser)

    def act(self, *, by: User, **options: Any) -> str:
        said = {name: options[name] for name in ("name", "phone", "safeguarding_phone", "emergency_phone", "email")}
        council = councils.add_council(**said, by=by)
        return f"Added {council}. Commands and addresses call it {council.slug}."
