"""The first rows of what people say of each kind of service and want of each outcome area; editors change them."""

from collections.abc import Mapping
from typing import Any

from django.db import connections

from providers.models import OutcomeArea, ServiceType
from providers.taxonomy import load_taxonomy

from .models import AreaSaying, Saying
from .vocabulary import packaged_area_statements, packaged_statements


def load_sayings(using: str = "default", **_: Any) -> None:
    """Make what is missing after every migrate, once all tables are there."""
    models = (Saying, AreaSaying, ServiceType, OutcomeArea)
    if not {model._meta.db_table for model in models} <= set(connections[using].introspection.table_names()):
        return
    load_taxonomy()
    _make(Saying, "service_type_id", ServiceType, packaged_statements())
    _make(AreaSaying, "area_id", OutcomeArea, packaged_area_statements())


def _make(model: type, column: str, of: type, said: Mapping[str, list[str]]) -> None:
    codes = of.objects.filter(code__in=said).values_list("code", flat=True)
    rows = [model(**{column: code, "says": "\n".join(said[code])}) for code in codes]
    model.objects.bulk_create(rows, ignore_conflicts=True)
