"""The index on a search server: built beside the old one, caught up after an outage, and done without if need be."""

import logging
import secrets

import certifi
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from elasticsearch import ConnectionError as NoConnection
from elasticsearch import Elasticsearch

from providers.models import Service
from providers.signals import service_changed
from search import freshness
from search.engines import _engine, get_engine, server_engine
from search.engines.elastic import ElasticEngine
from search.engines.embedded import EmbeddedEngine
from search.engines.fallback import REST_SECONDS, WithFallback
from search.engines.keeper import AT_A_SEARCH, Keeper, NotBuilt, Refused
from search.models import ServerIndex
from search.query import ServiceQuery

SWIMMING = ServiceQuery(words="swimming")


class Breakable:
    """A server's client that can be made to fail: each call, or every one after some."""

    def __init__(self, client):
        self.client, self.down = client, False

    def __getattr__(self, name):
        if self.down:
            raise NoConnection("nobody there")
        return getattr(self.client, name)


@pytest.fixture
def client(elasticsearch_url):
    with Elasticsearch(elasticsearch_url, request_timeout=30) as client:
        yield client


@pytest.fixture
def server(db, client):
    engine = ElasticEngine(client, f"services-{secrets.token_hex(4)}")
    yield engine
    Keeper(client, engine.alias).forget()


def names(results):
    return [Service.objects.get(pk=hit.service_id).name for hit in results.hits]


def test_before_the_first_build_it_says_what_to_run(server):
    with pytest.raises(NotBuilt, match="manage.py search_index"):
        server.search(SWIMMING)


def test_a_rebuild_takes_the_place_of_the_old_index_and_deletes_it(server, client, make):
    make("Swimming", type="exercise")
    first = server.keeper.rebuild()
    second = server.keeper.rebuild()
    assert first != second
    assert list(client.indices.get_alias(name=server.alias).body) == [second]
    assert not client.indices.exists(index=first)
    assert names(server.search(SWIMMING)) == ["Swimming"]


def test_a_build_that_fails_leaves_the_old_index_in_use(server, client, make, monkeypatch):
    make("Swimming", type="exercise")
    first = server.keeper.rebuild()
    monkeypatch.setattr("search.engines.keeper.source_of", lambda *args: {"no such field": 1})
    with pytest.raises(Refused, match="refused listing"):
        server.keeper.rebuild()
    assert list(client.indices.get(index=f"{server.alias}-*").body) == [first]
    assert names(server.search(SWIMMING)) == ["Swimming"]


def test_what_changed_during_a_build_is_taken_over_after_it(server, make, monkeypatch):
    swimming = make("Swimming", type="exercise")
    used = server.keeper._use

    def changed_meanwhile(*args):
        Service.objects.filter(pk=swimming.pk).update(name="Weaving", main_type="arts")
        freshness.services_changed([swimming.pk])
        used(*args)

    monkeypatch.setattr(server.keeper, "_use", changed_meanwhile)
    server.keeper.rebuild()
    assert names(server.search(ServiceQuery(words="weaving"))) == ["Weaving"]


def test_after_an_outage_nothing_is_lost(server, client, make):
    server.keeper.rebuild()
    server.keeper.client = server.client = breakable = Breakable(client)
    breakable.down = True
    for number in range(3):
        make(f"Swimming {number}", type="exercise")
    with pytest.raises(NoConnection):
        server.search(SWIMMING)
    breakable.down = False
    assert len(names(server.search(SWIMMING))) == 3


def test_a_search_leaves_a_great_change_to_the_command(server, make):
    server.keeper.rebuild()
    for number in range(AT_A_SEARCH + 1):
        make(f"Swimming {number}", type="exercise")
    assert server.search(SWIMMING).total == 0
    assert server.describe()["behind"] > 0
    assert server.keeper.keep_up(at_most=None) == 0
    assert server.search(SWIMMING).total == AT_A_SEARCH + 1
    assert "behind" not in server.describe()


def test_an_older_change_never_overwrites_a_newer_one(server, make):
    swimming = make("Swimming", type="exercise")
    name = server.keeper.rebuild()
    old = freshness.newest()
    Service.objects.filter(pk=swimming.pk).update(name="Weaving", main_type="arts")
    service_changed.send(sender=Service, service_ids=[swimming.pk])
    server.keeper.keep_up()
    Service.objects.filter(pk=swimming.pk).update(name="Swimming")
    server.keeper._send(name, [swimming.pk], old)  # as a worker that was held up would
    assert server.search(ServiceQuery(words="weaving")).total == 1


def test_a_text_that_many_listings_hold_asks_for_a_rebuild(server, make):
    make("Swimming", type="exercise")
    server.keeper.rebuild()
    freshness.everything_changed()
    assert server.keeper.keep_up() == -1
    assert names(server.search(SWIMMING)) == ["Swimming"]


def test_an_index_of_another_embedder_is_not_used(server, make):
    make("Swimming", type="exercise")
    server.keeper.rebuild()
    ServerIndex.objects.update(embedder="another")
    with pytest.raises(NotBuilt, match="--rebuild"):
        server.search(SWIMMING)


def test_two_shards_count_rare_words_over_both(db, client, make):
    for number in range(12):
        make(f"Swimming {number}" if number % 3 else "Swimming and tea", type="exercise")
    engines = [ElasticEngine(client, f"shards-{secrets.token_hex(4)}", shards=shards) for shards in (1, 2)]
    found = []
    for engine in engines:
        engine.keeper.rebuild()
        hits = engine.search(ServiceQuery(words="swimming and tea")).hits
        found.append([(hit.service_id, round(hit.score.total, 4)) for hit in hits])
        engine.keeper.forget()
    assert found[0] == found[1]


# When the server does not answer ------------------------------------------------------------------------------------


@pytest.fixture
def moment():
    class Moment:
        now = 1000.0

        def __call__(self):
            return self.now

    return Moment()


@pytest.fixture
def both(server, client, moment):
    server.keeper.rebuild()
    server.keeper.client = server.client = Breakable(client)
    return WithFallback(server, EmbeddedEngine(), moment)


def test_the_site_answers_without_the_server_and_says_so_to_operators(both, make, caplog):
    make("Swimming", type="exercise")
    both.server.client.down = True
    with caplog.at_level(logging.ERROR, "search"):
        assert names(both.search(SWIMMING)) == ["Swimming"]
    assert "does not answer (ConnectionError)" in caplog.text
    assert "swimming" not in caplog.text
    told = both.describe()
    assert (told["engine"], told["instead_of"], told["because"]) == ("embedded", "elasticsearch", "ConnectionError")


def test_a_server_that_failed_is_left_alone_for_a_while(both, make, moment, monkeypatch):
    make("Swimming", type="exercise")
    both.server.client.down = True
    both.search(SWIMMING)
    both.server.client.down = False
    asked = []
    monkeypatch.setattr(both.server, "search", lambda query, today: asked.append(query))
    both.search(SWIMMING)
    assert not asked
    moment.now += REST_SECONDS + 1
    both.search(SWIMMING)
    assert asked == [SWIMMING]


def test_a_change_while_the_server_is_down_is_no_error_for_whoever_made_it(both, make):
    both.server.client.down = True
    both.take_over()
    assert both.describe()["instead_of"] == "elasticsearch"


def test_a_change_is_sent_once_it_is_committed(both, make, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.setattr("search.listeners.get_engine", lambda: both)
    with django_capture_on_commit_callbacks(execute=True):
        make("Swimming", type="exercise")
    assert ServerIndex.objects.get().number == freshness.newest().number


# Settings and the command -------------------------------------------------------------------------------------------


@pytest.fixture
def named(settings, elasticsearch_url):
    settings.SEARCH_ENGINE = "elasticsearch"
    settings.ELASTICSEARCH_URLS = [elasticsearch_url]
    settings.ELASTICSEARCH_ALIAS = f"services-{secrets.token_hex(4)}"
    settings.ELASTICSEARCH_REPLICAS = 0
    _engine.cache_clear()
    yield
    get_engine().server.keeper.forget()
    _engine.cache_clear()


def test_the_command_builds_and_then_takes_over_changes(db, named, make, capsys):
    make("Swimming", type="exercise")
    call_command("search_index")
    assert "1 listings are on the search server" in capsys.readouterr().out
    assert names(get_engine().search(SWIMMING)) == ["Swimming"]
    for number in range(AT_A_SEARCH + 1):
        make(f"Pool {number}", type="exercise")
    call_command("search_index")
    assert f"{AT_A_SEARCH + 2} listings" in capsys.readouterr().out


def test_the_command_needs_the_engine_to_be_chosen(db):
    with pytest.raises(CommandError, match="SEARCH_ENGINE is not elasticsearch"):
        call_command("search_index")


def test_an_engine_without_an_address_says_what_to_set(settings):
    settings.ELASTICSEARCH_URLS = []
    with pytest.raises(ImproperlyConfigured, match="ELASTICSEARCH_URLS"):
        server_engine()


def test_several_servers_a_key_and_an_authority_are_passed_on(settings):
    settings.ELASTICSEARCH_URLS = ["https://one.example:9200", "https://two.example:9200"]
    settings.ELASTICSEARCH_API_KEY = "a-key"
    settings.ELASTICSEARCH_CA = certifi.where()
    engine = server_engine()
    nodes = engine.client.transport.node_pool.all()
    assert {node.base_url for node in nodes} == set(settings.ELASTICSEARCH_URLS)
    assert {node.config.ca_certs for node in nodes} == {certifi.where()}
    assert engine.client._headers["authorization"] == "ApiKey a-key"
