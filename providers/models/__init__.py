from .check import Check, CheckKind
from .counts import ListingCount
from .provider import Membership, Provider, ProviderKind, TeamRole
from .service import Audience, Service, VatTreatment
from .submission import Submission
from .taxonomy import OutcomeArea, ServiceType
from .terms import Extra, OpeningTime, Price, PriceUnit, Venue

__all__ = [
    "Audience",
    "Check",
    "CheckKind",
    "Extra",
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
    "Submission",
    "TeamRole",
    "VatTreatment",
    "Venue",
]
