"""What the council has looked at about a provider: the source, the day, and who saw it."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from marketplace.core import audit
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.models import User
from marketplace.core.permissions import Permission, require
from providers.actions.listings import ListingMistaken
from providers.models import Check, CheckKind, Provider
from providers.permissions import is_member


@transaction.atomic
def record(
    *,
    provider: Provider,
    kind: str,
    by: User,
    source: str,
    checked_on: date,
    result: str = "",
    number: str = "",
    issued_on: date | None = None,
    expires_on: date | None = None,
) -> Check:
    """Keep what was seen; a newer look replaces the older one of the same kind.

    Raises:
        NotPermitted: `by` does not oversee this council's providers, or works for the provider.
        Refused: a date cannot be right, or there is no such kind.
        ListingMistaken: with a sentence for each mistake.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    require(by, Permission.PROVIDER_OVERSEE, council=provider.council)
    if is_member(by, provider):
        raise NotPermitted("You cannot record this, because you work for the provider.")
    if kind not in CheckKind.values:
        raise Refused("Choose what was checked.")
    if checked_on > timezone.localdate():
        raise Refused("The day on which you looked must not be in the future.")
    if issued_on and expires_on and expires_on <= issued_on:
        raise Refused("The day on which it ends must be after the day on which it was given.")
    check = Check.objects.filter(provider=provider, kind=kind).first() or Check(provider=provider, kind=kind)
    old = {"checked_on": check.checked_on.isoformat()} if check.pk and check.checked_on else {}
    check.source, check.result, check.number = source.strip(), result.strip(), number.strip()
    check.issued_on, check.checked_on, check.expires_on, check.checked_by = issued_on, checked_on, expires_on, by
    try:
        check.clean_fields(exclude=["provider", "checked_by"])
    except ValidationError as error:
        raise ListingMistaken(error.message_dict) from None
    check.save()
    audit.record(
        "check.recorded",
        target=check,
        by=by,
        council_id=provider.council_id,
        old=old,
        new={"checked_on": checked_on.isoformat()},
    )
    return check
