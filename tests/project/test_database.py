"""The test database itself: migrated once, restored after transactions, never flushed."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection

from marketplace.core.models import Council


def make_council() -> Council:
    return Council.objects.create(name="Marshside", slug="marshside")


@pytest.mark.django_db
def test_the_test_database_has_what_migrations_put_there():
    assert ContentType.objects.filter(app_label="core", model="user").exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", [1, 2])
def test_a_transaction_test_starts_from_the_template_each_time(time):
    assert not Council.objects.filter(slug="marshside").exists()
    make_council()


@pytest.mark.django_db
def test_the_test_after_a_transaction_test_finds_nothing_of_it():
    assert not Council.objects.filter(slug="marshside").exists()


@pytest.mark.django_db
def test_the_database_is_one_of_the_tests_own():
    name = str(connection.settings_dict["NAME"])
    assert "marketplace-tests-" in name or name.startswith("test_")
