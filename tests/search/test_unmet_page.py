"""What the market manager sees of needs that nobody meets: enough to act on, and nobody to be found in it."""

import csv
from datetime import date
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from marketplace.core.models import Council, CouncilRole, Role, User
from search.models import UnmetNeed
from search.unmet_counts import FEWER, WITHHELD, Need, months_over, unmet_needs

URL = "/officer/unmet/"
OCTOBER = date(2026, 10, 1)


@pytest.fixture
def idris(client, db, clock):
    clock("2026-11-25 09:00")
    user = User.objects.create_user("idris@council.example")
    council = Council.objects.create(slug="southwark", name="Southwark")
    CouncilRole.objects.create(user=user, council=council, role=Role.MARKET_MANAGER)
    client.force_login(user)
    return user


@pytest.fixture
def unmet(db):
    def unmet(count, day="2026-10-14", outcome="community", kind="arts", outcode="SE15", from_plan=False):
        UnmetNeed.objects.create(
            day=day, outcome=outcome, service_type=kind, outcode=outcode, from_plan=from_plan, count=count
        )

    return unmet


def need(*counts: int) -> Need:
    return Need(OCTOBER, "community", "arts", {f"SE{number}": count for number, count in enumerate(counts, 1)})


def lines_of(response) -> list[list[str]]:
    return list(csv.reader(response.content.decode().splitlines()))


def test_searches_are_counted_by_outcome_area_kind_place_and_month(client, idris, unmet, outcodes):
    unmet(4, day="2026-10-01")
    unmet(3, day="2026-10-31", from_plan=True)
    unmet(6, outcode="SE5")
    unmet(9, day="2026-09-30")
    assert lines_of(client.get(f"{URL}csv/")) == [
        ["Month", "Outcome area", "Kind of service", "Place", "Searches that found nothing"],
        ["2026-10", "Getting out and about", "Arts, music and creative activities", "Peckham (SE15)", "7"],
        ["2026-10", "Getting out and about", "Arts, music and creative activities", "Camberwell (SE5)", "6"],
        ["2026-10", "Getting out and about", "Arts, music and creative activities", "All places", "13"],
        ["2026-09", "Getting out and about", "Arts, music and creative activities", "Peckham (SE15)", "9"],
        ["2026-09", "Getting out and about", "Arts, music and creative activities", "All places", "9"],
    ]


def test_a_small_number_is_told_as_fewer_than_five(client, idris, unmet):
    unmet(4)
    unmet(5, outcode="SE5")
    page = client.get(URL).content.decode()
    assert "SE15: fewer than 5" in page
    assert "SE5: 5" in page


def test_what_is_not_known_is_said_so(client, idris, unmet):
    unmet(8, outcome="", outcode="")
    page = client.get(URL).content.decode()
    assert "Not stated" in page
    assert "No place stated: 8" in page


def test_the_month_that_runs_now_is_not_told(client, idris, unmet):
    unmet(50, day="2026-11-25")
    assert "nobody searched" in client.get(URL, {"month": "2026-11"}).content.decode()
    assert len(lines_of(client.get(f"{URL}csv/"))) == 1


@pytest.mark.parametrize(
    ("today", "newest", "oldest"),
    [
        (date(2026, 11, 25), date(2026, 10, 1), date(2025, 11, 1)),
        (date(2027, 1, 1), date(2026, 12, 1), date(2026, 1, 1)),
        (date(2026, 12, 31), date(2026, 11, 1), date(2025, 12, 1)),
    ],
)
def test_the_twelve_months_before_this_one_are_told(today, newest, oldest):
    months = months_over(today)
    assert (months[0], months[-1], len(set(months))) == (newest, oldest, 12)


def test_december_is_a_month_like_any_other(unmet):
    unmet(6, day="2026-12-31")
    unmet(7, day="2027-01-01")
    assert [row.total for row in unmet_needs([date(2026, 12, 1)])] == ["6"]


@pytest.mark.parametrize(
    ("counts", "total"),
    [
        ((7, 6), "13"),
        ((3,), FEWER),
        ((2, 1), WITHHELD),
        ((1, 1, 1, 1), WITHHELD),  # “fewer than 5” would tell that each is 1
        ((20, 3), WITHHELD),  # 23 would tell the 3
        ((20, 4, 4), WITHHELD),  # 28 would tell that both are 4, the most that they can be
        ((20, 1, 1, 1, 1, 1), WITHHELD),  # and 25 that all are 1, the least
        ((20, 1, 2), WITHHELD),  # 3 for two places together is a small number too
        ((20, 3, 3), "26"),
        ((3, 3), "6"),
    ],
)
def test_a_total_is_told_only_where_it_gives_no_small_number_away(counts, total):
    assert need(*counts).total == total


@given(st.lists(st.sampled_from((1, 1, 2, 3, 4, 4, 5, 9)), min_size=1, max_size=5))
@example([4, 4, 4])
@example([1, 1, 1, 1])
@example([9, 4, 4])
@example([1])
def test_whoever_works_it_out_finds_at_least_two_answers_for_every_hidden_number(counts):
    told = need(*counts)
    hidden = [place for place in told.counts if told.told(place) == FEWER]
    shown = sum(count for count in counts if count >= 5)

    def fits(answer: tuple[int, ...]) -> bool:
        total = shown + sum(answer)
        return total == int(told.total) if told.total.isdecimal() else told.total == need(*counts_with(answer)).total

    def counts_with(answer: tuple[int, ...]) -> list[int]:
        return [count for count in counts if count >= 5] + list(answer)

    answers = [answer for answer in product(range(1, 5), repeat=len(hidden)) if fits(answer)]
    for column in zip(*answers, strict=True):
        assert len(set(column)) > 1, answers


def test_a_sum_of_several_needs_is_made_of_what_is_told_alone(client, idris, unmet):
    unmet(20)
    unmet(3, outcode="SE5")  # its total is withheld
    unmet(7, kind="befriending")
    unmet(2, kind="transport")
    assert "At least 27 searches found nothing" in client.get(URL).content.decode()


def test_the_page_of_a_month_can_be_chosen_and_nonsense_is_the_newest(client, idris, unmet):
    unmet(9, day="2026-03-02")
    assert "SE15: 9" in client.get(URL, {"month": "2026-03"}).content.decode()
    for nonsense in ("2026-13", "x", "1999-01"):
        assert '<h2 class="govuk-heading-m">October 2026</h2>' in client.get(URL, {"month": nonsense}).content.decode()


def test_the_market_manager_finds_it_from_the_council_page(client, idris):
    assert 'href="/officer/unmet/"' in client.get("/officer/").content.decode()


def test_officers_of_other_kinds_are_refused(client, idris):
    CouncilRole.objects.update(role=Role.FINANCE)
    assert client.get(URL).status_code == 403
    assert client.get(f"{URL}csv/").status_code == 403
    assert 'href="/officer/unmet/"' not in client.get("/officer/").content.decode()
