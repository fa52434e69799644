from datetime import date

import pytest
from django.test import Client

from brokerage.actions import isf, requests, runs
from brokerage.models import IsfInstruction, PaymentRequest, PaymentRun, Person, StatementLine
from brokerage.queries import runs as queries
from marketplace.core.models import CouncilRole, Role

from .conftest import TODAY, holder, owed


@pytest.fixture
def as_(world):
    """`as_("hana")` is a browser in which Hana has signed in; `as_()` one in which nobody has."""

    def client(name: str = "") -> Client:
        browser = Client()
        if name:
            browser.force_login(getattr(world.cast, name), "marketplace.core.auth.Backend")
        return browser

    return client


def words(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def scene(world):
    """One of everything: a waiting run, an open request, an instruction."""
    owed(world.amina, world.carols, 2000)
    owed(world.amina, world.carols, 3000, way="direct-payment")
    owed(world.amina, world.carols, 700, way="direct-payment", on=date(2026, 6, 9))
    instruction = owed(world.amina, world.carols, 4000, way="isf").instruction
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    request = requests.ask(provider=world.carols, person=world.amina.person, by=world.cast.carol)
    return run, request, instruction


def addresses(scene, world) -> dict[str, str]:
    run, request, instruction = scene
    person = world.amina.person.pk
    return {
        "runs": "/officer/payment-runs/",
        "new": "/officer/payment-runs/new/",
        "run": f"/officer/payment-runs/{run.pk}/",
        "arrived": f"/officer/payment-runs/{run.pk}/payments/{run.items.get().pk}/arrived/",
        "came-back": f"/officer/payment-runs/{run.pk}/payments/{run.items.get().pk}/came-back/",
        "statements": "/officer/statement-lines/",
        "officer-isf": "/officer/isf/",
        "send-again": f"/officer/isf/{instruction.pk}/",
        "earnings": "/provider/payments/",
        "request": f"/provider/payments/requests/{request.pk}/",
        "isf": "/provider/isf/",
        "instruction": f"/provider/isf/{instruction.pk}/",
        "person": f"/people/{person}/payments/",
        "say-paid": f"/people/{person}/payments/requests/{request.pk}/",
    }


#: Who may open which page. Everybody else is refused. (Dev, Fay and Carol each have a provider's own pages.)
MAY_OPEN = {
    "runs": {"femi", "hana", "hugo", "olga"},
    "new": {"hana", "hugo", "olga"},
    "run": {"femi", "hana", "hugo"},
    "arrived": {"hana", "hugo"},
    "came-back": {"hana", "hugo"},
    "statements": {"hana", "hugo", "olga"},
    "officer-isf": {"erin", "hana", "hugo", "olga"},
    "send-again": {"erin", "hana", "hugo"},
    "earnings": {"carol", "dev", "fay"},
    "request": {"carol"},
    "isf": {"carol", "dev", "fay"},
    "instruction": {"fay"},
    "person": {"amina", "ben", "erin", "femi", "hana", "hugo"},
    "say-paid": {"amina", "ben"},
}
EVERYBODY = ("amina", "ben", "carol", "dev", "erin", "fay", "femi", "hana", "hugo", "olga")


@pytest.mark.parametrize("page", MAY_OPEN)
def test_each_page_opens_for_its_readers_and_for_nobody_else(scene, world, as_, page):
    address = addresses(scene, world)[page]
    opened = {name for name in EVERYBODY if as_(name).get(address).status_code == 200}
    assert opened == MAY_OPEN[page]
    assert {as_(name).get(address).status_code for name in set(EVERYBODY) - opened} == {403}
    assert as_().get(address).status_code == 302


@pytest.mark.parametrize("page", MAY_OPEN)
def test_each_page_refuses_the_posts_of_others(scene, world, as_, page):
    address = addresses(scene, world)[page]
    for name in set(EVERYBODY) - MAY_OPEN[page]:
        assert as_(name).post(address, {"do": "approve"}).status_code == 403


def test_olga_sees_her_own_council_and_not_this_one(scene, world, as_):
    assert "£20" not in words(as_("olga").get("/officer/payment-runs/"))
    assert as_("olga").get("/officer/payment-runs/?council=northam").status_code == 403


def test_an_officer_of_two_councils_chooses(scene, world, as_):
    CouncilRole.objects.create(user=world.cast.hana, council=world.southam, role=Role.FINANCE)
    page = words(as_("hana").get("/officer/payment-runs/?council=southam"))
    assert "Payment runs of Southam" in page
    assert 'href="?council=northam"' in page


@pytest.mark.parametrize("page", ["run", "arrived", "send-again", "request", "instruction", "say-paid"])
def test_what_is_not_there_is_not_found(scene, world, as_, page):
    address = addresses(scene, world)[page]
    gone = address.replace("/arrived/", "/arrive/") if page == "arrived" else address
    if gone == address:
        head, _, tail = address.rstrip("/").rpartition("/")
        gone = f"{head}/999999/"
    who = sorted(MAY_OPEN[page])[0]
    assert as_(who).get(gone).status_code == 404


# --- Runs -----------------------------------------------------------------------------------------------------------


def test_a_run_from_list_to_settled_by_its_pages(world, as_):
    owed(world.amina, world.carols, 2000)
    hana, femi = as_("hana"), as_("femi")
    assert "£20 to 1 provider" in words(hana.get("/officer/payment-runs/"))
    made = hana.post("/officer/payment-runs/new/", {"day": "2026-06-15"}, follow=True)
    assert "Nothing is paid yet: somebody else must approve it." in words(made)
    run = PaymentRun.objects.get()
    address = f"/officer/payment-runs/{run.pk}/"
    assert "Approve these payments" not in words(hana.get(address))
    page = femi.get(address)
    assert "Approve these payments" in words(page)
    femi.post(address, {"do": "approve", "list_hash": page.context["shown_hash"]})
    file = hana.post(address, {"do": "file"})
    assert file["Content-Disposition"] == f'attachment; filename="payment-run-{run.reference}.csv"'
    assert b"Carol's Garden" in file.content
    hana.post(address, {"do": "sent"})
    item = run.items.get()
    done = hana.post(f"{address}payments/{item.pk}/arrived/", {"day": "2026-06-15"}, follow=True)
    assert "is settled. They have been told." in words(done)
    assert "Every payment has its answer" in words(done)


def test_the_newest_run_stands_first(scene, world, as_, clock):
    runs.discard(run=scene[0], by=world.cast.femi)
    clock("2026-06-16 10:00")
    newer = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    assert list(queries.runs_of(world.northam)) == [newer, scene[0]]


def test_the_practice_bank_answers_by_one_button(scene, world, as_):
    run, _, _ = scene
    runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)
    runs.export(run=run, by=world.cast.hana)
    runs.mark_sent(run=run, by=world.cast.hana)
    address = f"/officer/payment-runs/{run.pk}/"
    page = words(as_("hana").get(address))
    assert "No real money moves" in page
    assert "Play the bank" in page
    assert "All arrived." in words(as_("hana").post(address, {"do": "play"}, follow=True))


def test_on_a_real_rail_there_is_no_practice_bank(world, as_, settings):
    settings.PAYMENT_RAIL = "manual"
    owed(world.amina, world.carols, 2000)
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    runs.approve(run=run, list_hash=run.list_hash, by=world.cast.femi)
    runs.export(run=run, by=world.cast.hana)
    runs.mark_sent(run=run, by=world.cast.hana)
    address = f"/officer/payment-runs/{run.pk}/"
    page = words(as_("hana").get(address))
    assert "Play the bank" not in page
    assert "No real money" not in page
    assert as_("hana").post(address, {"do": "play"}).status_code == 422


def test_an_old_list_in_an_open_tab_is_refused_with_the_list_as_it_is(scene, world, as_):
    run, _, _ = scene
    address = f"/officer/payment-runs/{run.pk}/"
    refused = as_("femi").post(address, {"do": "approve", "list_hash": "0" * 64})
    assert refused.status_code == 422
    assert "The list has changed since this page was opened" in words(refused)
    assert "<title>Error: Payment run" in words(refused)


def test_the_second_approver_reads_who_was_faster(scene, world, as_):
    run, _, _ = scene
    address, seen = f"/officer/payment-runs/{run.pk}/", queries.list_of(run).sha256
    as_("femi").post(address, {"do": "approve", "list_hash": seen})
    second = as_("hugo").post(address, {"do": "approve", "list_hash": seen})
    assert second.status_code == 422
    assert "Femi Example approved this run" in words(second)


def test_a_list_that_was_tampered_with_offers_only_to_discard(scene, world, as_):
    run, _, _ = scene
    run.items.update(payee="Somebody else")
    page = words(as_("femi").get(f"/officer/payment-runs/{run.pk}/"))
    assert "This list is not as it was when it was made" in page
    assert "Approve these payments" not in page
    assert "Discard this run" in page


@pytest.mark.parametrize("day", ["", "2026-02-31", "2026-06-16", "1066-10-14", "tomorrow"])
def test_a_day_that_cannot_be_keeps_the_form(scene, world, as_, day):
    runs.discard(run=scene[0], by=world.cast.femi)
    response = as_("hana").post("/officer/payment-runs/new/", {"day": day})
    assert response.status_code == 422
    assert "There is a problem" in words(response)


def test_hostile_words_are_shown_as_words(world, as_):
    world.carols.name = "<script>alert(1)</script> & Co"
    world.carols.save()
    owed(world.amina, world.carols, 2000)
    run = runs.make(council=world.northam, cut_off=TODAY, by=world.cast.hana)
    page = as_("hana").get(f"/officer/payment-runs/{run.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in page


@pytest.mark.parametrize("do", ["", "settle", "delete"])
def test_an_unknown_button_is_refused(scene, world, as_, do):
    assert as_("hana").post(f"/officer/payment-runs/{scene[0].pk}/", {"do": do}).status_code == 422


# --- Direct payments ------------------------------------------------------------------------------------------------


def test_from_asking_to_the_receipt_by_the_pages(world, as_):
    owed(world.amina, world.carols, 3000, way="direct-payment")
    carol, amina = as_("carol"), as_("amina")
    person = world.amina.person
    asked = carol.post("/provider/payments/", {"provider": world.carols.pk, "person": person.pk}, follow=True)
    assert "They have until Monday 29 June to pay" in words(asked)
    request = PaymentRequest.objects.get()
    page = words(amina.get(f"/people/{person.pk}/payments/"))
    assert "£30 to Carol&#x27;s Garden" in page
    assert f"<strong>{request.reference}</strong>" in page
    assert "Monday 29 June 2026" in page
    said = amina.post(f"/people/{person.pk}/payments/requests/{request.pk}/", {"day": "2026-06-15"}, follow=True)
    assert "has been told to look for £30" in words(said)
    assert "Paid, and not yet received" in words(said)
    done = carol.post(f"/provider/payments/requests/{request.pk}/", {"day": "2026-06-15"}, follow=True)
    assert f"{request.reference} is settled" in words(done)
    assert "There is nothing to pay now" in words(amina.get(f"/people/{person.pk}/payments/"))


def test_what_is_unpaid_shows_its_age_on_both_sides(scene, world, as_, clock):
    clock("2026-07-03 09:00")
    person = words(as_("amina").get(f"/people/{world.amina.person.pk}/payments/"))
    provider = words(as_("carol").get("/provider/payments/"))
    officer = words(as_("hana").get("/officer/statement-lines/"))
    for page in (person, provider, officer):
        assert "4 days late" in page
        assert "18 days ago" in page


@pytest.mark.parametrize(("day", "late"), [("2026-06-20", False), ("2026-06-21", True), ("2026-06-27", True)])
def test_what_was_said_to_be_paid_and_does_not_come_is_late_on_all_sides(scene, world, as_, clock, day, late):
    _, request, _ = scene
    requests.say_paid(request=request, paid_on=TODAY, by=world.cast.amina)
    clock(f"{day} 09:00")
    pages = [
        words(as_("amina").get(f"/people/{world.amina.person.pk}/payments/")),
        words(as_("carol").get("/provider/payments/")),
        words(as_("carol").get(f"/provider/payments/requests/{request.pk}/")),
        words(as_("hana").get("/officer/statement-lines/")),
    ]
    missed = f"ot received for {int(day[-2:]) - 15} days"
    assert [missed in page for page in pages] == [late] * 4
    assert ("Ask your bank whether it left" in pages[0]) == late
    reminder = f"that was said to be paid on 15 June, <strong>n{missed}</strong>"
    assert (reminder in words(as_("amina").get(f"/people/{world.amina.person.pk}/"))) == late
    task = "Direct payments that are late or did not arrive"
    assert ("1 waiting" in words(as_("hana").get("/officer/")).partition(task)[2][:400]) == late
    assert task not in words(as_("erin").get("/officer/"))


def test_there_is_no_button_that_settles_on_the_persons_side(scene, world, as_):
    _, request, _ = scene
    as_("amina").post(f"/people/{world.amina.person.pk}/payments/requests/{request.pk}/", {"day": "2026-06-15"})
    request.refresh_from_db()
    assert request.state == "said-paid"


def test_a_representative_pays_under_the_banner(scene, world, as_):
    page = words(as_("ben").get(f"/people/{world.amina.person.pk}/payments/"))
    assert "You are acting for" in page
    assert "I have paid this" in page


def test_an_officer_reads_and_cannot_say_paid(scene, world, as_):
    page = words(as_("erin").get(f"/people/{world.amina.person.pk}/payments/"))
    assert "£37 to Carol&#x27;s Garden" in page
    assert "I have paid this" not in page


def test_another_persons_request_is_not_found_under_ones_own_address(scene, world, as_):
    dev = holder(
        world.northam, world.cast.dev, officer=world.cast.erin, approver=world.cast.femi, fund_holder=world.funds
    ).person
    _, request, _ = scene
    assert as_("dev").get(f"/people/{dev.pk}/payments/requests/{request.pk}/").status_code == 404


def test_saying_paid_twice_is_refused_in_words(scene, world, as_):
    _, request, _ = scene
    address = f"/people/{world.amina.person.pk}/payments/requests/{request.pk}/"
    as_("amina").post(address, {"day": "2026-06-15"})
    again = as_("ben").post(address, {"day": "2026-06-15"})
    assert again.status_code == 422
    assert "Amina Example already said that this was paid on 15 June" in words(again)


def test_not_received_and_taking_back_by_their_buttons(scene, world, as_):
    _, request, _ = scene
    address = f"/provider/payments/requests/{request.pk}/"
    refused = as_("carol").post(address, {"do": "not-received"})
    assert refused.status_code == 422
    assert "Nobody has said that this was paid yet." in words(refused)
    requests.say_paid(request=request, paid_on=TODAY, by=world.cast.amina)
    assert "asked to check" in words(as_("carol").post(address, {"do": "not-received"}, follow=True))
    assert "taken back" in words(as_("carol").post(address, {"do": "take-back"}, follow=True))


@pytest.mark.parametrize("person", ["", "x", "00000000-0000-0000-0000-000000000000"])
def test_asking_nobody_is_refused(scene, world, as_, person):
    response = as_("carol").post("/provider/payments/", {"provider": world.carols.pk, "person": person})
    assert response.status_code == 422


def test_dev_cannot_ask_in_carols_name(world, as_):
    owed(world.amina, world.carols, 3000, way="direct-payment")
    form = {"provider": world.carols.pk, "person": world.amina.person.pk}
    assert as_("dev").post("/provider/payments/", form).status_code == 422
    assert not PaymentRequest.objects.exists()


def test_dev_sees_nothing_of_carols_money(scene, world, as_):
    page = words(as_("dev").get("/provider/payments/"))
    for pence in ("£20", "£37", "£40"):
        assert pence not in page


# --- Statements -----------------------------------------------------------------------------------------------------


def line(world, amount="37", **more) -> dict:
    facts = {"person": str(world.amina.person.pk), "paid_on": "2026-06-15", "payee": "CAROLS", "bank_reference": "BP 1"}
    return facts | {"amount_pence": amount} | more


def test_a_statement_line_settles_by_its_page(scene, world, as_):
    done = as_("hana").post("/officer/statement-lines/", line(world), follow=True)
    assert "is settled." in words(done)
    assert StatementLine.objects.get().request == scene[1]


@pytest.mark.parametrize("amount", ["36.99", "37.01", "0", "-37", "", "37.005", "a lot", "99999999999"])
def test_a_line_that_fits_nothing_keeps_what_was_typed(scene, world, as_, amount):
    response = as_("hana").post("/officer/statement-lines/", line(world, amount))
    assert response.status_code == 422
    assert 'value="CAROLS"' in words(response)
    assert not StatementLine.objects.exists()


def test_where_several_fit_the_page_asks_which(world, as_):
    for by, user in ((world.carols, world.cast.carol), (world.devs, world.cast.dev)):
        owed(world.amina, by, 3700, way="direct-payment")
        requests.ask(provider=by, person=world.amina.person, by=user)
    hana = as_("hana")
    which = hana.post("/officer/statement-lines/", line(world))
    assert which.status_code == 422
    assert "Which request is this payment for?" in words(which)
    second = PaymentRequest.objects.last()
    hana.post("/officer/statement-lines/", line(world, request=second.pk))
    assert StatementLine.objects.get().request == second


def test_a_line_that_names_another_settles_nothing_before_somebody_says_so(scene, world, as_):
    hana = as_("hana")
    asked = hana.post("/officer/statement-lines/", line(world, payee="Tesco", bank_reference="GROCERIES"))
    assert asked.status_code == 422
    assert "this line went to Tesco and names neither" in words(asked)
    assert "Which request is this payment for?" in words(asked)
    assert not StatementLine.objects.exists()
    meant = line(world, payee="Tesco", bank_reference="GROCERIES", request=scene[1].pk)
    assert "is settled." in words(hana.post("/officer/statement-lines/", meant, follow=True))


# --- Service funds --------------------------------------------------------------------------------------------------


def test_the_fund_holder_sees_pays_and_answers_by_the_pages(scene, world, as_):
    _, _, instruction = scene
    address, fay = f"/provider/isf/{instruction.pk}/", as_("fay")
    assert instruction.reference in words(fay.get("/provider/isf/"))
    early = fay.post(address, {"answer": "paid", "day": "2026-06-15", "reference": "F1"})
    assert early.status_code == 422
    assert "Say first that you have seen this" in words(early)
    assert "Now pay it, then answer here" in words(fay.post(address, {"do": "acknowledge"}, follow=True))
    assert fay.post(address, {"do": "acknowledge"}).status_code == 422
    done = fay.post(address, {"answer": "paid", "day": "2026-06-15", "reference": "F1"}, follow=True)
    assert "has been told that you paid" in words(done)
    instruction.refresh_from_db()
    assert (instruction.state, instruction.payment_reference) == (IsfInstruction.State.PAID, "F1")


@pytest.mark.parametrize(
    ("answer", "missing"),
    [
        ({}, "What is your answer"),
        ({"answer": "paid"}, "Enter the day on which you paid it"),
        ({"answer": "paid", "day": "2026-06-15"}, "Enter the reference of the payment"),
        ({"answer": "refused"}, "Say why you cannot pay it"),
    ],
)
def test_an_answer_needs_its_words(scene, world, as_, answer, missing):
    _, _, instruction = scene
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    response = as_("fay").post(f"/provider/isf/{instruction.pk}/", answer)
    assert response.status_code == 422
    assert missing in words(response)


def test_a_refusal_reaches_the_officer_who_sends_it_again_with_words(scene, world, as_):
    _, _, instruction = scene
    isf.acknowledge(instruction=instruction, by=world.cast.fay)
    as_("fay").post(f"/provider/isf/{instruction.pk}/", {"answer": "refused", "reason": "The fund is <empty>"})
    assert "The fund is &lt;empty&gt;" in words(as_("erin").get("/officer/isf/"))
    sent = as_("erin").post(f"/officer/isf/{instruction.pk}/", {"words": "It is filled now"}, follow=True)
    assert "has until Saturday 20 June to answer" in words(sent)
    assert "It is filled now" in words(as_("fay").get(f"/provider/isf/{instruction.pk}/"))


def test_the_person_and_the_payee_see_how_it_stands(scene, world, as_, clock):
    clock("2026-06-25 09:00")
    for page in (
        words(as_("amina").get(f"/people/{world.amina.person.pk}/payments/")),
        words(as_("carol").get("/provider/payments/")),
    ):
        assert "Not answered in time" in page


def test_the_officers_first_page_counts_what_waits_for_them(scene, world, as_, clock):
    clock("2026-06-25 09:00")
    for name, runs_waiting, instructions in (("hugo", 1, 1), ("hana", 0, 1), ("femi", 1, None), ("erin", None, 1)):
        queues = as_(name).get("/officer/").context["queues"]
        shown = {queue["title"]: queue.get("tag") or queue.get("status") for queue in queues}
        said = {0: "None", 1: "1 waiting", None: None}
        assert shown.get("Payment runs to approve") == said[runs_waiting]
        assert shown.get("Service funds that the holder refused or did not answer") == said[instructions]


# --- Speed ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("carol", "/provider/payments/"),
        ("hana", "/officer/payment-runs/"),
        ("hana", "/officer/statement-lines/"),
        ("hana", "/officer/isf/"),
        ("amina", "/people/{person}/payments/"),
    ],
)
def test_more_rows_need_no_more_queries(scene, world, as_, django_assert_max_num_queries, name, address):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    person: Person = world.amina.person
    address = address.format(person=person.pk)
    browser = as_(name)
    with CaptureQueriesContext(connection) as few:
        browser.get(address)
    for _ in range(3):
        owed(world.amina, world.carols, 100)
        owed(world.amina, world.carols, 100, way="isf")
        owed(world.amina, world.carols, 100, way="direct-payment")
        requests.ask(provider=world.carols, person=person, by=world.cast.carol)
        owed(world.amina, world.devs, 100)
    with django_assert_max_num_queries(len(few) + 2):
        browser.get(address)
