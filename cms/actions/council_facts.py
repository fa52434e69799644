"""A council's facts: set by its site editor, or loaded for the invented councils of the demo world."""

import json
from collections.abc import Mapping

from django.db import transaction

from cms.council_facts import DATA, OWN_FIELDS, SAFETY_KEYS, facts_of, known_facts
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import Council, CouncilFact, User
from marketplace.core.permissions import Permission, require


@transaction.atomic
def set_facts(*, council: Council, facts: Mapping[str, str], by: User) -> list[str]:
    """Change a council's facts; keys that are not named stay as they are, an empty phrase takes a fact away.

    Gives the keys that changed.

    Raises:
        NotPermitted: `by` is no site editor of this council.
        Refused: a key that no guide knows, or a safety number taken away.
    """
    council = Council.objects.select_for_update().get(pk=council.pk)
    require(by, Permission.COUNCIL_FACTS_EDIT, council=council)
    cleaned = {key: " ".join(value.split()).rstrip(".") for key, value in facts.items()}
    for key, value in cleaned.items():
        if key not in known_facts():
            raise Refused(f"No guide asks for a fact called “{key}”. Choose one of those on the page.")
        longest = Council._meta.get_field(OWN_FIELDS[key]).max_length if key in OWN_FIELDS else 200
        if len(value) > longest:
            raise Refused(f"Make this shorter, at most {longest} letters: {known_facts()[key].meaning}.")
        if "{{" in value:
            raise Refused(f"Write plain words, without {{{{ }}}}: {known_facts()[key].meaning}.")
    before = facts_of(council)
    changed = [key for key, value in cleaned.items() if before.get(key, "") != value]
    for key in changed:
        if key in SAFETY_KEYS and not cleaned[key]:
            raise Refused(f"People in danger need this number, so it cannot be empty: {known_facts()[key].meaning}.")
        _write(council, key, cleaned[key])
    if changed:
        audit.record(
            "council_facts.set",
            target=council,
            by=by,
            council_id=council.pk,
            old={key: before.get(key, "") for key in changed},
            new={key: cleaned[key] for key in changed},
        )
    return changed


def _write(council: Council, key: str, value: str) -> None:
    if key in OWN_FIELDS:
        setattr(council, OWN_FIELDS[key], value)
        council.save(update_fields=[OWN_FIELDS[key]])
    elif value:
        CouncilFact.objects.update_or_create(council=council, key=key, defaults={"value": value})
    else:
        CouncilFact.objects.filter(council=council, key=key).delete()


@transaction.atomic
def load_demo_facts() -> int:
    """Give the invented councils the invented facts that they lack. A real council gets none: it fills in its own.

    Gives how many were added.
    """
    invented = json.loads(DATA.read_text())["councils"]
    added: list[CouncilFact] = []
    for council in Council.objects.filter(is_demo=True, slug__in=invented):
        facts = invented[council.slug]
        blank = [field for key, field in OWN_FIELDS.items() if facts.get(key) and not getattr(council, field)]
        for key, field in OWN_FIELDS.items():
            if field in blank:
                setattr(council, field, facts[key])
        if blank:
            council.save(update_fields=blank)
        held = set(council.facts.values_list("key", flat=True))
        added += [
            CouncilFact(council=council, key=key, value=value)
            for key, value in facts.items()
            if key not in held and key not in OWN_FIELDS
        ]
    CouncilFact.objects.bulk_create(added)
    return len(added)
