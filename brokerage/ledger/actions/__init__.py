"""The ledger's verbs. Callers write `from brokerage.ledger import actions as ledger`, then `ledger.hold(…)`.

Every amount is whole pence. Every transfer has a key; the same key and content again changes nothing and gives the
first row back. A refusal is a `LedgerRefused` with a sentence, and leaves the caller's transaction usable.
"""

from .accounts import close_account, lock, open_account, reopen_account
from .transfers import hold, post, post_hold, void_hold

__all__ = ["close_account", "hold", "lock", "open_account", "post", "post_hold", "reopen_account", "void_hold"]
