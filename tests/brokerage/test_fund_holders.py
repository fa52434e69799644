"""Who may be chosen to hold an individual service fund: providers that say so on their page."""

from html import unescape

import pytest

from brokerage.actions import plans
from brokerage.forms.plans import AboutForm
from marketplace.core.errors import Refused
from marketplace.core.models import Council
from providers.models import Provider


@pytest.fixture
def choices(cast):
    plan = plans.start(person=cast.person, by=cast.amina)
    return lambda: list(AboutForm(plan=plan).fields["fund_holder"].queryset)


def test_taking_money_from_a_fund_is_not_holding_one(cast, choices):
    assert "isf" in cast.service.deployments
    assert choices() == [cast.devs]
    Provider.objects.filter(pk=cast.devs.pk).update(holds_funds=False)
    assert choices() == []


def test_a_plan_cannot_name_one_that_does_not_hold_funds(cast):
    plan = plans.start(person=cast.person, by=cast.amina)
    with pytest.raises(Refused, match="Carols does not hold individual service funds for people of Southwark now"):
        plans.write(
            plan=plan, matters_to_me="Music", strengths="", starts_on=None, fund_holder=cast.carols, by=cast.amina
        )
    plan.refresh_from_db()
    assert plan.matters_to_me == ""


def test_a_plan_is_not_sent_with_one_that_has_stopped_holding_funds(cast):
    plan = plans.start(person=cast.person, by=cast.amina)
    plan = plans.write(
        plan=plan, matters_to_me="Music", strengths="", starts_on=None, fund_holder=cast.devs, by=cast.amina
    )
    Provider.objects.filter(pk=cast.devs.pk).update(holds_funds=False)
    assert any("Choose another provider to hold the fund" in words for words in plans.missing_from(plan))
    with pytest.raises(Refused):
        plans.submit(plan=plan, by=cast.amina)


@pytest.mark.parametrize("change", ["suspended", "elsewhere"])
def test_one_that_is_off_the_site_or_of_another_council_cannot_be_chosen(cast, choices, change):
    hillside = Council.objects.create(slug="hillside", name="Hillside")
    changes = {"suspended": {"suspended_at": "2026-11-01T00:00Z"}, "elsewhere": {"council": hillside}}
    Provider.objects.filter(pk=cast.devs.pk).update(holds_funds=True, **changes[change])
    assert choices() == []


def test_where_nobody_holds_funds_the_page_says_so(cast, choices, client):
    Provider.objects.filter(pk=cast.devs.pk).update(holds_funds=False)
    client.force_login(cast.amina)
    page = unescape(client.get(f"/people/{cast.person.pk}/plan/about/").content.decode())
    assert "Nobody in Southwark holds these funds now. Ask your council." in page


def test_a_provider_says_itself_that_it_holds_funds_and_its_page_shows_it(cast, client):
    client.force_login(cast.dev)
    address = f"/provider/details/{cast.devs.slug}/"
    assert "We hold individual service funds for people" in client.get(address).content.decode()
    assert client.post(address, {"holds_funds": "on"}).status_code == 302
    cast.devs.refresh_from_db()
    assert cast.devs.holds_funds
    assert "Holds individual service funds for people" in client.get(f"/providers/{cast.devs.slug}/").content.decode()


def test_somebody_else_cannot_say_it_for_them(cast, client):
    Provider.objects.filter(pk=cast.devs.pk).update(holds_funds=False)
    client.force_login(cast.carol)
    assert client.post(f"/provider/details/{cast.devs.slug}/", {"holds_funds": "on"}).status_code == 403
    cast.devs.refresh_from_db()
    assert not cast.devs.holds_funds
