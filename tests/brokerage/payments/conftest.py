"""People with money in pots, providers, and sessions that become owed for by the same actions that pages call."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count
from types import SimpleNamespace
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import sessions
from brokerage.ledger import actions as ledger
from brokerage.models import (
    Act,
    Booking,
    BookingState,
    Mandate,
    Payable,
    Person,
    PersonalBudget,
    PlanOutcome,
    Pot,
    Session,
    SessionState,
    SupportPlan,
)
from marketplace.core import audit
from marketplace.core.models import Council, CouncilRole, Role, User
from providers.models import Membership, OutcomeArea, Provider, Service, ServiceType

TODAY = date(2026, 6, 15)
LONDON = ZoneInfo("Europe/London")
numbers = count(1)


def user(name: str) -> User:
    return User.objects.create_user(f"{name.lower().replace(' ', '.')}@people.example", full_name=name)


def provider(council: Council, name: str, *team: User) -> Provider:
    made = Provider.objects.create(
        slug=f"provider-{next(numbers)}", name=name, kind="charity", council=council, email="office@provider.example"
    )
    for member in team:
        Membership.objects.create(user=member, provider=made, role="owner")
    Service.objects.create(
        slug=f"service-{made.pk}",
        name=f"Walks with {name}"[:120],
        provider=made,
        main_type=ServiceType.objects.get(code="befriending"),
        live=True,
    )
    return made


@dataclass
class Holder:
    """A person with a signed plan and a pot of £1,000 in each way of paying."""

    person: Person
    outcome: PlanOutcome
    pots: dict[str, Pot]


def holder(council: Council, account: User | None, *, officer: User, approver: User, fund_holder: Provider) -> Holder:
    number = 1000 + next(numbers)
    person = Person.objects.create(
        number=number,
        council=council,
        user=account,
        full_name=f"Person {number}",
        preferred_name=account.full_name.split()[0] if account else "",
        named_officer=officer,
    )
    plan = SupportPlan.objects.create(
        person=person, state="signed", starts_on=date(2026, 4, 1), author=officer, answered_by=approver
    )
    outcome = PlanOutcome.objects.create(
        plan=plan, area=OutcomeArea.objects.filter(who="adult").first(), words="Get out and see people"
    )
    budget = PersonalBudget.objects.create(person=person, plan=plan, weekly_pence=5000, starts_on=date(2026, 4, 1))
    pots = {}
    for deployment in ("managed", "direct-payment", "isf"):
        pot_id = uuid4()
        pot = pots[deployment] = Pot.objects.create(
            id=pot_id,
            budget=budget,
            deployment=deployment,
            starts_on=date(2026, 4, 1),
            ends_on=date(2027, 3, 31),
            weekly_pence=2000,
            fund_holder=fund_holder if deployment == "isf" else None,
            account=accounts.pot(pot_id),
        )
        ledger.post(
            debit=accounts.receivable(council),
            credit=pot.account,
            amount_pence=100_000,
            key=f"pot:{pot_id}:credit",
            reason="budget agreed",
        )
    return Holder(person, outcome, pots)


def session(
    of: Holder, by: Provider, pence: int, *, way: str, on: date = date(2026, 6, 8), state: str = SessionState.DELIVERED
) -> Session:
    """A booked session whose money is held."""
    asked_by = of.person.user or of.person.named_officer
    booking = Booking.objects.create(
        person=of.person,
        outcome=of.outcome,
        provider=by,
        service=by.services.get(),
        state=BookingState.ACCEPTED,
        deployment=way,
        pattern="once",
        starts_on=on,
        starts_at=time(10),
        quantity=1,
        service_name="A walk",
        unit="session",
        rate_pence=pence,
        session_cost_pence=pence,
        cancel_notice_hours=24,
        late_cancel_percent=50,
        requested_by=asked_by,
        requested_at=timezone.now(),
        answer_by=on,
    )
    starts_at = datetime.combine(on, time(10), tzinfo=LONDON)
    made = Session.objects.create(
        booking=booking,
        number=1,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        cost_pence=pence,
        pot=of.pots[way],
    )
    sessions.hold(session=made, by=asked_by)
    made.state, made.confirm_by = state, on + timedelta(days=7)
    made.save(update_fields=["state", "confirm_by"])
    return made


def owed(of: Holder, by: Provider, pence: int, *, way: str = "managed", on: date = date(2026, 6, 8)) -> Payable:
    """A session that took place and was confirmed."""
    made = session(of, by, pence, way=way, on=on)
    sessions.confirm(session=made, by=of.person.user)
    return Payable.objects.get(session=made)


def balance(account) -> int:
    account.refresh_from_db()
    return account.posted_pence


@pytest.fixture
def clock():
    """`clock("2026-06-01 09:00")` moves the stopped clock there, by London's time."""
    with time_machine.travel(datetime(2026, 6, 15, 10, tzinfo=LONDON), tick=False) as traveller:
        yield lambda moment: traveller.move_to(datetime.fromisoformat(moment).replace(tzinfo=LONDON))


@pytest.fixture
def world(db, clock):
    """Amina (P) in Northam, her broker Ben who may pay for her, Carol's and Dev's charities, Fay's fund holder; Erin
    case officer, Femi approver, Hana and Hugo finance; Olga finance elsewhere."""
    northam = Council.objects.create(slug="northam", name="Northam", email="care@northam.example")
    southam = Council.objects.create(slug="southam", name="Southam")
    names = ("Amina", "Ben", "Carol", "Dev", "Erin", "Fay", "Femi", "Hana", "Hugo", "Olga")
    cast = SimpleNamespace(**{name.lower(): user(f"{name} Example") for name in names})
    for who, council, role in (
        (cast.erin, northam, Role.CASE_OFFICER),
        (cast.femi, northam, Role.APPROVER),
        (cast.hana, northam, Role.FINANCE),
        (cast.hugo, northam, Role.FINANCE),
        (cast.olga, southam, Role.FINANCE),
    ):
        CouncilRole.objects.create(user=who, council=council, role=role)
    carols = provider(northam, "Carol's Garden", cast.carol)
    devs = provider(northam, "Dev's Kitchen", cast.dev)
    funds = provider(northam, "Fay's Fund Holders", cast.fay)
    amina = holder(northam, cast.amina, officer=cast.erin, approver=cast.femi, fund_holder=funds)
    Mandate.objects.create(
        person=amina.person,
        kind=Mandate.Kind.REPRESENTATIVE,
        user=cast.ben,
        acts=[Act.LOOK, Act.PAY],
        starts_on=TODAY,
        ends_on=date(2026, 12, 31),
        given_by=cast.amina,
        given_at=timezone.now(),
    )
    return SimpleNamespace(
        northam=northam, southam=southam, cast=cast, carols=carols, devs=devs, funds=funds, amina=amina
    )


@pytest.fixture
def audit_fails(monkeypatch):
    """From here on nothing can be written to the audit log."""

    def fail(*args, **kwargs):
        raise RuntimeError("The audit log cannot be written.")

    return lambda: monkeypatch.setattr(audit, "record", fail)
