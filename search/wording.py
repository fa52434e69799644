"""Codes as words that a person reads: days, delivery, access, languages, ways to pay, checks."""

from collections.abc import Iterable

from providers.models import PriceUnit
from providers.models.codes import LANGUAGES, Access, Day, Delivery, WayToPay

DAYS = dict(Day.choices)
TIMES = {
    "morning": "Morning (before 12)",
    "afternoon": "Afternoon (12 to 5)",
    "evening": "Evening (5 to 10)",
    "night": "Night (after 10)",
}
DELIVERY = dict(Delivery.choices)
DELIVERY_SAYS = {
    "at-home": "comes to your home",
    "venue": "happens at a place you go to",
    "outdoors": "happens outdoors",
    "online": "happens online",
    "phone": "happens by phone",
}
ACCESS = dict(Access.choices)
DEPLOYMENTS = dict(WayToPay.choices)
DEPLOYMENT_SAYS = {
    "direct-payment": "direct payments",
    "managed": "council-managed budgets",
    "isf": "individual service funds",
}
__all__ = ["ACCESS", "CHECKS", "DAYS", "DELIVERY", "DEPLOYMENTS", "GENDERS", "LANGUAGES", "TIMES", "UNITS"]

GENDERS = {"women": "Women", "men": "Men"}
CHECKS = {
    "cqc": "Registered with the Care Quality Commission",
    "dbs": "DBS checks on staff",
    "insurance": "Insured",
    "safeguarding-policy": "Safeguarding policy",
    "qualifications": "Qualified staff",
    "food-hygiene": "Food hygiene rating",
}
UNITS = dict(PriceUnit.choices)


def one_of(names: Iterable[str], last: str = "and") -> str:
    """“Monday”, “Monday and Tuesday”, “Monday, Tuesday and Friday”."""
    names = list(names)
    return f" {last} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def lower_first(text: str) -> str:
    """For the middle of a sentence; names that are written in capitals stay."""
    return text if text[:2].isupper() or text.startswith(("British", "Changing Place")) else text[:1].lower() + text[1:]


def capital_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def counted(number: int, thing: str = "service") -> str:
    """“no services”, “1 service”, “12 services”."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"
