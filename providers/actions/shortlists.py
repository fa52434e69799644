"""An account's own list of services, and copies of a list that others may look at.

Nothing here is written to the audit trail: what somebody is looking for is theirs alone.
"""

import secrets
from collections.abc import Sequence
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from marketplace.core.errors import Refused
from marketplace.core.models import User
from providers.models import Service, SharedList, ShortlistItem

LISTED_AT_MOST = 30
SHARED_WEEKS = 6
#: No vowels, so that no code spells a word, and nothing that is read for something else. 10 of them: 1 in 10¹⁴.
CODE_LETTERS, CODE_LENGTH = "23456789bcdfghjkmnpqrstvwxz", 10
FULL = f"Your list is full: it holds {LISTED_AT_MOST} services. Take one off, then add this one."


@transaction.atomic
def add(*, service: Service, by: User) -> None:
    """Put a service on the account's list; one that is on it already stays where it is.

    Raises:
        Refused: the list is full, or the service is not on the site now.
    """
    User.objects.select_for_update(of=("self",)).get(pk=by.pk)
    items = ShortlistItem.objects.filter(user=by)
    if items.filter(service=service).exists():
        return
    refuse_what_cannot_be_added(service, items.count())
    ShortlistItem.objects.create(user=by, service=service)


def refuse_what_cannot_be_added(service: Service, already: int) -> None:
    """The same for an account and for a visit.

    Raises:
        Refused: the list is full, or the service is not on the site now.
    """
    if not service.is_public:
        raise Refused("This service is not on the site now, so it cannot be added to your list.")
    if already >= LISTED_AT_MOST:
        raise Refused(FULL)


def take_off(*, service_id: int, by: User) -> None:
    ShortlistItem.objects.filter(user=by, service_id=service_id).delete()


@transaction.atomic
def take_over(*, service_ids: Sequence[int], codes: Sequence[str], by: User) -> None:
    """At sign-in: what the visit's list holds comes after the account's own, as far as there is room; lists that the
    visit shared become the account's, so that they can be taken back later."""
    User.objects.select_for_update(of=("self",)).get(pk=by.pk)
    held = set(ShortlistItem.objects.filter(user=by).values_list("service_id", flat=True))
    there = set(Service.objects.filter(pk__in=service_ids).values_list("pk", flat=True))
    new = [pk for pk in dict.fromkeys(service_ids) if pk in there - held][: max(0, LISTED_AT_MOST - len(held))]
    ShortlistItem.objects.bulk_create(ShortlistItem(user=by, service_id=pk) for pk in new)
    SharedList.objects.filter(code__in=codes, shared_by=None).update(shared_by=by)


@transaction.atomic
def share(*, service_ids: Sequence[int], by: User | None) -> SharedList:
    """Make a copy that whoever has its address can see for some weeks. Copies that have ended are deleted here.

    Raises:
        Refused: there is nothing on the list.
    """
    if not service_ids:
        raise Refused("Your list is empty. Add a service first, then share it.")
    now = timezone.now()
    SharedList.objects.filter(ends_at__lte=now).delete()
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    return SharedList.objects.create(
        code=code,
        service_ids=list(service_ids),
        shared_by=by,
        shared_at=now,
        ends_at=now + timedelta(weeks=SHARED_WEEKS),
    )


def take_back(*, shared: SharedList) -> None:
    """Nobody sees it from now on: the copy is deleted."""
    SharedList.objects.filter(pk=shared.pk).delete()
