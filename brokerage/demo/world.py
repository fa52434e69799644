"""Seven weeks of the demo world, made step by step with the site's own actions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from brokerage import terms
from brokerage.actions import (
    bookings,
    budgets,
    council_year,
    isf,
    mandates,
    people,
    plans,
    pots,
    requests,
    runs,
    sessions,
)
from brokerage.models import (
    Act,
    Booking,
    BookingState,
    FundingPayment,
    IsfInstruction,
    Mandate,
    Payable,
    PayableState,
    Person,
    Pot,
    Session,
    SessionState,
)
from brokerage.queries.people import fund_holders
from marketplace.core.models import Council, CouncilRole, Place, Role, User
from providers.actions.providers import change_details
from providers.models import Membership, OutcomeArea, Provider, Service, TeamRole

from .cast import CAST, DP, FUND_HOLDERS, HOLDERS, ISF, PASSWORD, Holder, Want
from .clock import at

WEEKS_BACK = 7
LATELY = ("waiting", "declined", "withdrawn")


@dataclass
class Made:
    """What the loader needs to find again."""

    users: dict[str, User]
    people: dict[str, Person]


def load_world(today: date) -> None:
    """Make the cast and the other holders with their plans, bookings and payments up to `today`."""
    with transaction.atomic():
        made = Made(_users(), {})
        _fund_holders(made)
        first = today - timedelta(weeks=WEEKS_BACK)
        for holder in HOLDERS:
            _person_and_plan(made, holder, first)
        _mandates(made, first)
        _bookings(made, first + timedelta(days=1), lambda want: want.ending not in LATELY)
        _weeks(made, first, today)
        _bookings(made, today - timedelta(days=1), lambda want: want.ending in LATELY)
        _money(made, today)


def _users() -> dict[str, User]:
    hashed = make_password(PASSWORD)
    southwark = Council.objects.get(slug="southwark")
    users: dict[str, User] = {}
    for member in CAST:
        user = users[member.key] = _user(member.key, member.name, hashed)
        for role in member.roles:
            CouncilRole.objects.create(user=user, council=southwark, role=role)
        if member.team:
            provider = Provider.objects.get(source="demo", source_id=member.team)
            Membership.objects.create(user=user, provider=provider, role=TeamRole.OWNER)
        if Role.SITE_EDITOR in member.roles:
            user.is_staff = True
            user.save(update_fields=["is_staff"])
    for council in Council.objects.filter(is_demo=True).exclude(slug="southwark"):
        for role in (Role.CASE_OFFICER, Role.APPROVER, Role.FINANCE):
            key = f"{role}.{council.slug}"
            users[key] = _user(key, f"{Role(role).label} of {council.name}", hashed)
            CouncilRole.objects.create(user=users[key], council=council, role=role)
    for holder in HOLDERS:
        if holder.key not in users:
            users[holder.key] = _user(holder.key, holder.name, hashed)
    return users


def _user(key: str, name: str, hashed: str) -> User:
    user = User.objects.create(email=f"{key}@demo.example", full_name=name, password=hashed, is_demo=True)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def _officer(made: Made, council: Council, role: str) -> User:
    cast = {Role.CASE_OFFICER: "erin", Role.APPROVER: "femi", Role.FINANCE: "hana"}
    return made.users[cast[role] if council.slug == "southwark" else f"{role}.{council.slug}"]


def _owner(made: Made, provider: Provider) -> User:
    membership = provider.memberships.filter(ended_at=None).select_related("user").first()
    if membership:
        return membership.user
    key = f"team.{provider.source_id}"
    user = _user(key, f"The team of {provider.name}"[:120], made.users["amina"].password)
    Membership.objects.create(user=user, provider=provider, role=TeamRole.OWNER)
    return user


def listing_for(council: Council, want: Want, holder: Holder) -> Service:
    """The listing that a want names, else the first of its council that meets the outcome, can be booked and fits."""
    if want.listing:
        return Service.objects.get(source="demo", source_id=want.listing)
    found = Service.objects.public().filter(
        provider__council=council, outcomes=want.area, audience="people", deployments__has=want.deployment
    ).filter(prices__unit__in=("hour", "session", "day"), prices__pence__lte=8000, times__isnull=False).filter(
        min_age=None, max_age=None, gender=""
    ) | Service.objects.public().filter(
        provider__council=council, outcomes=want.area, audience="people", deployments__has=want.deployment
    ).filter(prices__unit__in=("hour", "session", "day"), prices__pence__lte=8000, times__isnull=False).filter(
        min_age__lte=18, max_age=None, gender=""
    )
    return found.order_by("source_id").distinct()[0]


def _person_and_plan(made: Made, holder: Holder, first: date) -> None:
    council = Council.objects.get(slug=holder.council)
    case_officer, approver = (_officer(made, council, role) for role in (Role.CASE_OFFICER, Role.APPROVER))
    place = Place.objects.filter(code=holder.outcode).first() if holder.outcode else None
    if place is None:
        place = (
            Service.objects.public()
            .filter(provider__council=council)
            .order_by("source_id")
            .first()
            .venues.all()[0]
            .place
        )
    with at(first - timedelta(days=9)):
        person = made.people[holder.key] = people.register(
            council=council,
            full_name=holder.name,
            preferred_name=holder.name.split()[0],
            user=made.users[holder.key],
            date_of_birth=holder.born,
            gender=holder.gender,
            place=place,
            languages=list(holder.languages),
            access=list(holder.access),
            carer_of=made.people["amina"] if holder.key == "grace" else None,
            is_demo=True,
            by=case_officer,
        )
        plan = _write_plan(made, holder, person, first)
        if holder.plan == "draft":
            return
        plans.submit(plan=plan, by=person.user)
        if holder.plan == "submitted":
            return
        if holder.plan == "sent-back":
            plans.send_back(
                plan=plan,
                words="Please say what will happen when the six weeks are over, and who could walk with you.",
                by=approver,
            )
            return
        plans.sign_off(plan=plan, by=approver, words="A clear plan. Agreed.")
    if holder.plan == "replaced":
        with at(first - timedelta(days=2)):
            newer = _write_plan(made, holder, person, first)
            plans.submit(plan=newer, by=person.user)
            plans.sign_off(plan=newer, by=approver, words="Agreed again, with more hours.")


def _fund_holders(made: Made) -> None:
    """One provider of each council holds individual service funds; its owner says so."""
    for provider in Provider.objects.filter(source="demo", source_id__in=FUND_HOLDERS):
        change_details(provider=provider, by=_owner(made, provider), values={"holds_funds": True})


def _write_plan(made: Made, holder: Holder, person: Person, first: date):
    by = person.user
    plan = plans.start(person=person, by=by)
    plans.write(
        plan=plan,
        by=by,
        matters_to_me=holder.matters,
        strengths="I manage my own post and phone calls. My family rings on Sundays.",
        starts_on=first,
        fund_holder=fund_holders(person.council).get() if any(w.deployment == ISF for w in holder.wants) else None,
    )
    for want in holder.wants:
        service = listing_for(person.council, want, holder)
        price = service.prices.first()
        outcome = plans.add_outcome(
            plan=plan, area=OutcomeArea.objects.get(pk=want.area), words=want.words, days=want.days, by=by
        )
        weekly = terms.session_cost(rate_pence=price.pence, quantity=Decimal(want.units))
        plans.add_line(
            outcome=outcome,
            what=f"{service.name}, once a week"[:200],
            deployment=want.deployment,
            weekly_pence=max(weekly * 3 // 2, 500),
            service_type=service.main_type,
            by=by,
        )
    what, lessened_by, if_it_happens = holder.risk
    plans.add_risk(plan=plan, what=what, lessened_by=lessened_by, if_it_happens=if_it_happens, by=by)
    return plan


def _mandates(made: Made, first: date) -> None:
    amina, grace = made.people["amina"], made.users["grace"]
    ben = Membership.objects.get(user=made.users["ben"])
    with at(first - timedelta(days=5)):
        mandates.give(
            person=amina,
            user=made.users["ben"],
            membership=ben,
            kind=Mandate.Kind.BROKER,
            acts=[Act.PLAN, Act.BOOK, Act.CANCEL],
            largest_booking_pence=80_000,
            total_pence=250_000,
            ends_on=first + timedelta(days=200),
            by=amina.user,
        )
        mandates.give(
            person=amina,
            user=grace,
            kind=Mandate.Kind.REPRESENTATIVE,
            relationship="my sister",
            acts=[Act.CONFIRM, Act.PAY],
            ends_on=first + timedelta(days=300),
            by=amina.user,
        )
        winston = made.people["winston"]
        ended = mandates.give(
            person=winston,
            user=made.users["ben"],
            membership=ben,
            kind=Mandate.Kind.BROKER,
            acts=[Act.BOOK],
            ends_on=first + timedelta(days=100),
            by=winston.user,
        )
        linh = made.people["linh"]
        mandates.give(
            person=linh,
            user=made.users["ben"],
            membership=ben,
            kind=Mandate.Kind.BROKER,
            acts=[Act.BOOK],
            ends_on=first + timedelta(days=14),
            by=linh.user,
        )
    with at(first + timedelta(days=20)):
        mandates.end(mandate=ended, by=made.people["winston"].user)


def first_slot(service: Service, after: date, prefer: tuple[str, ...] = ()) -> tuple[date, time]:
    """The first day after a date on which a listing is open (a preferred day if it can), and its opening time."""
    rows = list(service.times.all())
    for days_on in range(1, 15):
        day = after + timedelta(days=days_on)
        code = terms.WEEKDAYS[day.weekday()]
        if prefer and any(set(prefer) & set(row.days) for row in rows) and code not in prefer:
            continue
        for row in rows:
            if code in row.days:
                return day, row.opens_at
    return after + timedelta(days=1), time(10)


def _bookings(made: Made, asked_on: date, which: Callable[[Want], bool]) -> None:
    for holder in HOLDERS:
        for want in filter(which, holder.wants):
            _book(made, holder, want, asked_on)


def _book(made: Made, holder: Holder, want: Want, asked_on: date) -> None:
    if holder.plan in ("draft", "submitted", "sent-back") or want.ending == "none":
        return
    person = made.people[holder.key]
    service = listing_for(person.council, want, holder)
    outcome = person.plans.get(state="signed").outcomes.get(area=want.area, words=want.words)
    price = service.prices.first()
    owner = _owner(made, service.provider)
    weeks = {"once": 1, "waiting": 6, "declined": 4, "withdrawn": 4}.get(want.ending, WEEKS_BACK + 5)
    by = made.users["ben"] if holder.key == "amina" and want.deployment == ISF else person.user
    with at(asked_on, 9):
        day, opens = first_slot(service, asked_on + timedelta(days=2), want.days)
        booking = bookings.request(
            person=person,
            outcome=outcome,
            service=service,
            price=price,
            deployment=want.deployment,
            starts_on=day,
            starts_at=opens,
            quantity=max(Decimal(want.units), price.minimum_quantity),
            weeks=weeks,
            form_key=uuid5(NAMESPACE_URL, f"demo:{holder.key}:{want.area}"),
            by=by,
        )
        if want.ending == "declined":
            bookings.decline(
                booking=booking, reason="We are full until the new year. Please try us again then.", by=owner
            )
        elif want.ending == "withdrawn":
            bookings.withdraw(booking=booking, by=person.user)
        elif want.ending != "waiting":
            bookings.accept(booking=booking, by=owner)


def _weeks(made: Made, first: date, today: date) -> None:
    """Week by week: providers say what took place, people confirm, some question, some stay silent, some cancel."""
    for day in (first + timedelta(days=offset) for offset in range(3, (today - first).days, 2)):
        _nightly(day)
        _cancel_too_late(made, day)
        with at(day, 20):
            now = timezone.now()
            ended = (
                Session.objects.filter(state=SessionState.HELD, ends_at__lte=now)
                .select_related("booking__provider", "booking__service")
                .order_by("starts_at", "booking_id")
            )
            for session in ended:
                if _is_untold(made, session):
                    continue
                owner = _owner(made, session.booking.provider)
                if session.number == 4 and session.booking.person.number % 3 == 0:
                    sessions.miss(session=session, by=owner, reason="The worker was ill.")
                else:
                    sessions.deliver(session=session, by=owner)
            recent = (today - day).days < 6
            delivered = Session.objects.filter(state=SessionState.DELIVERED).order_by("starts_at", "booking_id")
            for session in delivered.select_related("booking__person__user"):
                if session.number == 5 and session.booking.person_id == made.people["winston"].pk:
                    sessions.dispute(
                        session=session, reason="She left after half an hour.", by=session.booking.person.user
                    )
                elif not recent or session.booking.person.number % 2:
                    sessions.confirm(session=session, by=session.booking.person.user)
    _cancel_something(made, "linh", today, "I am going to stay with my son.", late=False)
    _cancel_something(made, "winston", today, "I have a cold.", late=True)


def _is_untold(made: Made, session: Session) -> bool:
    """Of Linh's fifth time among the herbs, some ten days ago, nobody says a word: it is for the case officer."""
    is_herbs = session.booking.service.source_id == "southwark-30-3"
    return is_herbs and session.booking.person_id == made.people["linh"].pk and session.number == 5


def _nightly(day: date) -> None:
    """What the site does by itself around the end of a council year: the next one opens, replaced pots close."""
    with at(day, 3):
        if day >= council_year.can_open_from(day):
            for budget in council_year.to_open(day):
                council_year.open_next(budget=budget)
        for pot in Pot.objects.filter(closed_at=None, ends_on__lt=day):
            pots.close_ended(pot=pot)


def _cancel_too_late(made: Made, day: date) -> None:
    """Winston's third visit is called off on its own morning, so a part of it is charged."""
    winston = made.people["winston"]
    soon = Session.objects.filter(
        booking__person=winston, number=3, state=SessionState.HELD, starts_at__date__in=(day, day + timedelta(days=1))
    ).select_related("booking")
    for session in soon:
        with at(timezone.localdate(session.starts_at), 6):
            sessions.cancel(session=session, reason="My daughter is taking me out.", by=winston.user)


def _cancel_something(made: Made, key: str, today: date, reason: str, *, late: bool) -> None:
    person = made.people[key]
    booking = Booking.objects.filter(person=person, state=BookingState.ACCEPTED).order_by("pk").first()
    if booking is None:
        return
    if not late:
        with at(today, 8):
            bookings.cancel(booking=booking, reason=reason, by=person.user)
        return
    upcoming = booking.sessions.filter(
        state=SessionState.HELD, starts_at__gt=datetime.combine(today, time(9), timezone.get_default_timezone())
    ).first()
    if upcoming:
        with at(today, 8):
            sessions.cancel(session=upcoming, reason=reason, by=person.user)


def _money(made: Made, today: date) -> None:
    _fund(made, today)
    _direct_payments(made, today)
    _individual_service_funds(made, today)
    _runs(made, today)


def _fund(made: Made, today: date) -> None:
    due = FundingPayment.objects.filter(due_on__lt=today - timedelta(days=6)).select_related(
        "pot__budget__person__council"
    )
    for payment in due:
        council = payment.pot.budget.person.council
        with at(max(payment.due_on, today - timedelta(days=40))):
            budgets.pay_funding(payment=payment, paid_on=timezone.localdate(), by=_officer(made, council, Role.FINANCE))


def _direct_payments(made: Made, today: date) -> None:
    """Oldest asked for and settled, next said to be paid, next overdue, the newest still to be asked for."""
    owing = Payable.objects.filter(deployment=DP).values_list("person_id")
    for person in Person.objects.filter(pk__in=owing).select_related("user").order_by("number"):
        due = list(
            Payable.objects.filter(person=person, deployment=DP, state=PayableState.DUE).order_by("due_since", "pk")
        )
        for place, payable in enumerate(due[:3]):
            owner = _owner(made, payable.provider)
            asked = max(payable.due_since, today - timedelta(days=26 - place))
            with at(asked, 21):
                request = requests.ask(provider=payable.provider, person=person, payables=[payable], by=owner)
            if place < 2:
                with at(min(asked + timedelta(days=2), today), 21):
                    requests.say_paid(request=request, paid_on=timezone.localdate(), by=person.user)
            if place == 0:
                with at(min(asked + timedelta(days=4), today), 22):
                    requests.receive(request=request, received_on=timezone.localdate(), by=owner)


def _individual_service_funds(made: Made, today: date) -> None:
    kemi = made.users["kemi"]
    for place, instruction in enumerate(IsfInstruction.objects.order_by("pk")):
        sent = timezone.localdate(instruction.sent_at)
        if place != 2 and sent <= today - timedelta(days=8):
            with at(min(sent + timedelta(days=1), today), 22):
                isf.acknowledge(instruction=instruction, by=kemi)
                isf.answer(
                    instruction=instruction, paid_on=timezone.localdate(), reference=f"BDPE{410 + place}", by=kemi
                )
        elif place == 2:
            with at(min(sent + timedelta(days=1), today), 22):
                isf.acknowledge(instruction=instruction, by=kemi)
    with at(today):
        isf.escalate_overdue()


def _runs(made: Made, today: date) -> None:
    """One finished run with a payment that came back, and one that waits for approval."""
    southwark, hana, femi = Council.objects.get(slug="southwark"), made.users["hana"], made.users["femi"]
    with at(today - timedelta(days=12)):
        run = runs.make(council=southwark, cut_off=timezone.localdate() - timedelta(days=2), by=hana)
        run = runs.approve(run=run, list_hash=run.list_hash, by=femi)
        runs.export(run=run, by=hana)
        run = runs.mark_sent(run=run, by=hana)
    with at(today - timedelta(days=9)):
        items = list(run.items.order_by("pk"))
        for item in items[:-1] if len(items) > 1 else items:
            runs.settle(item=item, on=timezone.localdate(), by=hana)
        if len(items) > 1:
            runs.return_item(item=items[-1], reason="Account closed", on=timezone.localdate(), by=hana)
    with at(today, 8):
        runs.make(council=southwark, cut_off=today - timedelta(days=1), by=hana)
