"""A provider's own details, and the council's power to take a provider off the site."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from marketplace.core import audit
from marketplace.core.errors import IllegalMove, NotPermitted
from marketplace.core.models import Council, User
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require
from providers.actions.listings import ListingMistaken
from providers.models import Membership, Provider, Service
from providers.permissions import is_member
from providers.signals import provider_suspended, service_changed
from providers.slugs import Slugs

EDITABLE = (
    "about", "size", "email", "phone", "website", "charity_number", "company_number", "cqc_number", "kind",
    "holds_funds",
)  # fmt: skip


@transaction.atomic
def create(*, name: str, kind: str, council: Council, by: User) -> Provider:
    """Add a provider whose home is this council. Its team is added next.

    Raises:
        NotPermitted: `by` does not oversee this council's providers.
        ListingMistaken: with a sentence for each mistake.
    """
    require(by, Permission.PROVIDER_OVERSEE, council=council)
    name = " ".join(name.split())
    provider = Provider(name=name, kind=kind, council=council, slug=Slugs(Provider, like=name).take(name))
    _check(provider)
    provider.save()
    audit.record("provider.created", target=provider, by=by, council_id=council.pk)
    return provider


@transaction.atomic
def change_details(*, provider: Provider, by: User, values: Mapping[str, Any]) -> Provider:
    """Change what the public page says about the provider. Shown at once; the council sees who changed it.

    Raises:
        NotPermitted: `by` is not an owner of the provider.
        ListingMistaken: with a sentence for each mistake.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    require(by, Permission.PROVIDER_EDIT, provider=provider)
    if unknown := set(values) - set(EDITABLE):
        raise TypeError(f"These details cannot be changed here: {sorted(unknown)}.")
    changed = [name for name, value in values.items() if getattr(provider, name) != value]
    for name in changed:
        setattr(provider, name, values[name])
    _check(provider)
    if changed:
        provider.save(update_fields=[*changed, "updated_at"])
        audit.record("provider.changed", target=provider, by=by, council_id=provider.council_id, new={"what": changed})
    return provider


@transaction.atomic
def suspend(*, provider: Provider, by: User, words: str) -> Provider:
    """Take a provider and all its listings off the site, at once. `words` go to its team.

    Raises:
        NotPermitted: `by` does not oversee this council's providers.
        IllegalMove: it is off the site already.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    require(by, Permission.PROVIDER_OVERSEE, council=provider.council)
    if provider.is_suspended:
        raise IllegalMove("This provider is off the site already.")
    _refuse_own(provider, by)
    provider.suspended_at = timezone.now()
    provider.save(update_fields=["suspended_at", "updated_at"])
    provider_suspended.send(sender=Provider, provider=provider)
    _tell_about_listings(provider)
    audit.record("provider.suspended", target=provider, by=by, council_id=provider.council_id)
    _tell_team(provider, "providers/provider_suspended", words)
    return provider


@transaction.atomic
def restore(*, provider: Provider, by: User) -> Provider:
    """Put a provider and its live listings back on the site.

    Raises:
        NotPermitted: `by` does not oversee this council's providers.
        IllegalMove: it is on the site.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    require(by, Permission.PROVIDER_OVERSEE, council=provider.council)
    if not provider.is_suspended:
        raise IllegalMove("This provider is on the site already.")
    _refuse_own(provider, by)
    provider.suspended_at = None
    provider.save(update_fields=["suspended_at", "updated_at"])
    _tell_about_listings(provider)
    audit.record("provider.restored", target=provider, by=by, council_id=provider.council_id)
    _tell_team(provider, "providers/provider_restored", "")
    return provider


def _refuse_own(provider: Provider, by: User) -> None:
    if is_member(by, provider):
        raise NotPermitted("You cannot do this, because you work for the provider.")


def _tell_about_listings(provider: Provider) -> None:
    ids = list(Service.objects.filter(provider=provider, live=True).values_list("pk", flat=True))
    if ids:
        service_changed.send(sender=Service, service_ids=ids)


def _tell_team(provider: Provider, template: str, words: str) -> None:
    for membership in Membership.objects.filter(provider=provider, ended_at=None).select_related("user"):
        notify(membership.user, template, {"provider": provider.name, "words": words})


def _check(provider: Provider) -> None:
    try:
        provider.clean_fields(exclude=["council"])
    except ValidationError as error:
        raise ListingMistaken(error.message_dict) from None
