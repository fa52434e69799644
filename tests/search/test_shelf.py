"""What a worker keeps of the search server's listings: read once, read again after a change, and not for ever."""

import pytest

from search.documents import Document
from search.engines import shelf
from search.engines.shelf import Shelf


class Server:
    def __init__(self):
        self.asked, self.held = [], {}

    def put(self, number, stamp, **fields):
        self.held[number] = (Document(number, "people", **fields), ("index", stamp))

    def read(self, numbers):
        self.asked.append(list(numbers))
        return [self.held[number] for number in numbers if number in self.held]

    def stamps(self, *numbers):
        return {number: self.held[number][1] for number in numbers}


@pytest.fixture
def server():
    server = Server()
    for number in range(1, 7):
        server.put(number, number, types=("arts",) if number % 2 else ("nature",))
    return server


def test_a_listing_is_read_once(server):
    kept = Shelf(server.read)
    assert [one.id for one in kept.lot(server.stamps(2, 1)).documents] == [2, 1]
    lot = kept.lot(server.stamps(1, 3, 2))
    assert [one.id for one in lot.documents] == [1, 3, 2]
    assert lot.columns.types.holding(["arts"]).tolist() == [True, True, False]
    assert server.asked == [[2, 1], [3]]


def test_a_changed_listing_is_read_again(server):
    kept = Shelf(server.read)
    kept.lot(server.stamps(1, 2))
    server.put(1, 99, types=("nature",))
    lot = kept.lot(server.stamps(1, 2))
    assert lot.columns.types.holding(["nature"]).tolist() == [True, True]
    assert server.asked == [[1, 2], [1]]


def test_what_is_gone_meanwhile_is_left_out(server):
    kept = Shelf(server.read)
    kept.lot(server.stamps(1, 2))
    wanted = {1: ("index", 99), 2: ("index", 2), 9: ("index", 3)}
    del server.held[1]
    lot = kept.lot(wanted)
    assert [one.id for one in lot.documents] == [2]
    assert len(lot.columns) == 1


def test_nothing_wanted_is_nothing(server):
    lot = Shelf(server.read).lot({})
    assert (lot.documents, len(lot.columns)) == ([], 0)
    assert server.asked == []


def test_a_shelf_does_not_grow_for_ever(server, monkeypatch):
    monkeypatch.setattr(shelf, "ROWS_AT_MOST", 4)
    kept = Shelf(server.read)
    kept.lot(server.stamps(1, 2, 3))
    lot = kept.lot(server.stamps(3, 4, 5))
    assert [one.id for one in lot.documents] == [3, 4, 5]
    assert lot.columns.types.holding(["arts"]).tolist() == [True, False, True]
    kept.lot(server.stamps(3))
    assert server.asked == [[1, 2, 3], [4, 5]]
    kept.lot(server.stamps(1))
    assert server.asked[-1] == [1]
