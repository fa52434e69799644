"""Legal moves of a listing's submission."""

from .models import Submission

State = Submission.State
SUBMISSION_MOVES = {
    State.SENT: {State.APPROVED, State.SENT_BACK, State.WITHDRAWN},
    State.APPROVED: set(),
    State.SENT_BACK: set(),
    State.WITHDRAWN: set(),
}
