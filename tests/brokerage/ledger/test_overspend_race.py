"""Sixteen processes spend one pot.

The full size: HYPOTHESIS_PROFILE=long, or `python -m tests.benchmarks.overspend_race`.
"""

import argparse
import os

import pytest

from tests.benchmarks import overspend_race

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"


@pytest.mark.race
def test_sixteen_processes_spend_exactly_what_is_in_the_pot(ledger_copy, tmp_path):
    tries, pence = (200, 1_000) if LONG else (12, 100)
    size = argparse.Namespace(processes=16, tries=tries, pence=pence)
    figures = overspend_race.run(ledger_copy, size, tmp_path)
    assert figures["ok"], figures
    assert (figures["spent"], figures["left"], figures["deadlocks"]) == (pence, 0, 0)
    assert figures["refused"] == 16 * tries - pence
    assert figures["holds resolved"] == "10 of 10"
    assert figures["shared keys"] == "10 rows for 160 calls"
