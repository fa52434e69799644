"""PostgreSQL's triggers.

Both accounts are locked lowest id first, so two transfers that meet never wait for each other in a ring. The function
that moves totals runs with its owner's rights, so a web role may do without the right to update accounts.
Outside a trigger (depth 0) only `closed_at` of an account may change.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

MOVE_TOTALS = """
DECLARE
    party record;
    parties integer := 0;
    closed boolean := false;
    overspent boolean := false;
    held record;
    pending bigint := 0;
    posted bigint := 0;
BEGIN
    FOR party IN SELECT * FROM ledger_account WHERE id IN (NEW.debit_id, NEW.credit_id)
                 ORDER BY id FOR NO KEY UPDATE
    LOOP
        parties := parties + 1;
        closed := closed OR party.closed_at IS NOT NULL;
        overspent := overspent OR (party.id = NEW.debit_id AND party.no_overspend
            AND party.debits_pending + party.debits_posted + NEW.amount_pence > party.credits_posted);
    END LOOP;
    IF parties <> 2 THEN
        RAISE EXCEPTION 'transfer_accounts_exist' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- A hold that was made before is still resolved: it brings nothing new.
    IF closed AND NEW.pending_id IS NULL THEN
        RAISE EXCEPTION 'account_is_open' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF overspent AND NEW.pending_id IS NULL THEN
        RAISE EXCEPTION 'account_not_overspent' USING ERRCODE = 'integrity_constraint_violation';
    END IF;

    IF NEW.kind = 'post' THEN
        posted := NEW.amount_pence;
    ELSIF NEW.kind = 'hold' THEN
        pending := NEW.amount_pence;
    ELSE
        SELECT * INTO held FROM ledger_transfer WHERE id = NEW.pending_id;
        IF NOT FOUND OR held.kind <> 'hold' OR held.debit_id <> NEW.debit_id OR held.credit_id <> NEW.credit_id
           OR NEW.amount_pence > held.amount_pence
           OR (NEW.kind = 'void-of-hold' AND NEW.amount_pence <> held.amount_pence) THEN
            RAISE EXCEPTION 'transfer_resolution_fits_its_hold' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        pending := -held.amount_pence;
        IF NEW.kind = 'post-of-hold' THEN
            posted := NEW.amount_pence;
        END IF;
    END IF;

    UPDATE ledger_account SET
        debits_pending = debits_pending + CASE WHEN id = NEW.debit_id THEN pending ELSE 0 END,
        debits_posted = debits_posted + CASE WHEN id = NEW.debit_id THEN posted ELSE 0 END,
        credits_pending = credits_pending + CASE WHEN id = NEW.credit_id THEN pending ELSE 0 END,
        credits_posted = credits_posted + CASE WHEN id = NEW.credit_id THEN posted ELSE 0 END,
        last_transfer_id = NEW.id
    WHERE id IN (NEW.debit_id, NEW.credit_id);
    RETURN NULL;
END"""

REFUSE = """
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END"""

#: The whole table at once: only an empty one may go, as a test database's cleaning does.
REFUSE_TRUNCATE = """
BEGIN
    IF EXISTS (SELECT 1 FROM ledger_account) OR EXISTS (SELECT 1 FROM ledger_transfer) THEN
        RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END"""

GUARD_ACCOUNT = """
BEGIN
    IF (NEW.id, NEW.kind, NEW.owner_ref, NEW.currency, NEW.no_overspend)
       IS DISTINCT FROM (OLD.id, OLD.kind, OLD.owner_ref, OLD.currency, OLD.no_overspend) THEN
        RAISE EXCEPTION 'account_terms_never_change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.debits_pending, NEW.debits_posted, NEW.credits_pending, NEW.credits_posted, NEW.last_transfer_id)
       IS DISTINCT FROM
       (OLD.debits_pending, OLD.debits_posted, OLD.credits_pending, OLD.credits_posted, OLD.last_transfer_id) THEN
        RAISE EXCEPTION 'account_totals_move_by_transfer' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END"""

FUNCTIONS = {
    "ledger_move_totals": MOVE_TOTALS,
    "ledger_refuse": REFUSE,
    "ledger_refuse_truncate": REFUSE_TRUNCATE,
    "ledger_guard_account": GUARD_ACCOUNT,
}

TRANSFER, ACCOUNT = "ledger_transfer", "ledger_account"
FINAL = "transfer_never_changes"
EACH_ROW, ONCE = "FOR EACH ROW", "FOR EACH STATEMENT"
BY_HAND = "FOR EACH ROW WHEN (pg_trigger_depth() = 0)"
NOT_EMPTY = """FOR EACH ROW WHEN (NEW.debits_pending <> 0 OR NEW.debits_posted <> 0 OR NEW.credits_pending <> 0
    OR NEW.credits_posted <> 0 OR NEW.last_transfer_id IS NOT NULL)"""

#: Trigger name → (table, when, how often, function, the rule that it names).
TRIGGERS = {
    name: (table, when, how_often, function, rule)
    for name, table, when, how_often, function, rule in [
        ("ledger_transfer_moves_totals", TRANSFER, "AFTER INSERT", EACH_ROW, "ledger_move_totals", ""),
        ("ledger_transfer_no_update", TRANSFER, "BEFORE UPDATE", EACH_ROW, "ledger_refuse", FINAL),
        ("ledger_transfer_no_delete", TRANSFER, "BEFORE DELETE", EACH_ROW, "ledger_refuse", FINAL),
        ("ledger_transfer_no_truncate", TRANSFER, "BEFORE TRUNCATE", ONCE, "ledger_refuse_truncate", FINAL),
        ("ledger_account_opens_empty", ACCOUNT, "BEFORE INSERT", NOT_EMPTY, "ledger_refuse", "account_opens_empty"),
        ("ledger_account_is_guarded", ACCOUNT, "BEFORE UPDATE", BY_HAND, "ledger_guard_account", ""),
        ("ledger_account_no_delete", ACCOUNT, "BEFORE DELETE", EACH_ROW, "ledger_refuse", "account_never_deleted"),
        (
            "ledger_account_no_truncate",
            ACCOUNT,
            "BEFORE TRUNCATE",
            ONCE,
            "ledger_refuse_truncate",
            "account_never_deleted",
        ),
    ]
}


def create_statements(connection: BaseDatabaseWrapper) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT quote_ident(current_schema())")
        schema = cursor.fetchone()[0]
    functions = [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER "
        f"SET search_path = {schema}, pg_temp AS $ledger${body}$ledger$"
        for name, body in FUNCTIONS.items()
    ]
    triggers = [
        f"CREATE TRIGGER {name} {when} ON {table} {how_often} EXECUTE FUNCTION {function}('{rule}')"
        for name, (table, when, how_often, function, rule) in TRIGGERS.items()
    ]
    return functions + triggers


def drop_statements() -> list[str]:
    triggers = [f"DROP TRIGGER IF EXISTS {name} ON {table}" for name, (table, *_) in TRIGGERS.items()]
    return triggers + [f"DROP FUNCTION IF EXISTS {name}()" for name in FUNCTIONS]


def present(connection: BaseDatabaseWrapper) -> dict[str, bool]:
    """The ledger triggers that are switched on, each with whether its function is as this version writes it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t.tgname, p.proname, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
            "WHERE t.tgrelid IN (to_regclass('ledger_account'), to_regclass('ledger_transfer')) "
            "AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')"
        )
        return {
            name: function == TRIGGERS[name][3] and body == FUNCTIONS[function]
            for name, function, body in cursor.fetchall()
            if name in TRIGGERS
        }


def constraints(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of the constraints and indexes of the ledger's tables."""
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH tables (id) AS (VALUES (to_regclass('ledger_account')), (to_regclass('ledger_transfer'))) "
            "SELECT conname FROM pg_constraint JOIN tables ON conrelid = id UNION "
            "SELECT relname FROM pg_class JOIN pg_index ON indexrelid = oid JOIN tables ON indrelid = id"
        )
        return {name for (name,) in cursor.fetchall()}
