"""Listings from files: checked first, refused with reasons, found again; and the demo world."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from marketplace.core.errors import NotPermitted
from marketplace.core.models import AuditEntry, Council, User
from providers.actions import listings
from providers.actions.bulk_import import load_listings
from providers.demo import load_listings_of_the_demo_world, send_listings_of_the_demo_world
from providers.mappings import moj
from providers.models import Check, Membership, Price, Provider, Service, Submission
from providers.records import Known, read_listing
from providers.records.service import KEYS
from providers.signals import service_changed

pytestmark = pytest.mark.django_db

PLAIN = {
    "id": "s1",
    "name": "Tuesday table",
    "description": "A hot meal in company.",
    "service_types": ["lunch-club", "social-group"],
    "audience": "people",
}
FULL = PLAIN | {
    "id": "s2",
    "outcomes": ["nutrition"],
    "min_age": 60,
    "genders": "women",
    "languages": ["en", "so"],
    "delivery": ["venue"],
    "access": ["step-free"],
    "postcode_district": "SE15",
    "price_pence": 650,
    "price_unit": "session",
    "provider": "Peckham Kitchen",
}

CONTRACT = {
    "contract_type_id": "WOS",
    "eligibility": {"allows_female": True, "allows_male": False, "minimum_age": 18, "maximum_age": None},
    "providers": {"prime_provider_name": "  Invented Women's Centre\n"},
    "internal_intervention_id": "0001",
    "intervention_title": "Support for women\tin the east   ",
    "short_description": "A safe place.     \n \n•\tHelp with <b>housing</b>\x07 ",
    "activities": [
        {"need_area": "Accommodation", "activity": "Finding a home", "delivery_method": "1-2-1; Group"},
        {"need_area": "Accommodation (2) Medium Complexity", "activity": "Keeping a home", "delivery_method": "Phone"},
        {"need_area": "Family & Significant Others\n", "activity": "Being a parent", "delivery_method": "Online"},
    ],
}


def run(tmp_path, content, *arguments, name="directory.json"):
    file = tmp_path / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    out = StringIO()
    call_command("import_services", str(file), "--council", "southwark", *arguments, stdout=out)
    return out.getvalue()


def refusal(tmp_path, content, *arguments) -> tuple[int, str]:
    with pytest.raises(CommandError) as refused:
        run(tmp_path, content, *arguments)
    return refused.value.returncode, str(refused.value)


def test_without_apply_nothing_is_written_and_the_report_says_what_would_be(tmp_path, southwark, outcodes):
    told = run(tmp_path, [PLAIN, FULL])
    assert "2 would be added" in told
    assert "Nothing was changed" in told
    assert not Service.objects.exists()
    assert not Provider.objects.exists()
    assert not AuditEntry.objects.exists()


def test_with_apply_the_listings_are_live_and_search_is_told(tmp_path, southwark, outcodes):
    heard = []

    def hear(sender, service_ids, **kwargs):
        heard.extend(service_ids)

    service_changed.connect(hear)
    run(tmp_path, [PLAIN, FULL], "--apply", "--provider", "The council's list")
    service_changed.disconnect(hear)
    service = Service.objects.public().get(source_id="s2")
    assert sorted(heard) == sorted(Service.objects.values_list("pk", flat=True))
    assert (service.provider.name, service.provider.council) == ("Peckham Kitchen", southwark)
    assert (service.min_age, service.gender, service.languages) == (60, "women", ["en", "so"])
    assert [(price.pence, price.unit) for price in service.prices.all()] == [(650, "session")]
    assert service.venues.get().locality == "Peckham"
    assert {row.pk for row in service.types.all()} == {"lunch-club", "social-group"}
    assert Service.objects.get(source_id="s1").provider.name == "The council's list"


def test_other_codes_of_a_language_are_read_as_the_one_we_use(tmp_path, southwark, outcodes):
    run(tmp_path, [FULL | {"languages": ["cmn", "zh", "nb"]}], "--apply")
    assert Service.objects.get().languages == ["zh", "no"]


def test_a_second_import_changes_nothing_and_a_changed_file_changes_only_what_changed(tmp_path, southwark, outcodes):
    run(tmp_path, [PLAIN, FULL], "--apply")
    assert "0 added, 0 brought up to date, 2 the same" in run(tmp_path, [PLAIN, FULL], "--apply")
    told = run(tmp_path, [PLAIN, FULL | {"price_pence": 700, "name": "Renamed"}], "--apply")
    assert "0 added, 1 brought up to date, 1 the same" in told
    service = Service.objects.get(source_id="s2")
    assert (service.name, service.slug) == ("Renamed", "tuesday-table-peckham-kitchen")
    assert [price.pence for price in service.prices.all()] == [700]


def test_what_the_provider_changed_here_is_left_alone(tmp_path, southwark, outcodes, amina):
    run(tmp_path, [PLAIN, FULL], "--apply")
    service = Service.objects.get(source_id="s2")
    Membership.objects.create(user=amina, provider=service.provider)
    listings.save_draft(service=service, by=amina, values={"summary": "Our own words."})
    told = run(tmp_path, [PLAIN, FULL | {"name": "From the file"}], "--apply")
    assert "1 left alone" in told
    assert Service.objects.get(source_id="s2").name == "Tuesday table"
    draft = listings.draft_of(Service.objects.get(source_id="s2"))
    assert [price.pence for price in draft.prices.all()] == [650]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"id": ""}, "There is no id"),
        ({"name": ""}, "name"),
        ({"name": "<b>Bold</b>"}, "Take out the tags"),
        ({"name": "x" * 121}, "120"),
        ({"name": 7}, "must be words"),
        ({"description": "x" * 10_000}, "6000"),
        ({"description": "Bell \x07"}, "cannot show"),
        ({"service_types": []}, "no service type"),
        ({"service_types": ["magic"]}, "“magic” in “service_types” is not a code"),
        ({"service_types": "arts"}, "must be a list"),
        ({"outcomes": ["wealth"]}, "“wealth”"),
        ({"audience": "pets"}, "“audience” must be"),
        ({"min_age": 400}, "120"),
        ({"min_age": -1}, "below zero"),
        ({"min_age": 1.5}, "whole number"),
        ({"min_age": True}, "whole number"),
        ({"min_age": 60, "max_age": 20}, "oldest age"),
        ({"genders": "robots"}, "“genders”"),
        ({"languages": ["klingon"]}, "klingon"),
        ({"delivery": ["rocket"]}, "rocket"),
        ({"access": ["ladder"]}, "ladder"),
        ({"postcode_district": "Peckham"}, "not a postcode"),
        ({"price_pence": 0, "price_unit": "hour"}, "not a price"),
        ({"price_pence": -5, "price_unit": "hour"}, "below zero"),
        ({"price_pence": 10**12, "price_unit": "hour"}, "100000000"),
        ({"price_pence": 100, "price_unit": "fortnight"}, "a unit out of"),
        ({"price_pence": 100, "price_unit": None}, "a unit out of"),
        ({"price_pence": "6.50", "price_unit": "hour"}, "whole number"),
        ({"free": True}, "free and what it costs"),
        ({"free": "yes"}, "true or false"),
        ({"times": [{"days": ["mon"], "from": "15:00", "to": "09:00"}]}, "after the opening time"),
        ({"times": [{"days": ["mon"], "from": "25:00", "to": "09:00"}]}, "must be a time"),
        ({"times": [{"days": ["someday"], "from": "08:00", "to": "09:00"}]}, "someday"),
        ({"times": "always"}, "must be a list of things"),
        ({"extras": [{"label": "Both", "pence": 5, "percent": 150}]}, "not both"),
        ({"prices": [{"pence": 1, "unit": "hour"}] * 31}, "30 or fewer"),
        ({"reach_miles": 9000}, "200"),
        ({"late_cancel_percent": 101}, "100"),
        ({"vat": "tea"}, "vat"),
        ({"outcomes_in_plain_words": "I am well"}, "as sentences"),
        ({"provider": {"name": ""}}, "The provider has no name"),
        ({"provider": {"name": "A", "email": "nobody"}}, "email"),
        ({"provider": {"name": "A", "checks": [{"kind": "magic"}]}}, "A check must have a kind"),
        ({"provider": {"name": "A", "checks": [{"kind": "dbs"}]}}, "needs a source"),
        (
            {"provider": {"name": "A", "checks": [{"kind": "dbs", "source": "Us", "checked_on": "2999-01-01"}]}},
            "in the future",
        ),
    ],
)
def test_a_record_that_cannot_be_a_listing_is_refused_with_a_reason_and_the_rest_taken(
    tmp_path, southwark, outcodes, change, sentence
):
    report = tmp_path / "report.json"
    returncode, said = refusal(tmp_path, [PLAIN, FULL | change], "--apply", "--report", str(report))
    assert (returncode, said) == (1, "1 of 2 records were refused.")
    assert [row.source_id for row in Service.objects.all()] == ["s1"]
    told = json.loads(report.read_text())
    assert sentence in " ".join(told["refused"][0]["reasons"])
    assert (told["added"], told["applied"], told["refused"][0]["record"]) == (1, True, 2)


def test_things_that_are_not_records_are_refused_one_by_one(tmp_path, southwark):
    returncode, said = refusal(tmp_path, [PLAIN, 7, None, "words", ["list"]])
    assert (returncode, said) == (1, "4 of 5 records were refused.")


def test_the_same_id_twice_in_a_file_is_taken_once(tmp_path, southwark):
    returncode, said = refusal(tmp_path, [PLAIN, PLAIN], "--apply")
    assert (returncode, Service.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{not json", "is not JSON"),
        ('"words"', "holds no list"),
        ('{"people": []}', "holds no list"),
        ("{}", "holds no list"),
        ("", "is empty"),
        (" \n", "is empty"),
        ("[]", "no services in it"),
        ('{"services": []}', "no services in it"),
        ("[" * 100_000, "cannot be read"),
        ('[{"id": "a", "name": "Half \\ud800"}]', "half a letter"),
    ],
)
def test_a_file_that_cannot_be_read_ends_with_2(tmp_path, southwark, content, sentence):
    returncode, said = refusal(tmp_path, content)
    assert (returncode, sentence in said) == (2, True)


@pytest.mark.parametrize("services", [7, True, "words", {"id": "s1"}])
def test_services_that_are_no_list_are_refused_as_a_record(tmp_path, southwark, services):
    assert refusal(tmp_path, {"providers": [{"name": "Peckham Kitchen", "services": services}]})[0] == 1


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "9" * 400])
@pytest.mark.parametrize("name", ["min_age", "price_pence", "reach_miles"])
def test_numbers_that_no_machine_can_hold_are_refused(tmp_path, southwark, name, number):
    content = json.dumps([PLAIN | {name: "here"}]).replace('"here"', number)
    assert refusal(tmp_path, content)[0] == 1


def test_a_letter_written_in_two_halves_is_read(tmp_path, southwark):
    run(tmp_path, json.dumps([PLAIN | {"name": "Sunny side \U0001f31e"}]), "--apply")
    assert Service.objects.get().name == "Sunny side \U0001f31e"


def test_no_council_is_added_when_every_record_is_refused(tmp_path, db):
    file = tmp_path / "list.json"
    file.write_text("[7]")
    with pytest.raises(CommandError, match="1 of 1"):
        call_command("import_services", str(file), "--council", "newtown", "--council-name", "Newtown", "--apply")
    assert not Council.objects.exists()


def test_a_missing_file_an_unknown_council_and_the_demos_source_end_with_2(tmp_path, southwark):
    for arguments, sentence in (
        ([str(tmp_path / "none.json"), "--council", "southwark"], "There is no file"),
        ([str(tmp_path), "--council", "southwark"], "is a folder"),
        ([str(tmp_path / "none.json"), "--council", "atlantis"], "Known: southwark"),
        ([str(tmp_path / "none.json"), "--council", "southwark", "--source", "demo"], "belongs to the demo world"),
    ):
        with pytest.raises(CommandError, match=sentence) as refused:
            call_command("import_services", *arguments)
        assert refused.value.returncode == 2


def test_a_file_in_another_format_is_told_of_the_mapping_and_of_its_strange_keys_in_one_sentence(tmp_path, southwark):
    returncode, said = refusal(tmp_path, [CONTRACT, CONTRACT])
    assert returncode == 2
    assert said.endswith(
        "directory.json is not in the format that is read here: no record has “service_types” or “audience”, and "
        "“contract_type_id”, “eligibility”, “providers” and 4 more are not known; --mapping turns another format "
        "into ours (moj: contracts for rehabilitative services as the Ministry of Justice publishes them)."
    )


@pytest.mark.parametrize(
    ("content", "keys"),
    [
        ({"contracts": [CONTRACT]}, "“contracts” is not known; --mapping"),
        ({"contracts": [], "regions": []}, "“contracts” and “regions” are not known; --mapping"),
        ([{"id": "1", "title": "A walk"}], "“title” is not known; --mapping"),
        ({"providers": [{"name": "A", "services": [{"title": "A walk"}]}]}, "“title” is not known; --mapping"),
    ],
)
def test_however_another_format_is_laid_out_the_mapping_is_named(tmp_path, southwark, content, keys):
    returncode, said = refusal(tmp_path, content)
    assert (returncode, keys in said) == (2, True)


def test_one_record_of_ours_makes_it_our_format_and_the_rest_is_refused_by_record(tmp_path, southwark):
    assert refusal(tmp_path, [CONTRACT, PLAIN]) == (1, "1 of 2 records were refused.")


def test_a_record_of_which_only_something_is_missing_is_refused_with_the_reason(tmp_path, southwark):
    assert refusal(tmp_path, [{"id": "1", "name": "A walk"}]) == (1, "1 of 1 records were refused.")


def test_the_keys_that_count_as_ours_are_those_that_are_read(southwark, outcodes):
    asked = set()

    class Asked(dict):
        def get(self, key, default=None):
            asked.add(key)
            return super().get(key, default)

    read_listing(Asked(PLAIN), known=Known.now(), source="test")
    priced = PLAIN | {"price_pence": 650, "price_unit": "session", "outcode": "SE15"}
    read_listing(Asked(priced), known=Known.now(), source="test")
    assert asked | {"price_pence", "price_unit", "address", "provider"} == KEYS


def test_bytes_that_are_no_text_are_refused(tmp_path, southwark):
    file = tmp_path / "bytes.json"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CommandError, match="UTF-8"):
        call_command("import_services", str(file), "--council", "southwark")


def test_a_new_council_is_added_only_when_its_name_is_given_and_the_import_is_applied(tmp_path, db):
    file = tmp_path / "list.json"
    file.write_text(json.dumps([PLAIN]))
    call_command("import_services", str(file), "--council", "trial", "--council-name", "Trial", stdout=StringIO())
    assert not Council.objects.exists()
    arguments = ["--council", "trial", "--council-name", "Trial", "--apply"]
    call_command("import_services", str(file), *arguments, stdout=StringIO())
    assert Service.objects.get().provider.council.name == "Trial"


def test_an_outcode_that_we_do_not_know_is_a_note_not_a_refusal(tmp_path, southwark):
    told = run(tmp_path, [FULL], "--apply")
    assert "We do not know where SE15 is" in told
    venue = Service.objects.get().venues.get()
    assert (venue.locality, venue.latitude) == ("SE15", None)


def test_the_same_name_in_many_records_gives_different_addresses(tmp_path, southwark):
    run(tmp_path, [PLAIN | {"id": str(number)} for number in range(5)], "--apply")
    slugs = set(Service.objects.values_list("slug", flat=True))
    assert len(slugs) == 5
    assert "tuesday-table" in slugs


def test_providers_with_their_services_inside_are_read_too(tmp_path, southwark, outcodes):
    provider = {
        "id": "p1",
        "name": "Peckham Kitchen",
        "kind": "charity",
        "checks": ["insurance", {"kind": "dbs", "source": "Seen", "checked_on": "2026-01-05"}],
        "services": [
            {key: value for key, value in FULL.items() if key not in ("id", "provider")}
            | {
                "prices": [
                    {"pence": 2800, "unit": "hour", "label": "Weekday", "minimum": 2},
                    {"pence": 3200, "unit": "hour", "label": "Weekend"},
                ],
                "extras": [{"label": "Mileage", "pence": 45, "per": "mile"}],
                "times": [{"days": ["mon"], "from": "22:00", "to": "07:00"}],
            }
        ],
    }
    run(tmp_path, {"providers": [provider]}, "--apply")
    service = Service.objects.get(source_id="p1-1")
    assert [price.label for price in service.prices.all()] == ["Weekday", "Weekend"]
    assert service.times.get().runs_overnight
    # A bare claim has no source, so it is not a check.
    assert [check.kind for check in Check.objects.all()] == ["dbs"]


def test_only_an_officer_who_checks_may_load_by_hand(southwark, dev, erin, femi):
    for stranger in (dev, erin):
        with pytest.raises(NotPermitted):
            load_listings([PLAIN], council=southwark, by=stranger, source="x")
    assert load_listings([PLAIN], council=southwark, by=femi, source="x").created == 1


def test_help_shows_an_example(capsys):
    with pytest.raises(SystemExit):
        call_command("import_services", "--help")
    assert "Example:" in capsys.readouterr().out


def test_a_ministry_contract_becomes_a_record():
    [record] = moj.records([CONTRACT])
    assert record["name"] == "Support for women in the east"
    assert record["service_types"] == ["housing-support", "parenting"]
    assert record["outcomes"] == ["habitable-home", "relationships", "caring-for-child"]
    assert (record["genders"], record["min_age"]) == ("women", 18)
    assert record["delivery"] == ["venue", "online", "phone"]
    assert record["provider"] == "Invented Women's Centre"
    assert record["description"].startswith("A safe place.\n• Help with housing")
    assert record["description"].endswith("Finding a home.\nKeeping a home.\nBeing a parent.")


@pytest.mark.parametrize(
    ("area", "kind"),
    [
        ("ETE", "employment"),
        ("Dependency & Recovery", "recovery"),
        ("Finance, Benefit & Debt", "advice"),
        ("Emotional Wellbeing", "mental-health"),
        ("Lifestyle & Associates", "social-group"),
        ("Social Inclusion", "social-group"),
    ],
)
def test_need_areas_become_service_types(area, kind):
    [record] = moj.records([CONTRACT | {"activities": [{"need_area": area, "activity": "x"}]}])
    assert record["service_types"] == [kind]


def test_ministry_contracts_import_and_never_into_the_demo_world(tmp_path, southwark):
    told = run(tmp_path, [CONTRACT], "--mapping", "moj", "--apply")
    assert "1 added" in told
    southwark.is_demo = True
    southwark.save()
    returncode, said = refusal(tmp_path, [CONTRACT], "--mapping", "moj")
    assert (returncode, "must not stand in it" in said) == (2, True)


def test_the_demo_world_loads_exactly_and_the_same_twice():
    first = load_listings_of_the_demo_world()
    assert (first.providers, first.created, first.refused, first.warnings) == (170, 546, [], [])
    assert Service.objects.public().filter(audience="people").count() == 508
    assert Service.objects.public().filter(audience="organisations").count() == 38
    assert Provider.objects.filter(is_demo=True).count() == 170
    for council in Council.objects.all():
        kinds = Service.objects.filter(provider__council=council).values_list("types", flat=True).distinct()
        assert len(set(kinds)) == 36, council
    assert Price.objects.values("service").distinct().count() == 409
    again = load_listings_of_the_demo_world()
    assert (again.created, again.updated, again.unchanged) == (0, 0, 546)


@pytest.mark.once
def test_every_page_of_the_demo_world_says_it_is_invented_and_none_holds_a_real_number(client):
    load_listings_of_the_demo_world()
    for service in Service.objects.all():
        response = client.get(service.get_absolute_url())
        assert response.status_code == 200, service.slug
        assert b"are invented" in response.content, service.slug
    drama = ("020 7946 0", "0151 496 0", "0116 496 0", "01632 960", "07700 900")
    for provider in Provider.objects.all():
        assert client.get(provider.get_absolute_url()).status_code == 200, provider.slug
        assert provider.phone.startswith(drama), provider
        assert provider.email.endswith(".example"), provider
        assert not provider.website or ".example" in provider.website, provider
    for council in Council.objects.all():
        assert council.phone.startswith(drama), council


def test_the_demo_world_has_a_change_and_a_new_listing_to_check():
    load_listings_of_the_demo_world()
    people = {}
    for name, source_id in (("carol", "southwark-30"), ("dev", "southwark-15")):
        people[name] = User.objects.create_user(f"{name}@demo.example", full_name=name)
        Membership.objects.create(user=people[name], provider=Provider.objects.get(source_id=source_id))
    send_listings_of_the_demo_world(**people)
    sent = {row.service.name: row.service.live for row in Submission.objects.filter(state="sent")}
    assert sent == {"Plot days": True, "A phone and somebody to ask": False}
    assert Service.objects.public().count() == 546
