from .booking import Booking, BookingState, Session, SessionState
from .budget import FundingPayment, PersonalBudget, Pot
from .codes import Act, Deployment, Funder, Stated
from .mandate import Mandate
from .need import SavedNeed
from .payment import (
    IsfInstruction,
    Payable,
    PayableState,
    PaymentRequest,
    PaymentRun,
    RunItem,
    StatementLine,
)
from .person import Person
from .plan import PlannedLine, PlanOutcome, PlanState, Risk, SupportPlan

__all__ = [
    "Act",
    "Booking",
    "BookingState",
    "Deployment",
    "Funder",
    "FundingPayment",
    "IsfInstruction",
    "Mandate",
    "Payable",
    "PayableState",
    "PaymentRequest",
    "PaymentRun",
    "Person",
    "PersonalBudget",
    "PlanOutcome",
    "PlanState",
    "PlannedLine",
    "Pot",
    "Risk",
    "RunItem",
    "SavedNeed",
    "Session",
    "SessionState",
    "Stated",
    "StatementLine",
    "SupportPlan",
]
