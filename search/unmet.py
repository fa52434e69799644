"""What people looked for and did not find: by area, kind, outcode and day; never words, never who."""

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from .models import UnmetNeed
from .query import Results


def record_unmet(results: Results) -> None:
    """One more search that found nothing. Of later pages and of bare nonsense nothing is kept."""
    query = results.query
    kind = query.types[0] if len(query.types) == 1 else results.likely_type
    outcome = query.outcomes[0] if len(query.outcomes) == 1 else ""
    if not (kind or outcome):
        return
    with transaction.atomic():
        row, _ = UnmetNeed.objects.get_or_create(
            day=timezone.localdate(),
            outcome=outcome,
            service_type=kind,
            outcode=query.place.code.split()[0] if query.place else "",
            from_plan=query.from_plan,
        )
        UnmetNeed.objects.filter(pk=row.pk).update(count=F("count") + 1)
