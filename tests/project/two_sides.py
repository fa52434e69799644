"""The cast on one side, and a second person, provider and council on the other, each with one of everything.

What a role may open on its own side it must not open on the other: that is what the address table is checked with.
"""

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Any
from uuid import uuid4

import time_machine

from brokerage.actions import bookings, mandates, people, plans, requests, runs, sessions
from brokerage.models import Act, Booking, IsfInstruction, Mandate, PaymentRun
from marketplace.core.models import Council, CouncilRole, Place, Role, User
from providers.actions import listings, shortlists, submissions
from providers.models import (
    Membership,
    OpeningTime,
    OutcomeArea,
    Price,
    Provider,
    Service,
    ServiceType,
    TeamRole,
    Venue,
)

NOW = "2026-11-25T10:00:00+00:00"  # a Wednesday
LATER = "2026-12-02T10:00:00+00:00"  # when some sessions are over
ROLES = {
    "amina": "a holder",
    "vera": "a holder at another council",
    "grace": "a representative of Amina's",
    "ben": "a broker of Amina's",
    "carol": "a provider's owner",
    "dev": "another provider's owner",
    "kemi": "the team of a fund holder",
    "erin": "a case officer",
    "femi": "an approver",
    "hana": "a finance officer",
    "idris": "a market manager",
    "joy": "a site editor",
}
ANONYMOUS = "anonymous"
WAYS = ("managed", "direct-payment", "isf")
DAYS = (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30))
OFFICERS = {
    "erin": Role.CASE_OFFICER,
    "femi": Role.APPROVER,
    "hana": Role.FINANCE,
    "idris": Role.MARKET_MANAGER,
    "joy": Role.SITE_EDITOR,
}


@dataclass
class Side:
    """One council with a person, a provider, and one of each thing between them."""

    council: Council
    things: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.things[name]
        except KeyError:
            raise AttributeError(name) from None


@dataclass
class World:
    users: dict[str, User]
    own: Side
    other: Side


def make_world() -> World:
    users = {key: User.objects.create(email=f"{key}@people.example", full_name=key.title()) for key in ROLES}
    place = Place.objects.get_or_create(
        code="SE15", defaults={"outcode": "SE15", "latitude": 51.47, "longitude": -0.06}
    )[0]
    council = Council.objects.create(slug="marshside", name="Marshside")
    for key, role in OFFICERS.items():
        CouncilRole.objects.create(user=users[key], council=council, role=role)
    own = make_side(Side(council), place, users, holder="amina", owner="carol", broker="ben", fund_holder="kemi")
    for key, kind in (("ben", Mandate.Kind.BROKER), ("grace", Mandate.Kind.REPRESENTATIVE)):
        own.things[key] = give_mandate(own, users["amina"], users[key], kind, own.broker_place)
    own.things["mandate"] = own.ben

    elsewhere = Council.objects.create(slug="hillside", name="Hillside")
    strangers = {
        key: User.objects.create(email=f"{key}@elsewhere.example", full_name=key.title()) for key in (*OFFICERS, "olu")
    }
    for key, role in OFFICERS.items():
        CouncilRole.objects.create(user=strangers[key], council=elsewhere, role=role)
    others = strangers | {key: users[key] for key in ("vera", "dev")}
    other = make_side(Side(elsewhere), place, others, holder="vera", owner="dev", broker="olu", fund_holder="dev")
    other.things["mandate"] = give_mandate(
        other, users["vera"], strangers["olu"], Mandate.Kind.BROKER, other.broker_place
    )
    return World(users, own, other)


def make_side(side: Side, place: Place, users: dict[str, User], **who: str) -> Side:
    holder, owner, erin, femi = (users[key] for key in (who["holder"], who["owner"], "erin", "femi"))
    name = side.council.slug
    side.things["provider"] = provider = team(side.council, f"{name}-charity", owner)
    brokers = team(side.council, f"{name}-brokers", users[who["broker"]])
    side.things["broker_place"] = brokers.memberships.get()
    live_listing(brokers, f"{name}-brokerage", "brokerage")
    fund_holder = (
        provider
        if who["fund_holder"] == who["owner"]
        else team(side.council, f"{name}-funds", users[who["fund_holder"]])
    )
    Provider.objects.filter(pk=fund_holder.pk).update(holds_funds=True)
    colleague = User.objects.create(email=f"colleague@{name}.example", full_name="A colleague")
    side.things["membership"] = Membership.objects.create(user=colleague, provider=provider, role=TeamRole.EDITOR)
    side.things["service"] = service = live_listing(provider, f"{name}-cleaning", "domestic")
    side.things["shared_list"] = shortlists.share(service_ids=[service.pk], by=holder)
    side.things["submission"] = sent_listing(provider, owner, place)
    side.things["person"] = person = people.register(
        council=side.council, full_name=holder.full_name, user=holder, place=place, by=erin
    )
    side.things["plan"], side.things["outcome"] = signed_plan(person, holder, femi, fund_holder)
    side.things["booking"] = booking = ask(side, service, holder, "managed", date(2026, 12, 9))
    side.things["session"] = booking.sessions.first()
    bookings.accept(booking=booking, by=owner)
    over = {way: ask(side, service, holder, way, on) for way, on in zip(WAYS, DAYS, strict=True)}
    for booking in over.values():
        bookings.accept(booking=booking, by=owner)
    side.things["draft"] = draft = plans.start(person=person, by=holder)
    side.things["draft_outcome"] = draft.outcomes.first() or plans.add_outcome(
        plan=draft, area=side.outcome.area, words="I want a tidy home.", by=holder
    )
    with time_machine.travel(LATER, tick=False):
        for booking in over.values():
            for session in booking.sessions.all():
                sessions.deliver(session=session, by=owner)
                sessions.confirm(session=session, by=holder)
        side.things["request"] = requests.ask(provider=provider, person=person, by=owner)
        side.things["instruction"] = IsfInstruction.objects.get(person=person)
        side.things["run"] = run = sent_run(side.council, users)
    side.things["item"] = run.items.get()
    return side


def sent_run(council: Council, users: dict[str, User]) -> PaymentRun:
    hana, femi = users["hana"], users["femi"]
    run = runs.make(council=council, cut_off=date(2026, 12, 2), by=hana)
    run = runs.approve(run=run, list_hash=run.list_hash, by=femi)
    runs.export(run=run, by=hana)
    return runs.mark_sent(run=run, by=hana)


def team(council: Council, slug: str, owner: User) -> Provider:
    made = Provider.objects.create(slug=slug, name=slug.replace("-", " ").title(), kind="charity", council=council)
    Membership.objects.create(user=owner, provider=made, role=TeamRole.OWNER)
    return made


def live_listing(provider: Provider, slug: str, kind: str) -> Service:
    service = Service.objects.create(
        provider=provider,
        slug=slug,
        name=slug.title(),
        main_type=ServiceType.objects.get(code=kind),
        deployments=["direct-payment", "managed", "isf"],
        live=True,
    )
    Price.objects.create(service=service, pence=2000, unit="hour")
    OpeningTime.objects.create(
        service=service, days=["mon", "tue", "wed", "thu", "fri"], opens_at=time(8), closes_at=time(18)
    )
    return service


def sent_listing(provider: Provider, owner: User, place: Place) -> Any:
    kind = ServiceType.objects.get(code="lunch-club")
    service = listings.draft(provider=provider, by=owner, name=f"Table at {provider.slug}", main_type=kind)
    venue = Venue(locality="Peckham")
    venue.set_place(place)
    listings.save_draft(
        service=service,
        by=owner,
        values={
            "summary": "A hot dinner and company every Tuesday.",
            "description": "We cook a hot dinner together, eat it at one long table and play dominoes until three.",
            "who_for": "Older people who live alone.",
            "delivery": ["venue"],
            "languages": ["en"],
            "access": ["step-free"],
            "deployments": ["direct-payment", "managed"],
        },
        rows={
            "prices": [Price(pence=650, unit="session")],
            "times": [OpeningTime(days=["tue"], opens_at=time(12), closes_at=time(15))],
            "venues": [venue],
        },
        outcomes=["nutrition"],
    )
    return submissions.submit(service=Service.objects.get(pk=service.pk), by=owner, declared=True)


def signed_plan(person: Any, author: User, approver: User, fund_holder: Provider) -> tuple[Any, Any]:
    plan = plans.start(person=person, by=author)
    plans.write(
        plan=plan,
        matters_to_me="Music",
        strengths="",
        starts_on=date(2026, 11, 25),
        fund_holder=fund_holder,
        by=author,
    )
    area = OutcomeArea.objects.get(code="habitable-home")
    outcome = plans.add_outcome(plan=plan, area=area, words="I want a tidy home.", by=author)
    for deployment in WAYS:
        plans.add_line(outcome=outcome, what="Cleaning", deployment=deployment, weekly_pence=9000, by=author)
    plans.submit(plan=plan, by=author)
    signed = plans.sign_off(plan=plan, by=approver)
    return signed, signed.outcomes.get()


def ask(side: Side, service: Service, holder: User, deployment: str, on: date) -> Booking:
    return bookings.request(
        person=side.person,
        outcome=side.outcome,
        service=service,
        price=service.prices.first(),
        deployment=deployment,
        starts_on=on,
        starts_at=time(10),
        quantity=Decimal(1),
        weeks=1,
        form_key=uuid4(),
        by=holder,
    )


def give_mandate(side: Side, holder: User, to: User, kind: str, place: Membership) -> Mandate:
    return mandates.give(
        person=side.person,
        user=to,
        membership=place if kind == Mandate.Kind.BROKER else None,
        relationship="" if kind == Mandate.Kind.BROKER else "sister",
        kind=kind,
        acts=list(Act),
        largest_booking_pence=20_000,
        total_pence=30_000,
        ends_on=date(2027, 3, 31),
        by=holder,
    )
