"""Every command explains itself with an example."""

import pytest
from django.core.management import get_commands, load_command_class

from marketplace import bootstrap

OURS = {
    name: app
    for name, app in get_commands().items()
    if app in {"marketplace.core", "providers", "search", "brokerage", "brokerage.ledger", "cms"}
}


@pytest.mark.parametrize("name", sorted(OURS))
def test_help_has_an_example(name: str):
    text = load_command_class(OURS[name], name).create_parser("manage.py", name).format_help()
    words = " ".join(text.split())
    assert "xample" in words
    assert f"manage.py {name}" in words.split("xample", 1)[1]


@pytest.mark.parametrize("text", [bootstrap.TEST_HELP, bootstrap.LOCK_HELP])
def test_what_runs_before_anything_is_installed_explains_itself_too(text: str):
    assert "examples:\n  python3 manage.py" in text


def test_the_commands_that_others_rely_on_are_there():
    assert {"demo", "load_demo", "evaluate_search", "import_services", "ledger_check"} <= OURS.keys()
