"""A newer plan: the budget before it lasts to the day before, what is booked moves over, nothing is lost or doubled."""

from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client

from brokerage.actions import bookings, mandates, plans, pots
from brokerage.ledger import integrity
from brokerage.models import Act, Mandate, PlanState, SessionState
from brokerage.queries.budgets import amounts_of, funding_days, summary
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.models import CouncilRole, Role
from providers.models import OutcomeArea

from .conftest import signed_plan


def managed(plan):
    return plan.budget.pots.get(deployment="managed")


def amounts(pot):
    pot.account.refresh_from_db()
    return amounts_of([pot])[pot.pk]


def newer(cast, *, starts_on, weekly=9000):
    return signed_plan(
        cast.person, author=cast.amina, approver=cast.femi, lines={"managed": weekly}, starts_on=starts_on
    )


@pytest.fixture
def weekly(cast, ask):
    """An hour on ten Thursdays, 26 November to 28 January: £20 each."""
    return bookings.accept(booking=ask(weeks=10, quantity=Decimal(1)), by=cast.carol)


def test_a_plan_that_starts_later_leaves_the_running_budget_in_use_until_then(cast, ask):
    newer(cast, starts_on=date(2027, 1, 4))
    old = managed(cast.plan)
    assert (old.ends_on, old.closed_at) == (date(2027, 1, 3), None)
    bookings.accept(booking=ask(starts_on=date(2026, 12, 17)), by=cast.carol)
    assert amounts(old).held_pence == 4000
    assert amounts(old).total_pence == round(6000 * 40 / 7), "25 November to 3 January"


def test_what_is_booked_after_the_start_is_paid_from_the_new_budget(cast, weekly):
    plan = newer(cast, starts_on=date(2027, 1, 4))
    assert amounts(managed(cast.plan)).held_pence == 6 * 2000
    assert amounts(managed(plan)).held_pence == 4 * 2000
    assert set(weekly.sessions.values_list("state", flat=True)) == {SessionState.HELD}


def test_what_does_not_fit_the_new_budget_stays_held_in_the_one_before(cast, weekly):
    plan = newer(cast, starts_on=date(2027, 1, 4), weekly=400)
    assert amounts(managed(plan)).held_pence == 2 * 2000
    assert amounts(managed(cast.plan)).held_pence == 8 * 2000


def test_money_that_went_back_is_told_apart_from_what_was_spent(cast, weekly):
    newer(cast, starts_on=date(2026, 11, 25))
    old = amounts(managed(cast.plan))
    assert (old.spent_pence, old.held_pence, old.left_pence) == (0, 0, 0)
    assert old.returned_pence == round(6000 * 127 / 7)


def test_money_freed_in_a_closed_pot_goes_back_to_the_council(cast, weekly):
    pot = pots.close(pot=managed(cast.plan), by=cast.hana)
    assert amounts(pot).left_pence == 0
    bookings.cancel(booking=weekly, reason="I am going away.", by=cast.amina)
    assert amounts(pot).left_pence == 0
    assert amounts(pot).held_pence == 0
    assert not list(integrity.check())


def test_the_nightly_command_closes_pots_whose_last_day_has_passed_once(cast, clock):
    newer(cast, starts_on=date(2027, 1, 4))

    def run():
        out = StringIO()
        call_command("close_ended_pots", stdout=out)
        return out.getvalue()

    assert run() == "0 closed.\n"
    clock.move_to("2027-01-04T01:00:00+00:00")
    assert (run(), run()) == ("3 closed.\n", "0 closed.\n")
    assert amounts(managed(cast.plan)).left_pence == 0


def test_the_council_pays_in_no_more_for_days_after_the_last(cast):
    newer(cast, starts_on=date(2027, 1, 4))
    old = managed(cast.plan)
    assert max(row.covers_to for row in old.funding.all()) == date(2027, 1, 3)
    near, other = funding_days(cast.person, date(2026, 11, 25))
    assert sum(day.pence for day in near + other) == sum(
        row.amount_pence
        for budget in cast.person.budgets.all()
        for pot in budget.pots.all()
        for row in pot.funding.all()
    )


def test_the_budget_page_still_shows_what_the_plan_before_holds(cast, weekly):
    newer(cast, starts_on=date(2026, 11, 25), weekly=400)
    whole = summary(cast.person, date(2026, 11, 25)).whole
    assert whole.held_pence == 10 * 2000
    client = Client()
    client.force_login(cast.amina)
    page = client.get(f"/people/{cast.person.pk}/budget/").text
    assert "from the plan before" in page
    assert "went back to the council" in page


def test_a_plan_cannot_start_in_a_council_year_that_is_over(cast):
    plan = plans.start(person=cast.person, by=cast.amina)
    with pytest.raises(Refused, match="in a council year that is over. Enter a start from 1 April 2026 on."):
        plans.write(plan=plan, matters_to_me="Music", strengths="", starts_on=date(2026, 3, 31), by=cast.amina)


def sent_plan(cast, *, writer):
    """Amina starts and sends the plan; somebody writes in it between."""
    CouncilRole.objects.create(user=cast.femi, council=cast.council, role=Role.CASE_OFFICER)
    plan = plans.start(person=cast.person, by=cast.amina)
    plans.write(plan=plan, matters_to_me="Music", strengths="", starts_on=date(2026, 12, 1), by=cast.amina)
    outcome = plans.add_outcome(
        plan=plan, area=OutcomeArea.objects.get(code="habitable-home"), words="I want a tidy home.", by=writer
    )
    plans.add_line(outcome=outcome, what="Cleaning", deployment="managed", weekly_pence=90_000, by=cast.amina)
    return plans.submit(plan=plan, by=cast.amina)


def test_nobody_agrees_a_plan_in_which_they_wrote_anything(cast):
    plan = sent_plan(cast, writer=cast.femi)
    with pytest.raises(NotPermitted):
        plans.sign_off(plan=plan, by=cast.femi)
    plan.refresh_from_db()
    assert plan.state == PlanState.SUBMITTED


def test_nobody_agrees_the_plan_of_somebody_for_whom_they_act(cast):
    plan = sent_plan(cast, writer=cast.amina)
    mandates.give(
        person=cast.person,
        user=cast.femi,
        kind=Mandate.Kind.REPRESENTATIVE,
        relationship="my neighbour",
        acts=[Act.CONFIRM],
        ends_on=date(2027, 3, 31),
        by=cast.amina,
    )
    with pytest.raises(NotPermitted):
        plans.sign_off(plan=plan, by=cast.femi)


def test_the_approver_reads_what_agreeing_would_do(cast, weekly):
    plan = sent_plan(cast, writer=cast.amina)
    client = Client()
    client.force_login(cast.femi)
    page = client.get(f"/officer/plans/{plan.pk}/").text
    assert "The plan in force ends on 30 November 2026" in page
    assert "1 booking goes on after that" in page
    assert "Nothing more can be booked as “Direct payment" in page
    assert "does not say what might go wrong" in page
