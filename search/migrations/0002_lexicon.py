"""The first rows of the lexicon: groups of what people say and what listings say. Editors change them from there."""

import json
from importlib import resources

from django.db import migrations


def load(apps, schema_editor):
    groups = json.loads(resources.files("search").joinpath("data", "lexicon.json").read_text(encoding="utf-8"))
    rows = apps.get_model("search", "LexiconGroup")
    rows.objects.bulk_create(
        [rows(says="\n".join(group["says"]), means="\n".join(group["means"])) for group in groups], batch_size=500
    )
    apps.get_model("search", "IndexVersion").objects.get_or_create(pk=1)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial"), ("providers", "0001_initial")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
