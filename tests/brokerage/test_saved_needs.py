"""A need that nothing meets is kept with the plan, by those who help with it, and seen by the council."""

from html import unescape

import pytest

from brokerage.actions import needs, plans
from brokerage.models import SavedNeed
from marketplace.core.errors import IllegalMove, NotPermitted
from marketplace.core.models import AuditEntry
from search.models import UnmetNeed


@pytest.fixture
def address(cast):
    return f"/people/{cast.person.pk}/outcomes/{cast.outcome.pk}/services/"


def read(client, address):
    return " ".join(unescape(client.get(address).content.decode()).split())


def test_where_little_fits_the_need_can_be_saved_with_the_plan(cast, client, address):
    client.force_login(cast.amina)
    assert "Save this need" in read(client, address)
    client.post(address, {"do": "save"})
    page = read(client, address)
    assert "This need is saved. Your council sees it with the plan." in page
    assert "saved as not met on 25 November 2026" in page


def test_the_council_and_the_person_see_it_with_the_plan(cast, client):
    needs.save(outcome=cast.outcome, by=cast.amina)
    for reader, plan in (
        (cast.amina, f"/people/{cast.person.pk}/plan/"),
        (cast.femi, f"/officer/plans/{cast.plan.pk}/"),
    ):
        client.force_login(reader)
        assert "Nothing fitting was found. Saved on 25 November 2026." in read(client, plan)


def test_it_is_taken_off_when_it_is_met(cast, client, address):
    needs.save(outcome=cast.outcome, by=cast.amina)
    client.force_login(cast.amina)
    assert "It is met now" in read(client, address)
    client.post(address, {"do": "take-off"})
    assert SavedNeed.objects.count() == 0


def test_saved_twice_it_keeps_its_first_day_and_is_told_once(cast, clock):
    first = needs.save(outcome=cast.outcome, by=cast.amina)
    clock.move_to("2026-12-01T10:00:00+00:00")
    assert needs.save(outcome=cast.outcome, by=cast.amina).saved_on == first.saved_on
    assert AuditEntry.objects.filter(action="need.saved").count() == 1


def test_a_broker_who_may_book_can_save_it(cast, mandate):
    assert needs.save(outcome=cast.outcome, by=cast.ben).outcome == cast.outcome
    entry = AuditEntry.objects.get(action="need.saved")
    assert entry.on_behalf
    assert "tidy" not in str(vars(entry))


@pytest.mark.parametrize("who", ["dev", "carol", "femi", "hana", "idris", "ben"])
def test_nobody_else_can(cast, who):
    for act in (needs.save, needs.take_off):
        with pytest.raises(NotPermitted, match="It is for the person"):
            act(outcome=cast.outcome, by=getattr(cast, who))
    assert SavedNeed.objects.count() == 0


def test_a_plan_that_is_not_agreed_has_no_needs_to_save(cast):
    draft = plans.start(person=cast.person, by=cast.amina)
    outcome = plans.add_outcome(plan=draft, area=cast.outcome.area, words="I want a garden.", by=cast.amina)
    with pytest.raises(IllegalMove, match="Only needs of the plan in force can be saved"):
        needs.save(outcome=outcome, by=cast.amina)


def test_when_the_trail_cannot_be_written_nothing_is_saved(cast, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("no trail")

    monkeypatch.setattr("brokerage.actions.authority.audit.record", fail)
    with pytest.raises(RuntimeError):
        needs.save(outcome=cast.outcome, by=cast.amina)
    assert SavedNeed.objects.count() == 0


def test_a_search_that_finds_nothing_offers_the_outcomes_of_ones_own_plan(cast, client, address):
    client.force_login(cast.amina)
    page = read(client, "/services/?type=arts")
    assert "Keep the need with your plan" in page
    assert f'<form method="post" action="{address}">' in page
    assert "Save this need<span>: I want a tidy home.</span>" in page


@pytest.mark.parametrize("outcome", ["community", "habitable-home"])
def test_of_a_search_for_an_outcome_area_only_the_outcomes_of_that_area(cast, client, outcome):
    client.force_login(cast.amina)
    page = read(client, f"/services/?type=arts&outcome={outcome}")
    assert ("I want a tidy home." in page) == (outcome == "habitable-home")


def test_for_others_only_the_count_is_kept(cast, client):
    for reader in (None, cast.dev):
        if reader:
            client.force_login(reader)
        assert "Keep the need with your plan" not in read(client, "/services/?type=arts")
    assert UnmetNeed.objects.get().count == 2
    assert SavedNeed.objects.count() == 0


def test_a_button_that_is_not_ours_is_refused(cast, client, address):
    client.force_login(cast.amina)
    response = client.post(address, {"do": "explode"})
    assert response.status_code == 422
    assert "We did not understand what you pressed." in response.content.decode()
