"""Whoever types the name of a kind of service finds that kind first."""

import pytest

from providers.models import ServiceType
from search.kind_names import SHORT_NAMES, kind_named
from search.query import ServiceQuery
from search.vocabulary import Vocabulary

KINDS = Vocabulary.packaged().texts.type_names


@pytest.mark.parametrize("kind", KINDS)
def test_the_name_of_a_kind_finds_that_kind_first(make, found, kind):
    """Though listings of every other kind say the name over and over."""
    names = [KINDS[kind], *SHORT_NAMES[kind].split(", ")]
    for other in set(KINDS) - {kind}:
        make(f"Like {other}", type=other, description=" ".join(names), tell=False)
    make("Quiet listing", type=kind)
    assert {name: found(ServiceQuery(words=name))[0] for name in names} == dict.fromkeys(names, "Quiet listing")


def test_home_care_comes_before_hair_care_and_foot_care_at_home(make, found):
    make("Hair care at home, foot care at home", type="wellbeing-at-home", description="Home care for feet and hair.")
    make("Mornings and nights", type="home-care")
    for words in ("home care", "Home care", "I need home care please", "homecare"):
        assert found(ServiceQuery(words=words))[0] == "Mornings and nights"


def test_every_kind_has_names_and_no_name_is_that_of_two_kinds(db):
    assert set(SHORT_NAMES) == set(ServiceType.objects.values_list("code", flat=True)) == set(KINDS)
    for code, names in SHORT_NAMES.items():
        assert {name: kind_named(name, KINDS) for name in names.split(", ")} == dict.fromkeys(names.split(", "), code)


@pytest.mark.parametrize("words", ["", "the", "care home", "home", "care", "a day out at the centre", "cooking"])
def test_words_that_are_no_name_name_nothing(words):
    assert kind_named(words, KINDS) == ""
