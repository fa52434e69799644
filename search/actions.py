"""Changing what search knows of words.

A group of the lexicon is never deleted: it is turned off, so that it can be turned on again.
"""

from typing import Any

from django.db import transaction

from marketplace.core import audit
from marketplace.core.permissions import Permission, require
from providers.models import ServiceType

from . import vectors
from .models import AreaSaying, LexiconGroup, Saying


@transaction.atomic
def save_lexicon_group(*, group: LexiconGroup, by: Any) -> LexiconGroup:
    """Keep a new or changed group; every search from then on uses it.

    Raises:
        NotPermitted: `by` edits no words.
    """
    before = LexiconGroup.objects.select_for_update().filter(pk=group.pk).first()
    require(by, Permission.LEXICON_EDIT)
    group.save()
    audit.record(
        "lexicon.changed" if before else "lexicon.added",
        target=group,
        by=by,
        old={"is_on": before.is_on} if before else None,
        new={"is_on": group.is_on},
    )
    return group


@transaction.atomic
def save_saying(*, saying: Saying | AreaSaying, by: Any) -> Saying | AreaSaying:
    """Keep what people say of a kind of service, or want of an outcome area; new sentences get their vectors at once.

    Raises:
        NotPermitted: `by` edits no words.
    """
    before = type(saying).objects.select_for_update(of=("self",)).filter(pk=saying.pk).first()
    require(by, Permission.LEXICON_EDIT)
    saying.save()
    vectors.keep_sentences(saying.said())
    held = len(before.said()) if before else 0
    audit.record(
        "sayings.changed", target=saying, by=by, old={"sentences": held}, new={"sentences": len(saying.said())}
    )
    return saying


@transaction.atomic
def save_kind_text(*, kind: ServiceType, by: Any) -> ServiceType:
    """Keep the plain text of one kind of service; every listing of that kind holds it in search.

    Raises:
        NotPermitted: `by` edits no words.
    """
    ServiceType.objects.select_for_update().get(pk=kind.pk)
    require(by, Permission.LEXICON_EDIT)
    kind.save(update_fields=["text"])
    audit.record("kind_text.changed", target=kind, by=by, new={"characters": len(kind.text)})
    return kind


audit.PRESENTERS["lexicon.added"] = lambda entry: f"{entry.actor_label} added {entry.target_label}"
audit.PRESENTERS["lexicon.changed"] = lambda entry: f"{entry.actor_label} changed {entry.target_label}"
audit.PRESENTERS["sayings.changed"] = lambda entry: f"{entry.actor_label} changed {entry.target_label}"
audit.PRESENTERS["kind_text.changed"] = lambda entry: f"{entry.actor_label} changed {entry.target_label}"
