"""A package for the whole plan: three to choose from, each piece to be changed, and nothing booked by itself."""

import re
from datetime import date
from decimal import Decimal
from html import unescape

import pytest

from brokerage.actions import mandates, plans
from brokerage.models import Act, Booking, Mandate
from brokerage.queries.packages import Choice, amount_of, amounts_for, basis_for, money_of, suggestions
from marketplace.core.models import Place
from providers.models import OutcomeArea, Price, Service, ServiceType, Venue
from providers.signals import service_changed
from search.packing import Aim
from tests.brokerage.conftest import listing

TODAY = date(2026, 11, 25)


def text_of(response):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def link(response, text):
    page = response.content.decode()
    return unescape(next(href for href, inner in re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', page, re.S)
                         if text in inner))  # fmt: skip


def listed(provider, slug, kind, area, **fields):
    service = listing(provider, slug, **{name: fields.pop(name) for name in ("pence", "unit") if name in fields})
    service.main_type = ServiceType.objects.get(code=kind)
    for name, value in fields.items():
        setattr(service, name, value)
    service.save()
    service.outcomes.add(OutcomeArea.objects.get(code=area))
    service_changed.send(sender=Service, service_ids=[service.pk])
    return service


@pytest.fixture
def world(cast):
    """A draft plan with three outcomes; two cleaners, two clubs and a course."""
    cast.dear = listed(cast.carols, "spotless-homes", "domestic", "habitable-home", pence=3000)
    cast.cheap = listed(cast.devs, "tidy-homes", "domestic", "habitable-home", pence=1500)
    cast.club = listed(cast.carols, "singing-group", "social-group", "relationships", pence=800, unit="session",
                       description="Company, and we sing.")  # fmt: skip
    cast.chat = listed(cast.devs, "tea-and-chat", "befriending", "relationships", free=True,
                       description="Company and a song over tea.")  # fmt: skip
    cast.chat.prices.all().delete()
    service_changed.send(sender=Service, service_ids=[cast.chat.pk])
    cast.draft = plans.start(person=cast.person, by=cast.amina)
    cast.draft.matters_to_me = "Music. Not a day centre."
    cast.draft.save()
    area = OutcomeArea.objects.get
    cast.tidy = plans.add_outcome(
        plan=cast.draft, area=area(code="habitable-home"), words="I want a tidy home.", by=cast.amina
    )
    cast.company = plans.add_outcome(
        plan=cast.draft, area=area(code="relationships"), words="I want company and to sing.", by=cast.amina
    )
    plans.add_line(outcome=cast.tidy, what="Cleaning", deployment="managed", weekly_pence=3000, by=cast.amina)
    plans.add_line(outcome=cast.company, what="Company", deployment="managed", weekly_pence=1600, by=cast.amina)
    cast.page = f"/people/{cast.person.pk}/package/?version={cast.draft.version}"
    return cast


def price_of(service):
    return service.prices.get()


# How much of it, and what that costs in a week ---------------------------------------------------------------------


def test_an_hour_may_be_had_once_as_long_or_as_often_as_the_plan_means_to_spend(world):
    choice = Choice(world.cheap, 0.8, (), price_of(world.cheap))
    found = {(one.times, one.quantity): one.weekly_pence for one in amounts_for(choice, world.tidy, 18)}
    assert found == {(1, Decimal(1)): 1500, (2, Decimal(1)): 3000, (1, Decimal(2)): 3000}


def test_days_that_suit_bound_how_often(world):
    world.company.days = ["tue"]
    choice = Choice(world.club, 0.8, (), price_of(world.club))
    assert [one.times for one in amounts_for(choice, world.company, 18)] == [1]


@pytest.mark.parametrize(
    ("fields", "quantity", "times", "expected"),
    [
        ({"pence": 2000, "unit": "hour"}, "1.5", 2, (2, 6000)),
        ({"pence": 2000, "unit": "hour", "minimum_charge_pence": 3500}, "1", 1, (1, 3500)),
        ({"pence": 5200, "unit": "month"}, "1", 1, (1, 1200)),
        ({"pence": 5200, "unit": "month"}, "3", 1, (1, 1200)),
        ({"pence": 700, "unit": "item", "unit_name": "meal"}, "1", 5, (5, 3500)),
        ({"pence": 9000, "unit": "item", "unit_name": "laptop"}, "1", 1, (0, 500)),
        ({"pence": 5200, "unit": "item", "unit_name": "year"}, "1", 1, (1, 100)),
    ],
)
def test_what_a_week_of_it_costs(fields, quantity, times, expected):
    amount = amount_of(Price(**fields), times, Decimal(quantity), 18)
    assert (amount.times, amount.weekly_pence) == expected


def test_the_weeks_money_is_what_is_left_over_the_weeks_to_the_end_of_the_year_or_what_the_plan_comes_to(world):
    signed = money_of(world.plan, TODAY)
    assert signed.deployment == "managed"
    assert signed.weeks == 19
    assert signed.says.startswith("£")
    assert "to 31 March 2027" in signed.says
    assert money_of(world.draft, TODAY).weekly_pence == 4600


# What is suggested -------------------------------------------------------------------------------------------------


def test_three_packages_within_the_money_for_every_outcome(world):
    found = {one.aim: one for one in suggestions(basis_for(world.draft, TODAY))}
    assert set(found) == set(Aim)
    for one in found.values():
        assert not one.unmet
        assert one.weekly_pence + one.left_pence == 4600
        assert one.left_pence >= 0
    assert {part.choice.service for part in found[Aim.CHEAPEST].parts} != {
        part.choice.service for part in found[Aim.BEST].parts
    }
    assert found[Aim.FEWEST].people == 1


def test_what_the_person_does_not_want_is_in_no_package(world):
    centre = listed(world.devs, "bright-days", "day-opportunities", "relationships", pence=100, unit="day",
                    description="Company and singing all day, singing, company.")  # fmt: skip
    basis = basis_for(world.draft, TODAY)
    assert basis.choice(world.company.pk, world.club.pk)
    assert not basis.choice(world.company.pk, centre.pk)


def test_what_matters_to_the_person_leads_among_equals(world):
    for slug, words in (
        ("quiet-club", "Company for people who sing quietly."),
        ("music-club", "Company for people who sing, with music."),
    ):
        listed(world.devs, slug, "social-group", "relationships", pence=800, unit="session", description=words)
    fits = {choice.service.slug: choice for choice in basis_for(world.draft, TODAY).choices[world.company.pk]}
    assert fits["music-club"].fit > fits["quiet-club"].fit
    assert "Has to do with what the plan says matters" in fits["music-club"].reasons


def test_two_people_with_the_same_words_get_different_packages(world):
    """The one is near, the other lives where none of this is."""
    before = {part.choice.service for part in suggestions(basis_for(world.draft, TODAY))[0].parts}
    far = Place.objects.create(code="CH41", outcode="CH41", latitude=53.39, longitude=-3.02)
    for service in Service.objects.all():
        venue = Venue(service=service, reach_miles=5)
        venue.set_place(world.person.place)
        venue.save()
    service_changed.send(sender=Service, service_ids=list(Service.objects.values_list("pk", flat=True)))
    world.person.place = far
    world.person.save()
    draft = type(world.draft).objects.get(pk=world.draft.pk)
    (package, *_) = suggestions(basis_for(draft, TODAY))
    assert before
    assert not package.parts
    assert len(package.unmet) == 2


def test_an_outcome_for_which_something_runs_is_in_no_package(world, ask):
    ask()
    basis = basis_for(world.plan, TODAY)
    assert list(basis.arranged) == [world.outcome]
    assert basis.open_outcomes == []


def test_no_money_leaves_what_costs_something_unmet(world):
    (package, *_) = suggestions(basis_for(world.draft, TODAY, 0))
    assert [part.choice.service for part in package.parts] == [world.chat]
    assert package.unmet == (world.tidy,)


# The pages ---------------------------------------------------------------------------------------------------------


def test_the_page_shows_three_packages_and_books_nothing(world, client):
    client.force_login(world.amina)
    response = client.get(world.page)
    text = text_of(response)
    for heading in ("Best match", "Lowest cost", "Fewest people through the door"):
        assert heading in text
    assert "The plan comes to £46 a week so far." in text
    assert "nothing is booked" in text
    assert "Ask to book" not in text, "the plan is not agreed yet"
    assert not Booking.objects.exists()


def test_the_plan_leads_to_the_packages_and_a_piece_to_the_form(cast, client):
    listed(cast.carols, "spotless-homes", "domestic", "habitable-home", pence=3000)
    client.force_login(cast.amina)
    packages = client.get(link(client.get(f"/people/{cast.person.pk}/plan/"), "Suggest packages"), follow=True)
    assert packages.status_code == 200
    booking = link(packages, "Ask to book")
    assert f"outcome={cast.outcome.pk}&deployment=managed" in booking
    assert client.get(booking).status_code == 200


def test_another_amount_for_the_week_is_typed(world, client):
    client.force_login(world.amina)
    assert "Still unmet: “ I want a tidy home. ”" in text_of(client.get(f"{world.page}&weekly=10"))
    response = client.get(f"{world.page}&weekly=lots")
    assert response.status_code == 200
    assert "Best match" in text_of(response), "what the plan comes to is used instead"
    assert "govuk-error-message" in response.content.decode()


def test_a_piece_is_swapped_made_longer_and_taken_out_and_each_effect_is_seen(world, client):
    client.force_login(world.amina)
    change = f"/people/{world.person.pk}/package/change/?version={world.draft.version}"
    tidy, company = world.tidy.pk, world.company.pk
    chosen = f"&s{company}={world.club.pk}&t{company}=1&q{company}=1"
    text = text_of(client.get(f"{change}&before=1500&s{tidy}={world.dear.pk}&t{tidy}=1&q{tidy}=1{chosen}"))
    assert "£38 a week. £8 a week is left. 1 provider. That is £23 a week more than before." in text
    text = text_of(client.get(f"{change}&before=3800&s{tidy}={world.cheap.pk}&t{tidy}=2&q{tidy}=1.5{chosen}"))
    assert "£53 a week. That is £7 a week more than there is. 2 providers. That is £15 a week more than before." in text
    text = text_of(client.get(f"{change}&before=5300&s{tidy}=&s{company}={world.chat.pk}"))
    assert "Free. £46 a week is left. 1 provider. That is £53 a week less than before." in text
    assert "Still unmet: “ I want a tidy home. ”" in text


def test_the_same_service_may_serve_a_second_outcome_and_costs_once(world, client):
    client.force_login(world.amina)
    change = f"/people/{world.person.pk}/package/change/?version={world.draft.version}"
    tidy, company = world.tidy.pk, world.company.pk
    response = client.get(f"{change}&s{company}={world.club.pk}&t{company}=1&s{tidy}=same-{company}")
    assert "£8 a week." in text_of(response)
    assert "Still unmet" not in text_of(response)
    response = client.get(f"{change}&s{tidy}=same-{company}")
    assert "There is no service for that outcome. Choose one for it first" in text_of(response)


def test_the_link_to_change_a_package_shows_that_package(world, client):
    client.force_login(world.amina)
    page = client.get(world.page)
    changed = client.get(link(page, "Change this package"))
    best = suggestions(basis_for(world.draft, TODAY))[0]
    for part in best.parts:
        assert part.choice.service.name in text_of(changed)
    assert "than before" not in text_of(changed)
    assert "Still unmet" not in text_of(changed)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("s{tidy}=999999", "That service does not fit any more. Choose another from the list"),
        ("s{tidy}=x'--", "That service does not fit any more"),
        ("s{tidy}={cheap}&t{tidy}=99", "Choose how often, from once to 7 times a week"),
        ("s{tidy}={cheap}&q{tidy}=-1", "Enter how many hours you want each time, from a quarter to 24."),
        ("s{tidy}={cheap}&q{tidy}=1.1", "Enter hours in quarters"),
        ("s{tidy}={cheap}&q{tidy}=many", "Enter a number, like 1 or 1.5"),
        ("s{tidy}={club}", "That service does not fit any more"),
        ("before=x&weekly=y", "Nothing is chosen."),
    ],
)
def test_what_cannot_be_is_told_beside_its_field_and_the_rest_is_kept(world, client, asked, told):
    client.force_login(world.amina)
    asked = asked.format(tidy=world.tidy.pk, cheap=world.cheap.pk, club=world.club.pk)
    address = f"/people/{world.person.pk}/package/change/?version={world.draft.version}"
    response = client.get(
        f"{address}&s{world.company.pk}={world.club.pk}&{asked}" if "before" not in asked else f"{address}&{asked}"
    )
    assert response.status_code == 200
    assert told in text_of(response)
    if "before" not in asked:
        assert "Singing Group" in text_of(response)


def test_a_plan_without_outcomes_and_no_plan_at_all(world, client):
    client.force_login(world.amina)
    for outcome in list(world.draft.outcomes.all()):
        outcome.lines.all().delete()
        outcome.delete()
    assert "The plan has no outcomes yet." in text_of(client.get(world.page))
    from brokerage.actions import people

    other = people.register(council=world.council, full_name="No Plan", user=world.grace, by=world.erin)
    client.force_login(world.grace)
    response = client.get(f"/people/{other.pk}/package/")
    assert response.status_code == 404


def test_a_broker_sees_packages_only_with_a_mandate_to_look_and_books_only_with_one_to_book(world, client):
    client.force_login(world.ben)
    address = f"/people/{world.person.pk}/package/"
    assert client.get(address).status_code == 403
    mandates.give(person=world.person, user=world.ben, membership=world.ben_place, kind=Mandate.Kind.BROKER,
                  acts=[Act.LOOK], largest_booking_pence=1, total_pence=1, ends_on=date(2027, 3, 31),
                  by=world.amina)  # fmt: skip
    response = client.get(address)
    assert response.status_code == 200
    assert "You are acting for" in text_of(response)
    assert "Ask to book" not in text_of(response)
    client.force_login(world.carol)
    assert client.get(address).status_code == 403
