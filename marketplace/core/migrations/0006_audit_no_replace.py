"""An audit entry cannot be replaced either: SQLite's INSERT OR REPLACE passed by the delete trigger."""

from django.db import migrations

from marketplace.core import audit_triggers


def protect(apps, schema_editor):
    audit_triggers.restore(schema_editor.connection)


def unprotect(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER IF EXISTS core_auditentry_no_replace")


class Migration(migrations.Migration):
    dependencies = [("core", "0005_choose_images")]
    operations = [migrations.RunPython(protect, unprotect)]
