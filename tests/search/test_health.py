import pytest
from django.core.exceptions import ImproperlyConfigured

from search.embedder import get_embedder
from search.engines import get_engine


def test_health_tells_engine_documents_version_and_embedder(client, make):
    make()
    told = client.get("/health/").json()["search"]
    assert (told["ok"], told["engine"], told["documents"], told["embedder"]) == (True, "embedded", 1, "off")
    assert told["version"] >= 1


def test_an_unknown_engine_is_refused_with_the_remedy(settings):
    settings.SEARCH_ENGINE = "telepathy"
    with pytest.raises(ImproperlyConfigured, match="Set it to embedded"):
        get_engine()


def test_an_unknown_embedder_is_refused_with_the_remedy(settings):
    settings.EMBEDDER = "telepathy"
    with pytest.raises(ImproperlyConfigured, match="Set it to packaged, onnx:FOLDER, off"):
        get_embedder()
