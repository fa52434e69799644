"""The product's own pages, loaded once for this folder and rolled back after it; two councils and their editors.

That one transaction stays open for the whole folder, so tests with a live server are in journeys/.
"""

from types import SimpleNamespace

import pytest
from django.db import transaction

from cms.actions.load_guides import load_guides
from marketplace.core.models import Council, CouncilRole, Role, User


@pytest.fixture(scope="package")
def loaded(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        for name in ("Southwark", "Wirral", "Leicester", "Barnet", "Wiltshire"):
            Council.objects.create(slug=name.lower(), name=name, is_demo=True)
        Council.objects.create(slug="newtown", name="Newtown")
        yield load_guides()
        transaction.set_rollback(True)


@pytest.fixture
def pages(loaded, db):
    return loaded


@pytest.fixture
def editors(pages):
    """Joy and Kim are site editors, Idris is a market manager, Lee edits for another council, Dev has no role."""
    southwark, wirral = Council.objects.get(slug="southwark"), Council.objects.get(slug="wirral")
    here = SimpleNamespace(southwark=southwark, wirral=wirral)
    for name in ("joy", "kim", "idris", "lee", "dev"):
        setattr(here, name, User.objects.create_user(f"{name}@cast.example", "a long password", full_name=name.title()))
    for name, council, role in (
        ("joy", southwark, Role.SITE_EDITOR),
        ("kim", southwark, Role.SITE_EDITOR),
        ("idris", southwark, Role.MARKET_MANAGER),
        ("lee", wirral, Role.SITE_EDITOR),
    ):
        CouncilRole.objects.create(user=getattr(here, name), council=council, role=role)
    return here


@pytest.fixture
def as_user(client):
    def sign_in(user):
        client.force_login(user, backend="marketplace.core.auth.Backend")
        return client

    return sign_in
