"""A provider as a file tells it."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone

from providers.models import Check, CheckKind, Provider

from . import values
from .values import Mistakes

WORDS = ("size", "email", "phone", "website", "charity_number", "company_number", "cqc_number")


@dataclass
class ProviderRecord:
    """An unsaved provider and its checks; `key` tells which rows of a file are the same provider."""

    key: str
    provider: Provider
    checks: list[Check] = field(default_factory=list)
    mistakes: Mistakes = field(default_factory=Mistakes)


def sentences_of(error: ValidationError) -> list[str]:
    """A validation error's messages, each with the name of what it is about."""
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    return [
        f"{'' if name == '__all__' else f'“{name}”: '}{message}"
        for name, errors in error.error_dict.items()
        for message in ValidationError(errors).messages
    ]


def read_provider(raw: dict[str, Any], *, source: str) -> ProviderRecord:
    """A provider from a mapping with `name` and, optionally, `id`, `kind`, `about`, `checks`, `cqc`, contact."""
    mistakes = Mistakes()
    name = values.text(raw, "name", mistakes)
    source_id = str(raw.get("id") or name)[:80]
    provider = Provider(
        name=name,
        kind=values.text(raw, "kind", mistakes),
        about=values.text(raw, "about", mistakes, lines=True),
        source=source,
        source_id=source_id,
        **{word: values.text(raw, word, mistakes) for word in WORDS},
    )
    if not name:
        mistakes.append("The provider has no name.")
    else:
        try:
            provider.clean_fields(exclude=["council", "slug"])
        except ValidationError as error:
            mistakes += [f"Provider {name}: {sentence}" for sentence in sentences_of(error)]
    checks = _checks(raw, mistakes)
    return ProviderRecord(key=source_id, provider=provider, checks=checks, mistakes=mistakes)


def _checks(raw: dict[str, Any], mistakes: Mistakes) -> list[Check]:
    """Checks with `kind`, `source` and dates. A bare code is a claim without a source, so it is left out."""
    found: dict[str, Check] = {}
    for row in raw.get("checks") or []:
        if isinstance(row, str):
            continue
        if not isinstance(row, dict) or row.get("kind") not in CheckKind.values:
            mistakes.append(f"A check must have a kind out of {', '.join(CheckKind.values)}.")
            continue
        check = Check(
            kind=row["kind"],
            source_url=values.text(row, "source_url", mistakes),
            **{name: values.text(row, name, mistakes) for name in ("result", "number", "source")},
            **{name: values.day(row, name, mistakes) for name in ("issued_on", "checked_on", "expires_on")},
        )
        if not check.source or not (check.checked_on or check.issued_on):
            mistakes.append(f"The check “{check.kind}” needs a source and the day on which it was looked at.")
            continue
        if check.checked_on and check.checked_on > timezone.localdate():
            mistakes.append(f"The check “{check.kind}” has a date in the future.")
            continue
        found[check.kind] = check
    return list(found.values())
