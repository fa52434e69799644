"""`manage.py confirm_overdue`: sessions that nobody questioned within the council's days count as confirmed."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from brokerage.actions import sessions
from brokerage.models import Session, SessionState


class Command(BaseCommand):
    help = (
        "Confirm delivered sessions whose days to answer have passed, so that providers are owed for them. "
        "Run it every night; a second run changes nothing. Example: python3 manage.py confirm_overdue"
    )

    def handle(self, *args: Any, **options: Any) -> None:
        late = Session.objects.filter(state=SessionState.DELIVERED, confirm_by__lt=timezone.localdate())
        done = sum(sessions.confirm_if_overdue(session=session) for session in late.select_related("booking__person"))
        self.stdout.write(f"{done} confirmed.")
