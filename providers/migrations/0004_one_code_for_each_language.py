"""Mandarin Chinese and Norwegian stood in the list under two codes each; one stays. Drafts change as listings do."""

from django.db import migrations

SAME_LANGUAGE = {"cmn": "zh", "nb": "no"}


def one_code(codes: list[str]) -> list[str]:
    return list(dict.fromkeys(SAME_LANGUAGE.get(code, code) for code in codes))


def change_listings(apps, schema_editor):
    Service = apps.get_model("providers", "Service")
    for old in SAME_LANGUAGE:
        for service in Service.objects.filter(languages__contains=f"|{old}|"):
            Service.objects.filter(pk=service.pk).update(languages=one_code(service.languages))


def change_drafts(apps, schema_editor):
    Revision = apps.get_model("wagtailcore", "Revision")
    of_services = Revision.objects.filter(content_type__app_label="providers", content_type__model="service")
    for revision in of_services.iterator():
        stored = revision.content.get("languages") or ""
        codes = [code for code in stored.split("|") if code]
        if one_code(codes) != codes:
            revision.content["languages"] = f"|{'|'.join(one_code(codes))}|"
            revision.save(update_fields=["content"])


class Migration(migrations.Migration):
    dependencies = [
        ("providers", "0003_provider_kind_optional"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(change_listings, migrations.RunPython.noop),
        migrations.RunPython(change_drafts, migrations.RunPython.noop),
    ]
