"""The part `server` of `scale`: the engine on Elasticsearch, beside the same requests sent bare."""

import os
import tempfile
from argparse import Namespace
from typing import Any

from tests.benchmarks.scale import middle_and_slow, milliseconds


def measure(args: Namespace) -> dict[str, Any]:
    from tests.servers.elasticsearch import Server

    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"VAR_DIR": folder, "DEBUG": "1"}
        from tests.benchmarks.scale_page import fill

        fill(args.listings)
        server = Server()
        try:
            return _measured(server.url, args)
        finally:
            server.stop()


def _measured(url: str, args: Namespace) -> dict[str, Any]:
    from elasticsearch import Elasticsearch

    from search.engines.elastic import ElasticEngine
    from search.evaluation import MEASURING_DAY
    from tests.benchmarks.scale_engine import queries

    with Elasticsearch(url, request_timeout=120) as client:
        engine = ElasticEngine(client, "scale")
        build = milliseconds(engine.keeper.rebuild) / 1000
        client.indices.forcemerge(index="scale", max_num_segments=1)
        asked = list(queries(args.searches))
        for query in asked[:20]:
            engine.search(query, today=MEASURING_DAY)
        sent = _Recorded(client)
        ours, bare = [], []
        for query in asked:
            sent.requests.clear()
            engine.search(query, today=MEASURING_DAY)  # what the server keeps in mind helps neither more than the other
            bare.append(milliseconds(sent.again))
            ours.append(milliseconds(lambda query=query: engine.search(query, today=MEASURING_DAY)))
        told = {
            "build_s": round(build, 1),
            **{f"search_{name}_ms": value for name, value in middle_and_slow(ours).items()},
            **{f"bare_{name}_ms": value for name, value in middle_and_slow(bare).items()},
        }
    return told | {"p50_of_bare": round(told["search_p50_ms"] / told["bare_p50_ms"], 2),
                   "p95_of_bare": round(told["search_p95_ms"] / told["bare_p95_ms"], 2)}  # fmt: skip


class _Recorded:
    """Keeps what a client was asked, to ask it again."""

    def __init__(self, client: Any) -> None:
        self.requests: list[tuple[Any, dict[str, Any]]] = []
        for name in ("msearch", "search"):
            setattr(client, name, self._keeping(getattr(client, name)))

    def _keeping(self, ask: Any) -> Any:
        def asked(**request: Any) -> Any:
            self.requests.append((ask, request))
            return ask(**request)

        return asked

    def again(self) -> None:
        for ask, request in list(self.requests):
            ask(**request)
