"""What acts is called by keyword and says who acts; what is permitted is said once."""

import importlib
import inspect
import pkgutil

import pytest
from django.apps import apps

from marketplace.core.permissions import RULES, Permission

PACKAGES = ("marketplace.core.actions", "providers.actions", "brokerage.actions", "cms.actions")
# A long list comes first, and its options by keyword.
BULK = {"load_listings"}


def acting() -> dict[str, inspect.Signature]:
    """Each public function of an actions module that says who acts."""
    found = {}
    for package in map(importlib.import_module, PACKAGES):
        for part in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{part.name}")
            for name, function in inspect.getmembers(module, inspect.isfunction):
                signature = inspect.signature(function)
                if function.__module__ == module.__name__ and not name.startswith("_") and "by" in signature.parameters:
                    found[f"{module.__name__}.{name}"] = signature
    return found


def test_an_action_takes_everything_by_keyword():
    actions = acting()
    assert len(actions) > 30
    assert [
        name
        for name, signature in actions.items()
        if name.rpartition(".")[2] not in BULK
        and any(part.kind is not part.KEYWORD_ONLY for part in signature.parameters.values())
    ] == []


@pytest.mark.parametrize("permission", list(Permission))
def test_every_permission_is_defined_with_a_sentence_that_finishes_it_is_for(permission: Permission):
    rule = RULES[permission]
    assert rule.sentence
    assert not rule.sentence.endswith(".")


def test_permissions_are_asked_of_a_visitor_and_refused():
    from django.contrib.auth.models import AnonymousUser

    from marketplace.core.permissions import allows

    visitor = AnonymousUser()
    without_context = [rule.permission for rule in RULES.values() if not rule.context]
    assert [name for name in without_context if allows(visitor, name)] == [Permission.PUBLIC]


def test_each_app_says_its_permissions_in_its_own_file():
    for label in ("providers", "search", "brokerage", "cms"):
        assert importlib.util.find_spec(f"{apps.get_app_config(label).name}.permissions"), label
