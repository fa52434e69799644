"""Which moves are legal, one table a noun. Actions check here; pages ask here what to offer."""

from .models import (
    BookingState,
    IsfInstruction,
    PayableState,
    PaymentRequest,
    PaymentRun,
    PlanState,
    RunItem,
    SessionState,
)

PLAN_MOVES = {
    PlanState.DRAFT: {PlanState.SUBMITTED},
    PlanState.SUBMITTED: {PlanState.SIGNED, PlanState.SENT_BACK},
    PlanState.SENT_BACK: {PlanState.SUBMITTED},
    PlanState.SIGNED: {PlanState.SUPERSEDED},
    PlanState.SUPERSEDED: set(),
}
BOOKING_MOVES = {
    BookingState.REQUESTED: {BookingState.ACCEPTED, BookingState.DECLINED, BookingState.WITHDRAWN},
    BookingState.ACCEPTED: {BookingState.CANCELLED, BookingState.FINISHED},
    BookingState.DECLINED: set(),
    BookingState.WITHDRAWN: set(),
    BookingState.CANCELLED: set(),
    BookingState.FINISHED: set(),
}
#: What was agreed or may be: it counts, and is in the way of another of the same.
STANDING = (BookingState.REQUESTED, BookingState.ACCEPTED, BookingState.FINISHED)
SESSION_MOVES = {
    SessionState.PLANNED: {SessionState.HELD, SessionState.CANCELLED},
    SessionState.HELD: {
        SessionState.DELIVERED,
        SessionState.MISSED,
        SessionState.DISPUTED,
        SessionState.CANCELLED,
        SessionState.CHARGED,
    },
    SessionState.DELIVERED: {SessionState.CONFIRMED, SessionState.DISPUTED},
    SessionState.DISPUTED: {SessionState.CONFIRMED, SessionState.MISSED},
    SessionState.CONFIRMED: set(),
    SessionState.MISSED: set(),
    SessionState.CANCELLED: set(),
    SessionState.CHARGED: set(),
}
PAYABLE_MOVES = {
    PayableState.DUE: {PayableState.ASKED, PayableState.IN_FLIGHT},
    PayableState.ASKED: {PayableState.IN_FLIGHT, PayableState.SETTLED, PayableState.DUE},
    PayableState.IN_FLIGHT: {PayableState.SETTLED, PayableState.DUE, PayableState.ASKED},
    PayableState.SETTLED: set(),
}
RUN_MOVES = {
    PaymentRun.State.DRAFT: {PaymentRun.State.APPROVED, PaymentRun.State.DISCARDED},
    PaymentRun.State.APPROVED: {PaymentRun.State.SENT},
    PaymentRun.State.SENT: {PaymentRun.State.FINISHED},
    PaymentRun.State.FINISHED: set(),
    PaymentRun.State.DISCARDED: set(),
}
RUN_ITEM_MOVES = {
    RunItem.State.LISTED: {RunItem.State.SETTLED, RunItem.State.RETURNED},
    RunItem.State.SETTLED: set(),
    RunItem.State.RETURNED: set(),
}
REQUEST_MOVES = {
    PaymentRequest.State.ASKED: {
        PaymentRequest.State.SAID_PAID,
        PaymentRequest.State.SETTLED,
        PaymentRequest.State.TAKEN_BACK,
    },
    PaymentRequest.State.SAID_PAID: {PaymentRequest.State.SETTLED, PaymentRequest.State.ASKED},
    PaymentRequest.State.SETTLED: set(),
    PaymentRequest.State.TAKEN_BACK: set(),
}
#: An officer sends an instruction again when it was refused, or when nobody answered it in time.
ISF_MOVES = {
    IsfInstruction.State.SENT: {IsfInstruction.State.ACKNOWLEDGED, IsfInstruction.State.SENT},
    IsfInstruction.State.ACKNOWLEDGED: {
        IsfInstruction.State.PAID,
        IsfInstruction.State.REFUSED,
        IsfInstruction.State.SENT,
    },
    IsfInstruction.State.PAID: set(),
    IsfInstruction.State.REFUSED: {IsfInstruction.State.SENT},
}
