"""Many listings at once, from the demo world or from a file: one path, in bulk, with a report of what was refused."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone

from marketplace.core import audit
from marketplace.core.models import Council, User
from marketplace.core.permissions import Permission, require
from providers.models import Check, Provider, Service
from providers.records import Known, ListingRecord, ProviderRecord, RecordRefused, read_listing, read_provider
from providers.signals import service_changed
from providers.slugs import Slugs

CHILDREN = ("prices", "extras", "times", "venues")
PROVIDER_FIELDS = (
    "name", "kind", "about", "size", "email", "phone", "website", "charity_number", "company_number", "cqc_number",
)  # fmt: skip
SERVICE_FIELDS = (
    "name", "summary", "description", "changes", "who_for", "main_type_id", "audience", "min_age", "max_age", "gender",
    "languages", "delivery", "access", "deployments", "times_note", "price_note", "free", "vat", "group_places",
    "cancel_notice_hours", "late_cancel_percent",
)  # fmt: skip


@dataclass(frozen=True)
class Refusal:
    """One record that was left out, and why."""

    number: int
    id: str
    name: str
    reasons: list[str]


@dataclass
class LoadReport:
    """What a load did, or would do when `applied` is false."""

    applied: bool
    providers: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    #: Listings that their provider has changed on this site since: the file does not overwrite people's work.
    left: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def read(self) -> int:
        return self.created + self.updated + self.unchanged + len(self.left) + len(self.refused)


@transaction.atomic
def load_listings(
    records: Iterable[dict[str, Any]],
    *,
    council: Council,
    by: User | None,
    source: str,
    provider_name: str = "",
    live: bool = True,
    is_demo: bool = False,
    apply: bool = True,
    progress: Callable[[int], None] | None = None,
) -> LoadReport:
    """Make or renew listings from records, each found again by `source` and its id.

    A record that names no provider goes to `provider_name`. With `apply=False` everything is done and undone again,
    so the report is exactly what a real load would say. Loaded listings are live without a revision; the first edit
    makes one. `by` is None for the site itself (a command).

    Raises:
        NotPermitted: `by` may not check this council's listings.
    """
    if by is not None:
        require(by, Permission.LISTING_CHECK, council=council)
    if not source:
        raise ValueError("A load needs a source, so that a second one finds its listings again.")
    report = LoadReport(applied=apply)
    accepted = _read(records, source, provider_name or f"Services listed by {council.name}", report, progress)
    with transaction.atomic():
        providers = _save_providers([provider for _, provider in accepted], council, source, is_demo, report)
        changed = _save_services(accepted, providers, source, live, report)
        if changed:
            service_changed.send(sender=Service, service_ids=changed) if apply else None
            audit.record(
                "listings.loaded",
                target=council,
                by=by,
                council_id=council.pk,
                new={"created": report.created, "updated": report.updated, "refused": len(report.refused)},
            )
        if not apply:
            transaction.set_rollback(True)
    return report


def _read(
    records: Iterable[dict[str, Any]],
    source: str,
    provider_name: str,
    report: LoadReport,
    progress: Callable[[int], None] | None,
) -> list[tuple[ListingRecord, ProviderRecord]]:
    known, providers, seen = Known.now(), {}, set()
    accepted: list[tuple[ListingRecord, ProviderRecord]] = []
    for number, raw in enumerate(records, 1):
        try:
            listing = read_listing(raw, known=known, source=source)
            if listing.service.source_id in seen:
                raise RecordRefused([f"The id {listing.service.source_id} is in this file already."])
            about = raw.get("provider") or provider_name
            about = about if isinstance(about, dict) else {"name": str(about)}
            key = str(about.get("id") or about.get("name") or "")
            if key not in providers:
                providers[key] = read_provider(about, source=source)
            if providers[key].mistakes:
                raise RecordRefused(providers[key].mistakes)
        except RecordRefused as refusal:
            about_it = raw if isinstance(raw, dict) else {}
            report.refused.append(
                Refusal(number, str(about_it.get("id", "")), str(about_it.get("name", ""))[:120], refusal.reasons)
            )
        else:
            seen.add(listing.service.source_id)
            report.warnings += [f"{listing.service.name}: {warning}" for warning in listing.warnings]
            accepted.append((listing, providers[key]))
        if progress:
            progress(number)
    return accepted


def _save_providers(
    records: Iterable[ProviderRecord], council: Council, source: str, is_demo: bool, report: LoadReport
) -> dict[str, Provider]:
    """The file's providers by key; those that are new are made, those that are here keep what their team wrote."""
    wanted = {record.key: record for record in records}
    here = {provider.source_id: provider for provider in Provider.objects.filter(source=source)}
    slugs, new = Slugs(Provider), []
    for key, record in wanted.items():
        if key not in here:
            provider = record.provider
            provider.council, provider.is_demo = council, is_demo
            provider.slug = slugs.take(provider.name, or_with=council.name)
            new.append(provider)
    Provider.objects.bulk_create(new)
    report.providers = len(new)
    made = {provider.source_id: provider for provider in new}
    checks: list[Check] = []
    for key in made:
        for check in wanted[key].checks:
            check.provider = made[key]
            checks.append(check)
    Check.objects.bulk_create(checks)
    return here | made


def _save_services(
    accepted: list[tuple[ListingRecord, ProviderRecord]],
    providers: dict[str, Provider],
    source: str,
    live: bool,
    report: LoadReport,
) -> list[int]:
    """Create and update in bulk; gives the ids of what changed."""
    here = {
        service.source_id: service
        for service in Service.objects.filter(source=source).prefetch_related(*CHILDREN, "types", "outcomes")
    }
    now, slugs = timezone.now(), Slugs(Service)
    new: list[ListingRecord] = []
    renewed: list[tuple[Service, ListingRecord]] = []
    for listing, about in accepted:
        service = listing.service
        old = here.get(service.source_id)
        if old is None:
            service.provider = providers[about.key]
            service.slug = slugs.take(service.name, or_with=service.provider.name)
            service.live = live
            service.first_published_at = service.last_published_at = now if live else None
            service.has_unpublished_changes = not live
            new.append(listing)
        elif old.latest_revision_id is not None or old.retired_at is not None:
            report.left.append(old.name)
        elif _told(old) == _told_by(listing):
            report.unchanged += 1
        else:
            renewed.append((old, listing))
    Service.objects.bulk_create([listing.service for listing in new])
    for old, listing in renewed:
        for name in SERVICE_FIELDS:
            setattr(old, name, getattr(listing.service, name))
        old.last_published_at = old.updated_at = now
    Service.objects.bulk_update([old for old, _ in renewed], [*SERVICE_FIELDS, "last_published_at", "updated_at"])
    _drop_children([old for old, _ in renewed])
    _save_children([(listing.service, listing) for listing in new] + renewed)
    report.created, report.updated = len(new), len(renewed)
    return [listing.service.pk for listing in new] + [old.pk for old, _ in renewed]


def _told(service: Service) -> tuple[Any, ...]:
    """All that a record can say of a stored service, for comparing."""
    children = [[_row(row) for row in getattr(service, name).all()] for name in CHILDREN]
    return (
        [getattr(service, name) for name in SERVICE_FIELDS],
        sorted(row.pk for row in service.types.all()),
        sorted(row.pk for row in service.outcomes.all()),
        children,
    )


def _told_by(listing: ListingRecord) -> tuple[Any, ...]:
    children = [[_row(row) for row in listing.children[name]] for name in CHILDREN]
    fields = [getattr(listing.service, name) for name in SERVICE_FIELDS]
    return (fields, sorted(listing.types), sorted(listing.outcomes), children)


def _row(row: Any) -> list[Any]:
    return [getattr(row, field.attname) for field in row._meta.fields if field.name not in ("id", "service")]


def _drop_children(services: list[Service]) -> None:
    for name in CHILDREN:
        Service._meta.get_field(name).related_model.objects.filter(service__in=services).delete()
    Service.types.through.objects.filter(service__in=services).delete()
    Service.outcomes.through.objects.filter(service__in=services).delete()


def _save_children(pairs: list[tuple[Service, ListingRecord]]) -> None:
    for name in CHILDREN:
        rows = []
        for service, listing in pairs:
            for row in listing.children[name]:
                row.service = service
                rows.append(row)
        Service._meta.get_field(name).related_model.objects.bulk_create(rows)
    types, outcomes = Service.types.through, Service.outcomes.through
    types.objects.bulk_create(
        [types(service_id=service.pk, servicetype_id=code) for service, listing in pairs for code in listing.types]
    )
    outcomes.objects.bulk_create(
        [
            outcomes(service_id=service.pk, outcomearea_id=code)
            for service, listing in pairs
            for code in listing.outcomes
        ]
    )
