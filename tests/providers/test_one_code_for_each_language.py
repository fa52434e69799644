"""The migration that leaves one code for each language, on the site and in drafts."""

from importlib import import_module

import pytest
from django.apps import apps

from providers.actions import listings
from providers.models import Service

migration = import_module("providers.migrations.0004_one_code_for_each_language")

pytestmark = pytest.mark.django_db


def test_listings_and_drafts_get_the_code_that_stays_and_no_language_twice(live, carol):
    listings.save_draft(service=live, by=carol, values={"summary": "New words."})
    revision = live.revisions.latest("pk")
    revision.content["languages"] = "|en|nb|"
    revision.save(update_fields=["content"])
    Service.objects.filter(pk=live.pk).update(languages=["en", "cmn", "zh"])
    migration.change_listings(apps, None)
    migration.change_drafts(apps, None)
    service = Service.objects.get(pk=live.pk)
    assert service.languages == ["en", "zh"]
    assert listings.draft_of(service).languages == ["en", "no"]
    assert listings.draft_of(service).summary == "New words."
