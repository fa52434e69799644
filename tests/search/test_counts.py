"""Over the demo's listings every count on a page is what it says: the list's length, and what each link leads to."""

from dataclasses import replace

import pytest

from marketplace.core.models import Place
from providers.demo import load_listings_of_the_demo_world
from providers.models import Service
from search.engines.embedded import EmbeddedEngine
from search.pages import heading_for
from search.query import QueryPlace, ServiceQuery
from search.rules import RULE

SEARCHES = {
    "nothing but a place": {"place": "SE15"},
    "a common word": {"words": "help"},
    "a common word and days": {"words": "help", "days": ("mon", "tue")},
    "a kind and a place": {"types": ("home-care",), "place": "CH41"},
    "company by people of a certain age": {"words": "company", "age": 74, "place": "LE1"},
    "a price for one unit": {"words": "cleaning", "max_price_pence": 1800, "price_unit": "hour"},
    "days and times": {"words": "dancing", "days": ("tue",), "times": ("morning",), "place": "N10"},
    "access and a language": {"words": "group", "access": ("step-free",), "languages": ("pl",)},
    "ways, pay and checks": {"delivery": ("at-home",), "deployments": ("direct-payment",), "checks": ("dbs",)},
    "facts and what is not wanted": {"words": "company on Mondays, I'm 74, not a day centre", "gender": "women"},
    "an outcome, nearby": {"words": "walking", "outcomes": ("community",), "place": "SP1", "radius_miles": 3.0},
}  # fmt: skip


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        load_listings_of_the_demo_world()
        yield EmbeddedEngine()
        transaction.set_rollback(True)


@pytest.fixture
def ask(world, db):
    def ask(query):
        return world.search(query)

    return ask


def query_of(asked):
    place = asked.get("place")
    return ServiceQuery(**{**asked, **({"place": QueryPlace.of(Place.objects.get(code=place))} if place else {})})


@pytest.mark.parametrize("asked", SEARCHES.values(), ids=SEARCHES)
def test_the_heading_is_the_length_of_the_list(ask, asked):
    query = query_of(asked)
    first = ask(query)
    listed = [hit.service_id for page in range(1, first.pages + 1) for hit in ask(replace(query, page=page)).hits]
    assert len(listed) == len(set(listed)) == first.total <= first.passing
    assert heading_for(first).split()[0] == (str(first.total) if first.total else "No")
    assert Service.objects.public().filter(pk__in=listed).count() == first.total


@pytest.mark.parametrize("asked", SEARCHES.values(), ids=SEARCHES)
def test_what_each_filter_hid_is_what_comes_back_without_it(ask, asked):
    query = query_of(asked)
    results = ask(query)
    told = {hidden.filter: hidden.count for hidden in results.hidden}
    assert told == {
        name: more
        for name, rule in RULE.items()
        if rule.is_on(query) and (more := ask(rule.without(query)).total - results.total)
    }


@pytest.mark.parametrize("asked", SEARCHES.values(), ids=SEARCHES)
def test_each_answers_count_is_what_choosing_it_gives(ask, asked):
    query = query_of(asked)
    wrong = {}
    for facet in ask(query).facets:
        rule = RULE[facet.name]
        field = rule.fields[0]
        for value in facet.values:
            kept = getattr(query, field) if facet.name in ("access", "check") else ()
            chosen = ask(replace(query, **{field: tuple(dict.fromkeys((*kept, value.code)))})).total
            if value.count != chosen:
                wrong[facet.name, value.code] = (value.count, chosen)
    assert wrong == {}
