"""Changing the lexicon. A group is never deleted: it is turned off, so that it can be turned on again."""

from typing import Any

from django.db import transaction

from marketplace.core import audit
from marketplace.core.permissions import Permission, require

from .models import LexiconGroup


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


audit.PRESENTERS["lexicon.added"] = lambda entry: f"{entry.actor_label} added {entry.target_label}"
audit.PRESENTERS["lexicon.changed"] = lambda entry: f"{entry.actor_label} changed {entry.target_label}"
