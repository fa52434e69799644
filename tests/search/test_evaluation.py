"""The measuring commands, and a floor under the ranking on a set of our own."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from django.core.management import CommandError, call_command

import search
from search.evaluation import NotASet, Scratch, interval, measure, ndcg, query_of
from search.hit_rate import categories_of, category_of, hit_rate

DATA = Path(search.__file__).parent / "data" / "evaluation"
FILES = {name: str(DATA / f"{name}.json") for name in ("services", "queries", "qrels")}


def run(command="evaluate_search", **options):
    out = io.StringIO()
    call_command(command, stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()


def last_line(output):
    return json.loads(output.strip().splitlines()[-1])


def test_the_last_line_is_one_json_object_with_all_measures(db):
    measures = last_line(run(**FILES))
    assert list(measures) == [
        "ndcg@10", "mrr", "recall@20", "no_answer", "organisations_in_top10", "queries",
        "ndcg@10_interval", "mrr_interval", "recall@20_interval",
    ]  # fmt: skip
    assert measures["queries"] == 35


def test_the_ranking_stays_above_its_floor_on_our_own_set(db):
    measures = last_line(run(**FILES))
    assert measures["ndcg@10"] >= 0.80
    assert measures["mrr"] >= 0.80
    assert measures["no_answer"] == 0
    assert measures["organisations_in_top10"] == 0


def test_the_lexicon_is_worth_having(db):
    assert last_line(run(**FILES))["ndcg@10"] > last_line(run(**FILES, no_lexicon=True))["ndcg@10"] + 0.05


def test_measuring_twice_gives_the_same_on_any_day(db, clock):
    clock("2026-11-25 09:00")
    first = run(**FILES)
    clock("2027-01-01 09:00")
    assert run(**FILES) == first


def test_measuring_writes_nothing_to_the_database(db, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        run(**FILES)
    assert all(query["sql"].startswith("SELECT") for query in queries)


def test_one_statement_can_be_explained(db):
    told = run(**FILES, explain="s02")
    assert "lonley since my wife died" in told
    assert "[2]" in told
    assert "also looks for" in told


def test_an_unknown_statement_is_refused(db):
    with pytest.raises(CommandError, match="There is no statement nope"):
        run(**FILES, explain="nope")


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("services", None, "Cannot read"),
        ("services", "[{", "is not JSON"),
        ("services", '[{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]', "Two services have the same id"),
        ("services", '[{"name": "A"}]', "not in the format"),
        ("services", "{}", "not in the format"),
        ("queries", '[{"id": "q"}]', "not in the format"),
        ("queries", '[{"id": "q", "statement": "x", "filters": {"colour": "red"}}]', "filter “colour”"),
        ("qrels", "[]", "not in the format"),
    ],
)  # fmt: skip
def test_files_that_are_no_set_are_refused_with_the_reason(db, tmp_path, file, content, message):
    bad = tmp_path / "bad.json"
    if content is not None:
        bad.write_text(content)
    with pytest.raises(CommandError, match=message):
        run(**{**FILES, file: str(bad)})


def test_help_shows_an_example(capsys):
    for command in ("evaluate_search", "evaluate_hit_rate"):
        with pytest.raises(SystemExit) as done:
            call_command(command, "--help")
        assert done.value.code == 0
        assert f"python3 manage.py {command} --services" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("found", "grades", "expected"),
    [
        (["a", "b"], {"a": 2, "b": 1}, 1.0),
        (["b", "a"], {"a": 2, "b": 1}, (1 + 3 / 1.584962500721156) / (3 + 1 / 1.584962500721156)),
        (["x"], {"a": 2}, 0.0),
        (["a"], {}, 0.0),
        (["x"] * 10 + ["a"], {"a": 2}, 0.0),
    ],
)
def test_ndcg_by_hand(found, grades, expected):
    assert ndcg(found, grades) == pytest.approx(expected)


def test_measures_by_hand(db):
    listings = [
        {"id": "a", "name": "A", "service_types": []},
        {"id": "b", "name": "B", "service_types": []},
        {"id": "o", "name": "O", "service_types": [], "audience": "organisations"},
    ]
    ranked = {"one": ["b", "a"], "two": [], "three": ["o", "a"]}
    judged = {"one": {"a": 2, "b": 1}, "two": {"a": 2}, "three": {"a": 1}}
    found = measure(Scratch(listings), ranked, judged)
    assert found.mrr == pytest.approx((1 / 2) / 3)
    assert found.recall_at_20 == pytest.approx((1 + 0 + 1) / 3)
    assert (found.no_answer, found.organisations_in_top10, found.queries) == (1, 1, 3)


def test_a_statements_filters_hide_and_what_is_not_stated_stays(db):
    listings = [
        {"id": "young", "name": "Dance club", "service_types": [], "max_age": 25},
        {"id": "any", "name": "Dance club", "service_types": []},
        {"id": "dear", "name": "Dance club", "service_types": [], "price_pence": 9000, "price_unit": "hour"},
    ]
    statement = {"id": "q", "statement": "dance", "filters": {"age": 74, "max_price_pence": 1000, "language": "so"}}
    assert Scratch(listings).ranked(statement) == ["any"]


def test_single_values_and_lists_are_both_read():
    query = query_of(
        {"id": "q", "statement": "x", "filters": {"access": ["bsl"], "delivery": "online", "gender": None}}
    )
    assert (query.access, query.delivery, query.gender) == (("bsl",), ("online",), "")


def test_unknown_filters_are_named():
    with pytest.raises(NotASet, match="colour"):
        query_of({"id": "q", "statement": "x", "filters": {"colour": "red"}})


# The hit rate


def contract(reference, kind, *areas):
    return {
        "internal_intervention_id": reference,
        "contract_type_id": kind,
        "intervention_title": f"{kind} service",
        "short_description": "Help to keep a home." if kind == "ACC" else "Help to find work.",
        "eligibility": {"allows_female": True, "allows_male": True, "minimum_age": 18, "maximum_age": None},
        "activities": [{"need_area": area, "activity": "Support", "delivery_method": "1-2-1"} for area in areas],
    }


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("Accommodation", "accommodation"),
        ("ETE", "employment"),
        ("Education, Training and Employment (ETE)", "employment"),
        ("Dependency and Recovery (South West)", "recovery"),
        ("Finance, Benefit and Debt (Bolton)", "money"),
        (" Family & Significant Others\n", "family"),
        ("Weather", None),
    ],
)
def test_a_category_is_known_in_all_its_spellings(name, category):
    assert category_of(name) == category


def test_a_contract_offers_what_its_activities_are_for_else_what_its_kind_stands_for():
    assert categories_of(contract("a", "PWB", "Accommodation", "Social Inclusion")) == {"accommodation", "inclusion"}
    assert categories_of(contract("a", "DNR-SW")) == {"recovery"}


def test_the_hit_rate_by_hand():
    ranked = {"one": ["a", "b"], "two": ["b", "a"], "three": []}
    wanted = {"one": "money", "two": "money", "three": "family"}
    found = hit_rate(ranked, wanted, {"a": {"money"}, "b": {"family"}})
    assert (found.hit_at_10, found.hit_at_1, found.no_answer) == (pytest.approx(2 / 3), pytest.approx(1 / 3), 1)
    assert (found.by_chance_at_10, found.by_chance_at_1) == (1.0, pytest.approx(0.5))
    assert found.precision_at_10 == pytest.approx(0.2 / 3)


def test_the_hit_rate_command(db, tmp_path):
    contracts, outcomes = tmp_path / "c.json", tmp_path / "o.json"
    contracts.write_text(json.dumps([contract("a", "ACC", "Accommodation"), contract("b", "ETE", "ETE")]))
    outcomes.write_text(
        json.dumps([{"id": "1", "service_category": "Accommodation", "description": "Service User keeps a home."}])
    )
    found = last_line(run("evaluate_hit_rate", services=str(contracts), outcomes=str(outcomes)))
    assert (found["hit@1"], found["statements"], found["services"]) == (1.0, 1, 2)


@pytest.mark.parametrize("content", [None, "[{", '[{"a": 1}]', '["x"]'])
def test_the_hit_rate_command_refuses_what_it_cannot_read(db, tmp_path, content):
    bad = tmp_path / "bad.json"
    if content is not None:
        bad.write_text(content)
    with pytest.raises(CommandError):
        run("evaluate_hit_rate", services=str(bad), outcomes=str(bad))


def test_an_interval_holds_the_mean_and_is_the_same_each_time(db):
    first, again = (last_line(run(**FILES)) for _ in range(2))
    low, high = first["ndcg@10_interval"]
    assert low < first["ndcg@10"] < high
    assert first == again


def test_statements_that_are_all_answered_alike_leave_no_doubt():
    assert interval(np.array([0.5, 0.5, 0.5])) == (0.5, 0.5)
    assert interval(np.array([])) == (0.0, 0.0)


def test_ablations_tell_what_lexicon_and_vectors_are_worth(db):
    rows = [line.split() for line in run(**FILES, ablations=True).splitlines() if line.startswith(("no", "yes"))]
    assert [row[:2] for row in rows] == [["no", "no"], ["no", "yes"], ["yes", "no"], ["yes", "yes"]]
    assert rows[0][2] != rows[2][2]  # the lexicon is worth something on this set
