"""How acts about payments read in a person's timeline."""

from marketplace.core.audit import present
from marketplace.core.models import AuditEntry
from marketplace.core.money import format_pounds

SENTENCES = {
    "payable.owed": "{pounds} is owed to the provider for a session",
    "payment_request.asked": "The provider asked for {pounds} ({label})",
    "payment_request.taken_back": "The provider took back {label}",
    "payment_request.said_paid": "{pounds} was said to be paid ({label})",
    "payment_request.received": "The provider has {pounds} ({label})",
    "payment_request.not_received": "The provider says that the payment has not come ({label})",
    "payment_request.matched": "The council found {pounds} on the bank statement ({label})",
    "isf.sent": "The fund holder was told to pay {pounds} ({label})",
    "isf.sent_again": "The council told the fund holder again to pay ({label})",
    "isf.acknowledged": "The fund holder has seen what it is to pay ({label})",
    "isf.paid": "The fund holder paid {pounds} ({label})",
    "isf.refused": "The fund holder says that it cannot pay. The council has been told ({label})",
    "isf.escalated": "The fund holder did not answer in time. The council has been told ({label})",
    "run.made": "A payment list was made: {pounds} ({label})",
    "run.discarded": "A payment list was discarded ({label})",
    "run.approved": "A payment list was approved: {pounds} ({label})",
    "run.exported": "The payment file was downloaded ({label})",
    "run.sent": "The payment file was sent to the bank ({label})",
    "run.finished": "Every payment has its answer ({label})",
    "run_item.settled": "{pounds} arrived ({label})",
    "run_item.returned": "{pounds} came back from the bank ({label})",
}


def _plain(sentence: str):
    def present_entry(entry: AuditEntry) -> str:
        pence = entry.new.get("amount_pence", entry.new.get("total_pence"))
        return sentence.format(label=entry.target_label, pounds=format_pounds(pence))

    return present_entry


for _action, _sentence in SENTENCES.items():
    present(_action)(_plain(_sentence))
