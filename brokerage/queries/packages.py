"""What a plan's package is chosen from, and what a package is to a reader: services, amounts, weekly costs, reasons."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from math import ceil

from brokerage.lengths import months_of
from brokerage.models import Booking, BookingState, PlanOutcome, PlanState, SupportPlan
from brokerage.queries.budgets import deployments_of, planned_weekly
from brokerage.queries.needs import needs_for
from brokerage.terms import session_cost
from brokerage.years import year_end
from marketplace.core.money import format_pounds
from providers.models import Price, PriceUnit, Service
from providers.words import amount_words
from search.packing import Aim, Amount, Offer, Package, packages
from search.plan import best_for, liking
from search.query import Hit, Standing

#: The best of so many services are tried for each outcome.
TRIED_FOR_EACH = 40
#: What a service adds to its fit by having to do with what matters to the person, at most about this.
LIKING_COUNTS = 0.15
LIKED_AT_MOST = 100
#: Filters whose sentences would say again what a piece says already.
TOLD_OTHERWISE = frozenset({"price", "pay", "outcome"})
MOST_TIMES, MOST_HOURS = 7, Decimal(6)
#: A thing for more than this is bought once; for less, every week, as a meal is.
BOUGHT_ONCE_FROM_PENCE = 2_000
WEEKS_OF_A_YEAR = 52


@dataclass(frozen=True)
class Money:
    """The most for a week, in pence, None where nothing says; and how that comes about, as a sentence."""

    weekly_pence: int | None
    says: str
    deployment: str = ""
    weeks: int = WEEKS_OF_A_YEAR


@dataclass(frozen=True)
class Choice:
    """A service that may serve an outcome: how well, why, and the price that its list shows first."""

    service: Service
    fit: float
    reasons: tuple[str, ...]
    price: Price | None


@dataclass(frozen=True)
class Basis:
    """All that packages of a plan are made from. `arranged`: outcomes for which something runs already."""

    plan: SupportPlan
    outcomes: Sequence[PlanOutcome]
    arranged: Mapping[PlanOutcome, Sequence[Booking]]
    choices: Mapping[int, Sequence[Choice]]
    money: Money
    known_providers: frozenset[int]

    @property
    def open_outcomes(self) -> list[PlanOutcome]:
        return [outcome for outcome in self.outcomes if outcome not in self.arranged]

    def choice(self, outcome_id: int, service_id: int) -> Choice | None:
        return next((one for one in self.choices.get(outcome_id, ()) if one.service.pk == service_id), None)


@dataclass(frozen=True)
class Part:
    """A piece of a package, for a page: for which outcomes, what, how much, and what that costs in a week."""

    outcomes: tuple[PlanOutcome, ...]
    choice: Choice
    amount: Amount
    is_known: bool

    @property
    def how_much(self) -> str:
        """“2 hours, twice a week”."""
        price = self.choice.price
        if price is None:
            return "free"
        each = amount_words(self.amount.quantity, price)
        if self.amount.times == 0:
            return f"{each}, once"
        if months_of(price):
            return each
        often = {1: "once a week", 2: "twice a week"}.get(self.amount.times, f"{self.amount.times} times a week")
        return f"{each}, {often}"


@dataclass(frozen=True)
class Suggestion:
    """A package to read. `left_pence` is None where no limit is known."""

    aim: Aim | None
    parts: tuple[Part, ...]
    unmet: tuple[PlanOutcome, ...]
    weekly_pence: int
    left_pence: int | None
    people: int


def basis_for(plan: SupportPlan, on: date, weekly_pence: int | None = None) -> Basis:
    """`weekly_pence`: what somebody typed as the most for a week; else it is worked out."""
    person = plan.person
    outcomes = list(plan.outcomes.select_related("area", "plan__person__place").prefetch_related("lines"))
    running = _running(plan)
    arranged = {
        outcome: mine for outcome in outcomes if (mine := [one for one in running if one.outcome_id == outcome.pk])
    }
    money = money_of(plan, on)
    if weekly_pence is not None:
        money = Money(weekly_pence, "", money.deployment, money.weeks)
    known = frozenset(
        Booking.objects.filter(person=person, state__in=[BookingState.ACCEPTED, BookingState.FINISHED])
        .values_list("provider_id", flat=True)
    )  # fmt: skip
    return Basis(plan, outcomes, arranged, _choices(plan, outcomes, arranged, on), money, known)


def money_of(plan: SupportPlan, on: date) -> Money:
    """What is left in the pot that search would use, spread over the weeks to its end; or what the plan comes to."""
    if plan.state == PlanState.SIGNED:
        pots = sorted(deployments_of(plan.person, on), key=lambda row: row[2], reverse=True)
        if pots:
            deployment, label, left = pots[0]
            weeks = max(1, ceil(((year_end(on) - on).days + 1) / 7))
            weekly = max(0, left) // weeks
            return Money(
                weekly,
                f"{format_pounds(max(0, left))} is not set aside yet ({label.lower()}), for {weeks} "
                f"week{'' if weeks == 1 else 's'} to {year_end(on):%-d %B %Y}: {format_pounds(weekly)} a week.",
                deployment,
                weeks,
            )
    planned = planned_weekly(plan)
    if planned:
        return Money(planned, f"The plan comes to {format_pounds(planned)} a week so far.")
    return Money(None, "Nothing says yet how much there is for a week.")


def suggestions(basis: Basis) -> list[Suggestion]:
    """One for each aim, or fewer where there are no others."""
    outcomes = [outcome.pk for outcome in basis.open_outcomes]
    found = packages(outcomes, _offers(basis), basis.money.weekly_pence)
    return [_told(basis, package) for package in found]


def suggestion_of(basis: Basis, chosen: Iterable[tuple[tuple[int, ...], Choice, Amount]]) -> Suggestion:
    """The package that somebody put together: outcome ids, service and amount of each piece."""
    by_id = {outcome.pk: outcome for outcome in basis.outcomes}
    parts = tuple(
        Part(tuple(by_id[number] for number in numbers), choice, amount, _is_known(basis, choice))
        for numbers, choice, amount in chosen
    )
    return _suggestion(basis, None, parts)


def amounts_for(choice: Choice, outcome: PlanOutcome, weeks: int) -> list[Amount]:
    """In which amounts a service may be had for an outcome: once a week, and as much as the plan means to spend."""
    price = choice.price
    if price is None:
        return [Amount(0, 1, Decimal(1), 0)]
    least = least_quantity(price)
    first = amount_of(price, 1, least, weeks)
    planned = sum(line.weekly_pence for line in outcome.lines.all())
    found = [first]
    if first.times == 1 and first.weekly_pence and not months_of(price) and price.unit != PriceUnit.WEEK:
        days = len(set(outcome.days)) or MOST_TIMES
        times = min(planned // first.weekly_pence, days, MOST_TIMES)
        if times > 1:
            found.append(amount_of(price, times, least, weeks))
        if price.unit == PriceUnit.HOUR and (hours := Decimal(planned // price.pence)) > least:
            found.append(amount_of(price, 1, min(hours, MOST_HOURS), weeks))
    return found


def least_quantity(price: Price) -> Decimal:
    """The least of it that can be booked, and no less than one."""
    least = max(Decimal(1), price.minimum_quantity)
    if price.unit == PriceUnit.HOUR:
        return (least * 4).to_integral_value(ROUND_CEILING) / 4
    return least.to_integral_value(ROUND_CEILING)


def amount_of(price: Price, times: int, quantity: Decimal, weeks: int) -> Amount:
    """So much of it and its cost in a week; what is bought once, or for months, is spread over its weeks."""
    each = session_cost(
        rate_pence=price.pence, quantity=quantity, minimum_charge_pence=price.minimum_charge_pence
    )  # fmt: skip
    if months := months_of(price):
        return Amount(price.pk, 1, quantity, ceil(each * 12 / (int(quantity) * months * WEEKS_OF_A_YEAR)))
    if price.unit == PriceUnit.ITEM and price.pence >= BOUGHT_ONCE_FROM_PENCE:
        return Amount(price.pk, 0, quantity, ceil(each / weeks))
    return Amount(price.pk, times, quantity, each * times)


# How it is put together ----------------------------------------------------------------------------------------------


def _running(plan: SupportPlan) -> list[Booking]:
    return list(
        Booking.objects.filter(outcome__plan=plan, state__in=[BookingState.REQUESTED, BookingState.ACCEPTED])
        .select_related("provider", "service")
        .order_by("pk")
    )


def _choices(
    plan: SupportPlan, outcomes: Sequence[PlanOutcome], arranged: Mapping[PlanOutcome, object], on: date
) -> dict[int, list[Choice]]:
    hits: dict[int, Sequence[Hit]] = {}
    unwanted: set[str] = set()
    liked: dict[int, float] = {}
    for outcome in outcomes:
        if outcome in arranged:
            continue
        needs = needs_for(outcome, on)
        results = best_for(needs, TRIED_FOR_EACH)
        hits[outcome.pk] = results.hits
        unwanted |= results.reading.unwanted_kinds
        if not liked and plan.matters_to_me.strip():
            likes = liking(plan.matters_to_me, needs, LIKED_AT_MOST)
            unwanted |= likes.reading.unwanted_kinds
            liked = {hit.service_id: hit.score.evidence for hit in likes.hits} or {0: 0.0}
    services = _services({hit.service_id for found in hits.values() for hit in found})
    return {
        number: [
            _choice(services[hit.service_id], hit, liked.get(hit.service_id, 0.0))
            for hit in found
            if hit.service_id in services and services[hit.service_id].main_type_id not in unwanted
        ]
        for number, found in hits.items()
    }


def _services(ids: Iterable[int]) -> dict[int, Service]:
    """Those that can be had: with a price to book, or free."""
    rows = (
        Service.objects.public()
        .select_related("provider", "main_type")
        .prefetch_related("prices", "times", "venues__place")
        .in_bulk(list(ids))
    )
    return {number: service for number, service in rows.items() if service.free or service.prices.all()}


def _choice(service: Service, hit: Hit, liked: float) -> Choice:
    reasons = [
        reason.sentence
        for reason in hit.reasons
        if reason.standing is Standing.MET and reason.about not in TOLD_OTHERWISE
    ]
    if liked > LIKING_COUNTS:
        reasons.insert(1, "Has to do with what the plan says matters")
    price = None if service.free else service.prices.all()[0]
    return Choice(service, hit.score.total + LIKING_COUNTS * min(1.0, liked), tuple(reasons[:3]), price)


def _offers(basis: Basis) -> list[Offer]:
    found: dict[int, tuple[Choice, dict[int, float], dict[tuple[int, Decimal], Amount]]] = {}
    for outcome in basis.open_outcomes:
        for choice in basis.choices.get(outcome.pk, ()):
            _, fits, amounts = found.setdefault(choice.service.pk, (choice, {}, {}))
            fits[outcome.pk] = choice.fit
            for amount in amounts_for(choice, outcome, basis.money.weeks):
                amounts[amount.times, amount.quantity] = amount
    return [
        Offer(
            number, choice.service.provider_id, tuple(fits.items()), tuple(amounts.values()), _is_known(basis, choice)
        )
        for number, (choice, fits, amounts) in found.items()
    ]


def _is_known(basis: Basis, choice: Choice) -> bool:
    return choice.service.provider_id in basis.known_providers


def _told(basis: Basis, package: Package) -> Suggestion:
    by_id = {outcome.pk: outcome for outcome in basis.outcomes}
    parts = []
    for piece in package.pieces:
        choice = basis.choice(piece.outcomes[0], piece.service)
        outcomes = tuple(by_id[number] for number in piece.outcomes)
        parts.append(Part(outcomes, choice, piece.amount, _is_known(basis, choice)))
    order = {outcome.pk: place for place, outcome in enumerate(basis.outcomes)}
    parts.sort(key=lambda part: min(order[outcome.pk] for outcome in part.outcomes))
    return _suggestion(basis, package.aim, tuple(parts))


def _suggestion(basis: Basis, aim: Aim | None, parts: tuple[Part, ...]) -> Suggestion:
    met = {outcome for part in parts for outcome in part.outcomes}
    weekly = sum(part.amount.weekly_pence for part in parts)
    most = basis.money.weekly_pence
    return Suggestion(
        aim,
        parts,
        tuple(outcome for outcome in basis.open_outcomes if outcome not in met),
        weekly,
        None if most is None else most - weekly,
        len({part.choice.service.provider_id for part in parts}),
    )
