"""Rules over all our models."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models

OURS = {"core", "providers", "search", "brokerage", "ledger", "cms"}
FIELDS = [
    (model, field) for model in apps.get_models() if model._meta.app_label in OURS for field in model._meta.local_fields
]
MONEY = re.compile(r"(^|_)(amount|cost|price|rate|charge|fee|total|pounds|paid|budget)(_|$)")
# Whole pence too, named for what they are: both sides of an account, and a price whose unit is the row itself.
PENCE_BY_NAME = {"debits_pending", "debits_posted", "credits_pending", "credits_posted", "pence"}
PARTS_OF_A_UNIT = {"quantity", "minimum_quantity"}
ON_THE_MAP = {"latitude", "longitude", "reach_miles", "margin_miles"}


@pytest.mark.django_db
def test_every_change_to_a_model_has_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_money_is_whole_pence_and_says_so_in_its_name():
    numbers = [
        (model, field) for model, field in FIELDS if isinstance(field, models.IntegerField | models.DecimalField)
    ]
    wrong = [
        f"{model.__name__}.{field.name}"
        for model, field in numbers
        if MONEY.search(field.name) and not field.name.endswith("_pence")
    ]
    assert wrong == []
    pence = [field for _, field in numbers if field.name.endswith("_pence") or field.name in PENCE_BY_NAME]
    assert len(pence) > 20
    assert all(isinstance(field, models.BigIntegerField) for field in pence)


def test_parts_of_a_number_are_kept_for_quantities_and_the_map_only():
    found = {field.name for _, field in FIELDS if isinstance(field, models.DecimalField | models.FloatField)}
    assert found <= PARTS_OF_A_UNIT | ON_THE_MAP


def test_nothing_in_the_ledger_goes_when_something_else_does():
    ledger = apps.get_app_config("ledger").get_models()
    relations = [field for model in ledger for field in model._meta.local_fields if field.is_relation]
    assert relations
    assert {field.remote_field.on_delete for field in relations} == {models.PROTECT}


def test_audit_rows_point_at_nothing_that_can_go():
    rows = [model for model in apps.get_app_config("core").get_models() if "audit" in model.__name__.lower()]
    assert rows
    assert [field.name for model in rows for field in model._meta.local_fields if field.is_relation] == []


def test_every_constraint_says_what_it_is_about():
    names = [
        constraint.name
        for model in apps.get_models()
        if model._meta.app_label in OURS
        for constraint in model._meta.constraints
    ]
    assert len(names) == len(set(names))
    assert [name for name in names if name.count("_") < 2] == []
