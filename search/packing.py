"""A whole package for a plan: which services, and how much of each, so that every outcome is served within the weekly
money. Numbers in and numbers out: no database, no words.

A small integer programme, solved by HiGHS with one thread and one seed, so that the same question has the same answer.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import highspy
import numpy as np

#: A service serves an outcome if it fits at least this share of what the best one does.
FITS_FROM = 0.65
#: What the whole of what the plan meant to spend on an outcome adds to a fit of about 1; what a provider that the
#: person knows already adds; and what being equal to the last thousandth of a fit may not be worth.
AMOUNT_COUNTS, KNOWN_COUNTS, TIE = 0.1, 0.05, 1e-6
#: A person through the door, beside fits of about 1 each; one who comes already counts half.
DOOR, KNOWN_DOOR = 10.0, 5.0
SECONDS_AT_MOST = 1.5
#: Up to so many offers are all tried; beyond, those that are not beaten by so many, and of so many providers.
ALL_TRIED, LAYERS, PROVIDERS_TRIED = 60, 3, 15


class Aim(StrEnum):
    BEST = "best"
    CHEAPEST = "cheapest"
    FEWEST = "fewest"


@dataclass(frozen=True)
class Amount:
    """So many times a week, so many units each time, at one of the service's prices; pence a week."""

    price: int
    times: int
    quantity: Decimal
    weekly_pence: int


@dataclass(frozen=True)
class Offer:
    """A service: how well it fits the outcomes that it may serve (about 0 to 1), and the amounts it can be had in."""

    service: int
    provider: int
    fits: tuple[tuple[int, float], ...]
    amounts: tuple[Amount, ...]
    is_known: bool = False


@dataclass(frozen=True)
class Piece:
    service: int
    provider: int
    amount: Amount
    outcomes: tuple[int, ...]


@dataclass(frozen=True)
class Package:
    """What was chosen, by aim, for whole pence a week; `unmet` are the outcomes that nothing serves."""

    aim: Aim
    pieces: tuple[Piece, ...]
    unmet: tuple[int, ...]

    @property
    def weekly_pence(self) -> int:
        return sum(piece.amount.weekly_pence for piece in self.pieces)

    @property
    def services(self) -> frozenset[int]:
        return frozenset(piece.service for piece in self.pieces)


def packages(outcomes: Sequence[int], offers: Iterable[Offer], weekly_pence: int | None) -> list[Package]:
    """One for each aim, each other services than those before it; fewer where there is no other that serves as much.

    `weekly_pence`: the most for a week; None for no limit.
    """
    offers = fitting(outcomes, offers)
    found: list[Package] = []
    for aim in Aim:
        worth_trying = promising(offers, aim)
        package = _Programme(outcomes, worth_trying, weekly_pence, aim, [one.services for one in found]).solved()
        if package is not None and (not found or len(package.unmet) <= len(found[0].unmet)):
            found.append(package)
    return found


def fitting(outcomes: Sequence[int], offers: Iterable[Offer]) -> list[Offer]:
    """The offers with only those outcomes that they fit well enough; in the order of their ids, so that it decides
    nothing."""
    offers = sorted(offers, key=lambda offer: offer.service)
    best = {outcome: 0.0 for outcome in outcomes}
    for offer in offers:
        for outcome, fit in offer.fits:
            best[outcome] = max(best.get(outcome, 0.0), fit)
    kept = []
    for offer in offers:
        fits = tuple((outcome, fit) for outcome, fit in offer.fits if fit > 0 and fit >= FITS_FROM * best[outcome])
        if fits and offer.amounts:
            kept.append(Offer(offer.service, offer.provider, fits, offer.amounts, offer.is_known))
    return kept


def promising(offers: Sequence[Offer], aim: Aim) -> list[Offer]:
    """Of many offers those that may be in the answer: by what they serve, none that `LAYERS` others beat both in fit
    and price. Where people through the door count, also the best of each provider of several outcomes."""
    if len(offers) <= ALL_TRIED:
        return list(offers)
    alike: dict[tuple[int, ...], list[Offer]] = {}
    for offer in offers:
        alike.setdefault(tuple(outcome for outcome, _ in offer.fits), []).append(offer)
    kept = {offer.service for group in alike.values() for offer in _unbeaten(group)}
    if aim is Aim.FEWEST:
        kept |= _best_of_providers(offers)
    return [offer for offer in offers if offer.service in kept]


def _unbeaten(group: list[Offer]) -> Iterator[Offer]:
    """From the best fit down, those that fewer than `LAYERS` of the better ones undercut."""
    cheaper: list[int] = []
    for offer in sorted(group, key=lambda offer: (-_fit(offer), _least(offer), offer.service)):
        if sum(price <= _least(offer) for price in cheaper) < LAYERS:
            yield offer
        cheaper.append(_least(offer))


def _best_of_providers(offers: Sequence[Offer]) -> set[int]:
    """For those providers that serve most outcomes, or fit best, the best offer for each outcome."""
    best: dict[int, dict[int, tuple[float, int]]] = {}
    for offer in offers:
        for outcome, fit in offer.fits:
            mine = best.setdefault(offer.provider, {})
            mine[outcome] = max(mine.get(outcome, (0.0, 0)), (fit, -offer.service))
    leading = sorted(best, key=lambda one: (-len(best[one]), -sum(fit for fit, _ in best[one].values()), one))
    return {-service for one in leading[:PROVIDERS_TRIED] for _, service in best[one].values()}


def _fit(offer: Offer) -> float:
    return sum(fit for _, fit in offer.fits) + KNOWN_COUNTS * offer.is_known


def _least(offer: Offer) -> int:
    return min(amount.weekly_pence for amount in offer.amounts)


def worth(aim: Aim, outcomes: int) -> float:
    """What serving one more outcome is worth: more than all else together."""
    return {Aim.BEST: 10.0, Aim.CHEAPEST: 1e7, Aim.FEWEST: (DOOR + 2.0) * (outcomes + 1)}[aim]


class _Programme:
    """Columns: how much of each offer (one yes or no for each amount), whom each outcome is served by, and whose
    providers come."""

    def __init__(
        self,
        outcomes: Sequence[int],
        offers: Sequence[Offer],
        weekly_pence: int | None,
        aim: Aim,
        taken: Sequence[frozenset[int]],
    ) -> None:
        self.outcomes, self.offers, self.aim, self.taken = outcomes, offers, aim, taken
        self.amounts = [
            (number, amount)
            for number, offer in enumerate(offers)
            for amount in offer.amounts
            if weekly_pence is None or amount.weekly_pence <= weekly_pence
        ]
        self.serving = [(number, outcome, fit) for number, offer in enumerate(offers) for outcome, fit in offer.fits]
        self.providers = sorted({offer.provider for offer in offers})
        self.weekly_pence = weekly_pence
        self.rows: list[tuple[float, float, list[int], list[float]]] = []

    def solved(self) -> Package | None:
        if not self.amounts:
            return Package(self.aim, (), tuple(self.outcomes)) if not self.taken else None
        solver = highspy.Highs()
        solver.silent()
        for name, value in {
            "threads": 1, "random_seed": 0, "mip_rel_gap": 0.0, "time_limit": SECONDS_AT_MOST,
        }.items():  # fmt: skip
            solver.setOptionValue(name, value)
        solver.passModel(self._model())
        solver.run()
        chosen = solver.getSolution().col_value
        if not solver.getInfo().primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        return self._package(np.array(chosen))

    def _package(self, chosen: np.ndarray) -> Package | None:
        first = len(self.amounts)
        served: dict[int, list[int]] = {}
        for column, (number, outcome, _) in enumerate(self.serving, first):
            if chosen[column] > 0.5:
                served.setdefault(number, []).append(outcome)
        pieces = tuple(
            Piece(self.offers[number].service, self.offers[number].provider, amount, tuple(served[number]))
            for column, (number, amount) in enumerate(self.amounts)
            if chosen[column] > 0.5
        )
        if any(frozenset(piece.service for piece in pieces) == one for one in self.taken):
            return None
        met = {outcome for piece in pieces for outcome in piece.outcomes}
        return Package(self.aim, pieces, tuple(outcome for outcome in self.outcomes if outcome not in met))

    # The model -------------------------------------------------------------------------------------------------

    def _model(self) -> highspy.HighsLp:
        first_serving = len(self.amounts)
        first_provider = first_serving + len(self.serving)
        columns = first_provider + len(self.providers)
        of_offer: dict[int, list[int]] = {}
        for column, (number, _) in enumerate(self.amounts):
            of_offer.setdefault(number, []).append(column)
        serving_of: dict[int, list[int]] = {}
        serving_for: dict[int, list[int]] = {}
        for column, (number, outcome, _) in enumerate(self.serving, first_serving):
            serving_of.setdefault(number, []).append(column)
            serving_for.setdefault(outcome, []).append(column)
        provider_column = {provider: first_provider + place for place, provider in enumerate(self.providers)}
        for number, offer in enumerate(self.offers):
            mine, serves = of_offer.get(number, []), serving_of[number]
            self._at_most(1, mine)
            for column in serves:  # only what is taken serves
                self._row(-np.inf, 0, [column, *mine], [1.0, *[-1.0] * len(mine)])
            self._row(-np.inf, 0, [*mine, *serves], [*[1.0] * len(mine), *[-1.0] * len(serves)])  # and takes are needed
            self._row(-np.inf, 0, [*mine, provider_column[offer.provider]], [*[1.0] * len(mine), -1.0])
        for outcome in self.outcomes:
            self._at_most(1, serving_for.get(outcome, []))
        if self.weekly_pence is not None:
            costs = [float(amount.weekly_pence) for _, amount in self.amounts]
            self._row(-np.inf, self.weekly_pence, list(range(first_serving)), costs)
        for services in self.taken:  # other services than in an earlier package
            signs = [1.0 if self.offers[number].service in services else -1.0 for number, _ in self.amounts]
            self._row(-np.inf, len(services) - 1, list(range(first_serving)), signs)
        return self._built(columns, first_provider)

    def _built(self, columns: int, first_provider: int) -> highspy.HighsLp:
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = columns, len(self.rows)
        model.sense_ = highspy.ObjSense.kMaximize
        model.col_cost_ = np.array(list(self._worths()))
        model.col_lower_, model.col_upper_ = np.zeros(columns), np.ones(columns)
        model.row_lower_ = np.array([row[0] for row in self.rows])
        model.row_upper_ = np.array([row[1] for row in self.rows], dtype=float)
        matrix = model.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.start_ = np.cumsum([0, *(len(row[2]) for row in self.rows)])
        matrix.index_ = np.array([column for row in self.rows for column in row[2]], dtype=np.int32)
        matrix.value_ = np.array([value for row in self.rows for value in row[3]])
        model.integrality_ = [highspy.HighsVarType.kInteger] * first_provider + [highspy.HighsVarType.kContinuous] * (
            columns - first_provider
        )
        return model

    def _worths(self) -> Iterator[float]:
        """Column by column; what comes first among equals is worth a trifle more."""
        served = worth(self.aim, len(self.outcomes))
        most = {number: max((amount.weekly_pence for amount in offer.amounts), default=0) or 1
                for number, offer in enumerate(self.offers)}  # fmt: skip
        for place, (number, amount) in enumerate(self.amounts):
            trifle = -TIE * place / max(1, len(self.amounts))
            if self.aim is Aim.CHEAPEST:
                yield -float(amount.weekly_pence) + trifle
            else:
                yield AMOUNT_COUNTS * amount.weekly_pence / most[number] + trifle
        for number, _, fit in self.serving:
            yield served + fit + KNOWN_COUNTS * self.offers[number].is_known
        known = {offer.provider for offer in self.offers if offer.is_known}
        for provider in self.providers:
            door = KNOWN_DOOR if provider in known else DOOR
            yield -door if self.aim is Aim.FEWEST else 0.0

    def _row(self, low: float, high: float, columns: list[int], values: list[float]) -> None:
        self.rows.append((low, float(high), columns, values))

    def _at_most(self, most: int, columns: list[int]) -> None:
        if columns:
            self._row(-np.inf, most, columns, [1.0] * len(columns))
