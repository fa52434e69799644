"""How each act reads in a person's timeline: plain sentences, no care notes."""

from datetime import date

from brokerage.models import Act
from marketplace.core.audit import present
from marketplace.core.models import AuditEntry
from marketplace.core.money import format_pounds

SENTENCES = {
    "person.registered": "{label} put on record",
    "plan.started": "A support plan was started",
    "plan.written": "The support plan was changed",
    "plan.outcome_added": "An outcome was added to the plan",
    "plan.line_added": "Support was added to the plan",
    "plan.risk_added": "A risk was added to the plan",
    "plan.part_removed": "Something was taken out of the plan",
    "plan.submitted": "The plan was sent to be agreed",
    "plan.sent_back": "The council asked for changes to the plan",
    "plan.signed_off": "The council agreed the plan",
    "need.saved": "A need of the plan was saved as not met",
    "need.taken_off": "A need of the plan is no longer saved as not met",
    "booking.accepted": "The provider accepted {label}. The money for it is set aside",
    "booking.declined": "The provider could not do {label}",
    "booking.withdrawn": "The request for {label} was taken back",
    "session.delivered": "The provider said that {label} took place",
    "session.missed": "{label} did not take place. Its money is free again",
    "session.questioned": "{label} was questioned. The money stays set aside",
    "session.confirmed": "{label} was confirmed, so the provider is owed for it",
    "session.confirmed_by_time": "{label} counts as confirmed, because the days to answer had passed",
}


def _plain(sentence: str):
    return lambda entry: _capital(sentence.format(label=entry.target_label))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


for _action, _sentence in SENTENCES.items():
    present(_action)(_plain(_sentence))


@present("mandate.given")
def _mandate_given(entry: AuditEntry) -> str:
    acts = "; ".join(Act(act).label.lower() for act in entry.new.get("acts", []) if act in Act.values)
    until = f" until {date.fromisoformat(entry.new['ends_on']):%-d %B %Y}" if entry.new.get("ends_on") else ""
    return f"{entry.new.get('to') or 'Somebody'} was given the right to act{until}: {acts}"


@present("mandate.ended")
def _mandate_ended(entry: AuditEntry) -> str:
    return f"The right to act was ended for {entry.old['to']}" if entry.old.get("to") else "A right to act was ended"


@present("booking.requested")
def _requested(entry: AuditEntry) -> str:
    return f"{_capital(entry.target_label)} was asked for: {format_pounds(entry.new.get('total_pence'))} in all"


@present("budget.agreed")
def _agreed(entry: AuditEntry) -> str:
    return f"The personal budget was set: {format_pounds(entry.new.get('weekly_pence'))} a week"


@present("budget.year_opened")
def _year_opened(entry: AuditEntry) -> str:
    return f"The budget was opened for the next year: {format_pounds(entry.new.get('weekly_pence'))} a week"


def _pot_ended(entry: AuditEntry) -> str:
    return (
        f"A pot of the budget ends on {date.fromisoformat(entry.new['ends_on']):%-d %B %Y}: "
        f"{format_pounds(entry.new.get('returned_pence'))} that was not booked went back to the council"
        if entry.action == "pot.shortened"
        else "A pot of the budget was closed: "
        f"{format_pounds(entry.new.get('returned_pence'))} that was not booked went back to the council"
    )


present("pot.closed")(_pot_ended)
present("pot.shortened")(_pot_ended)


@present("funding.paid")
def _funded(entry: AuditEntry) -> str:
    return f"The council paid {format_pounds(entry.new.get('amount_pence'))} into the budget"


def _cancelled(entry: AuditEntry) -> str:
    charge = entry.new.get("charged_pence") or 0
    cost = f" {format_pounds(charge)} was charged for short notice" if charge else " Nothing was charged"
    return f"{_capital(entry.target_label)} was cancelled.{cost}"


present("booking.cancelled")(_cancelled)
present("session.cancelled")(_cancelled)
