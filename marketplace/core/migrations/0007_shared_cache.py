"""The table of the cache that all workers share: it counts who tried to sign in too often."""

from django.core.management import call_command
from django.db import migrations


def create(apps, schema_editor):
    call_command("createcachetable", "site_cache", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("core", "0006_audit_no_replace")]
    operations = [migrations.RunPython(create, lambda apps, editor: editor.execute("DROP TABLE site_cache"))]
