"""An audit entry stays as it was written, whoever asks, and it is noticed where that is no longer so."""

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.db.migrations.recorder import MigrationRecorder

from marketplace.core import audit, audit_triggers, health
from marketplace.core.models import AuditEntry, User

SQLITE = connection.vendor == "sqlite"
ALL = sorted(audit_triggers.TRIGGERS[connection.vendor])

CHANGE = "UPDATE core_auditentry SET actor_label = 'somebody else'"
REWRITE = (
    "INSERT OR REPLACE INTO core_auditentry (id, at, action, target_type, target_id, target_label, actor_id,"
    " actor_label, actor_role, person_id, on_behalf, council_id, old, new) SELECT id, at, action, target_type,"
    " target_id, target_label, actor_id, 'somebody else', actor_role, person_id, on_behalf, council_id, old, new"
    " FROM core_auditentry"
)


@pytest.fixture
def entry(db: None) -> AuditEntry:
    return audit.record("user.closed", target=User.objects.create_user("a@cast.example"), by=None)


def run(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize(
    "statement", [CHANGE, "DELETE FROM core_auditentry", REWRITE if SQLITE else "TRUNCATE core_auditentry"]
)
def test_the_database_itself_refuses_to_change_one(entry: AuditEntry, statement: str):
    with pytest.raises(IntegrityError, match="append only"):
        run(statement)
    assert AuditEntry.objects.get().actor_label == "The site"


def test_new_ones_are_written_after_it(entry: AuditEntry):
    audit.record("user.closed", target=User.objects.get(), by=None)
    assert AuditEntry.objects.count() == 2


@pytest.mark.parametrize("name", ALL)
def test_a_missing_trigger_is_told_by_the_health_page_and_the_system_check_until_it_is_put_back(db: None, name: str):
    run(f"DROP TRIGGER {name}" + ("" if SQLITE else " ON core_auditentry"))
    ok, parts = health.report()
    assert (ok, parts["audit_triggers"]) == (False, {"ok": False, "missing": [name]})
    (error,) = audit_triggers.audit_is_protected(databases=["default"])
    assert f"lacks {name}" in error.msg
    call_command("restore_audit_triggers", verbosity=0)
    assert audit_triggers.audit_is_protected(databases=["default"]) == []
    assert health.report()[1]["audit_triggers"]["ok"]


def test_a_database_that_is_about_to_be_upgraded_is_not_stopped_by_what_the_upgrade_brings(db: None):
    MigrationRecorder(connection).record_unapplied(*audit_triggers.MADE_BY)
    run(f"DROP TRIGGER {ALL[0]}" + ("" if SQLITE else " ON core_auditentry"))
    assert audit_triggers.audit_is_protected(databases=["default"]) == []
    assert health.report()[1]["audit_triggers"] == {"ok": False, "error": "not migrated"}
