"""What a support plan tells search about one outcome. Search owns the shape; brokerage fills it."""

from dataclasses import dataclass

from .query import DEFAULT_RADIUS_MILES, QueryPlace


@dataclass(frozen=True)
class PlanNeeds:
    """One outcome's needs. Amounts are whole pence, VAT included; "" and () mean nothing is known."""

    outcome_area: str
    words: str = ""
    place: QueryPlace | None = None
    radius_miles: float | None = DEFAULT_RADIUS_MILES
    days: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    age: int | None = None
    gender: str = ""
    languages: tuple[str, ...] = ()
    deployment: str = ""
    money_left_pence: int | None = None
    money_unit: str = ""
    types: tuple[str, ...] = ()
