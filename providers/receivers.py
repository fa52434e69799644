"""Wagtail says that a listing was published or unpublished; we tell the apps above us, in the same transaction."""

from typing import Any

from .models import Service
from .signals import service_changed


def tell_that_listing_changed(sender: Any, instance: Service, **_: Any) -> None:
    service_changed.send(sender=Service, service_ids=[instance.pk])
