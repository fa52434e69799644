import secrets

import pytest
from elasticsearch import Elasticsearch

from search.engines.elastic import ElasticEngine
from tests.contracts.search_engine import EngineContract


@pytest.fixture
def client(elasticsearch_url):
    client = Elasticsearch(elasticsearch_url, request_timeout=30)
    yield client
    client.close()


@pytest.fixture
def engine(db, client):
    engine = ElasticEngine(client, f"services-{secrets.token_hex(4)}")
    engine.keeper.rebuild()
    yield engine
    engine.keeper.forget()


class TestElasticEngine(EngineContract):
    """On a real server."""
