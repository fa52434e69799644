from .details import ProviderDetailsForm
from .officer import AnswerForm, CheckForm, NewProviderForm, SuspendForm
from .steps import STEPS, NewListingForm, SendForm, Step
from .team import AddToTeamForm

__all__ = [
    "STEPS",
    "AddToTeamForm",
    "AnswerForm",
    "CheckForm",
    "NewListingForm",
    "NewProviderForm",
    "ProviderDetailsForm",
    "SendForm",
    "Step",
    "SuspendForm",
]
