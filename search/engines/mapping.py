"""A listing as Elasticsearch keeps it: fields made from `documents.FIELDS`, all text analysed by us beforehand.

The server splits at blanks and no more, so any 8.19 or 9.x server will do and both engines score the same tokens.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

import numpy as np
from elasticsearch.dsl import (
    Boolean,
    Date,
    DenseVector,
    Double,
    Field,
    GeoPoint,
    Integer,
    Keyword,
    Nested,
    Object,
    Text,
)
from elasticsearch.dsl import (
    Mapping as ServerMapping,
)

from ..derived import margin_of, open_days, pays, reach_of, reached, slots
from ..documents import FACT_FIELDS, Document, Listing, Opening, Point, document_of, tokens_for
from ..scorer import K1, B
from ..vocabulary import Texts

NOWHERE = -1
#: Bulk requests of this many listings, a few megabytes with vectors.
CHUNK = 500
#: Facts kept as they are and asked for as whole words or numbers; those that need more have fields of their own below.
_PLAIN: Mapping[str, type[Field]] = {
    "audience": Keyword, "types": Keyword, "outcomes": Keyword, "free": Boolean, "min_age": Integer,
    "max_age": Integer, "gender": Keyword, "access": Keyword, "languages": Keyword, "delivery": Keyword,
    "deployments": Keyword,
}  # fmt: skip


def _shaped() -> dict[str, Field]:
    return {
        "points": Nested(properties={
            "at": GeoPoint(), "latitude": Double(index=False), "longitude": Double(index=False),
            "margin_miles": Double(index=False), "reach_miles": Double(index=False),
            "margin": Double(), "reach": Double(),
        }),
        "prices": Nested(properties={"pence": Integer(), "unit": Keyword(), "called": Keyword(index=False)}),
        "openings": Object(enabled=False),
        "checks": Nested(properties={"kind": Keyword(), "expires": Date()}),
    }  # fmt: skip


#: What is worked out when a listing is kept, for filters and counts.
_DERIVED: Mapping[str, type[Field]] = {"main_type": Keyword, "slots": Keyword, "open_days": Keyword,
                                       "pays": Keyword, "reached": Keyword}  # fmt: skip


def settings(shards: int = 1, replicas: int = 0) -> dict[str, Any]:
    return {
        "number_of_shards": shards,
        "number_of_replicas": replicas,
        # Searched at once by whoever wrote; everybody else sees it within the second.
        "refresh_interval": "1s",
        "similarity": {"default": {"type": "BM25", "k1": K1, "b": B}},
    }


def mappings(dimensions: int | None) -> dict[str, Any]:
    """With `dimensions` of the embedder's vectors, if there is one."""
    mapping = ServerMapping()
    mapping.meta("dynamic", "strict")
    shaped = _shaped()
    for field in FACT_FIELDS:
        if field.name != "id":
            mapping.field(field.name, shaped.get(field.name) or _PLAIN[field.name]())
    for name, kind in _DERIVED.items():
        mapping.field(name, kind())
    mapping.field("tokens", Text(analyzer="whitespace", index_options="freqs", store=True))
    if dimensions:
        flat = {"type": "flat"}  # the default would round vectors and search them roughly
        mapping.field("vector", DenseVector(dims=dimensions, index=True, similarity="cosine", index_options=flat))
    # Hundreds of listings are read for one search: without what is long and needed of few of them.
    mapping.meta("_source", excludes=["vector", "tokens"])
    return mapping.to_dict()


def source_of(listing: Listing, texts: Texts, vector: np.ndarray | None) -> dict[str, Any]:
    document = document_of(listing)
    source = {name: _listed(getattr(document, name)) for name in _PLAIN}
    source |= {
        "main_type": document.types[0] if document.types else None,
        "points": [
            asdict(point)
            | {"at": {"lat": point.latitude, "lon": point.longitude}, "margin": margin_of(point),
               "reach": NOWHERE if point.reach_miles is None else reach_of(point)}
            for point in document.points
        ],
        "prices": [{"pence": pence, "unit": unit, "called": called} for pence, unit, called in document.prices],
        "openings": [{"days": sorted(o.days), "opens": o.opens, "closes": o.closes} for o in document.openings],
        "slots": sorted(slots(document)),
        "open_days": sorted(open_days(document)),
        "checks": [
            {"kind": kind, "expires": expires.isoformat() if expires else None}
            for kind, expires in (document.checks or {}).items()
        ],
        "pays": sorted(pays(document)),
        "reached": sorted(reached(document)),
        "tokens": " ".join(tokens_for(listing, texts)),
    }  # fmt: skip
    if vector is not None and vector.any():
        source["vector"] = [round(float(value), 7) for value in vector]
    return {name: value for name, value in source.items() if value not in (None, "", [])}


def document_from(number: int, source: Mapping[str, Any]) -> Document:
    """The document again, out of what the server kept."""
    codes = {name: frozenset(source.get(name, ())) for name in ("access", "languages", "delivery", "deployments")}
    return Document(
        id=number,
        audience=source["audience"],
        types=tuple(source.get("types", ())),
        outcomes=tuple(source.get("outcomes", ())),
        points=tuple(
            Point(row["latitude"], row["longitude"], row["margin_miles"], row.get("reach_miles"))
            for row in source.get("points", ())
        ),
        free=source["free"],
        prices=tuple((row["pence"], row["unit"], row["called"]) for row in source.get("prices", ())),
        openings=tuple(
            Opening(frozenset(row["days"]), row["opens"], row["closes"]) for row in source.get("openings", ())
        ),
        min_age=source.get("min_age"),
        max_age=source.get("max_age"),
        gender=source.get("gender", ""),
        checks={
            row["kind"]: date.fromisoformat(row["expires"]) if row.get("expires") else None
            for row in source.get("checks", ())
        },
        **codes,
    )


def _listed(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else list(value) if isinstance(value, tuple) else value
