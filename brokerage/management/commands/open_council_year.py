"""`manage.py open_council_year`: credit every running budget for the council year that begins on 1 April."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from brokerage.actions import council_year
from marketplace.core.management.exits import cannot_run


class Command(BaseCommand):
    help = (
        "Open the next council year of every running budget: credit its pots from 1 April and set aside the sessions "
        "planned in it. Run it in February or March; a second run opens nothing twice. "
        "Example: python3 manage.py open_council_year"
    )

    def handle(self, *args: Any, **options: Any) -> None:
        today = timezone.localdate()
        if today < council_year.can_open_from(today):
            raise cannot_run(
                f"The next council year can be opened from {council_year.can_open_from(today):%-d %B %Y}. "
                "Nothing was changed."
            )
        done = [council_year.open_next(budget=budget) for budget in council_year.to_open(today)]
        self.stdout.write(
            f"{sum(len(row.pots) for row in done)} pots opened from {council_year.first_day(today):%-d %B %Y}, "
            f"{sum(row.held for row in done)} sessions set aside, "
            f"{sum(len(row.short) for row in done)} bookings do not fit."
        )
