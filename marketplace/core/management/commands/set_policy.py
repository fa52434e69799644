from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from typing import Any

from marketplace.core.actions import councils
from marketplace.core.management.acting import ActingCommand, council_of
from marketplace.core.models import CouncilPolicy, User


def a_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no date. Write it as 2026-04-06.") from None


class Command(ActingCommand):
    help = "Set a council's own rules from a day on. What is not named stays as it is."
    example = "set_policy southwark --from 2027-04-01 --answer-days 5 --by you@council.example"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("council", help="The council's name as in addresses, such as southwark.")
        parser.add_argument(
            "--from", dest="starts_on", type=a_day, required=True, metavar="DATE", help="The first day."
        )
        for name in councils.POLICY_FIELDS:
            field = CouncilPolicy._meta.get_field(name)
            is_date = isinstance(field.default, date)
            parser.add_argument(
                f"--{name.replace('_', '-')}",
                type=a_day if is_date else int,
                metavar="DATE" if is_date else "N",
                help=f"{str(field.verbose_name).capitalize()} (at first {field.default}).",
            )
        super().add_arguments(parser)

    def act(self, *, by: User, council: str, starts_on: date, **options: Any) -> str:
        changes = {name: options[name] for name in councils.POLICY_FIELDS if options[name] is not None}
        policy = councils.set_policy(council=council_of(council), starts_on=starts_on, changes=changes, by=by)
        return f"{policy.council}: {policy}."
