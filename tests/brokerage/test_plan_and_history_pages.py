"""One open version of the plan, said at the top of its page; a history that names people; a new plan's new pots."""

from datetime import date
from html import unescape

import pytest

from brokerage.actions import bookings, mandates, people, plans, sessions
from brokerage.models import Act, BookingState
from brokerage.queries.people import history
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import AuditEntry
from providers.models import OutcomeArea
from tests.brokerage.conftest import signed_plan


def words(response):
    return " ".join(unescape(response.content.decode()).split())


@pytest.fixture
def amina(cast, client):
    client.force_login(cast.amina)
    return client


@pytest.fixture
def draft(cast):
    return plans.start(person=cast.person, by=cast.amina)


@pytest.fixture
def sent(cast, draft):
    plans.write(plan=draft, matters_to_me="Music", strengths="", starts_on=date(2026, 12, 1), by=cast.amina)
    outcome = plans.add_outcome(plan=draft, area=cast.outcome.area, words="I want more.", by=cast.amina)
    plans.add_line(outcome=outcome, what="Help", deployment="managed", weekly_pence=100, by=cast.amina)
    return plans.submit(plan=draft, by=cast.amina)


@pytest.mark.parametrize("method", ["get", "post"])
def test_starting_a_plan_again_goes_on_to_the_one_that_is_being_written(cast, amina, draft, method):
    response = getattr(amina, method)(f"/people/{cast.person.pk}/plan/start/")
    assert response["Location"] == f"/people/{cast.person.pk}/plan/edit/"
    assert cast.person.plans.count() == 2


def test_starting_a_plan_again_goes_on_to_the_one_that_was_sent(cast, amina, sent):
    response = amina.get(f"/people/{cast.person.pk}/plan/start/")
    assert response["Location"] == f"/people/{cast.person.pk}/plan/?version=2"


def test_where_nothing_is_open_a_new_version_may_be_started(cast, amina):
    assert amina.get(f"/people/{cast.person.pk}/plan/start/").status_code == 200


def test_a_plan_that_was_sent_is_said_at_the_top_of_the_plan_in_force(cast, amina, sent):
    page = words(amina.get(f"/people/{cast.person.pk}/plan/"))
    assert "Version 2 was sent on 25 November 2026. Waiting for Southwark to agree it." in page
    assert "?version=2" in page


def test_a_plan_that_is_being_written_has_not_been_sent(cast, amina, draft):
    assert "was sent on" not in words(amina.get(f"/people/{cast.person.pk}/plan/"))


def test_the_history_names_who_was_given_which_right_and_who_lost_it(cast, mandate):
    mandates.end(mandate=mandate, by=cast.amina)
    ended, given = (audit.sentence(entry) for entry in history(cast.person)[:2])
    assert given == (
        "Ben was given the right to act until 31 March 2027: "
        "see the plan, budget and bookings; ask for bookings; cancel bookings"
    )
    assert ended == "The right to act was ended for Ben"


def test_a_history_from_before_names_were_kept_still_reads(cast, mandate):
    entry = AuditEntry(action="mandate.given", new={"acts": [Act.BOOK], "ends_on": "2027-03-31"}, old={})
    assert audit.sentence(entry) == "Somebody was given the right to act until 31 March 2027: ask for bookings"
    assert audit.sentence(AuditEntry(action="mandate.ended", new={}, old={})) == "A right to act was ended"


@pytest.mark.parametrize(("who", "role"), [("erin", "officer"), ("carol", "provider")])
def test_who_settles_a_question_is_recorded_in_their_own_role(cast, ask, clock, who, role):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    sessions.dispute(session=session, reason="Nobody came.", by=cast.amina)
    sessions.miss(session=session, by=getattr(cast, who))
    assert AuditEntry.objects.get(action="session.missed").actor_role == role


def test_a_request_from_before_a_new_plan_is_accepted_from_the_new_pot(cast, ask):
    booking = ask(starts_on=date(2026, 12, 3))
    newer = signed_plan(cast.person, author=cast.amina, approver=cast.femi, lines={"managed": 7000})
    session = bookings.accept(booking=booking, by=cast.carol).sessions.get()
    assert (session.state, session.pot) == ("held", newer.budget.pots.get())
    assert newer.budget.pots.get().account.debits_pending == 4000


@pytest.mark.parametrize("lines", [{"managed": 100}, {"direct-payment": 7000}])
def test_where_the_new_plan_has_no_money_for_it_the_request_cannot_be_accepted(cast, ask, lines):
    booking = ask(starts_on=date(2026, 12, 3))
    signed_plan(cast.person, author=cast.amina, approver=cast.femi, lines=lines)
    with pytest.raises(Refused, match="not enough left"):
        bookings.accept(booking=booking, by=cast.carol)
    booking.refresh_from_db()
    assert booking.state == BookingState.REQUESTED
    assert booking.sessions.get().state == "planned"


def test_a_new_version_may_begin_with_all_that_the_agreed_plan_says(cast, amina):
    plans_page = f"/people/{cast.person.pk}/plan/start/"
    assert "Change the plan that is agreed" in words(amina.get(plans_page))
    amina.post(plans_page, {"from": "agreed"})
    new = cast.person.plans.get(version=2)
    assert (new.matters_to_me, new.fund_holder, new.starts_on) == ("Music", cast.devs, None)
    assert [outcome.words for outcome in new.outcomes.all()] == ["I want a tidy home."]
    assert [line.weekly_pence for line in new.outcomes.get().lines.all()] == [5000, 6000, 4000]
    assert cast.outcome.lines.count() == 3


def test_a_new_version_takes_the_risks_over_and_leaves_the_agreed_plan_alone(cast):
    cast.plan.risks.create(what="Rain", lessened_by="A coat", if_it_happens="Stay in")
    new = plans.start(person=cast.person, by=cast.amina, from_agreed=True)
    assert new.risks.get().what == "Rain"
    assert cast.plan.risks.count() == 1
    assert cast.plan.outcomes.count() == 1


def test_a_new_version_leaves_out_a_fund_holder_that_holds_no_funds_any_more(cast):
    cast.devs.holds_funds = False
    cast.devs.save(update_fields=["holds_funds"])
    assert plans.start(person=cast.person, by=cast.amina, from_agreed=True).fund_holder is None


def test_a_new_version_may_begin_empty(cast, amina):
    amina.post(f"/people/{cast.person.pk}/plan/start/", {"from": "nothing"})
    assert not cast.person.plans.get(version=2).outcomes.exists()


def test_where_nothing_was_agreed_there_is_nothing_to_begin_from(cast):
    cast.person.plans.update(state="superseded")
    assert not plans.start(person=cast.person, by=cast.amina, from_agreed=True).outcomes.exists()


def test_an_outcome_without_its_part_of_life_names_those_that_the_words_may_be_about(cast, amina, draft):
    address = f"/people/{cast.person.pk}/plan/outcomes/add/"
    response = amina.post(address, {"words": "a hot meal every day, not toast"})
    assert response.status_code == 422
    hint = "Choose which part of life that is. From your words, it may be “Eating and drinking well”"
    name = OutcomeArea.objects.get(code="nutrition").name
    assert hint.replace("Eating and drinking well", name) in words(response)
    assert "a hot meal every day, not toast" in words(response), "what was typed is kept"
    response = amina.post(address, {"words": "xyzzy"})
    assert "Choose which part of life that is" in words(response)
    assert "From your words" not in words(response)
    assert not draft.outcomes.exists()


def test_a_carers_outcome_is_hinted_at_among_the_parts_of_a_carers_life(cast, amina, draft):
    cast.person.carer_of = people.register(council=cast.council, full_name="Bashir Yusuf", by=cast.erin)
    cast.person.save()
    response = amina.post(
        f"/people/{cast.person.pk}/plan/outcomes/add/", {"words": "an evening off each week, for myself"}
    )
    text = words(response)
    told = text[text.index("From your words, it may be") :][:200]
    adults = OutcomeArea.objects.filter(who=OutcomeArea.Who.ADULT).values_list("name", flat=True)
    assert not any(f"“{name}”" in told for name in adults)
