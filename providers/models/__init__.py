from .check import Check, CheckKind
from .codes import FIRST_LANGUAGES, LANGUAGES, SAME_LANGUAGE, STEP_TITLES, Access, Day, Delivery, WayToPay
from .counts import ListingCount
from .provider import Membership, Provider, ProviderKind, TeamRole
from .service import Audience, Gender, Service, VatTreatment
from .shortlist import SharedList, ShortlistItem
from .submission import Submission
from .taxonomy import OutcomeArea, ServiceType
from .terms import Extra, OpeningTime, Price, PriceUnit, Venue

__all__ = [
    "FIRST_LANGUAGES",
    "LANGUAGES",
    "SAME_LANGUAGE",
    "STEP_TITLES",
    "Access",
    "Audience",
    "Check",
    "CheckKind",
    "Day",
    "Delivery",
    "Extra",
    "Gender",
    "ListingCount",
    "Membership",
    "OpeningTime",
    "OutcomeArea",
    "Price",
    "PriceUnit",
    "Provider",
    "ProviderKind",
    "Service",
    "ServiceType",
    "SharedList",
    "ShortlistItem",
    "Submission",
    "TeamRole",
    "VatTreatment",
    "Venue",
    "WayToPay",
]
