"""How often listings were found, for their providers: gathered in each worker and written in batches.

A page view writes nothing by itself. What a worker has gathered is written at the first search after a minute, or
once it holds fifty listings; a worker that stops loses at most that.
"""

import threading
import time
from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from providers.models import ListingCount, Service

WRITE_AT_LISTINGS = 50
WRITE_AFTER_SECONDS = 60.0

_lock = threading.Lock()
_gathered: Counter[tuple[int, date]] = Counter()
_last_written = time.monotonic()


def count_found(service_ids: Iterable[int]) -> None:
    """These listings were shown on a page of results."""
    global _last_written
    day = timezone.localdate()
    with _lock:
        _gathered.update((service, day) for service in service_ids)
        if len(_gathered) < WRITE_AT_LISTINGS and time.monotonic() - _last_written < WRITE_AFTER_SECONDS:
            return
        batch = dict(_gathered)
        _gathered.clear()
        _last_written = time.monotonic()
    if batch:
        _write(batch)


def write_what_is_gathered() -> None:
    with _lock:
        batch = dict(_gathered)
        _gathered.clear()
    _write(batch)


@transaction.atomic
def _write(batch: dict[tuple[int, date], int]) -> None:
    found = ListingCount.What.FOUND
    there = set(Service.objects.filter(pk__in={service for service, _ in batch}).values_list("pk", flat=True))
    batch = {key: count for key, count in batch.items() if key[0] in there}
    ListingCount.objects.bulk_create(
        [ListingCount(service_id=service, day=day, what=found) for service, day in batch], ignore_conflicts=True
    )
    for day, count in sorted({(day, count) for (_, day), count in batch.items()}):
        services = sorted(service for (service, found_on), times in batch.items() if (found_on, times) == (day, count))
        rows = ListingCount.objects.filter(service_id__in=services, day=day, what=found)
        rows.update(count=F("count") + count)
