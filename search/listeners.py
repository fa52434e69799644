"""What search hears, inside the transaction that made the change."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from providers.models import OutcomeArea, Provider, Service, ServiceType
from providers.signals import provider_suspended, service_changed

from . import freshness, vectors
from .engines import get_engine
from .models import LexiconGroup, Saying


@receiver(service_changed)
def hear_of_services(sender: Any, service_ids: list[int], **kwargs: Any) -> None:
    vectors.keep_up(service_ids)
    freshness.services_changed(service_ids)
    _tell_the_engine()


@receiver(provider_suspended)
def hear_of_a_suspension(sender: Any, provider: Provider, **kwargs: Any) -> None:
    freshness.services_changed(Service.objects.filter(provider=provider).values_list("pk", flat=True))
    _tell_the_engine()


@receiver([post_save, post_delete], sender=LexiconGroup)
@receiver([post_save, post_delete], sender=Saying)
def hear_of_the_lexicon(sender: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        freshness.lexicon_changed()


@receiver([post_save, post_delete], sender=ServiceType)
@receiver([post_save, post_delete], sender=OutcomeArea)
def hear_of_a_text(sender: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        freshness.everything_changed()


def _tell_the_engine() -> None:
    """Robust: the change is committed, and what the engine misses now it takes over at the next search."""
    transaction.on_commit(lambda: get_engine().take_over(), robust=True)
