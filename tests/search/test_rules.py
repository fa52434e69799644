"""Each rule's truth table. The database, columns and a document must give the same answer to every row."""

from datetime import date

import pytest

from providers.models import Check
from search import documents
from search.columns import Columns
from search.filters import ServiceFilterSet
from search.query import ServiceQuery, Standing
from search.rules import RULE, Names, rules_on

MET, NOT_STATED, NOT_MET = Standing.MET, Standing.NOT_STATED, Standing.NOT_MET
NOT_COMPARED = Standing.NOT_COMPARED
WHEN = [("mon tue", 9, 12)]
NIGHT = [("fri", 22, 7)]

TABLE = [
    ("outcome", {"outcomes": ("community",)}, {"outcomes": ["community", "nutrition"]}, MET),
    ("outcome", {"outcomes": ("community",)}, {"outcomes": ["nutrition"]}, NOT_MET),
    ("outcome", {"outcomes": ("community",)}, {}, NOT_STATED),
    ("type", {"types": ("arts",)}, {"type": "arts"}, MET),
    ("type", {"types": ("arts",)}, {"type": "nature", "types": ["arts"]}, MET),
    ("type", {"types": ("arts",)}, {"type": "nature"}, NOT_MET),
    ("price", {"max_price_pence": 1500}, {"prices": [(1500, "hour")]}, MET),
    ("price", {"max_price_pence": 1500}, {"prices": [(1501, "hour")]}, NOT_MET),
    ("price", {"max_price_pence": 1500}, {"prices": [(9000, "day"), (900, "hour")]}, MET),
    ("price", {"max_price_pence": 1500}, {}, NOT_STATED),
    ("price", {"max_price_pence": 0}, {"free": True}, MET),
    ("price", {"max_price_pence": 1500, "price_unit": "hour"}, {"prices": [(1400, "hour")]}, MET),
    ("price", {"max_price_pence": 1500, "price_unit": "hour"}, {"prices": [(1400, "day"), (1600, "hour")]}, NOT_MET),
    ("price", {"max_price_pence": 1500, "price_unit": "hour"}, {"prices": [(9000, "day")]}, NOT_COMPARED),
    ("price", {"max_price_pence": 1500, "price_unit": "hour"}, {}, NOT_STATED),
    ("days", {"days": ("tue",)}, {"times": WHEN}, MET),
    ("days", {"days": ("sun", "tue")}, {"times": WHEN}, MET),
    ("days", {"days": ("sun",)}, {"times": WHEN}, NOT_MET),
    ("days", {"days": ("sun",)}, {}, NOT_STATED),
    ("times", {"times": ("morning",)}, {"times": WHEN}, MET),
    ("times", {"times": ("afternoon",)}, {"times": WHEN}, NOT_MET),
    ("times", {"times": ("evening", "morning")}, {"times": WHEN}, MET),
    ("times", {"times": ("night",)}, {"times": NIGHT}, MET),
    ("times", {"times": ("morning",)}, {"times": NIGHT}, MET),
    ("times", {"times": ("afternoon",)}, {"times": NIGHT}, NOT_MET),
    ("times", {"times": ("night",)}, {"times": [("fri", 2, 4)]}, MET),
    ("times", {"times": ("morning",), "days": ("tue",)}, {"times": [("mon", 9, 12), ("tue", 18, 20)]}, NOT_MET),
    ("times", {"times": ("morning",), "days": ("mon",)}, {"times": [("mon", 9, 12), ("tue", 18, 20)]}, MET),
    ("times", {"times": ("morning",)}, {}, NOT_STATED),
    ("age", {"age": 18}, {"min_age": 18}, MET),
    ("age", {"age": 17}, {"min_age": 18}, NOT_MET),
    ("age", {"age": 25}, {"min_age": 18, "max_age": 25}, MET),
    ("age", {"age": 26}, {"max_age": 25}, NOT_MET),
    ("age", {"age": 0}, {"max_age": 25}, MET),
    ("age", {"age": 40}, {}, NOT_STATED),
    ("gender", {"gender": "women"}, {"gender": "women"}, MET),
    ("gender", {"gender": "men"}, {"gender": "women"}, NOT_MET),
    ("gender", {"gender": "men"}, {}, MET),
    ("language", {"languages": ("so",)}, {"languages": ["en", "so"]}, MET),
    ("language", {"languages": ("so",)}, {"languages": ["en"]}, NOT_MET),
    ("language", {"languages": ("so",)}, {}, NOT_STATED),
    ("delivery", {"delivery": ("online",)}, {"delivery": ["online", "venue"]}, MET),
    ("delivery", {"delivery": ("online",)}, {"delivery": ["venue"]}, NOT_MET),
    ("delivery", {"delivery": ("online",)}, {}, NOT_STATED),
    ("pay", {"deployments": ("isf",)}, {"deployments": ["isf"]}, MET),
    ("pay", {"deployments": ("isf",)}, {"deployments": ["managed"]}, NOT_MET),
    ("pay", {"deployments": ("isf",)}, {"free": True}, MET),
    ("pay", {"deployments": ("isf",)}, {}, NOT_STATED),
    ("access", {"access": ("bsl", "step-free")}, {"access": ["bsl", "step-free"]}, MET),
    ("access", {"access": ("bsl", "step-free")}, {"access": ["bsl"]}, NOT_MET),
    ("access", {"access": ("step-free",)}, {"access": ["bsl"], "delivery": ["venue"]}, NOT_MET),
    ("access", {"access": ("step-free",)}, {"access": ["bsl"], "delivery": ["at-home"]}, MET),
    ("access", {"access": ("step-free",)}, {"delivery": ["at-home"]}, MET),
    ("access", {"access": ("step-free",)}, {"delivery": ["at-home", "venue"], "access": ["bsl"]}, NOT_MET),
    ("access", {"access": ("bsl",)}, {"delivery": ["at-home"]}, NOT_STATED),
    ("access", {"access": ("step-free",)}, {}, NOT_STATED),
]  # fmt: skip


def document_of(service):
    return documents.document_of(next(iter(documents.listings([service.pk]))))


def both(rule, query, service):
    """What the database says and what the document says, which is also what columns say."""
    document = document_of(service)
    standing = RULE[rule].standing(query, document)
    assert RULE[rule].passes(query, Columns.of([document])).tolist() == [standing is not NOT_MET]
    return ServiceFilterSet.passing(query).filter(pk=service.pk).exists(), standing


@pytest.mark.parametrize(("rule", "asked", "listed", "standing"), TABLE)
def test_the_truth_table_of_each_rule(make, rule, asked, listed, standing):
    query = ServiceQuery(**asked)
    assert both(rule, query, make(**listed)) == (standing is not NOT_MET, standing)


@pytest.mark.parametrize(
    ("listed", "radius", "standing"),
    [
        ({"at": "SE15", "delivery": ["venue"]}, 1, MET),
        ({"at": "CH41", "delivery": ["venue"]}, 10, NOT_MET),
        ({"at": "CH41", "delivery": ["at-home"], "reach": 4}, 10, NOT_MET),
        ({"at": "SE1", "delivery": ["at-home"], "reach": 12}, 1, MET),
        ({"at": "SE1", "delivery": ["at-home"], "reach": 0.5}, 10, NOT_MET),
        ({"at": "SE1", "delivery": ["at-home", "venue"], "reach": 0.5}, 10, MET),
        ({"at": "CH41", "delivery": ["online", "phone"]}, 1, MET),
        ({"at": "CH41", "delivery": ["phone", "venue"]}, 1, NOT_MET),
        ({"delivery": ["venue"]}, 1, NOT_STATED),
        ({"at": "SE15"}, 1, MET),
        ({"at": "SE1", "delivery": ["at-home"]}, 10, MET),
    ],
)  # fmt: skip
def test_near_enough_is_within_reach_or_within_the_radius(make, peckham, listed, radius, standing):
    query = ServiceQuery(place=peckham, radius_miles=radius)
    in_box, said = both("place", query, make(**listed))
    assert said is standing
    assert in_box or standing is NOT_MET, "the database's box must let through all that passes"


def test_asked_for_by_phone_a_local_service_with_a_phone_has_no_distance(make, peckham):
    service = make(at="CH41", delivery=["phone", "venue"])
    assert both("place", ServiceQuery(place=peckham, radius_miles=1, delivery=("phone",)), service)[1] is MET


def test_the_outcodes_margin_lets_in_what_is_just_outside(make, peckham):
    service = make(at="SE1", delivery=["venue"])
    miles = RULE["place"].met(ServiceQuery(place=peckham), document_of(service), Names({}, {}))
    assert miles == "About 2 miles away"
    assert both("place", ServiceQuery(place=peckham, radius_miles=1.8), service)[1] is MET


def test_only_checks_that_were_seen_and_have_not_run_out_count(make, provider, clock):
    clock("2026-11-25 09:00")
    service = make()
    query = ServiceQuery(checks=("dbs", "insurance"))
    assert both("check", query, service) == (False, NOT_MET)
    Check.objects.create(provider=provider, kind="dbs", source="Seen")
    check = Check.objects.create(provider=provider, kind="insurance", source="Seen", expires_on=date(2026, 11, 24))
    assert both("check", query, service) == (False, NOT_MET)
    Check.objects.filter(pk=check.pk).update(expires_on=date(2026, 11, 25))
    assert both("check", query, service) == (True, MET)


def test_a_listing_that_says_nothing_passes_every_filter_but_checks_and_its_kind(make, peckham):
    service = make()
    query = ServiceQuery(
        outcomes=("community",), place=peckham, max_price_pence=1, days=("mon",), times=("night",), age=5,
        gender="men", access=("bsl",), languages=("so",), delivery=("online",), deployments=("isf",),
    )  # fmt: skip
    assert ServiceFilterSet.passing(query).filter(pk=service.pk).exists()
    standings = {rule.name: rule.standing(query, document_of(service)) for rule in rules_on(query)}
    assert standings.pop("gender") is MET
    assert set(standings.values()) == {NOT_STATED}


def test_every_rule_can_be_taken_away_and_named(peckham):
    query = ServiceQuery(
        outcomes=("community",), types=("arts",), place=peckham, max_price_pence=100, days=("mon", "tue"),
        times=("night",), age=5, gender="men", access=("bsl",), languages=("so",), delivery=("online",),
        deployments=("isf",), checks=("dbs",),
    )  # fmt: skip
    names = Names({"arts": "Arts"}, {"community": "Out and about"})
    assert {rule.name for rule in rules_on(query)} == set(RULE)
    for rule in rules_on(query):
        assert not rule.is_on(rule.without(query))
        assert all(tag.words for tag in rule.tags(query, names))
    assert RULE["days"].without(query, "tue").days == ("mon",)


@pytest.mark.parametrize(
    ("left", "price", "bought"),
    [
        (383_314, (2150, "hour", "hour"), "about 178 hours"),
        (6000, (2000, "day", "day"), "3 days"),
        (2500, (2000, "session", "half day"), "1 half day"),
        (9000, (4000, "session", "class"), "about 2 classes"),
        (9000, (4000, "", ""), "about 2 of them"),
    ],
)
def test_a_price_in_a_plan_says_how_much_the_money_left_buys(left, price, bought):
    document = documents.document_of({"id": 1, "prices": [price]})
    query = ServiceQuery(max_price_pence=left, from_plan=True)
    assert RULE["price"].met(query, document, Names({}, {})).endswith(f"left in the budget pays for {bought}")
