"""Audit: one function, called from actions only, inside their transaction."""

import json
import logging
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from .models import AuditEntry

log = logging.getLogger("audit")
#: How each kind of act is told to a person: action → sentence with {actor} and {target}.
PRESENTERS: dict[str, Callable[[AuditEntry], str]] = {}


def record(
    action: str,
    *,
    target: models.Model,
    by: Any,
    role: str = "",
    person_id: Any = "",
    on_behalf: bool = False,
    council_id: Any = "",
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> AuditEntry:
    """Write one act. `by` is a user, or None for the site itself. `old` and `new` hold states, dates and pence only."""
    entry = AuditEntry.objects.create(
        at=timezone.now(),
        action=action,
        target_type=target._meta.label_lower,
        target_id=str(target.pk),
        target_label=str(getattr(target, "reference_label", None) or f"{target._meta.verbose_name} {target.pk}")[:120],
        actor_id=str(by.pk) if by else "",
        actor_label=str(by)[:120] if by else "The site",
        actor_role=role,
        person_id=str(person_id or ""),
        on_behalf=on_behalf,
        council_id=str(council_id or ""),
        old=old or {},
        new=new or {},
    )
    if not settings.DEMO:
        log.info(
            json.dumps(
                {
                    "action": action,
                    "target": [entry.target_type, entry.target_id],
                    "actor": entry.actor_id,
                    "at": entry.at.isoformat(),
                }
            )
        )
    return entry


def present(action: str) -> Callable[[Callable[[AuditEntry], str]], Callable[[AuditEntry], str]]:
    """Register how an act reads in a timeline."""

    def register(presenter: Callable[[AuditEntry], str]) -> Callable[[AuditEntry], str]:
        PRESENTERS[action] = presenter
        return presenter

    return register


def sentence(entry: AuditEntry) -> str:
    """The act as a sentence for the timeline."""
    presenter = PRESENTERS.get(entry.action)
    if presenter:
        return presenter(entry)
    verb = entry.action.rpartition(".")[2].replace("_", " ")
    return f"{entry.actor_label}: {entry.target_label} {verb}"
