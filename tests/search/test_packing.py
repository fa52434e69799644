"""Packages against trying everything, on cases small enough for it; and what each aim means."""

import random
from decimal import Decimal
from itertools import combinations, product

import pytest

from search import packing
from search.packing import AMOUNT_COUNTS, DOOR, KNOWN_COUNTS, KNOWN_DOOR, Aim, Amount, Offer, packages


def amount(pence, times=1):
    return Amount(1, times, Decimal(1), pence)


def offer(service, fits, *pence, provider=None, is_known=False):
    """One that costs so much once a week, twice…"""
    amounts = tuple(amount(cost, times) for times, cost in enumerate(pence, 1))
    return Offer(service, provider or service, tuple(fits.items()), amounts, is_known)


def told(package):
    return {piece.service: piece.outcomes for piece in package.pieces}


def value(aim, package, offers):
    """How good a package is by its aim, outcomes first; to five places, below which ties are broken."""
    by_service = {one.service: one for one in offers}
    fits = sum(
        dict(by_service[piece.service].fits)[outcome] + KNOWN_COUNTS * by_service[piece.service].is_known
        for piece in package.pieces
        for outcome in piece.outcomes
    )
    if aim is Aim.CHEAPEST:
        return -len(package.unmet), -package.weekly_pence, round(fits, 4)
    most = {one.service: max(amount.weekly_pence for amount in one.amounts) or 1 for one in offers}
    fits += sum(AMOUNT_COUNTS * piece.amount.weekly_pence / most[piece.service] for piece in package.pieces)
    if aim is Aim.FEWEST:
        known = {one.provider for one in offers if one.is_known}
        fits -= sum(KNOWN_DOOR if one in known else DOOR for one in {piece.provider for piece in package.pieces})
    return -len(package.unmet), round(fits, 4), 0


def every_package(outcomes, offers, weekly_pence, aim):
    """All that can be chosen, each outcome served by at most one of what is chosen and each choice serving one."""
    for count in range(len(offers) + 1):
        for chosen in combinations(offers, count):
            for amounts in product(*(one.amounts for one in chosen)):
                if sum(amount.weekly_pence for amount in amounts) > weekly_pence:
                    continue
                for servants in product([None, *range(count)], repeat=len(outcomes)):
                    serves = [
                        tuple(o for o, by in zip(outcomes, servants, strict=True) if by == n) for n in range(count)
                    ]
                    if all(serves) and all(
                        set(mine) <= {o for o, _ in one.fits} for mine, one in zip(serves, chosen, strict=True)
                    ):
                        pieces = tuple(
                            packing.Piece(one.service, one.provider, much, mine)
                            for one, much, mine in zip(chosen, amounts, serves, strict=True)
                        )
                        met = {o for mine in serves for o in mine}
                        yield packing.Package(aim, pieces, tuple(o for o in outcomes if o not in met))


@pytest.mark.parametrize("seed", range(12))
def test_no_package_is_better_than_the_one_that_is_found(seed):
    rng = random.Random(seed)
    outcomes = [10, 20, 30]
    offers = [
        offer(
            service,
            {outcome: rng.uniform(0.66, 1) for outcome in rng.sample(outcomes, rng.choice([1, 1, 2]))},
            *((cost, 2 * cost) if rng.random() < 0.5 else (cost,)),
            provider=rng.choice([100, 200, 300, 400]),
            is_known=False,
        )
        for service, cost in enumerate(rng.sample(range(0, 3000), 5), 1)
    ]
    budget = rng.choice([1500, 3000, 5000])
    found = packages(outcomes, offers, budget)
    assert found
    taken: list[frozenset[int]] = []
    for package in found:
        others = [
            one
            for one in every_package(outcomes, packing.fitting(outcomes, offers), budget, package.aim)
            if one.services not in taken
        ]
        best = max(value(package.aim, one, offers) for one in others)
        assert value(package.aim, package, offers)[:2] == pytest.approx(best[:2], abs=1e-3)
        assert package.weekly_pence <= budget
        taken.append(package.services)
    assert len(set(taken)) == len(taken)


def test_each_aim_is_what_it_says():
    offers = [
        offer(1, {1: 0.9}, 3000, provider=10),
        offer(2, {2: 0.9}, 3000, provider=20),
        offer(3, {1: 0.62}, 500, provider=30),
        offer(4, {2: 0.62}, 500, provider=40),
        offer(5, {1: 0.7}, 2000, provider=50),
        offer(6, {2: 0.7}, 2000, provider=50),
    ]
    best, cheapest, fewest = packages([1, 2], offers, 10_000)
    assert (best.aim, set(told(best))) == (Aim.BEST, {1, 2})
    assert (cheapest.aim, set(told(cheapest))) == (Aim.CHEAPEST, {3, 4})
    assert (fewest.aim, set(told(fewest))) == (Aim.FEWEST, {5, 6})
    assert (best.unmet, cheapest.unmet, fewest.unmet) == ((), (), ())


def test_one_service_may_serve_two_outcomes_and_is_paid_once():
    (package,) = packages([1, 2], [offer(1, {1: 0.8, 2: 0.7}, 1500)], 2000)
    assert told(package) == {1: (1, 2)}
    assert package.weekly_pence == 1500


def test_what_nothing_serves_within_the_money_stays_unmet():
    (package, *_) = packages([1, 2, 3], [offer(1, {1: 0.8}, 900), offer(2, {2: 0.9}, 5000)], 2000)
    assert told(package) == {1: (1,)}
    assert package.unmet == (2, 3)


def test_serving_more_outcomes_comes_before_serving_one_well():
    offers = [offer(1, {1: 1.0}, 2000), offer(2, {1: 0.7}, 900), offer(3, {2: 0.6}, 900)]
    assert packages([1, 2], offers, 2000)[0].unmet == ()


def test_what_hardly_fits_serves_nothing_though_it_is_cheap():
    best, *_ = packages([1], [offer(1, {1: 0.9}, 2000), offer(2, {1: 0.3}, 0)], 5000)
    assert {one.service for one in packing.fitting([1], [offer(1, {1: 0.9}, 2000), offer(2, {1: 0.3}, 0)])} == {1}
    assert set(told(best)) == {1}


def test_no_money_finds_what_is_free_and_nothing_finds_nothing():
    (package,) = packages([1, 2], [offer(1, {1: 0.8}, 0), offer(2, {2: 0.8}, 100)], 0)
    assert (told(package), package.unmet) == ({1: (1,)}, (2,))
    (package,) = packages([1], [], 1000)
    assert (package.pieces, package.unmet) == ((), (1,))
    (package,) = packages([], [], 1000)
    assert (package.pieces, package.unmet) == ((), ())


def test_a_known_provider_is_preferred_among_near_equals():
    offers = [offer(1, {1: 0.80}, 900), offer(2, {1: 0.78}, 900, is_known=True)]
    assert set(told(packages([1], offers, 1000)[0])) == {2}


def test_more_of_a_service_is_taken_where_the_money_allows():
    one = offer(1, {1: 0.8}, 1000, 2000, 3000)
    assert packages([1], [one], 2500)[0].pieces[0].amount.times == 2
    assert packages([1], [one], None)[0].pieces[0].amount.times == 3


def test_the_order_of_the_offers_decides_nothing():
    rng = random.Random(1)
    offers = [offer(n, {n % 4: rng.uniform(0.66, 1)}, rng.randrange(200, 2000), provider=n % 7) for n in range(40)]
    shuffled = rng.sample(offers, len(offers))
    assert packages(range(4), offers, 4000) == packages(range(4), shuffled, 4000)


def test_many_offers_are_thinned_out_without_losing_the_best(monkeypatch):
    rng = random.Random(2)
    offers = [offer(n, {n % 3: rng.uniform(0.66, 1)}, rng.randrange(200, 2000), provider=n) for n in range(90)]
    thinned = packages(range(3), offers, 3000)
    monkeypatch.setattr(packing, "ALL_TRIED", 1_000)
    assert [one.services for one in thinned[:2]] == [one.services for one in packages(range(3), offers, 3000)[:2]]
