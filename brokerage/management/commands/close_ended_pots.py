"""`manage.py close_ended_pots`: pots of a replaced budget close once their last day has passed."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from brokerage.actions import pots
from brokerage.models import Pot


class Command(BaseCommand):
    help = (
        "Close the pots of budgets that a newer plan has replaced, once their last day has passed; what nobody booked "
        "goes back to the council. Run it every night; a second run changes nothing. "
        "Example: python3 manage.py close_ended_pots"
    )

    def handle(self, *args: Any, **options: Any) -> None:
        over = Pot.objects.filter(closed_at=None, budget__ends_on__isnull=False, ends_on__lt=timezone.localdate())
        self.stdout.write(f"{sum(pots.close_ended(pot=pot) for pot in over)} closed.")
