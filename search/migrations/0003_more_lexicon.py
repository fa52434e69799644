"""Ten more groups for a database that began with 620: company, garden help, a crisis, and other ordinary words."""

import json
from importlib import resources

from django.db import migrations

FIRST_NEW = 620


def load(apps, schema_editor):
    groups = json.loads(resources.files("search").joinpath("data", "lexicon.json").read_text(encoding="utf-8"))
    rows = apps.get_model("search", "LexiconGroup")
    for group in groups[FIRST_NEW:]:
        rows.objects.get_or_create(says="\n".join(group["says"]), defaults={"means": "\n".join(group["means"])})


class Migration(migrations.Migration):
    dependencies = [("search", "0002_lexicon")]
    operations = [
        migrations.AlterModelOptions(
            name="lexicongroup",
            options={"ordering": ["id"], "verbose_name": "search words", "verbose_name_plural": "search words"},
        ),
        migrations.RunPython(load, migrations.RunPython.noop),
    ]
