"""SQLite's triggers.

`INSERT OR IGNORE` and `INSERT OR REPLACE` reach into a trigger and switch constraints off there, and a REPLACE
deletes without delete triggers. So the trigger itself checks every rule before anything moves, with RAISE(ABORT),
which no conflict clause can soften, and checks after the move that both accounts did move.
"""

# ruff: noqa: S608 - every part of these statements is a constant of this file

import re

from django.db.backends.base.base import BaseDatabaseWrapper

from brokerage.ledger.models.account import LARGEST_TOTAL_PENCE
from brokerage.ledger.models.transfer import LARGEST_TRANSFER_PENCE

HELD = "(SELECT held.amount_pence FROM ledger_transfer held WHERE held.id = NEW.pending_id)"
PARTIES = "(SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id))"

#: Rule → when a new transfer breaks it. In this order: the first that is broken is the one that is told.
REFUSE_TRANSFER = {
    "transfer_id_unused": "EXISTS (SELECT 1 FROM ledger_transfer WHERE id = NEW.id)",
    "transfer_amount_positive": "typeof(NEW.amount_pence) <> 'integer' OR NEW.amount_pence <= 0",
    "transfer_amount_within_limit": f"NEW.amount_pence > {LARGEST_TRANSFER_PENCE}",
    "transfer_kind_known": "NEW.kind IS NULL OR NEW.kind NOT IN ('post', 'hold', 'post-of-hold', 'void-of-hold')",
    "transfer_accounts_differ": "NEW.debit_id IS NEW.credit_id",
    "transfer_accounts_exist": f"(SELECT count(*) FROM {PARTIES}) <> 2",
    "transfer_resolution_names_its_hold": "(NEW.kind IN ('post-of-hold', 'void-of-hold')) <> (NEW.pending_id NOT NULL)",
    "transfer_hold_resolves_once": """NEW.pending_id NOT NULL AND EXISTS (
        SELECT 1 FROM ledger_transfer
        WHERE pending_id = NEW.pending_id AND kind IN ('post-of-hold', 'void-of-hold'))""",
    "transfer_resolution_fits_its_hold": """NEW.pending_id NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_transfer held
        WHERE held.id = NEW.pending_id AND held.kind = 'hold'
          AND held.debit_id = NEW.debit_id AND held.credit_id = NEW.credit_id
          AND (NEW.amount_pence = held.amount_pence
               OR NEW.kind = 'post-of-hold' AND NEW.amount_pence < held.amount_pence))""",
    "account_is_open": f"""NEW.pending_id IS NULL AND EXISTS (
        SELECT 1 FROM {PARTIES} WHERE closed_at NOT NULL)""",
    "account_not_overspent": """NEW.pending_id IS NULL AND EXISTS (
        SELECT 1 FROM ledger_account WHERE id = NEW.debit_id AND no_overspend
          AND debits_pending + debits_posted + NEW.amount_pence > credits_posted)""",
    "account_totals_within_limit": f"""EXISTS (
        SELECT 1 FROM {PARTIES}
        WHERE max(debits_pending, debits_posted, credits_pending, credits_posted) + NEW.amount_pence
              > {LARGEST_TOTAL_PENCE})""",
}

MOVE_TOTALS = f"""
    UPDATE ledger_account SET
        debits_pending = debits_pending + CASE WHEN id <> NEW.debit_id THEN 0
            WHEN NEW.kind = 'hold' THEN NEW.amount_pence WHEN NEW.kind = 'post' THEN 0 ELSE -{HELD} END,
        credits_pending = credits_pending + CASE WHEN id <> NEW.credit_id THEN 0
            WHEN NEW.kind = 'hold' THEN NEW.amount_pence WHEN NEW.kind = 'post' THEN 0 ELSE -{HELD} END,
        debits_posted = debits_posted + CASE WHEN id = NEW.debit_id AND NEW.kind IN ('post', 'post-of-hold')
            THEN NEW.amount_pence ELSE 0 END,
        credits_posted = credits_posted + CASE WHEN id = NEW.credit_id AND NEW.kind IN ('post', 'post-of-hold')
            THEN NEW.amount_pence ELSE 0 END,
        last_transfer_id = NEW.id
    WHERE id IN (NEW.debit_id, NEW.credit_id);
    SELECT RAISE(ABORT, 'transfer_moves_two_accounts')
        WHERE (SELECT count(*) FROM {PARTIES} WHERE last_transfer_id = NEW.id) <> 2;"""

#: Totals move only with the newest transfer, on its own two accounts, once. The trigger above has moved both by the
#: time anyone else can look, so there is no moment at which another statement can pass.
REFUSE_ACCOUNT_UPDATE = {
    "account_terms_never_change": """NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind
        OR NEW.owner_ref IS NOT OLD.owner_ref OR NEW.currency IS NOT OLD.currency
        OR NEW.no_overspend IS NOT OLD.no_overspend""",
    "account_totals_move_by_transfer": """(NEW.debits_pending IS NOT OLD.debits_pending
        OR NEW.debits_posted IS NOT OLD.debits_posted OR NEW.credits_pending IS NOT OLD.credits_pending
        OR NEW.credits_posted IS NOT OLD.credits_posted OR NEW.last_transfer_id IS NOT OLD.last_transfer_id)
        AND (NEW.last_transfer_id IS OLD.last_transfer_id OR NOT EXISTS (
            SELECT 1 FROM (SELECT id, debit_id, credit_id FROM ledger_transfer ORDER BY rowid DESC LIMIT 1)
            WHERE id = NEW.last_transfer_id AND OLD.id IN (debit_id, credit_id)))""",
}

REFUSE_ACCOUNT_INSERT = {
    "account_kind_and_owner_unique": """EXISTS (
        SELECT 1 FROM ledger_account WHERE id = NEW.id OR kind = NEW.kind AND owner_ref = NEW.owner_ref)""",
    "account_opens_empty": """NEW.debits_pending IS NOT 0 OR NEW.debits_posted IS NOT 0
        OR NEW.credits_pending IS NOT 0 OR NEW.credits_posted IS NOT 0 OR NEW.last_transfer_id NOT NULL""",
}


def refuse(rules: dict[str, str]) -> str:
    return "\n".join(f"    SELECT RAISE(ABORT, '{rule}') WHERE {broken};" for rule, broken in rules.items())


#: Trigger name → (when, body).
TRIGGERS = {
    "ledger_transfer_is_lawful": ("BEFORE INSERT ON ledger_transfer", refuse(REFUSE_TRANSFER)),
    "ledger_transfer_moves_totals": ("AFTER INSERT ON ledger_transfer", MOVE_TOTALS),
    "ledger_transfer_no_update": ("BEFORE UPDATE ON ledger_transfer", refuse({"transfer_never_changes": "1"})),
    "ledger_transfer_no_delete": ("BEFORE DELETE ON ledger_transfer", refuse({"transfer_never_changes": "1"})),
    "ledger_account_opens_empty": ("BEFORE INSERT ON ledger_account", refuse(REFUSE_ACCOUNT_INSERT)),
    "ledger_account_is_guarded": ("BEFORE UPDATE ON ledger_account", refuse(REFUSE_ACCOUNT_UPDATE)),
    "ledger_account_no_delete": ("BEFORE DELETE ON ledger_account", refuse({"account_never_deleted": "1"})),
}


def statement(name: str) -> str:
    when, body = TRIGGERS[name]
    return f"CREATE TRIGGER {name} {when} FOR EACH ROW BEGIN\n{body}\nEND"


def create_statements(connection: BaseDatabaseWrapper) -> list[str]:
    return [statement(name) for name in TRIGGERS]


def drop_statements() -> list[str]:
    return [f"DROP TRIGGER IF EXISTS {name}" for name in TRIGGERS]


def present(connection: BaseDatabaseWrapper) -> dict[str, bool]:
    """The ledger triggers in this database, each with whether it is as this version writes it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger!_%' ESCAPE '!'"
        )
        return {name: sql == statement(name) for name, sql in cursor.fetchall() if name in TRIGGERS}


def constraints(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of the constraints and indexes of the ledger's tables."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('ledger_account', 'ledger_transfer')"
        )
        rows = cursor.fetchall()
    named = {name for kind, name, _ in rows if kind == "index"}
    return named.union(*(re.findall(r'CONSTRAINT "(\w+)"', sql) for kind, _, sql in rows if kind == "table"))
