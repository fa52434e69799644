"""One's own list of services: before signing in, after it, and as others see it."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.utils import timezone

from marketplace.core.models import User
from providers.actions import listings, shortlists
from providers.models import Service, SharedList, ShortlistItem

pytestmark = pytest.mark.django_db
URL = "/shortlist/"
RESULTS = "/services/?q=someone+to+eat+with&place=SE15"


@pytest.fixture
def more(live):
    """`more(3)`: that many other live services of the same provider."""

    def more(count: int) -> list[Service]:
        return [
            Service.objects.create(
                provider=live.provider,
                slug=f"other-{number}",
                name=f"Other {number}",
                main_type=live.main_type,
                live=True,
            )
            for number in range(count)
        ]

    return more


def press(client: Client, do: str, service: Service | None = None, **fields):
    slug = {"service": service.slug} if service else {}
    return client.post(URL, {"do": do, **slug, **fields})


def on_the_list(client: Client) -> list[str]:
    page = client.get(URL).content.decode()
    return re.findall(r'<h2 class="app-card__heading"><a [^>]*>([^<]+)</a>', page)


def shared_address(client: Client) -> str:
    press(client, "share")
    return re.search(r"/shortlist/shared/\w+/", client.get(URL).content.decode())[0]


def withdraw(service: Service) -> None:
    Service.objects.filter(pk=service.pk).update(live=False, retired_at=timezone.now())


def test_a_visitor_can_put_a_service_on_a_list_and_take_it_off(client, live):
    assert "Add to your list" in client.get(live.get_absolute_url()).content.decode()
    press(client, "add", live)
    assert on_the_list(client) == ["Tuesday table"]
    assert "Take off your list" in client.get(live.get_absolute_url()).content.decode()
    press(client, "take-off", live)
    assert on_the_list(client) == []
    assert ShortlistItem.objects.count() == 0


def test_the_button_leads_back_to_where_the_person_was(client, live):
    for do in ("add", "take-off"):
        response = press(client, do, live, next=RESULTS)
        assert response["Location"] == f"{RESULTS}#service-{live.pk}"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", ""])
def test_the_button_leads_to_no_other_site(client, live, elsewhere):
    assert press(client, "add", live, next=elsewhere)["Location"].startswith(URL)


def test_results_have_the_button_and_it_needs_no_script(client, live):
    page = client.get("/services/", {"type": "lunch-club"}).content.decode()
    form = re.search(r'<form class="app-inline-form app-no-print" method="post" action="/shortlist/">.*?</form>', page)[
        0
    ]
    assert 'value="add"' in form
    assert 'name="csrfmiddlewaretoken"' in form
    assert 'name="next" value="/services/?type=lunch-club"' in form


def test_the_navigation_counts_what_is_on_the_list(client, live, more):
    assert "Your list" not in client.get("/services/").content.decode()
    for service in (live, *more(2)):
        press(client, "add", service)
    assert "Your list (3)" in client.get("/services/").content.decode()


def test_the_same_service_twice_is_on_the_list_once(client, live, amina):
    for _ in range(2):
        press(client, "add", live)
    assert on_the_list(client) == ["Tuesday table"]
    client.force_login(amina)
    for _ in range(2):
        press(client, "add", live)
    assert on_the_list(client) == ["Tuesday table"]


def test_at_sign_in_the_visits_list_joins_the_accounts_own(client, live, more, amina):
    first, second = more(2)
    shortlists.add(service=first, by=amina)
    for service in (second, first, live):
        press(client, "add", service)
    client.force_login(amina)
    assert on_the_list(client) == ["Other 0", "Other 1", "Tuesday table"]
    client.logout()
    assert on_the_list(client) == []
    client.force_login(amina)
    assert len(on_the_list(client)) == 3


def test_at_sign_in_only_what_there_is_room_for_is_taken_over(client, live, more, amina):
    services = more(shortlists.LISTED_AT_MOST)
    for service in services[:-1]:
        shortlists.add(service=service, by=amina)
    for service in (services[-1], live):
        press(client, "add", service)
    client.force_login(amina)
    assert ShortlistItem.objects.filter(user=amina).count() == shortlists.LISTED_AT_MOST


@pytest.mark.parametrize("signed_in", [False, True])
def test_a_full_list_says_what_to_do(client, live, more, amina, signed_in):
    if signed_in:
        client.force_login(amina)
    for service in more(shortlists.LISTED_AT_MOST):
        press(client, "add", service)
    press(client, "add", live)
    page = client.get(URL).content.decode()
    assert "Your list is full: it holds 30 services. Take one off, then add this one." in page
    assert "Tuesday table" not in on_the_list(client)


def test_a_list_is_seen_by_nobody_else(client, live, amina, dev):
    shortlists.add(service=live, by=amina)
    client.force_login(dev)
    assert on_the_list(client) == []
    press(client, "take-off", live)
    assert ShortlistItem.objects.filter(user=amina).count() == 1


def test_a_list_goes_when_the_account_goes(live, amina):
    shortlists.add(service=live, by=amina)
    shortlists.share(service_ids=[live.pk], by=amina)
    User.objects.get(pk=amina.pk).delete()
    assert (ShortlistItem.objects.count(), SharedList.objects.count()) == (0, 0)


def test_a_draft_cannot_be_put_on_a_list(client, drafted):
    assert press(client, "add", drafted).status_code == 404
    assert press(client, "add").status_code == 404


def test_a_service_that_closed_since_is_told_as_gone_and_can_be_taken_off(client, live, amina):
    client.force_login(amina)
    press(client, "add", live)
    withdraw(live)
    page = client.get(URL).content.decode()
    assert on_the_list(client) == []
    assert "“Tuesday table” from Carol&#x27;s Charity has closed." in page
    press(client, "take-off", live)
    assert "has closed" not in client.get(URL).content.decode()


def test_a_suspended_providers_service_is_told_as_gone_for_now(client, live, femi):
    press(client, "add", live)
    type(live.provider).objects.update(suspended_at=timezone.now())
    assert "is not on the site now." in client.get(URL).content.decode()


def test_a_draft_change_to_a_listing_shows_on_nobodys_list(client, live, carol):
    press(client, "add", live)
    listings.save_draft(service=live, by=carol, values={"name": "Wednesday table"})
    assert on_the_list(client) == ["Tuesday table"]


def test_whoever_has_the_address_sees_the_list_and_nothing_of_the_person(client, live, amina):
    client.force_login(amina)
    press(client, "add", live)
    address = shared_address(client)
    page = Client().get(address)
    text = page.content.decode()
    assert "Tuesday table" in text
    for of_amina in (amina.email, amina.full_name, str(amina.pk) + "<"):
        assert of_amina not in text
    assert page["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in text
    assert "no-store" in page["Cache-Control"]


def test_a_shared_list_is_a_copy_of_that_moment(client, live, more):
    press(client, "add", live)
    address = shared_address(client)
    press(client, "add", more(1)[0])
    assert "Other 0" not in Client().get(address).content.decode()


def test_a_shared_list_tells_of_what_closed_since(client, live):
    press(client, "add", live)
    address = shared_address(client)
    withdraw(live)
    page = Client().get(address).content.decode()
    assert "has closed." in page
    assert "None of the services on this list is on the site now." in page


def test_a_shared_list_ends_by_itself(client, live, clock):
    start = clock("2026-11-25 09:00")
    press(client, "add", live)
    address = shared_address(client)
    clock(f"{start + timedelta(weeks=6, minutes=-1):%Y-%m-%d %H:%M}")
    assert Client().get(address).status_code == 200
    clock(f"{start + timedelta(weeks=6):%Y-%m-%d %H:%M}")
    response = Client().get(address)
    assert response.status_code == 404
    assert "Shared lists end after six weeks" in response.content.decode()
    shortlists.share(service_ids=[live.pk], by=None)
    assert SharedList.objects.count() == 1


@pytest.mark.parametrize("signed_in", [False, True])
def test_who_shared_a_list_can_take_it_back(client, live, amina, signed_in):
    if signed_in:
        client.force_login(amina)
    press(client, "add", live)
    code = shared_address(client).split("/")[-2]
    press(client, "take-back", code=code)
    assert Client().get(f"/shortlist/shared/{code}/").status_code == 404
    assert code not in client.get(URL).content.decode()


def test_nobody_else_can_take_it_back(client, live, amina, dev):
    mine = shortlists.share(service_ids=[live.pk], by=amina)
    client.force_login(dev)
    press(client, "take-back", code=mine.code)
    assert "is not yours" in client.get(URL).content.decode()
    client.logout()
    press(client, "take-back", code=mine.code)
    assert SharedList.objects.count() == 1


def test_what_a_visit_shared_is_the_accounts_to_take_back_after_signing_in(client, live, amina):
    press(client, "add", live)
    code = shared_address(client).split("/")[-2]
    client.force_login(amina)
    press(client, "take-back", code=code)
    assert SharedList.objects.count() == 0


def test_an_empty_list_is_not_shared(client, live):
    press(client, "share")
    assert "Your list is empty. Add a service first, then share it." in client.get(URL).content.decode()
    assert SharedList.objects.count() == 0


def test_codes_are_short_and_not_to_be_guessed(live):
    codes = {shortlists.share(service_ids=[live.pk], by=None).code for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(r"[2-9b-df-hj-km-np-tv-xz]{10}", code) for code in codes)


def test_who_guesses_addresses_is_stopped_for_a_while(client, live, clock):
    clock("2026-11-25 09:00")
    address = f"/shortlist/shared/{shortlists.share(service_ids=[live.pk], by=None).code}/"
    for number in range(20):
        assert client.get(f"/shortlist/shared/guess{number}/").status_code == 404
    assert client.get(address).status_code == 429
    assert Client(REMOTE_ADDR="10.9.8.7").get(address).status_code == 200
    clock("2026-11-25 09:11")
    assert client.get(address).status_code == 200


def test_looking_at_a_shared_list_often_is_no_guessing(client, live):
    address = f"/shortlist/shared/{shortlists.share(service_ids=[live.pk], by=None).code}/"
    assert {client.get(address).status_code for _ in range(30)} == {200}


def test_copies_are_not_made_without_end(client, live):
    press(client, "add", live)
    for _ in range(25):
        press(client, "share")
    assert SharedList.objects.count() == 20
    assert "You shared many lists in a short while." in client.get(URL).content.decode()


def test_a_visit_keeps_an_outcode_and_ids_and_never_words(client, live):
    press(client, "add", live, next="/services/?q=my+lonely+mum+Doris&place=SE15+4QL")
    kept = dict(client.session)
    assert kept["shortlist"] == [live.pk]
    assert kept["near"] == "SE15"
    assert "Doris" not in str(kept)


def test_an_unknown_button_does_nothing(client, live):
    assert press(client, "explode", live)["Location"] == URL
    assert AnonymousUser().is_authenticated is False
    assert on_the_list(client) == []
