"""The first rows of what people say of each kind of service; editors change them from there."""

from typing import Any

from django.db import connections

from providers.models import ServiceType
from providers.taxonomy import load_taxonomy

from .models import Saying
from .vocabulary import packaged_statements


def load_sayings(using: str = "default", **_: Any) -> None:
    """Make what is missing after every migrate, once both tables are there."""
    tables = connections[using].introspection.table_names()
    if not {Saying._meta.db_table, ServiceType._meta.db_table} <= set(tables):
        return
    load_taxonomy()
    said = packaged_statements()
    kinds = ServiceType.objects.filter(code__in=said).values_list("code", flat=True)
    Saying.objects.bulk_create(
        [Saying(service_type_id=kind, says="\n".join(said[kind])) for kind in kinds], ignore_conflicts=True
    )
