"""The provider side of the cast: Carol's charity in Southwark, Dev's in another team, the officers who check."""

from datetime import time

import pytest

from marketplace.core.gazetteer import load_outcodes
from marketplace.core.models import Council, CouncilRole, Place, Role, User
from providers.actions import listings, submissions
from providers.models import Membership, OpeningTime, Price, Provider, Service, ServiceType, TeamRole, Venue


def make_user(name: str) -> User:
    return User.objects.create_user(f"{name.lower()}@demo.example", full_name=f"{name} Example")


@pytest.fixture
def southwark(db) -> Council:
    return Council.objects.create(slug="southwark", name="Southwark", phone="020 7946 0410")


@pytest.fixture
def wirral(db) -> Council:
    return Council.objects.create(slug="wirral", name="Wirral")


@pytest.fixture
def outcodes(db) -> dict[str, Place]:
    load_outcodes()
    return {place.code: place for place in Place.objects.all()}


@pytest.fixture
def charity(southwark) -> Provider:
    return Provider.objects.create(slug="carols-charity", name="Carol's Charity", kind="charity", council=southwark)


@pytest.fixture
def other_charity(southwark) -> Provider:
    return Provider.objects.create(slug="devs-company", name="Dev's Company", kind="company", council=southwark)


@pytest.fixture
def carol(charity) -> User:
    user = make_user("Carol")
    Membership.objects.create(user=user, provider=charity, role=TeamRole.OWNER)
    return user


@pytest.fixture
def editor(charity) -> User:
    user = make_user("Edith")
    Membership.objects.create(user=user, provider=charity, role=TeamRole.EDITOR)
    return user


@pytest.fixture
def dev(other_charity) -> User:
    user = make_user("Dev")
    Membership.objects.create(user=user, provider=other_charity, role=TeamRole.OWNER)
    return user


def officer(name: str, council: Council, role: str) -> User:
    user = make_user(name)
    CouncilRole.objects.create(user=user, council=council, role=role)
    return user


@pytest.fixture
def erin(southwark) -> User:
    return officer("Erin", southwark, Role.CASE_OFFICER)


@pytest.fixture
def femi(southwark) -> User:
    return officer("Femi", southwark, Role.APPROVER)


@pytest.fixture
def idris(southwark) -> User:
    return officer("Idris", southwark, Role.MARKET_MANAGER)


@pytest.fixture
def amina(db) -> User:
    return make_user("Amina")


VALUES = {
    "summary": "A hot dinner and company every Tuesday.",
    "description": "We cook a hot dinner together, eat it at one long table and play dominoes until three o'clock.",
    "who_for": "Older people who live alone.",
    "delivery": ["venue"],
    "languages": ["en", "so"],
    "access": ["step-free"],
    "deployments": ["direct-payment", "managed"],
}


def rows(pence: int = 650) -> dict[str, list]:
    venue = Venue(locality="Peckham")
    venue.set_place(Place.objects.get(code="SE15"))
    return {
        "prices": [Price(pence=pence, unit="session")],
        "times": [OpeningTime(days=["tue"], opens_at=time(12), closes_at=time(15))],
        "venues": [venue],
    }


def fill(service: Service, by: User, pence: int = 650) -> Service:
    return listings.save_draft(service=service, by=by, values=VALUES, rows=rows(pence), outcomes=["nutrition"])


@pytest.fixture
def drafted(charity, carol, outcodes) -> Service:
    """Carol's listing, complete, never sent."""
    kind = ServiceType.objects.get(code="lunch-club")
    service = listings.draft(provider=charity, by=carol, name="Tuesday table", main_type=kind)
    fill(service, carol)
    return Service.objects.get(pk=service.pk)


@pytest.fixture
def sent(drafted, carol):
    """The submission of Carol's listing, waiting for an officer."""
    return submissions.submit(service=drafted, by=carol, declared=True)


@pytest.fixture
def live(sent, femi) -> Service:
    """Carol's listing, approved by Femi."""
    submissions.approve(submission=sent, by=femi)
    return Service.objects.get(pk=sent.service_id)
