from datetime import date

import pytest

from providers.models import ListingCount
from search import counting


@pytest.fixture(autouse=True)
def nothing_gathered(db):
    counting.write_what_is_gathered()


def found():
    return dict(ListingCount.objects.filter(what="found").values_list("service_id", "count"))


def test_one_page_view_writes_nothing(make, monkeypatch):
    monkeypatch.setattr(counting, "_last_written", counting.time.monotonic())
    counting.count_found([make().pk])
    assert found() == {}


def test_fifty_listings_are_written_together(make, monkeypatch):
    monkeypatch.setattr(counting, "_last_written", counting.time.monotonic())
    monkeypatch.setattr(counting, "WRITE_AT_LISTINGS", 2)
    one, two = make().pk, make().pk
    counting.count_found([one])
    counting.count_found([one, two])
    assert found() == {one: 2, two: 1}


def test_after_a_minute_the_next_search_writes(make, monkeypatch):
    monkeypatch.setattr(counting, "_last_written", counting.time.monotonic() - 61)
    service = make().pk
    counting.count_found([service])
    assert found() == {service: 1}


def test_counts_add_up_by_day(make, clock):
    service = make().pk
    for moment in ("2026-11-25 09:00", "2026-11-25 22:00", "2026-11-26 09:00"):
        clock(moment)
        counting.count_found([service])
        counting.write_what_is_gathered()
    rows = ListingCount.objects.filter(service_id=service).order_by("day").values_list("day", "count")
    assert list(rows) == [(date(2026, 11, 25), 2), (date(2026, 11, 26), 1)]


def test_a_listing_that_is_no_more_is_passed_over(make):
    service = make()
    counting.count_found([service.pk, 999_999])
    counting.write_what_is_gathered()
    assert found() == {service.pk: 1}
