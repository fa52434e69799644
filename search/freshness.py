"""How every web worker learns at once that a listing, the lexicon or a text changed.

Whoever changes one writes here in the same transaction: a new number in the one version row, and what changed under
it. A worker compares that row with what it holds at each search, and takes over only what changed.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from .models import IndexChange, IndexVersion

#: Changes kept for workers to catch up with; one that is further behind reads everything again.
KEPT_CHANGES = 5_000


@dataclass(frozen=True)
class Version:
    number: int = 0
    mark: str = ""


@dataclass(frozen=True)
class Changes:
    """What to take over. `everything`: the thread was lost, or too much changed, so read all again."""

    services: frozenset[int] = frozenset()
    lexicon: bool = False
    everything: bool = False


def newest() -> Version:
    row = IndexVersion.objects.filter(pk=1).values_list("number", "mark").first()
    return Version(*row) if row else Version()


def services_changed(service_ids: Iterable[int]) -> None:
    """These listings are new, different or gone."""
    _note([(IndexChange.What.SERVICE, service) for service in sorted(set(service_ids))])


def lexicon_changed() -> None:
    _note([(IndexChange.What.LEXICON, None)])


def everything_changed() -> None:
    """A text that many documents hold is different."""
    _note([(IndexChange.What.ALL, None)])


def changes_since(version: Version) -> Changes:
    """What a worker that holds `version` must take over; a database restored or flushed counts as everything."""
    kept = IndexChange.objects.filter(number=version.number, mark=version.mark)
    if not version.number or not kept.exists():
        return Changes(everything=True)
    rows = list(IndexChange.objects.filter(number__gt=version.number).values_list("what", "service_id"))
    kinds = {what for what, _ in rows}
    return Changes(
        services=frozenset(service for _, service in rows if service is not None),
        lexicon=IndexChange.What.LEXICON in kinds,
        everything=IndexChange.What.ALL in kinds,
    )


@transaction.atomic
def _note(changes: list[tuple[str, int | None]]) -> None:
    if not changes:
        return
    IndexVersion.objects.get_or_create(pk=1)
    row = IndexVersion.objects.select_for_update().get(pk=1)
    row.number, row.mark = row.number + 1, secrets.token_hex(8)
    row.save(update_fields=["number", "mark"])
    IndexChange.objects.bulk_create(
        IndexChange(number=row.number, mark=row.mark, what=what, service_id=service) for what, service in changes
    )
    if row.number % 500 == 0:
        IndexChange.objects.filter(number__lt=row.number - KEPT_CHANGES).delete()
