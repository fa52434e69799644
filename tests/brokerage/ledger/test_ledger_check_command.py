import io

import pytest
from django.core.management import CommandError, call_command

from brokerage.ledger import catalogue, integrity
from brokerage.ledger.integrity import Fault

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = io.StringIO()
    call_command("ledger_check", *arguments, stdout=out)
    return out.getvalue()


def test_a_ledger_that_adds_up_says_ok_and_how_much_there_is(pot, payable, held):
    assert run() == "OK, 3 accounts, 2 transfers\n"


def test_one_line_for_each_fault_and_exit_code_1(db, monkeypatch):
    monkeypatch.setattr(integrity, "check", lambda **how: [Fault("holds", "one"), Fault("totals", "two")])
    out = io.StringIO()
    with pytest.raises(SystemExit) as end:
        call_command("ledger_check", stdout=out)
    assert end.value.code == 1
    assert out.getvalue() == "holds: one\ntotals: two\n"


def test_a_database_without_a_ledger_is_exit_code_2_and_says_what_to_run(monkeypatch):
    monkeypatch.setattr(integrity, "is_migrated", lambda: False)
    with pytest.raises(CommandError, match=r"manage\.py migrate") as refused:
        run()
    assert refused.value.returncode == 2


def test_lost_triggers_are_put_back_when_asked(unprotected, pot):
    with unprotected():
        assert "ledger_transfer_no_update" in catalogue.missing_triggers()
        with pytest.raises(SystemExit):  # the constraints are still gone
            run("--restore-triggers")
        assert catalogue.missing_triggers() == []


def test_progress_is_drawn_on_stderr_when_asked(pot, capsys):
    assert run("--progress").startswith("OK")
    assert "Checking the ledger [" in capsys.readouterr().err


def test_no_progress_is_drawn_into_a_pipe(pot, capsys):
    run()
    assert capsys.readouterr().err == ""


def test_the_help_has_an_example(capsys):
    with pytest.raises(SystemExit) as end:
        call_command("ledger_check", "--help")
    assert end.value.code == 0
    assert "Example:\n  python3 manage.py ledger_check" in capsys.readouterr().out
