"""The payments say the same as the ledger: what is owed, on its way and paid; closed pots are empty."""

from collections import Counter
from collections.abc import Iterator

from django.db.models import Sum

from brokerage import accounts
from brokerage.ledger.integrity import add_check
from brokerage.ledger.models import Account
from brokerage.models import Payable, PayableState, Pot
from marketplace.core.money import format_pounds

#: Which account holds the money of a payable in a state.
KIND = {
    PayableState.DUE: "payable",
    PayableState.ASKED: "payable",
    PayableState.IN_FLIGHT: "in-flight",
    PayableState.SETTLED: "paid-out",
}


def payments_and_ledger_agree() -> Iterator[str]:
    """A sentence for every account of what is owed, in flight or paid out that its payables do not explain."""
    expected: Counter[tuple[str, str]] = Counter()
    rows = Payable.objects.values(
        "state", "deployment", "provider", "person", "council__slug", "session__pot__fund_holder"
    ).annotate(pence=Sum("amount_pence"))
    for row in rows.order_by():
        payer = accounts.payer_name(
            row["deployment"], row["council__slug"], row["person"], row["session__pot__fund_holder"]
        )
        kind = KIND[PayableState(row["state"])]
        owner = f"{payer}:provider:{row['provider']}" if kind == "payable" else payer
        expected[kind, owner] += row["pence"]
    kept = {
        (account.kind, account.owner_ref): account.posted_pence
        for account in Account.objects.filter(kind__in=set(KIND.values()))
    }
    for kind, owner in sorted(expected.keys() | kept.keys()):
        owed, booked = expected[kind, owner], kept.get((kind, owner), 0)
        if owed != booked:
            yield (
                f"Account {kind} {owner} holds {format_pounds(booked)}, "
                f"but its sessions come to {format_pounds(owed)}. Compare its transfers with its payables."
            )


def closed_pots_are_empty() -> Iterator[str]:
    """A sentence for every closed pot in which money is free, that nobody could book or send back."""
    for pot in Pot.objects.exclude(closed_at=None).select_related("account"):
        if free := pot.account.posted_pence - pot.account.debits_pending:
            yield f"The closed {pot.reference_label} has {format_pounds(free)} free. It must go back to the council."


add_check("closed pots", closed_pots_are_empty)
add_check("payments", payments_and_ledger_agree)
