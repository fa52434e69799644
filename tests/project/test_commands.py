"""Every command explains itself with an example."""

import pytest
from django.core.management import CommandError, call_command, get_commands, load_command_class

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
    assert {"demo", "load_demo", "evaluate_search", "import_services", "ledger_check", "check"} <= OURS.keys()


@pytest.mark.parametrize(
    "command",
    [
        ["evaluate_search", "--services", "gone.json", "--queries", "gone.json", "--qrels", "gone.json"],
        ["evaluate_hit_rate", "--services", "gone.json", "--outcomes", "gone.json"],
        ["import_services", "gone.json", "--council", "southwark", "--council-name", "Southwark"],
        ["import_places", "gone.csv"],
        ["give_role", "joy@council.example", "southwark", "finance", "--by", "nobody@council.example"],
        ["search_index"],
    ],
    ids=lambda command: command[0],
)
def test_what_cannot_be_run_as_it_was_asked_for_ends_with_2(db, command):
    with pytest.raises(CommandError) as refused:
        call_command(*command)
    assert refused.value.returncode == 2
