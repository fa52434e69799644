"""A sentence encoder out of a folder: `model.onnx`, `tokenizer.json` and `embedder.json`, which says how to use them.

`embedder.json` holds `name`, `pooling` (`mean` or `cls`), `floor` and `ceiling` (see `Embedder`; `manage.py reembed
--calibrate` works them out), and may hold `sure` and `temperature`, `prefix` and `query_prefix`, which the model wants
before a text and before a question, and `longest` (in tokens; 256).
"""

import json
import threading
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from django.core.exceptions import ImproperlyConfigured

FILES = ("model.onnx", "tokenizer.json", "embedder.json")
LONGEST = 256
#: Where nothing else is said: how far up the scale from floor to ceiling chance does not come, and what share of the
#: scale tells two kinds of service apart. As in the packaged encoder.
SURE_AT, TELLS_APART = 0.85, 0.1


class OnnxEmbedder:
    """The model loads at the first text; the small file is read at once.

    Raises:
        ImproperlyConfigured: a file is missing, or the small one does not say what it must.
    """

    def __init__(self, folder: Path) -> None:
        if missing := [name for name in FILES if not (folder / name).is_file()]:
            raise ImproperlyConfigured(f"EMBEDDER names {folder}, which has no {' and no '.join(missing)}.")
        self.folder, self._lock = folder, threading.Lock()
        told = _told(folder / "embedder.json")
        self.name: str = told["name"]
        self.pooling: str = told["pooling"]
        self.prefix, self.query_prefix = told.get("prefix", ""), told.get("query_prefix", "")
        self.longest = int(told.get("longest", LONGEST))
        self.floor, self.ceiling = float(told["floor"]), float(told["ceiling"])
        scale = self.ceiling - self.floor
        self.sure = float(told.get("sure", self.floor + SURE_AT * scale))
        self.temperature = float(told.get("temperature", TELLS_APART * scale))

    @cached_property
    def dimensions(self) -> int:
        return int(self.encode(["one"]).shape[1])

    def encode(self, texts: list[str]) -> np.ndarray:
        return self._encode([self.prefix + text for text in texts])

    def encode_query(self, words: str) -> np.ndarray:
        return self._encode([self.query_prefix + words])[0]

    def _encode(self, texts: list[str]) -> np.ndarray:
        session, tokenizer = self._model
        read = tokenizer.encode_batch(texts)
        ids = np.array([one.ids for one in read], dtype=np.int64)
        mask = np.array([one.attention_mask for one in read], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        wanted = {one.name for one in session.get_inputs()}
        (states, *_) = session.run(None, {name: value for name, value in given.items() if name in wanted})
        rows = _pooled(np.asarray(states), mask, self.pooling)
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)

    @property
    def _model(self) -> tuple[Any, Any]:
        with self._lock:
            return self._loaded

    @cached_property
    def _loaded(self) -> tuple[Any, Any]:
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as missing:
            raise ImproperlyConfigured(
                f"EMBEDDER names a folder, which needs {missing.name}. Install it: pip install onnxruntime tokenizers"
            )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(
            str(self.folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = Tokenizer.from_file(str(self.folder / "tokenizer.json"))
        tokenizer.enable_truncation(self.longest)
        tokenizer.enable_padding()
        return session, tokenizer


def _pooled(states: np.ndarray, mask: np.ndarray, pooling: str) -> np.ndarray:
    """One row a text: some models give it themselves, else the first token's or the mean of all tokens'."""
    if states.ndim == 2:
        return states
    if pooling == "cls":
        return states[:, 0]
    weights = mask[:, :, None].astype(states.dtype)
    return (states * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1)


def _told(file: Path) -> dict[str, Any]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        raise ImproperlyConfigured(f"{file} is no JSON.")
    lacking = [
        name for name in ("name", "pooling", "floor", "ceiling") if not isinstance(told, dict) or name not in told
    ]
    if lacking:
        raise ImproperlyConfigured(f"{file} does not say {', '.join(lacking)}.")
    if told["pooling"] not in ("mean", "cls"):
        raise ImproperlyConfigured(f"{file}: pooling is “{told['pooling']}”. Set it to mean or cls.")
    if not -1 <= float(told["floor"]) < float(told["ceiling"]) <= 1:
        raise ImproperlyConfigured(f"{file}: floor and ceiling are cosines, and the floor is the lower one.")
    return told
