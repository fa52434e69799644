"""One more group for a database that began with 630: “day and night”."""

import json
from importlib import resources

from django.db import migrations

FIRST_NEW = 630


def load(apps, schema_editor):
    groups = json.loads(resources.files("search").joinpath("data", "lexicon.json").read_text(encoding="utf-8"))
    rows = apps.get_model("search", "LexiconGroup")
    for group in groups[FIRST_NEW:]:
        rows.objects.get_or_create(says="\n".join(group["says"]), defaults={"means": "\n".join(group["means"])})


class Migration(migrations.Migration):
    dependencies = [("search", "0004_vectors")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
