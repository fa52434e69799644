"""The engine that the setting names."""

from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from .base import Engine


def get_engine() -> Engine:
    return _engine(settings.SEARCH_ENGINE)


@lru_cache(maxsize=2)
def _engine(name: str) -> Engine:
    if name == "embedded":
        from .embedded import EmbeddedEngine

        return EmbeddedEngine()
    raise ImproperlyConfigured(f"SEARCH_ENGINE is “{name}”. Set it to embedded.")


__all__ = ["Engine", "get_engine"]
