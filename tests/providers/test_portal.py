"""The provider's pages: from an empty team to a listing that is sent, and refusals that lose nothing typed."""

import pytest
from django.core import mail
from django.urls import reverse

from providers.actions import listings, submissions
from providers.models import LANGUAGES, Membership, Provider, Service, Submission, TeamRole
from providers.words import hours_words

pytestmark = pytest.mark.django_db


def formset(name, rows, initial=0):
    data = {f"{name}-TOTAL_FORMS": len(rows), f"{name}-INITIAL_FORMS": initial}
    for number, row in enumerate(rows):
        data |= {f"{name}-{number}-{key}": value for key, value in row.items()}
    return data


WHERE = {
    "delivery": ["venue"],
    "times_note": "Not in August.",
    **formset("venues", [{"place": "se15 4ql", "locality": "", "address": "The hall, Long Road"}, {}]),
    **formset("times", [{"days": ["tue", "thu"], "opens_at": "9.30am", "closes_at": "14:00"}, {}]),
}
PRICE = {
    "free": "",
    "price_note": "Tea included.",
    "deployments": ["direct-payment"],
    "cancel_notice_hours": "48",
    "late_cancel_percent": "50",
    **formset("prices", [{"pence": "£6.50", "unit": "session", "label": ""}, {"unit": "hour"}]),
    **formset("extras", [{"label": "Lift home", "pence": "2", "per": "journey"}, {}]),
}


def test_a_provider_lists_a_service_step_by_step_and_sends_it(client, carol, charity, outcodes, femi):
    client.force_login(carol)
    assert "You have not listed a service yet" in client.get("/provider/").content.decode()
    response = client.post(f"/provider/listings/new/{charity.slug}/", {"name": "Choir", "main_type": "arts"})
    service = Service.objects.get()
    assert response.url == reverse("listing_step", args=[service.pk, "what"])
    steps = {
        "what": {
            "name": "Community choir",
            "main_type_id": "arts",
            "summary": "We sing together.",
            "description": "Every week we sing old and new songs.\r\n\r\nNo reading of notes is needed.",
            "types": ["social-group"],
        },
        "who": {
            "audience": "people",
            "who_for": "Anybody who likes singing.",
            "outcomes": ["relationships", "community"],
            "changes": "I have friends again.\r\nI sing at home.",
            "min_age": "18",
            "gender": "",
        },
        "where": WHERE,
        "price": PRICE,
        "access": {"access": ["step-free"], "languages": ["en", "pl"]},
    }
    for step, answers in steps.items():
        page = client.get(reverse("listing_step", args=[service.pk, step]))
        assert page.status_code == 200
        response = client.post(reverse("listing_step", args=[service.pk, step]), answers)
        assert response.status_code == 302, response.context["errors"]
    assert response.url == reverse("listing_edit", args=[service.pk])
    check = client.get(reverse("listing_send", args=[service.pk])).content.decode()
    for words in ("Community choir", "£6.50 a session", "Lift home: £2 a journey", "9:30am to 2pm", "Peckham (SE15)"):
        assert words in check, words
    sent = client.post(reverse("listing_send", args=[service.pk]), {"declared": "on"}, follow=True)
    assert "Sent to be checked" in sent.content.decode()
    assert Submission.objects.get().sent_by == carol
    assert not Service.objects.public().exists()
    assert b"Sent for checking" in client.get("/provider/").content


def test_sending_without_the_declaration_is_refused_beside_the_box(client, carol, drafted):
    client.force_login(carol)
    response = client.post(reverse("listing_send", args=[drafted.pk]), {})
    assert response.status_code == 422
    assert "Tick the box" in response.content.decode()
    assert not Submission.objects.exists()


def test_a_listing_that_says_too_little_cannot_be_sent(client, carol, charity):
    from providers.models import ServiceType

    service = listings.draft(provider=charity, by=carol, name="Empty", main_type=ServiceType.objects.get(code="arts"))
    client.force_login(carol)
    desk = client.get(reverse("listing_edit", args=[service.pk])).content.decode()
    assert "Before you can send it" in desk
    assert "Check your answers and send" not in desk
    response = client.post(reverse("listing_send", args=[service.pk]), {"declared": "on"})
    assert response.status_code == 422
    assert "Say who it is for." in response.content.decode()


@pytest.mark.parametrize(
    ("step", "change", "sentence"),
    [
        ("where", formset("venues", [{"place": "ZZ99"}]), "We do not know “ZZ99”"),
        ("where", formset("venues", [{"locality": "Somewhere"}]), "Enter the postcode"),
        ("where", formset("venues", [{"place": "SE15", "reach_miles": "9000"}]), "200 or less"),
        ("where", formset("times", [{"days": ["mon"], "opens_at": "15:00", "closes_at": "9:00"}]), "after the opening"),
        ("where", formset("times", [{"days": ["mon"], "opens_at": "25:99", "closes_at": "9"}]), "must be a time"),
        ("where", formset("times", [{"opens_at": "9", "closes_at": "10"}]), "at least one day"),
        ("price", formset("prices", [{"pence": "0", "unit": "hour"}]), "£0.01 or more"),
        ("price", formset("prices", [{"pence": "10000000000", "unit": "hour"}]), "£1,000,000 or less"),
        ("price", formset("prices", [{"unit": "hour", "label": "Weekend"}]), "Enter the price"),
        ("price", formset("prices", [{"pence": "5", "unit": "fortnight"}]), "choose one of the answers"),
        ("price", formset("extras", [{"label": "Both", "pence": "5", "percent": "150"}]), "but not both"),
        ("price", {"late_cancel_percent": "400"}, "100 or less"),
        ("price", {"cancel_notice_hours": ""}, "How long before"),
    ],
)
def test_wrong_answers_are_refused_in_words_and_nothing_typed_is_lost(client, carol, drafted, step, change, sentence):
    client.force_login(carol)
    kept = {"where": WHERE, "price": PRICE}[step]
    changed_sets = {key.partition("-")[0] for key in change if key.endswith("TOTAL_FORMS")}
    answers = {key: value for key, value in kept.items() if key.partition("-")[0] not in changed_sets} | change
    response = client.post(reverse("listing_step", args=[drafted.pk, step]), answers)
    text = response.content.decode()
    assert response.status_code == 422
    assert sentence in text
    assert "Error: " in text
    assert ("Not in August." if step == "where" else "Tea included.") in text
    assert drafted.revisions.count() == 2


def test_every_link_of_the_error_summary_finds_its_field(client, carol, drafted):
    import re

    client.force_login(carol)
    answers = PRICE | formset("prices", [{"pence": "0", "unit": "hour"}]) | {"late_cancel_percent": "400"}
    text = client.post(reverse("listing_step", args=[drafted.pk, "price"]), answers).content.decode()
    targets = re.findall(r'<li><a href="#([^"]+)"', text)
    assert len(targets) == 2
    for target in targets:
        assert text.count(f'id="{target}"') == 1


def test_hostile_names_and_absurd_ages_are_refused_in_the_form(client, carol, drafted):
    client.force_login(carol)
    what = {"name": "<img src=x onerror=alert(1)>", "main_type_id": "arts", "summary": "x", "description": "y"}
    response = client.post(reverse("listing_step", args=[drafted.pk, "what"]), what)
    assert (response.status_code, "Take out the tags" in response.content.decode()) == (422, True)
    assert b"<img src=x" not in response.content
    who = {"audience": "people", "min_age": "400"}
    response = client.post(reverse("listing_step", args=[drafted.pk, "who"]), who)
    assert (response.status_code, "120 or less" in response.content.decode()) == (422, True)


def test_saying_that_it_is_free_takes_the_prices_away(client, carol, drafted):
    client.force_login(carol)
    assert client.post(reverse("listing_step", args=[drafted.pk, "price"]), PRICE | {"free": "1"}).status_code == 302
    draft = listings.draft_of(Service.objects.get(pk=drafted.pk))
    assert (draft.free, list(draft.prices.all())) == (True, [])


def test_adding_another_row_saves_and_shows_an_empty_one(client, carol, drafted):
    client.force_login(carol)
    response = client.post(reverse("listing_step", args=[drafted.pk, "price"]), PRICE | {"add": "prices"})
    assert response.url == reverse("listing_step", args=[drafted.pk, "price"]) + "#prices"
    assert "Price 2" in client.get(response.url).content.decode()


def test_the_officers_words_stand_beside_the_step(client, carol, sent, femi):
    submissions.send_back(submission=sent, by=femi, words="Nearly there.", field_words={"price": "Is tea included?"})
    client.force_login(carol)
    desk = client.get(reverse("listing_edit", args=[sent.service_id])).content.decode()
    assert "Changes needed" in desk
    assert "Nearly there." in desk
    assert "Change asked for" in desk
    assert "Is tea included?" in client.get(reverse("listing_step", args=[sent.service_id, "price"])).content.decode()


def test_a_sent_listing_is_taken_back_with_a_button(client, carol, sent):
    client.force_login(carol)
    step = client.post(reverse("listing_step", args=[sent.service_id, "access"]), {"languages": ["en"]})
    assert (step.status_code, "Take it back first" in step.content.decode()) == (422, True)
    client.post(reverse("listing_act", args=[sent.service_id]), {"act": "withdraw"})
    assert Submission.objects.get().state == Submission.State.WITHDRAWN


@pytest.mark.parametrize("act", ["pause", "copy"])
def test_buttons_act(client, carol, live, act):
    client.force_login(carol)
    response = client.post(reverse("listing_act", args=[live.pk]), {"act": act}, follow=True)
    assert response.status_code == 200
    live.refresh_from_db()
    assert live.live is (act != "pause")
    assert Service.objects.count() == (2 if act == "copy" else 1)


def test_an_unknown_button_is_not_found_and_a_second_pause_says_why(client, carol, live):
    client.force_login(carol)
    assert client.post(reverse("listing_act", args=[live.pk]), {"act": "explode"}).status_code == 404
    client.post(reverse("listing_act", args=[live.pk]), {"act": "pause"})
    again = client.post(reverse("listing_act", args=[live.pk]), {"act": "pause"}, follow=True)
    assert "cannot be paused" in again.content.decode()


TIMES = [("10.30", "1", "10:30am to 1pm"), ("9", "5.15", "9am to 5:15pm"), ("22:00", "7", "10pm to 7am the next day")]


@pytest.mark.parametrize(("opens", "closes", "understood"), TIMES)
def test_a_closing_time_without_am_or_pm_is_the_one_that_fits(client, carol, live, opens, closes, understood):
    client.force_login(carol)
    answers = WHERE | formset("times", [{"days": ["tue"], "opens_at": opens, "closes_at": closes}])
    assert client.post(reverse("listing_step", args=[live.pk, "where"]), answers).status_code == 302
    assert hours_words(listings.draft_of(Service.objects.get()).times.all()[0]) == understood


@pytest.mark.parametrize(
    ("opens", "closes", "sentence"),
    [
        ("7pm", "9", "Enter 9pm, or 9am if it ends on the next morning"),
        ("10:30", "1am", "must be after the opening time"),
        ("10:30", "01:00", "must be after the opening time"),
    ],
)
def test_a_closing_time_that_nobody_can_tell_is_asked_for(client, carol, live, opens, closes, sentence):
    client.force_login(carol)
    answers = WHERE | formset("times", [{"days": ["tue"], "opens_at": opens, "closes_at": closes}])
    response = client.post(reverse("listing_step", args=[live.pk, "where"]), answers)
    assert (response.status_code, sentence in response.content.decode()) == (422, True)
    assert "Nothing on this page is saved yet." in response.content.decode()


def test_each_language_is_offered_once_the_most_spoken_first(client, carol, live):
    client.force_login(carol)
    address = reverse("listing_step", args=[live.pk, "access"])
    listings.save_draft(service=live, by=carol, values={"languages": ["en"]})
    text = client.get(address).content.decode()
    fold = text.index('<details class="govuk-details govuk-!-margin-top-4">')
    assert text.index("Polish") < fold < text.index("Mandarin Chinese")
    assert text.count(">Mandarin Chinese<") == text.count(">Norwegian<") == 1
    client.post(address, {"languages": ["en", "so"]})
    assert '<details class="govuk-details govuk-!-margin-top-4" open>' in client.get(address).content.decode()


def test_languages_are_listed_by_name():
    assert list(LANGUAGES.values()) == sorted(set(LANGUAGES.values()))


def test_closing_asks_once_more(client, carol, live):
    client.force_login(carol)
    assert "Close" in client.get(reverse("listing_close", args=[live.pk])).content.decode()
    assert Service.objects.public().exists()
    client.post(reverse("listing_close", args=[live.pk]))
    assert not Service.objects.public().exists()


def test_the_preview_shows_the_draft_to_the_team_alone(client, carol, dev, live):
    listings.save_draft(service=live, by=carol, values={"summary": "New words."})
    address = reverse("listing_preview", args=[live.pk])
    client.force_login(carol)
    text = client.get(address).content.decode()
    assert "New words." in text
    assert "Ask to book" not in text
    client.force_login(dev)
    assert client.get(address).status_code == 403


PAGES = ["listing_edit", "listing_send", "listing_sent", "listing_preview", "listing_close"]
OWN = ["provider_team", "provider_details", "provider_checks", "listing_new"]


@pytest.mark.parametrize("who", ["dev", "erin", "amina"])
def test_strangers_are_refused_every_page_of_the_provider(client, request, live, charity, who):
    client.force_login(request.getfixturevalue(who))
    for name in PAGES:
        assert client.get(reverse(name, args=[live.pk])).status_code == 403, name
    for name in OWN:
        assert client.get(reverse(name, args=[charity.slug])).status_code == 403, name
    assert client.post(reverse("listing_act", args=[live.pk]), {"act": "pause"}).status_code == 403
    assert client.post(reverse("listing_step", args=[live.pk, "access"]), {"languages": ["en"]}).status_code == 403
    assert Service.objects.public().exists()


def test_who_has_not_signed_in_is_asked_to(client, live, charity):
    for name in PAGES:
        assert client.get(reverse(name, args=[live.pk])).url.startswith("/accounts/login/"), name
    for name in OWN:
        assert client.get(reverse(name, args=[charity.slug])).url.startswith("/accounts/login/"), name


def test_an_editor_writes_listings_but_not_the_team_or_the_details(client, editor, drafted, charity):
    client.force_login(editor)
    assert client.get(reverse("listing_edit", args=[drafted.pk])).status_code == 200
    for name in ("provider_team", "provider_details"):
        assert client.get(reverse(name, args=[charity.slug])).status_code == 403


def test_somebody_in_two_teams_chooses(client, carol, other_charity, live):
    Membership.objects.create(user=carol, provider=other_charity)
    client.force_login(carol)
    assert "Which provider?" in client.get("/provider/").content.decode()
    assert "Tuesday table" in client.get("/provider/?at=carols-charity").content.decode()
    assert "Which provider?" in client.get("/provider/?at=nonsense").content.decode()


def test_an_owner_adds_and_ends_places_in_the_team(client, carol, charity, amina, django_capture_on_commit_callbacks):
    client.force_login(carol)
    address = reverse("provider_team", args=[charity.slug])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(address, {"email": "AMINA@demo.example", "role": "editor"})
    place = Membership.objects.get(user=amina)
    assert (place.role, mail.outbox[0].to) == ("editor", ["amina@demo.example"])
    for email, sentence in (("amina@demo.example", "in the team already"), ("no@one.example", "Nobody has an account")):
        response = client.post(address, {"email": email, "role": "editor"})
        assert (response.status_code, sentence in response.content.decode()) == (422, True)
    client.post(reverse("membership_end", args=[charity.slug, place.pk]))
    assert Membership.objects.get(pk=place.pk).ended_at is not None
    client.post(address, {"email": "amina@demo.example", "role": "owner"})
    assert Membership.objects.filter(user=amina).count() == 2


def test_the_last_owner_cannot_be_removed(client, carol, charity, editor):
    client.force_login(carol)
    place = Membership.objects.get(user=carol)
    response = client.post(reverse("membership_end", args=[charity.slug, place.pk]))
    assert (response.status_code, "last owner" in response.content.decode()) == (422, True)
    place.refresh_from_db()
    assert place.ended_at is None


def test_a_place_of_another_team_cannot_be_ended_here(client, carol, charity, dev, other_charity):
    client.force_login(carol)
    theirs = Membership.objects.get(user=dev)
    assert client.post(reverse("membership_end", args=[charity.slug, theirs.pk])).status_code == 404
    assert client.post(reverse("membership_end", args=[other_charity.slug, theirs.pk])).status_code == 403


def test_an_owner_changes_the_details_and_hostile_ones_are_refused(client, carol, charity):
    client.force_login(carol)
    address = reverse("provider_details", args=[charity.slug])
    good = {"about": "We began in a kitchen.", "kind": "cic", "phone": "020 7946 0001", "website": ""}
    assert client.post(address, good).status_code == 302
    assert Provider.objects.get(pk=charity.pk).about == "We began in a kitchen."
    for bad in ({"website": "javascript:alert(1)"}, {"about": "<script>"}, {"email": "nobody"}):
        response = client.post(address, good | bad)
        assert response.status_code == 422
    charity.refresh_from_db()
    assert charity.website == ""


def test_the_council_adds_a_provider_and_its_first_owner(client, idris, amina, southwark):
    client.force_login(idris)
    new = {"name": "New Leaf", "kind": "charity", "council": southwark.pk}
    response = client.post(reverse("providers_overseen"), new)
    assert response.url == reverse("provider_team", args=["new-leaf"])
    client.post(response.url, {"email": "amina@demo.example", "role": TeamRole.OWNER})
    assert Membership.objects.get().provider.name == "New Leaf"


def test_the_desk_of_a_live_says_when_a_change_counts(client, carol, live):
    client.force_login(carol, backend="marketplace.core.auth.Backend")
    desk = client.get(reverse("listing_edit", args=[live.pk])).content.decode()
    assert "until you have sent the change and the council has checked it" in desk


def test_the_details_say_once_that_they_may_be_left_out(client, carol, charity):
    client.force_login(carol, backend="marketplace.core.auth.Backend")
    html = client.get(f"/provider/details/{charity.slug}/").content.decode()
    assert "(optional)" not in html
    assert html.count("You can leave anything out.") == 1


def test_a_sentence_is_seen_whole_while_it_is_written_and_kept_on_one_line(client, carol, drafted):
    client.force_login(carol, backend="marketplace.core.auth.Backend")
    address = reverse("listing_step", args=[drafted.pk, "what"])
    page = client.get(address)
    assert '<textarea name="summary"' in str(page.context["form"]["summary"])
    data = page.context["form"].initial | {"summary": "A hot dinner\r\n  and company.", "types": []}
    assert client.post(address, data).status_code == 302
    assert listings.draft_of(Service.objects.get(pk=drafted.pk)).summary == "A hot dinner and company."


def test_recording_a_check_says_nothing_of_a_providers_own_details(client, idris, charity):
    client.force_login(idris, backend="marketplace.core.auth.Backend")
    html = client.get(reverse("check_record", args=[charity.slug])).content.decode()
    assert "help the council to check you" not in html
    assert "Back to your services" not in html
