"""The cast with a signed plan and a budget, made by the real actions on a fixed day."""

from datetime import date, time
from decimal import Decimal
from types import SimpleNamespace
from uuid import uuid4

import pytest
import time_machine

from brokerage.actions import bookings, mandates, people, plans
from brokerage.models import Act, Mandate
from marketplace.core.models import Council, CouncilRole, Place, Role, User
from providers.models import Membership, OpeningTime, OutcomeArea, Price, Provider, Service, ServiceType, TeamRole

NOW = "2026-11-25T10:00:00+00:00"  # a Wednesday


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def user(key):
    return User.objects.create(email=f"{key}@cast.example", full_name=key.title())


def listing(provider, slug, *, pence=2000, unit="hour", deployments=("direct-payment", "managed", "isf")):
    service = Service.objects.create(
        provider=provider,
        slug=slug,
        name=slug.replace("-", " ").title(),
        main_type=ServiceType.objects.get(code="domestic"),
        deployments=list(deployments),
        cancel_notice_hours=24,
        late_cancel_percent=50,
        live=True,
    )
    Price.objects.create(service=service, pence=pence, unit=unit)
    OpeningTime.objects.create(
        service=service, days=["mon", "tue", "wed", "thu", "fri"], opens_at=time(8), closes_at=time(18)
    )
    return service


def signed_plan(person, *, author, approver, lines, starts_on=date(2026, 11, 25), fund_holder=None):
    """`lines` is deployment → weekly pence."""
    plan = plans.start(person=person, by=author)
    plans.write(plan=plan, matters_to_me="Music", strengths="", starts_on=starts_on, fund_holder=fund_holder, by=author)
    area = OutcomeArea.objects.get(code="habitable-home")
    outcome = plans.add_outcome(plan=plan, area=area, words="I want a tidy home.", by=author)
    for deployment, pence in lines.items():
        plans.add_line(outcome=outcome, what="Cleaning", deployment=deployment, weekly_pence=pence, by=author)
    plans.submit(plan=plan, by=author)
    return plans.sign_off(plan=plan, by=approver)


@pytest.fixture
def cast(db, clock):
    """Amina has a budget; Ben is a broker; Carol runs a provider, Dev another; Erin, Femi and Hana are officers."""
    southwark = Council.objects.create(slug="southwark", name="Southwark")
    here = SimpleNamespace(council=southwark)
    for key in ("amina", "ben", "carol", "dev", "erin", "femi", "grace", "hana", "idris"):
        setattr(here, key, user(key))
    for key, role in (
        ("erin", Role.CASE_OFFICER),
        ("femi", Role.APPROVER),
        ("hana", Role.FINANCE),
        ("idris", Role.MARKET_MANAGER),
    ):
        CouncilRole.objects.create(user=getattr(here, key), council=southwark, role=role)
    place = Place.objects.create(code="SE15", outcode="SE15", latitude=51.47, longitude=-0.06)
    here.person = people.register(
        council=southwark, full_name="Amina Yusuf", user=here.amina, place=place, by=here.erin
    )
    for name, owner in (("carols", "carol"), ("devs", "dev"), ("brokers", "ben")):
        provider = Provider.objects.create(
            slug=name, name=name.title(), kind="charity", council=southwark, holds_funds=name == "devs"
        )
        setattr(here, name, provider)
        setattr(
            here,
            f"{owner}_place",
            Membership.objects.create(user=getattr(here, owner), provider=provider, role=TeamRole.OWNER),
        )
    here.service = listing(here.carols, "cleaning")
    here.plan = signed_plan(
        here.person,
        author=here.amina,
        approver=here.femi,
        lines={"direct-payment": 5000, "managed": 6000, "isf": 4000},
        fund_holder=here.devs,
    )
    here.outcome = here.plan.outcomes.get()
    return here


@pytest.fixture
def mandate(cast):
    return mandates.give(
        person=cast.person,
        user=cast.ben,
        membership=cast.ben_place,
        kind=Mandate.Kind.BROKER,
        acts=[Act.BOOK, Act.CANCEL],
        largest_booking_pence=20_000,
        total_pence=30_000,
        ends_on=date(2027, 3, 31),
        by=cast.amina,
    )


@pytest.fixture
def ask(cast):
    """Ask for the cleaning: two hours at £20 on Thursday 26 November at ten, unless said otherwise."""

    def request(**changes):
        words = {
            "person": cast.person,
            "outcome": cast.outcome,
            "service": cast.service,
            "price": cast.service.prices.first(),
            "deployment": "managed",
            "starts_on": date(2026, 11, 26),
            "starts_at": time(10),
            "quantity": Decimal(2),
            "weeks": 1,
            "form_key": uuid4(),
            "by": cast.amina,
        }
        return bookings.request(**(words | changes))

    return request
