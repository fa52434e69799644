"""What every test has: a strict start, a stopped clock, and a ledger that adds up afterwards.

The database (a template, copied and restored, never flushed) is in servers/, chosen before Django starts.
The cast and its world: tests/brokerage/conftest.py.
"""

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib.util import find_spec
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from tests.servers import plugin

REQUIRE_ALL = os.environ.get("REQUIRE_ALL") == "1"
LONDON = ZoneInfo("Europe/London")

# `ci` is small and always the same; HYPOTHESIS_PROFILE=long looks for new trouble.
SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
hypothesis_settings.register_profile(
    "ci", max_examples=25, stateful_step_count=20, deadline=None, derandomize=True, suppress_health_check=SLOW_IS_FINE
)
hypothesis_settings.register_profile(
    "long", max_examples=500, stateful_step_count=60, deadline=None, suppress_health_check=SLOW_IS_FINE
)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker) -> Iterator[None]:
    """The run's own database, migrated or copied; transaction tests get a fresh copy instead of a flush."""
    from django.core.management import call_command
    from django.db import connection, connections
    from django.test import TransactionTestCase

    database = plugin.state["database"]
    if connection.vendor == "sqlite":
        options = connection.settings_dict["OPTIONS"]
        options["init_command"] = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
    connection.settings_dict["CONN_MAX_AGE"] = 0

    def migrate() -> None:
        call_command("migrate", verbosity=0, interactive=False)
        connections.close_all()

    def restore(test_case: TransactionTestCase) -> None:
        connections.close_all()
        database.restore()

    with django_db_blocker.unblock():
        database.prepare(migrate)
        flush, TransactionTestCase._fixture_teardown = TransactionTestCase._fixture_teardown, restore
        yield
        TransactionTestCase._fixture_teardown = flush
        connections.close_all()
        database.close()


@pytest.fixture(scope="session", autouse=True)
def static_files_are_looked_for_once() -> Iterator[None]:
    """Every test client starts the middleware anew, which goes through every static file."""
    from whitenoise.middleware import WhiteNoiseMiddleware

    look, found = WhiteNoiseMiddleware.add_files_from_finders, {}

    def add(self: WhiteNoiseMiddleware) -> None:
        told = (self.static_prefix, self.max_age)
        if told not in found:
            look(self)
            found[told] = dict(self.files)
        self.files.update(found[told])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "add_files_from_finders", add)
        yield


@pytest.fixture
def clock() -> Iterator[Callable[[str], datetime]]:
    """`clock("2026-06-01 09:00")` stops the time there, by London's clock; called again, it moves on."""
    stopped: list[time_machine.travel] = []

    def stop_at(moment: str) -> datetime:
        while stopped:
            stopped.pop().stop()
        when = datetime.fromisoformat(moment).replace(tzinfo=LONDON)
        traveller = time_machine.travel(when, tick=False)
        traveller.start()
        stopped.append(traveller)
        return when

    yield stop_at
    while stopped:
        stopped.pop().stop()


@pytest.fixture(autouse=True)
def nothing_is_remembered() -> Iterator[None]:
    """Rows are rolled back after a test; what was cached about them must go too."""
    yield
    from django.core.cache import cache

    cache.clear()


def uses_database(item: pytest.Item) -> bool:
    return "_django_db_helper" in getattr(item, "funcargs", {}) or bool(item.get_closest_marker("django_db"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """A test that moved money passes only if the ledger adds up at its end."""
    result = yield
    if uses_database(item):
        check_ledger()
    return result


def check_ledger() -> None:
    if find_spec("brokerage.ledger.integrity") is None:
        return
    from django.db import connection

    from brokerage.ledger import integrity
    from brokerage.ledger.models import Transfer

    if connection.needs_rollback or not Transfer.objects.exists():
        return
    faults = list(integrity.check())
    assert not faults, "The ledger does not add up:\n" + "\n".join(map(str, faults))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[pytest.TestReport]:
    """With REQUIRE_ALL=1 nothing may be left out for want of a tool; `extra` marks what is beyond the repository."""
    report = yield
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail") and not item.get_closest_marker("extra"):
        report.outcome = "failed"
        report.longrepr = f"REQUIRE_ALL=1 allows no skipping. {_reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[pytest.CollectReport]:
    report = yield
    if REQUIRE_ALL and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"REQUIRE_ALL=1 allows no skipping. {_reason(report.longrepr)}"
    return report


def _reason(longrepr: object) -> str:
    return str(longrepr[2]) if isinstance(longrepr, tuple) else str(longrepr)
