"""Encoders out of a folder, and several together."""

import json

import numpy as np
import pytest
from django.core.exceptions import ImproperlyConfigured

from search.embedder import SummedEmbedder, embedder_in_words, get_embedder
from search.onnx_embedder import OnnxEmbedder
from tests.servers.encoder import TOLD


@pytest.fixture
def folder_saying(tmp_path):
    """`folder_saying(told)`: a folder with all files, though with no model worth loading."""

    def folder(told):
        for name in ("model.onnx", "tokenizer.json"):
            (tmp_path / name).touch()
        (tmp_path / "embedder.json").write_text(told if isinstance(told, str) else json.dumps(told))
        return tmp_path

    return folder


def test_an_empty_folder_is_told_which_files_it_lacks(tmp_path):
    with pytest.raises(ImproperlyConfigured, match=r"no model\.onnx and no tokenizer\.json and no embedder\.json"):
        OnnxEmbedder(tmp_path)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("{", "is no JSON"),
        ("[]", "does not say name, pooling, floor, ceiling"),
        ({"name": "one", "pooling": "mean"}, "does not say floor, ceiling"),
        ({**TOLD, "pooling": "max"}, "Set it to mean or cls"),
        ({**TOLD, "floor": 0.9}, "the floor is the lower one"),
    ],
)
def test_what_the_small_file_lacks_is_told(folder_saying, told, says):
    with pytest.raises(ImproperlyConfigured, match=says):
        OnnxEmbedder(folder_saying(told))


def test_the_rest_of_the_scale_follows_from_floor_and_ceiling(folder_saying):
    embedder = OnnxEmbedder(folder_saying({**TOLD, "floor": 0.5, "ceiling": 0.7}))
    assert (embedder.sure, embedder.temperature) == (pytest.approx(0.67), pytest.approx(0.02))


@pytest.mark.parametrize("named", ["onnx:", "telepathy", "packaged+", "packaged+telepathy"])
def test_a_setting_that_names_none_says_what_to_set(settings, named):
    settings.EMBEDDER = named
    with pytest.raises(ImproperlyConfigured, match="Set it to packaged, onnx:FOLDER, off"):
        get_embedder()


class Says:
    """One with two directions: whatever it reads points the way that it is told."""

    dimensions = 2

    def __init__(self, name, floor, ceiling, **directions):
        self.name, self.floor, self.ceiling = name, floor, ceiling
        self.sure, self.temperature = floor + 0.8 * (ceiling - floor), 0.1 * (ceiling - floor)
        self.directions = directions

    def encode(self, texts):
        return np.array([[np.cos(angle), np.sin(angle)] for angle in (self.directions[text] for text in texts)])

    def encode_query(self, words):
        return self.encode([words])[0]


def on_scale(embedder, one, other):
    cosine = embedder.encode([one])[0] @ embedder.encode_query(other)
    return (cosine - embedder.floor) / (embedder.ceiling - embedder.floor)


def test_several_together_give_the_mean_of_their_scales():
    near, far = Says("near", 0.0, 0.5, a=0.1, b=0.9), Says("far", 0.6, 0.9, a=0.2, b=0.4)
    both = SummedEmbedder([near, far])
    assert both.name == "near+far"
    assert both.dimensions == both.encode(["a"]).shape[1] == 4
    assert np.linalg.norm(both.encode(["a", "b"]), axis=1) == pytest.approx([1, 1])
    mean = (on_scale(near, "a", "b") + on_scale(far, "a", "b")) / 2
    assert on_scale(both, "a", "b") == pytest.approx(mean)
    assert (both.sure - both.floor) / (both.ceiling - both.floor) == pytest.approx(0.8)


# A real one -------------------------------------------------------------------------------------------------------


@pytest.fixture
def bge(encoder_folder):
    return OnnxEmbedder(encoder_folder)


def test_a_real_encoder_finds_what_means_the_same_nearest(bge):
    texts = ["Company, so that you feel less lonely.", "Grab rails by the bath.", "Singing for fun, no auditions."]
    rows = bge.encode(texts)
    assert rows.shape == (3, bge.dimensions)
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    asked = ["I am lonely and see nobody", "something to hold on to when I wash", "I used to love being in a choir"]
    assert [int(np.argmax(rows @ bge.encode_query(words))) for words in asked] == [0, 1, 2]


def test_a_text_gives_the_same_row_alone_and_among_longer_ones(bge):
    alone = bge.encode(["A lunch club."])[0]
    among = bge.encode(["A lunch club.", "word " * 2000])[0]
    assert alone @ among == pytest.approx(1, abs=0.01)


def test_what_a_model_wants_before_a_question_is_put_there(encoder_folder, tmp_path):
    for file in encoder_folder.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "embedder.json").unlink()
    (tmp_path / "embedder.json").write_text(json.dumps({**TOLD, "prefix": "passage: ", "query_prefix": "query: "}))
    told, plain = OnnxEmbedder(tmp_path), OnnxEmbedder(encoder_folder)
    assert told.encode(["tea"])[0] == pytest.approx(plain.encode(["passage: tea"])[0], abs=1e-5)
    assert told.encode_query("tea") == pytest.approx(plain.encode(["query: tea"])[0], abs=1e-5)


def test_the_setting_adds_the_packaged_one_and_a_folder_up(settings, encoder_folder):
    settings.EMBEDDER = f"packaged+onnx:{encoder_folder}"
    assert embedder_in_words() == "use-multilingual-3-256+bge-small-en-1.5-int8"
    assert get_embedder().encode_query("tea").shape == (256 + 384,)
