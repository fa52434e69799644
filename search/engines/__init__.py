"""The engine that the setting names."""

from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from .base import Engine


def get_engine() -> Engine:
    return _engine(settings.SEARCH_ENGINE)


@lru_cache(maxsize=2)
def _engine(name: str) -> Engine:
    from .embedded import EmbeddedEngine

    if name == "embedded":
        return EmbeddedEngine()
    if name == "elasticsearch":
        from .fallback import WithFallback

        return WithFallback(server_engine(), EmbeddedEngine())
    raise ImproperlyConfigured(f"SEARCH_ENGINE is “{name}”. Set it to embedded or elasticsearch.")


def server_engine():
    """The engine on the server of the settings, without a fallback.

    Raises:
        ImproperlyConfigured: no server is named.
    """
    from elasticsearch import Elasticsearch

    from .elastic import ElasticEngine

    if not settings.ELASTICSEARCH_URLS:
        raise ImproperlyConfigured("SEARCH_ENGINE is elasticsearch: set ELASTICSEARCH_URLS, such as https://one:9200")
    client = Elasticsearch(
        settings.ELASTICSEARCH_URLS,
        api_key=settings.ELASTICSEARCH_API_KEY or None,
        request_timeout=settings.ELASTICSEARCH_TIMEOUT_SECONDS,
        max_retries=len(settings.ELASTICSEARCH_URLS) - 1,  # another server is asked, the same one never twice
        retry_on_timeout=False,
        **({"ca_certs": settings.ELASTICSEARCH_CA} if settings.ELASTICSEARCH_CA else {}),
    )
    return ElasticEngine(
        client,
        settings.ELASTICSEARCH_ALIAS,
        shards=settings.ELASTICSEARCH_SHARDS,
        replicas=settings.ELASTICSEARCH_REPLICAS,
    )


__all__ = ["Engine", "get_engine", "server_engine"]
