"""Keeps an index of a search server level with the database.

What changed is noted in the database within the transaction that changed it (`freshness`), so an outage of the server
loses nothing: the notes wait. A whole index is built beside the one in use, and an alias moves to it at the end.
"""

import logging
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from django.utils import timezone
from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from .. import documents, freshness, vectors, vocabulary
from ..documents import Listing, sentences_of
from ..embedder import Embedder, get_embedder
from ..freshness import Version
from ..models import ServerIndex
from .mapping import CHUNK, mappings, settings, source_of

log = logging.getLogger(__name__)
#: A search takes over as many changed listings as this before it answers; more are left to `manage.py search_index`.
AT_A_SEARCH = 50
RETRIES, FIRST_WAIT_SECONDS = 4, 0.5


class NotBuilt(Exception):
    """There is no index on the server yet, or it was made for another embedder."""


class Refused(Exception):
    """The server refused a listing."""


class Keeper:
    def __init__(self, client: Elasticsearch, alias: str, *, shards: int = 1, replicas: int = 0) -> None:
        self.client, self.alias, self.shards, self.replicas = client, alias, shards, replicas

    def kept(self) -> ServerIndex:
        """The index in use.

        Raises:
            NotBuilt: there is none.
        """
        row = ServerIndex.objects.filter(pk=1).first()
        if row is None or not row.name.startswith(f"{self.alias}-"):
            raise NotBuilt("There is no index on the search server yet. Run: python3 manage.py search_index")
        if row.embedder != _name(get_embedder()):
            raise NotBuilt("The index was made for another embedder. Run: python3 manage.py search_index --rebuild")
        return row

    def keep_up(self, at_most: int | None = AT_A_SEARCH) -> int:
        """Take over changed listings, if no more than that many; gives how many wait still (-1: a whole rebuild).

        Two at once do no harm: the server refuses what is older than what it has.
        """
        row, newest = self.kept(), freshness.newest()
        held = Version(row.number, row.mark)
        if held == newest and newest.number:
            return 0
        changes = freshness.changes_since(held)
        if changes.everything:
            return -1
        if at_most is not None and len(changes.services) > at_most:
            return len(changes.services)
        if changes.services:
            self._send(row.name, changes.services, newest)
        moved = ServerIndex.objects.filter(pk=1, name=row.name, number__lt=newest.number)
        moved.update(number=newest.number, mark=newest.mark)
        return 0

    def rebuild(self, watched: Callable[[Iterator[None]], Iterable[None]] = iter) -> str:
        """Everything anew into an index of its own; searches use the old one until it is whole. Gives its name.

        `watched` is given one step for each listing, to show how far it is.
        """
        if not freshness.newest().number:
            freshness.everything_changed()
        version, embedder = freshness.newest(), get_embedder()
        name = f"{self.alias}-{timezone.now():%Y%m%d%H%M%S}-{secrets.token_hex(3)}"
        self.client.indices.create(
            index=name,
            settings=settings(self.shards, self.replicas) | {"refresh_interval": "-1"},
            mappings=mappings(embedder.dimensions if embedder else None),
        )
        try:
            for _ in watched(self._bulk(self._puts(name, documents.listings(), version, embedder))):
                pass
            self.client.indices.put_settings(index=name, settings={"refresh_interval": "1s"})
            self.client.indices.refresh(index=name)
        except BaseException:
            self.client.options(ignore_status=404).indices.delete(index=name)
            raise
        self._use(name, version, embedder)
        return name

    def count(self) -> int:
        return int(self.client.count(index=self.alias)["count"])

    def forget(self) -> None:
        """Delete every index of this alias."""
        for name in self._names():
            self.client.options(ignore_status=404).indices.delete(index=name)

    def _use(self, name: str, version: Version, embedder: Embedder | None) -> None:
        old = [other for other in self._names() if other != name]
        self.client.indices.update_aliases(
            actions=[
                {"add": {"index": name, "alias": self.alias}},
                *({"remove": {"index": other, "alias": self.alias, "must_exist": False}} for other in old),
            ]
        )
        facts = {"name": name, "number": version.number, "mark": version.mark, "embedder": _name(embedder)}
        ServerIndex.objects.update_or_create(pk=1, defaults=facts | {"built_at": timezone.now()})
        for other in old:
            self.client.options(ignore_status=404).indices.delete(index=other)

    def _names(self) -> list[str]:
        return list(self.client.indices.get(index=f"{self.alias}-*", expand_wildcards="open").body)

    def _send(self, index: str, service_ids: Iterable[int], version: Version) -> None:
        embedder, ids = get_embedder(), set(service_ids)
        listings = list(documents.listings(ids))
        gone = ids - {listing["id"] for listing in listings}
        lot = [
            *self._puts(index, listings, version, embedder),
            *({"_op_type": "delete", **_address(index, number, version)} for number in sorted(gone)),
        ]
        for _ in self._bulk(lot):
            pass
        self.client.indices.refresh(index=index)

    def _puts(
        self, index: str, listings: Iterable[Listing], version: Version, embedder: Embedder | None
    ) -> Iterator[dict[str, Any]]:
        texts = vocabulary.texts()
        for lot in _lots(listings):
            rows = (
                vectors.known(embedder, [sentences_of(listing) for listing in lot]) if embedder else [None] * len(lot)
            )
            for listing, vector in zip(lot, rows, strict=True):
                source = source_of(listing, texts, vector)
                yield {"_op_type": "index", "_source": source, **_address(index, listing["id"], version)}

    def _bulk(self, actions: Iterable[dict[str, Any]]) -> Iterator[None]:
        """One by one as they are done. A busy server is asked again; what is older than what it has is passed over."""
        for done, answer in streaming_bulk(
            self.client,
            actions,
            chunk_size=CHUNK,
            max_retries=RETRIES,
            initial_backoff=FIRST_WAIT_SECONDS,
            raise_on_error=False,
        ):
            (told,) = answer.values()
            if not done and told["status"] not in (404, 409):
                raise Refused(f"The search server refused listing {told['_id']}: {told.get('error')}")
            yield


def _address(index: str, number: int, version: Version) -> dict[str, Any]:
    return {"_index": index, "_id": str(number), "version": version.number, "version_type": "external_gte"}


def _lots(listings: Iterable[Listing]) -> Iterator[Sequence[Listing]]:
    lot: list[Listing] = []
    for listing in listings:
        lot.append(listing)
        if len(lot) == CHUNK:
            yield lot
            lot = []
    if lot:
        yield lot


def _name(embedder: Embedder | None) -> str:
    return embedder.name if embedder else ""
