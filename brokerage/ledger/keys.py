"""Ids from business keys: the same key gives the same id, so a repeat meets the first row."""

import uuid

TRANSFERS = uuid.UUID("6f0a1d7e-9b0c-5c55-8f0e-2f6f3a1c7d10")
JOURNALS = uuid.UUID("0d3c6a52-47b1-5d4e-9a86-b1e0c94f2a77")


def transfer_id(key: str) -> uuid.UUID:
    """The id of the transfer that this key stands for, like `session:6f…:pot:3:1`."""
    return uuid.uuid5(TRANSFERS, key)


def journal_id(journal: uuid.UUID | str) -> uuid.UUID:
    """A journal's id, given as one or as the event's own reference, like `run:7`."""
    return journal if isinstance(journal, uuid.UUID) else uuid.uuid5(JOURNALS, journal)
