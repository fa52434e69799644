"""Several workers: each has its own engine over the one database."""

import threading

import pytest
from django.db import connection, transaction

from providers.models import Service, ServiceType
from providers.signals import service_changed
from search import freshness
from search.engines import embedded
from search.engines.embedded import EmbeddedEngine
from search.freshness import Version
from search.models import IndexChange, IndexVersion, LexiconGroup
from search.query import ServiceQuery
from search.scorer import Scorer


def names(engine, words=""):
    by_id = dict(Service.objects.values_list("pk", "name"))
    return {by_id[hit.service_id] for hit in engine.search(ServiceQuery(words=words)).hits}


@pytest.fixture
def workers(db):
    return EmbeddedEngine(), EmbeddedEngine()


@pytest.fixture
def builds(monkeypatch):
    """How often an index was built from nothing."""
    seen = []
    build = embedded.build
    monkeypatch.setattr(embedded, "build", lambda: seen.append(1) or build())
    return seen


def test_a_new_listing_is_found_in_every_worker_without_a_rebuild(workers, make, builds):
    make("Pottery", type="transport")
    for worker in workers:
        assert names(worker, "pottery") == {"Pottery"}
    builds.clear()
    make("Pottery again", type="transport")
    for worker in workers:
        assert names(worker, "pottery") == {"Pottery", "Pottery again"}
    assert not builds


def test_a_patched_worker_ranks_as_a_new_one_does(workers, make):
    worker, _ = workers
    for number in range(8):
        make(f"Club {number}", type="social-group", description="tea " * number)
        names(worker)
    fresh = EmbeddedEngine()
    for query in (ServiceQuery(words="club tea"), ServiceQuery(words="lonely and want company")):
        assert worker.search(query) == fresh.search(query)


def test_a_change_that_was_rolled_back_is_forgotten(workers, make):
    worker, _ = workers
    make("Pottery", type="transport")
    names(worker)
    with transaction.atomic():
        make("Never was", type="transport")
        assert names(worker) == {"Pottery", "Never was"}
        transaction.set_rollback(True)
    make("Weaving", type="transport")
    assert names(worker) == {"Pottery", "Weaving"}


def test_a_restored_database_is_read_anew(workers, make, builds):
    worker, _ = workers
    service = make("Pottery", type="transport")
    names(worker)
    IndexChange.objects.all().delete()
    IndexVersion.objects.update(mark="from-a-backup")
    Service.objects.filter(pk=service.pk).update(name="Weaving")
    assert names(worker, "weaving") == {"Weaving"}


def test_a_worker_too_far_behind_reads_everything(workers, make, builds):
    worker, _ = workers
    make("Pottery", type="transport")
    names(worker)
    builds.clear()
    make("Weaving", type="transport")
    IndexChange.objects.all().delete()
    assert names(worker) == {"Pottery", "Weaving"}
    assert builds


def test_a_lexicon_row_works_at_the_next_search_and_stops_when_turned_off(workers, make, builds):
    worker, _ = workers
    make("Pottery", type="transport", description="Clay, a wheel and a kiln.")
    for number in range(9):
        make(f"Minibus {number}", type="transport")
    assert names(worker, "glorp") == set()
    builds.clear()
    group = LexiconGroup.objects.create(says="glorp", means="pottery\nclay\nkiln")
    assert names(worker, "glorp") == {"Pottery"}
    group.is_on = False
    group.save()
    assert names(worker, "glorp") == set()
    assert not builds


def test_a_types_new_text_is_felt_by_all_of_its_listings(workers, make):
    worker, _ = workers
    make("Door to door", type="transport")
    assert names(worker, "gondola") == set()
    kind = ServiceType.objects.get(code="transport")
    kind.text += " Gondola rides."
    kind.save()
    assert names(worker, "gondola") == {"Door to door"}


def test_changes_are_told_once_with_what_they_are(make):
    before = freshness.newest()
    one, two = make(), make()
    freshness.lexicon_changed()
    changes = freshness.changes_since(before if before.number else Version(1, IndexChange.objects.first().mark))
    assert changes.lexicon
    assert changes.services <= {one.pk, two.pk}
    assert not changes.everything


def test_nothing_changed_leaves_no_trace(db):
    before = freshness.newest()
    service_changed.send(sender=Service, service_ids=[])
    assert freshness.newest() == before


def test_old_changes_are_cleared_away(db, monkeypatch):
    monkeypatch.setattr(freshness, "KEPT_CHANGES", 10)
    freshness.lexicon_changed()
    IndexVersion.objects.update(number=499)
    freshness.lexicon_changed()
    assert list(IndexChange.objects.values_list("number", flat=True)) == [500]


def test_while_one_thread_takes_over_changes_another_answers_from_what_it_has(make, monkeypatch):
    engine = EmbeddedEngine()
    make("Pottery", type="transport")
    names(engine)
    make("Weaving", type="transport")
    monkeypatch.setattr(embedded, "PATIENCE_SECONDS", 0.01)
    engine._lock.acquire()
    try:
        assert names(engine) == {"Pottery"}
    finally:
        engine._lock.release()
    assert names(engine) == {"Pottery", "Weaving"}


@pytest.mark.django_db(transaction=True)
def test_two_threads_that_change_listings_at_once_lose_nothing(make):
    """Each in its own transaction; the numbers that a worker sees are without gaps."""
    services = [make(f"Club {number}", tell=False) for number in range(6)]
    start = freshness.newest().number

    def change(service):
        try:
            service_changed.send(sender=Service, service_ids=[service.pk])
        finally:
            connection.close()

    threads = [threading.Thread(target=change, args=(service,)) for service in services]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = IndexChange.objects.filter(number__gt=start)
    assert sorted(told.values_list("number", flat=True)) == list(range(start + 1, start + 7))
    assert set(told.values_list("service_id", flat=True)) == {service.pk for service in services}


@pytest.fixture
def large(monkeypatch):
    """Every index counts as a large one: it is built aside, when the test says so."""
    monkeypatch.setattr(embedded, "BUILT_AT_ONCE", 0)
    waiting = []
    engine = EmbeddedEngine(spawn=waiting.append)
    return engine, waiting


def test_a_large_index_is_built_aside_and_nothing_withdrawn_is_shown_meanwhile(large, make, builds):
    engine, waiting = large
    make("Pottery", type="transport")
    gone = make("Weaving", type="transport")
    assert names(engine) == {"Pottery", "Weaving"}
    builds.clear()
    Service.objects.filter(pk=gone.pk).update(live=False)
    service_changed.send(sender=Service, service_ids=[gone.pk])
    freshness.everything_changed()
    results = engine.search(ServiceQuery())
    assert results.total == results.passing == 1
    assert names(engine) == {"Pottery"}
    assert not builds
    (build,) = waiting
    make("Made meanwhile", type="transport")
    build()
    assert builds
    assert names(engine) == {"Pottery", "Made meanwhile"}
    assert len(waiting) == 1


def test_a_build_aside_that_fails_is_tried_again(large, make, monkeypatch):
    engine, waiting = large
    make("Pottery", type="transport")
    names(engine)
    freshness.everything_changed()
    names(engine)

    def fail():
        raise ConnectionError("The database went away.")

    monkeypatch.setattr(embedded, "build", fail)
    with pytest.raises(ConnectionError):
        waiting.pop()()
    assert names(engine) == {"Pottery"}
    monkeypatch.undo()
    monkeypatch.setattr(embedded, "BUILT_AT_ONCE", 0)
    names(engine)
    waiting.pop()()
    assert names(engine) == {"Pottery"}
    assert not waiting


def test_many_small_changes_have_a_large_index_built_aside_and_are_found_at_once(large, make, monkeypatch):
    engine, waiting = large
    make("Pottery", type="transport")
    names(engine)
    monkeypatch.setattr(Scorer, "wants_rebuilding", property(lambda scorer: len(scorer.changed) > 2))
    for number in range(4):
        make(f"Club {number}")
    assert len(names(engine)) == 5
    waiting.pop()()
    assert len(names(engine)) == 5
    assert not waiting


def test_work_in_a_thread_that_fails_is_told_in_the_log(caplog):
    def fail():
        raise ConnectionError("The database went away.")

    embedded.in_a_thread(fail)
    for thread in threading.enumerate():
        if thread.name == "search-index":
            thread.join()
    assert "could not be built anew" in caplog.text
