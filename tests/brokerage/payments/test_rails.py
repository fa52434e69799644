import csv
import hashlib
import io
from datetime import date

import pytest
from django.core.exceptions import ImproperlyConfigured

from brokerage.actions import runs
from brokerage.models import RunItem
from brokerage.rails import Batch, Payment, get_rail
from brokerage.rails.file import payment_file
from marketplace.core.errors import Refused
from providers.models import Provider

from .conftest import TODAY, owed

BATCH = Batch("R-101", "Northam", (Payment("R-101-1", "Carol's Garden", 123456, 4), Payment("R-101-2", "Dev", 5, 1)))


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode())))


def test_the_file_has_a_line_a_payment_and_the_total():
    assert rows(payment_file(BATCH).content) == [
        ["Line", "Pay to", "Amount in pounds", "Payment reference", "Sessions", "Run", "Paid by"],
        ["1", "Carol's Garden", "1234.56", "R-101-1", "4", "R-101", "Northam"],
        ["2", "Dev", "0.05", "R-101-2", "1", "R-101", "Northam"],
        ["Total", "", "1234.61", "", "5", "R-101", "Northam"],
    ]


def test_the_same_batch_gives_the_same_bytes_and_their_hash():
    first, second = payment_file(BATCH), payment_file(BATCH)
    assert first.content == second.content
    assert first.sha256 == hashlib.sha256(first.content).hexdigest()


@pytest.mark.parametrize(
    "name",
    [
        "=1+1",
        "+44 Care",
        "-Care",
        "@Care",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1+1",
        "=1",
        '=HYPERLINK("http://x.example","a")',
    ],
)
def test_no_cell_is_ever_a_formula(name):
    cell = rows(payment_file(Batch("R-1", name, (Payment("R-1-1", name, 1, 1),))).content)[1][1]
    assert cell.startswith("'")
    assert "\n" not in cell


def test_commas_quotes_and_other_alphabets_stay_whole():
    name = 'Ŵyl, "Tŷ" & পরিবার'
    assert rows(payment_file(Batch("R-1", "N", (Payment("R-1-1", name, 1, 1),))).content)[1][1] == name


def test_the_manual_rail_knows_nothing_of_what_became_of_payments():
    assert list(get_rail("manual").outcomes(BATCH, TODAY)) == []


def test_the_practice_bank_always_answers_the_same_way():
    batch = Batch("R-1", "N", (Payment("R-1-1", "Dev", 1, 1), Payment("R-1-2", "Eve (Account Closed)", 1, 1)))
    first = get_rail("sandbox").outcomes(batch, date(2026, 6, 1))
    assert first == get_rail("sandbox").outcomes(batch, date(2026, 6, 1))
    assert [(outcome.reference, outcome.arrived) for outcome in first] == [("R-1-1", True), ("R-1-2", False)]


def test_only_practice_money_has_a_banner():
    assert get_rail("manual").banner == ""
    assert "No real money" in get_rail("sandbox").banner


def test_an_unknown_rail_says_which_there_are(settings):
    settings.PAYMENT_RAIL = "swift"
    with pytest.raises(ImproperlyConfigured, match="Set it to one of: manual, sandbox"):
        get_rail()


# --- The run's file -------------------------------------------------------------------------------------------------


@pytest.fixture
def run(world):
    owed(world.amina, world.carols, 2000)
    Provider.objects.filter(pk=world.devs.pk).update(name="=cmd (account closed)")
    world.devs.refresh_from_db()
    owed(world.amina, world.devs, 725)
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    return runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)


def test_the_runs_file_is_the_same_every_time_even_after_a_change_of_name(world, run):
    first = runs.export(run=run, by=world.cast.hana)
    Provider.objects.filter(pk=world.carols.pk).update(name="Somebody else")
    assert runs.export(run=run, by=world.cast.hana) == first
    run.refresh_from_db()
    assert run.file_hash == first.sha256
    assert b"'=cmd (account closed)" in first.content


def test_a_file_that_would_differ_is_not_made(world, run):
    runs.export(run=run, by=world.cast.hana)
    RunItem.objects.filter(provider=world.carols).update(payee="Somebody else")
    with pytest.raises(Refused, match="Do not send anything to the bank"):
        runs.export(run=run, by=world.cast.hana)


def test_there_is_no_file_before_approval(world):
    owed(world.amina, world.carols, 2000)
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    with pytest.raises(Refused, match="after the run is approved"):
        runs.export(run=run, by=world.cast.hana)


def test_a_run_is_not_sent_before_its_file_was_downloaded(world, run):
    with pytest.raises(Refused, match="Download the payment file first"):
        runs.mark_sent(run=run, by=world.cast.hana)


def test_the_practice_bank_settles_and_returns(world, run):
    runs.export(run=run, by=world.cast.hana)
    runs.mark_sent(run=run, by=world.cast.hana)
    finished = runs.play_the_bank(run=run, by=world.cast.hana)
    assert finished.state == "finished"
    assert {item.provider: item.state for item in finished.items.all()} == {
        world.carols: "settled",
        world.devs: "returned",
    }
    with pytest.raises(Refused, match="Every payment of this run has its answer"):
        runs.play_the_bank(run=run, by=world.cast.hana)


def test_there_is_no_playing_the_bank_on_a_real_rail(world, settings):
    settings.PAYMENT_RAIL = "manual"
    owed(world.amina, world.carols, 2000)
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)
    runs.export(run=run, by=world.cast.hana)
    runs.mark_sent(run=run, by=world.cast.hana)
    with pytest.raises(Refused, match="Read on the bank statement"):
        runs.play_the_bank(run=run, by=world.cast.hana)
