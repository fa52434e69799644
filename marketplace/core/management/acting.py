"""A command that does something in somebody's name: who that is, and every refusal as one sentence."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from marketplace.core.errors import Refused
from marketplace.core.management.exits import cannot_run
from marketplace.core.models import Council, Role, User


class ActingCommand(BaseCommand):
    """Subclasses say `act(by=…, **options)`, which gives the sentence to print, and an `example`."""

    example = ""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        return super().create_parser(
            prog_name,
            subcommand,
            epilog=f"Example:\n  python3 manage.py {self.example}",
            formatter_class=RawDescriptionHelpFormatter,
            **kwargs,
        )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--by", required=True, metavar="EMAIL", help="You: an account made with createsuperuser. It is recorded."
        )

    def handle(self, *args: Any, by: str, **options: Any) -> None:
        try:
            self.stdout.write(self.act(by=user_of(by), **options))
        except Refused as refused:
            raise CommandError(str(refused)) from refused

    def act(self, *, by: User, **options: Any) -> str:
        raise NotImplementedError


class RoleCommand(ActingCommand):
    """One that names a person, a council and a role."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email", help="Whose role it is.")
        parser.add_argument("council", help="The council's name as in addresses, such as southwark.")
        parser.add_argument("role", choices=Role.values, help="The role.")
        super().add_arguments(parser)


def user_of(email: str) -> User:
    user = User.objects.filter(email__iexact=email.strip()).first()
    if user is None:
        raise cannot_run(
            f"Nobody has an account with {email}. They make one at {settings.SITE_URL.rstrip('/')}/accounts/signup/"
        )
    return user


def council_of(slug: str) -> Council:
    council = Council.objects.filter(slug=slug).first()
    if council is None:
        there = ", ".join(Council.objects.values_list("slug", flat=True)) or "none yet; add it with add_council"
        raise cannot_run(f"No council is called {slug}. There are: {there}.")
    return council
