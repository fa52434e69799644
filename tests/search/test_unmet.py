"""What was looked for and not found: area, kind, outcode and day, and nothing else."""

from search.models import UnmetNeed


def kept():
    return list(UnmetNeed.objects.values_list("day", "outcome", "service_type", "outcode", "from_plan", "count"))


def test_a_search_for_a_kind_that_finds_nothing_is_noted(client, outcodes, clock):
    day = clock("2026-11-25 09:00").date()
    client.get("/services/", {"type": "arts", "place": "SE15"})
    client.get("/services/", {"type": "arts", "place": "SE15"})
    assert kept() == [(day, "", "arts", "SE15", False, 2)]


def test_words_are_never_kept_only_the_kind_that_they_point_to(client, outcodes):
    client.get("/services/", {"q": "someone to talk to, a volunteer befriender to visit my lonely mum Doris"})
    assert [row[2] for row in kept()] == ["befriending"]
    columns = {field.name for field in UnmetNeed._meta.get_fields()}
    assert columns == {"id", "day", "outcome", "service_type", "outcode", "from_plan", "count"}


def test_nonsense_is_not_a_need(client, db):
    client.get("/services/", {"q": "xyzzyplugh"})
    assert kept() == []


def test_a_search_that_finds_something_is_not_noted(client, make):
    make("Pottery", type="arts")
    client.get("/services/", {"type": "arts"})
    assert kept() == []
