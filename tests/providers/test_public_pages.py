"""The pages that everybody may see: only what is live, told completely, and hostile words made harmless."""

import pytest
from django.utils import timezone

from providers.actions import listings
from providers.actions import providers as provider_actions
from providers.models import Check, Extra, Price, Service

pytestmark = pytest.mark.django_db


def page(client, service) -> str:
    response = client.get(service.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def test_a_live_listing_tells_what_people_ask(client, live):
    text = page(client, live)
    for words in (
        "Tuesday table",
        "A hot dinner and company every Tuesday.",
        "Carol&#x27;s Charity",
        "£6.50 a session",
        "Once a week for four weeks comes to £26.",
        "midday to 3pm",
        "Peckham (SE15)",
        "Step-free way in",
        "English, Somali",
        "Direct payment",
        "Eating and drinking well",
        "Ask to book",
        "Not checked",
        "Southwark council",
    ):
        assert words in text, words


@pytest.mark.parametrize(
    ("vat", "sentence"),
    [("standard", "Prices include VAT."), ("exempt-welfare", "There is no VAT to pay."), ("", "")],
)
def test_vat_is_promised_only_where_it_is_stated(client, live, vat, sentence):
    Service.objects.filter(pk=live.pk).update(vat=vat)
    text = page(client, live)
    assert sentence in text
    assert ("VAT" in text) == bool(sentence)


def test_a_draft_cannot_be_found_by_guessing_its_address(client, drafted, sent):
    assert client.get(drafted.get_absolute_url()).status_code == 404
    assert b"Tuesday table" not in client.get(drafted.get_absolute_url()).content


def test_changes_that_wait_are_not_on_the_page(client, live, carol):
    listings.save_draft(service=live, by=carol, values={"summary": "Unapproved words."})
    assert "Unapproved words." not in page(client, live)


def test_a_paused_service_is_away_and_a_closed_one_has_gone(client, live, carol):
    listings.pause(service=live, by=carol)
    paused = client.get(live.get_absolute_url())
    assert (paused.status_code, "not on the site at the moment" in paused.content.decode()) == (404, True)
    listings.retire(service=live, by=carol)
    closed = client.get(live.get_absolute_url())
    assert (closed.status_code, "has closed" in closed.content.decode()) == (410, True)


def test_a_suspended_provider_and_its_services_are_away(client, live, idris, charity):
    provider_actions.suspend(provider=charity, by=idris, words="A concern.")
    for address in (live.get_absolute_url(), charity.get_absolute_url()):
        response = client.get(address)
        assert response.status_code == 404
        assert "not on the site at the moment" in response.content.decode()


def test_an_unknown_address_is_not_found(client, db):
    assert client.get("/services/nothing-here/").status_code == 404
    assert client.get("/providers/nothing-here/").status_code == 404


def test_hostile_words_are_shown_as_words(client, live, charity):
    attack = "<script>alert('x')</script>"
    Service.objects.filter(pk=live.pk).update(
        name=attack, summary=attack, description=attack, who_for=attack, changes=[attack], price_note=attack
    )
    charity.name, charity.about = attack, attack
    charity.save()
    live.venues.update(locality=attack)
    live.prices.update(label=attack)
    for address in (live.get_absolute_url(), charity.get_absolute_url()):
        content = client.get(address).content.decode()
        assert "<script>alert" not in content
        assert "&lt;script&gt;alert" in content


def test_a_free_service_says_so_and_cannot_be_booked_for_money(client, live):
    live.prices.all().delete()
    Service.objects.filter(pk=live.pk).update(free=True)
    text = page(client, live)
    assert "It is free." in text
    assert "Ask to book" not in text


def test_a_service_for_organisations_says_so(client, live):
    Service.objects.filter(pk=live.pk).update(audience="organisations")
    text = page(client, live)
    assert "For organisations" in text
    assert "Ask to book" not in text


def test_several_prices_extras_and_minimums_are_a_table(client, live):
    Price.objects.create(service=live, label="At the weekend", pence=3000, unit="hour", minimum_quantity=3, position=1)
    Extra.objects.create(service=live, label="Mileage", pence=45, per="mile")
    Extra.objects.create(service=live, label="Bank holidays", percent=150, position=1)
    text = page(client, live)
    for words in ("At the weekend", "£30 an hour", "at least three hours", "45p a mile", "time and a half"):
        assert words in text


def test_a_check_shows_its_source_and_day_and_an_old_one_says_that_it_ended(client, live, charity):
    Check.objects.create(
        provider=charity,
        kind="insurance",
        result="£5 million",
        source="Certificate",
        checked_on="2026-01-05",
        expires_on="2026-02-01",
    )
    Check.objects.create(provider=charity, kind="dbs", result="Enhanced", source="Seen", checked_on="2026-03-04")
    text = page(client, live)
    assert "Out of date" in text
    assert "looked at on 4 March 2026" in text


def test_the_page_needs_few_queries(client, live, django_assert_max_num_queries):
    with django_assert_max_num_queries(18):
        page(client, live)


def test_a_provider_page_lists_live_services_only(client, live, charity, carol):
    from providers.models import ServiceType

    kind = ServiceType.objects.get(code="arts")
    listings.draft(provider=charity, by=carol, name="Secret choir", main_type=kind)
    text = client.get(charity.get_absolute_url()).content.decode()
    assert "One service" in text
    assert "Secret choir" not in text


def test_invented_providers_say_that_they_are(client, live, charity):
    charity.is_demo = True
    charity.updated_at = timezone.now()
    charity.save()
    assert "are invented" in page(client, live)
    assert "are invented" in client.get(charity.get_absolute_url()).content.decode()
