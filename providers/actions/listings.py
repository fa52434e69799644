"""A listing's own life: drafted, changed, paused, put back, closed. Going live is in `submissions`.

The public row changes only when an officer approves. Until then every change is a revision.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from wagtail.actions.unpublish import UnpublishAction

from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User
from marketplace.core.permissions import Permission, require
from providers.models import OutcomeArea, Provider, Service, ServiceType, Submission
from providers.signals import service_changed
from providers.slugs import Slugs
from providers.validators import tidied

#: What a provider's team may change. Everything else of a listing belongs to the site.
EDITABLE = frozenset(
    {
        "name", "summary", "description", "changes", "who_for", "main_type_id", "audience", "min_age", "max_age",
        "gender", "languages", "delivery", "access", "deployments", "times_note", "price_note", "free", "vat",
        "group_places", "cancel_notice_hours", "late_cancel_percent",
    }
)  # fmt: skip
CHILDREN = frozenset({"prices", "extras", "times", "venues"})
MOST_ROWS = 30


class ListingMistaken(Refused):
    """What was written cannot stand in a listing; `mistakes` gives the sentences by field."""

    def __init__(self, mistakes: Mapping[str, Sequence[str]]) -> None:
        super().__init__(" ".join(sentence for sentences in mistakes.values() for sentence in sentences))
        self.mistakes = mistakes


def locked(service: Service) -> Service:
    """The listing's row, held until the transaction ends."""
    return Service.objects.select_for_update(of=("self",)).select_related("provider").get(pk=service.pk)


def draft_of(service: Service) -> Service:
    """The listing as its team sees it: the newest draft, or the public row when nothing is waiting."""
    revision = service.latest_revision
    return revision.as_object() if revision is not None and service.has_unpublished_changes else service


@transaction.atomic
def draft(*, provider: Provider, by: User, name: str, main_type: ServiceType) -> Service:
    """Begin a listing. Nobody but the provider's team sees it until it is approved.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        ListingMistaken: the name cannot stand.
    """
    require(by, Permission.LISTING_EDIT, provider=provider)
    service = Service(
        provider=provider,
        name=" ".join(name.split()),
        slug=Slugs(Service, like=name).take(name, or_with=provider.name),
        main_type=main_type,
        live=False,
        has_unpublished_changes=True,
    )
    _check(service, {"name"})
    service.save()
    service.types.set([main_type])
    service.save_revision(user=by, clean=False, log_action=False)
    audit.record("listing.drafted", target=service, by=by, council_id=provider.council_id)
    return service


@transaction.atomic
def save_draft(
    *,
    service: Service,
    by: User,
    values: Mapping[str, Any] | None = None,
    rows: Mapping[str, Sequence[models.Model]] | None = None,
    types: Sequence[str] | None = None,
    outcomes: Sequence[str] | None = None,
) -> Service:
    """Change some of a listing, as a new draft. The public row stays as it is. Gives the draft.

    `values` are fields, `rows` whole lists of unsaved prices, extras, times or venues. What is not named stays, so
    two people may work on different steps. `types` are further service types beside the main one.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is being checked, or closed for good.
        ListingMistaken: with a sentence for each mistake.
    """
    service = locked(service)
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    _refuse_if_closed(service)
    if Submission.objects.filter(service=service, state=Submission.State.SENT).exists():
        raise IllegalMove("This listing is being checked. Take it back first if you want to change it.")
    changed = draft_of(service)
    values, rows = dict(values or {}), dict(rows or {})
    if unknown := (set(values) - EDITABLE) | (set(rows) - CHILDREN):
        raise TypeError(f"A draft cannot change {sorted(unknown)}.")
    for name, value in values.items():
        setattr(changed, name, tidied(value) if isinstance(value, str) else value)
    _set_rows(changed, rows)
    if types is not None or "main_type_id" in values:
        kept = types if types is not None else [row.pk for row in changed.types.all()]
        changed.types.set(ServiceType.objects.filter(pk__in=[changed.main_type_id, *kept]))
    if outcomes is not None:
        changed.outcomes.set(OutcomeArea.objects.filter(pk__in=outcomes))
    _check(changed, set(values), rows)
    changed.save_revision(user=by, clean=False, log_action=False)
    if not service.was_live:
        # Lists of drafts read the row; nothing public reads it before the first approval.
        Service.objects.filter(pk=service.pk).update(
            name=changed.name, summary=changed.summary, main_type_id=changed.main_type_id, updated_at=timezone.now()
        )
    audit.record("listing.saved", target=service, by=by, council_id=service.provider.council_id)
    return changed


@transaction.atomic
def discard_changes(*, service: Service, by: User) -> None:
    """Throw away the changes that are not live. Only for a listing that has been live.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: there is nothing to throw away, or it is being checked.
    """
    service = locked(service)
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    if Submission.objects.filter(service=service, state=Submission.State.SENT).exists():
        raise IllegalMove("This listing is being checked. Take it back first.")
    if not (service.was_live and service.has_unpublished_changes and service.latest_revision_id):
        raise IllegalMove("There are no changes to throw away.")
    service.has_unpublished_changes = False
    service.save(update_fields=["has_unpublished_changes", "updated_at"])
    audit.record("listing.discarded", target=service, by=by, council_id=service.provider.council_id)


@transaction.atomic
def duplicate(*, service: Service, by: User) -> Service:
    """Begin a new listing from a copy of this one, as a draft of the same provider.

    Raises:
        NotPermitted: `by` is not in the provider's team.
    """
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    original = draft_of(service)
    name = f"Copy of {original.name}"[:120]
    copy = draft(provider=service.provider, by=by, name=name, main_type=original.main_type)
    save_draft(
        service=copy,
        by=by,
        values={name: getattr(original, name) for name in EDITABLE - {"name"}},
        rows={name: [_copied(row) for row in getattr(original, name).all()] for name in CHILDREN},
        types=[row.pk for row in original.types.all()],
        outcomes=[row.pk for row in original.outcomes.all()],
    )
    return Service.objects.get(pk=copy.pk)


@transaction.atomic
def pause(*, service: Service, by: User) -> Service:
    """Take a live listing off the site for a while. Bookings that are agreed go on.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is not live.
    """
    service = locked(service)
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    if not service.live:
        raise IllegalMove("This listing is not on the site, so it cannot be paused.")
    # Our own permission was asked for above; Wagtail's lets nobody unpublish (wagtail_hooks).
    UnpublishAction(service, user=by).execute(skip_permission_checks=True)
    audit.record("listing.paused", target=service, by=by, council_id=service.provider.council_id)
    return service


@transaction.atomic
def resume(*, service: Service, by: User) -> Service:
    """Put a paused listing back, as it was last approved. Changes made meanwhile still wait to be checked.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is not paused.
        Refused: the provider has been taken off the site.
    """
    service = locked(service)
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    _refuse_if_closed(service)
    if service.live or not service.was_live:
        raise IllegalMove("This listing is not paused.")
    if service.provider.is_suspended:
        raise Refused("Your services are off the site at the moment. Ask the council why before you put one back.")
    service.live = True
    service.has_unpublished_changes = service.latest_revision_id not in {None, approved_revision_id(service)}
    service.save(update_fields=["live", "has_unpublished_changes", "updated_at"])
    service_changed.send(sender=Service, service_ids=[service.pk])
    audit.record("listing.resumed", target=service, by=by, council_id=service.provider.council_id)
    return service


@transaction.atomic
def retire(*, service: Service, by: User) -> Service:
    """Close a listing for good. Its address then says that it has closed; bookings keep what was agreed.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is closed, or being checked.
    """
    service = locked(service)
    require(by, Permission.LISTING_EDIT, provider=service.provider)
    _refuse_if_closed(service)
    if Submission.objects.filter(service=service, state=Submission.State.SENT).exists():
        raise IllegalMove("This listing is being checked. Take it back first.")
    was_live = service.live
    service.live, service.live_revision, service.retired_at = False, None, timezone.now()
    service.save(update_fields=["live", "live_revision", "retired_at", "updated_at"])
    if was_live:
        service_changed.send(sender=Service, service_ids=[service.pk])
    audit.record("listing.retired", target=service, by=by, council_id=service.provider.council_id)
    return service


def approved_revision_id(service: Service) -> int | None:
    """The revision that an officer last approved; None when the row came from a load."""
    approved = Submission.objects.filter(service=service, state=Submission.State.APPROVED)
    return approved.order_by("-answered_at", "-id").values_list("revision_id", flat=True).first()


def _refuse_if_closed(service: Service) -> None:
    if service.retired_at is not None:
        raise IllegalMove("This listing has been closed for good. Begin a new one, or copy it.")


def _set_rows(service: Service, rows: Mapping[str, Sequence[models.Model]]) -> None:
    for name, new in rows.items():
        if len(new) > MOST_ROWS:
            raise ListingMistaken({name: [f"Give {MOST_ROWS} rows or fewer. Put the rest into words."]})
        for position, row in enumerate(new):
            row.position = position
        getattr(service, name).set(new)


def _copied(row: models.Model) -> models.Model:
    values = {
        field.attname: getattr(row, field.attname) for field in row._meta.fields if field.name not in ("id", "service")
    }
    return type(row)(**values)


def _check(service: Service, fields: set[str], rows: Mapping[str, Sequence[models.Model]] | None = None) -> None:
    """Refuse what cannot stand: the fields that changed, the whole listing's sense, every new row."""
    mistakes: dict[str, list[str]] = {}
    checked = {name.removesuffix("_id") for name in fields}
    every = {field.name for field in service._meta.fields}
    _collect(mistakes, lambda: service.clean_fields(exclude=every - checked))
    _collect(mistakes, service.clean)
    if service.free and service.prices.all():
        mistakes.setdefault("free", []).append("It says both that it is free and what it costs. Give one of the two.")
    for name, new in (rows or {}).items():
        for row in new:
            before = len(mistakes.get(name, []))
            _collect(mistakes, lambda row=row: row.clean_fields(exclude=["service", "place"]), under=name)
            if len(mistakes.get(name, [])) == before:
                _collect(mistakes, row.clean, under=name)
    if mistakes:
        raise ListingMistaken(mistakes)


def _collect(mistakes: dict[str, list[str]], check: Any, under: str = "") -> None:
    try:
        check()
    except ValidationError as error:
        by_field = error.message_dict if hasattr(error, "error_dict") else {"__all__": error.messages}
        for name, sentences in by_field.items():
            mistakes.setdefault(under or name, []).extend(sentences)
