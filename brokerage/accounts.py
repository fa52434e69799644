"""Which ledger account stands for what. Nobody else makes up an account's name.

Money goes council receivable → pot → payable → in flight → paid out; each step is one transfer.
Owner references are ids only, never names.
"""

from brokerage.ledger.actions import open_account
from brokerage.ledger.models import Account
from marketplace.core.models import Council
from providers.models import Provider

from .models import Deployment, Pot


def receivable(council: Council) -> Account:
    """What the council has promised to its residents' pots."""
    return open_account(kind="council-receivable", owner_ref=council.slug)


def funding(council: Council) -> Account:
    """What the council has sent."""
    return open_account(kind="council-funding", owner_ref=council.slug)


def pot(pot_id: object) -> Account:
    """A pot: it can never be overspent, whoever writes."""
    return open_account(kind="pot", owner_ref=str(pot_id), no_overspend=True)


def payer_name(deployment: str, council_slug: str, person_id: object, fund_holder_id: object) -> str:
    """Who pays, by ids: the council, the person or the fund holder."""
    if deployment == Deployment.MANAGED:
        return f"council:{council_slug}"
    if deployment == Deployment.DIRECT_PAYMENT:
        return f"person:{person_id}"
    assert fund_holder_id is not None, "an ISF pot names its fund holder (database constraint)"
    return f"fund-holder:{fund_holder_id}"


def payer_of_run(council: Council) -> str:
    """The council itself, from budgets that it manages."""
    return payer_name(Deployment.MANAGED, council.slug, None, None)


def payer_of(pot: Pot) -> str:
    person = pot.budget.person
    return payer_name(pot.deployment, person.council.slug, person.pk, pot.fund_holder_id)


def payable(payer: str, provider: Provider) -> Account:
    """What a payer owes to a provider; it cannot be paid twice, because it cannot be overspent."""
    return open_account(kind="payable", owner_ref=f"{payer}:provider:{provider.pk}", no_overspend=True)


def in_flight(payer: str) -> Account:
    """What a payer has sent and nobody has yet seen arrive."""
    return open_account(kind="in-flight", owner_ref=payer, no_overspend=True)


def paid_out(payer: str) -> Account:
    """What has arrived."""
    return open_account(kind="paid-out", owner_ref=payer)
