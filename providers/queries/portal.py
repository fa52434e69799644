"""What the provider's team and the council's officers see of listings."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from marketplace.core.roles import councils_where
from providers.models import Membership, Provider, Service, Submission
from providers.permissions import CHECKERS


@dataclass(frozen=True)
class Status:
    """Where a listing stands, in words, and the tone of its tag."""

    words: str
    tone: str
    hint: str = ""


DRAFT = Status("Draft", "plain", "Not sent yet. Only your team sees it.")
SENT = Status("Sent for checking", "waiting", "The council is looking at it.")
CHANGES_NEEDED = Status("Changes needed", "problem", "Read what the officer wrote.")
LIVE = Status("Live", "good", "It is on the site.")
LIVE_WAITING = Status("Live with changes waiting", "waiting", "The council is looking at your changes.")
LIVE_DRAFT = Status("Live with changes not sent", "careful", "The site shows the listing as it was.")
LIVE_CHANGES_NEEDED = Status("Live, changes needed", "problem", "The site shows the listing as it was.")
PAUSED = Status("Paused", "plain", "It is off the site until you put it back.")
CLOSED = Status("Closed", "plain", "It is off the site for good.")


def status_of(service: Service, last: Submission | None) -> Status:
    """The status from the row and its newest submission."""
    state = last.state if last else None
    if service.retired_at is not None:
        return CLOSED
    if state == Submission.State.SENT:
        return LIVE_WAITING if service.live else SENT
    if not service.live and service.was_live:
        return PAUSED
    if service.has_unpublished_changes and state == Submission.State.SENT_BACK:
        return LIVE_CHANGES_NEEDED if service.live else CHANGES_NEEDED
    if service.live:
        return LIVE_DRAFT if service.has_unpublished_changes else LIVE
    return DRAFT


@dataclass(frozen=True)
class ListingRow:
    service: Service
    status: Status


def listings_of(provider: Provider) -> list[ListingRow]:
    """All of a provider's listings with their status: what needs doing first, closed ones last."""
    services = Service.objects.filter(provider=provider).prefetch_related(
        Prefetch("submissions", Submission.objects.order_by("-sent_at", "-id"))
    )
    rows = [ListingRow(row, status_of(row, next(iter(row.submissions.all()), None))) for row in services]
    order = [CHANGES_NEEDED, LIVE_CHANGES_NEEDED, DRAFT, LIVE_DRAFT, SENT, LIVE_WAITING, LIVE, PAUSED, CLOSED]
    return sorted(rows, key=lambda row: (order.index(row.status), row.service.name.lower()))


def last_submission(service: Service) -> Submission | None:
    return service.submissions.order_by("-sent_at", "-id").first()


def words_to_heed(service: Service) -> Submission | None:
    """The officer's words that still wait for an answer: the newest submission, if it was sent back."""
    last = last_submission(service)
    return last if last and last.state == Submission.State.SENT_BACK and service.has_unpublished_changes else None


def providers_of(user: Any) -> QuerySet[Provider]:
    """Providers in whose team the user has an open place."""
    return Provider.objects.filter(memberships__user=user, memberships__ended_at=None).order_by("name")


def team_of(provider: Provider) -> QuerySet[Membership]:
    return Membership.objects.filter(provider=provider, ended_at=None).select_related("user").order_by("created_at")


@dataclass(frozen=True)
class QueueRow:
    submission: Submission
    age: str
    is_new: bool


def listings_to_check(user: Any) -> list[QueueRow]:
    """What waits for an officer at the councils where the user checks, the oldest first."""
    waiting = (
        Submission.objects.filter(
            state=Submission.State.SENT, service__provider__council__in=councils_where(user, *CHECKERS)
        )
        .select_related("service__provider__council", "service__main_type", "revision", "sent_by")
        .order_by("sent_at", "id")
    )
    return [
        QueueRow(submission, age_of(timezone.now() - submission.sent_at), not submission.service.was_live)
        for submission in waiting
    ]


def age_of(passed: timedelta) -> str:
    """“today”, “1 day”, “12 days”."""
    return "today" if passed.days < 1 else f"{passed.days} day{'' if passed.days == 1 else 's'}"


def sent_object(submission: Submission) -> Service:
    """The listing exactly as it was sent."""
    return submission.revision.as_object()
