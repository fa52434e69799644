"""Whether this database still has the triggers and constraints that keep the ledger true."""

from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections

from . import triggers
from .models import Account, Transfer


def is_migrated(using: str = DEFAULT_DB_ALIAS) -> bool:
    connection = connections[using]
    with connection.cursor() as cursor:
        return set(triggers.TABLES) <= set(connection.introspection.table_names(cursor))


def missing_triggers(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The names of the ledger triggers that are gone or switched off."""
    vendor = triggers.kept_by(connections[using])
    return sorted(set(vendor.TRIGGERS) - set(vendor.present(connections[using])))


def changed_triggers(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The triggers that are there, but not as this version writes them."""
    present = triggers.kept_by(connections[using]).present(connections[using])
    return sorted(name for name, is_ours in present.items() if not is_ours)


def missing_constraints(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The names of the ledger constraints that are gone."""
    there = triggers.kept_by(connections[using]).constraints(connections[using])
    return sorted(
        rule.name for model in (Account, Transfer) for rule in model._meta.constraints if rule.name not in there
    )


def require_triggers(using: str = DEFAULT_DB_ALIAS) -> None:
    """Refuse to start where money would not be safe, or where there is no ledger at all.

    Raises:
        ImproperlyConfigured: with a sentence that says what is missing and what to run.
    """
    try:
        if not is_migrated(using):
            raise ImproperlyConfigured(
                "The database has no ledger yet. Run `python3 manage.py migrate`, then start again."
            )
        missing = missing_triggers(using) + missing_constraints(using)
    except DatabaseError as error:
        raise ImproperlyConfigured(
            "The database did not answer, so the ledger could not be checked. "
            f"Start the database or mend DATABASE_URL, then start again. ({type(error).__name__})"
        ) from error
    if missing:
        raise ImproperlyConfigured(
            f"The ledger is not protected: this database lacks {', '.join(missing)}. No money may move like this. "
            "Run `python3 manage.py ledger_check --restore-triggers`, see that it says OK, then start again."
        )


def health() -> dict[str, object]:
    """The ledger's part of the health page."""
    if not is_migrated():
        return {"ok": False, "error": "not migrated"}
    missing = missing_triggers()
    return {
        "ok": not missing,
        "triggers": len(triggers.kept_by(connections[DEFAULT_DB_ALIAS]).TRIGGERS),
        "missing": missing,
    }
