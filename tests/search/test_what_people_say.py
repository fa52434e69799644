"""What people say of each kind of service, and the kinds' own texts: rows that editors change, and see beforehand."""

import pytest
from django.core.exceptions import ValidationError

from marketplace.core.errors import NotPermitted
from marketplace.core.models import AuditEntry, Role, User
from providers.models import OutcomeArea, ServiceType
from search import actions, vocabulary
from search.models import AreaSaying, LexiconGroup, Saying
from search.outcome_hints import likely_areas
from search.preview import preview
from search.query import ServiceQuery
from search.vocabulary import Vocabulary

from .test_lexicon import officer

SAYINGS, KINDS, WORDS, WANTS = (
    f"/admin/snippets/{name}/"
    for name in ("search/saying", "providers/servicetype", "search/lexicongroup", "search/areasaying")
)


def test_a_fresh_install_has_forty_sentences_for_each_kind(db):
    assert set(Saying.objects.values_list("pk", flat=True)) == set(ServiceType.objects.values_list("pk", flat=True))
    assert all(len(saying.said()) == 40 for saying in Saying.objects.all())
    assert vocabulary.statements() == {**vocabulary.packaged_statements()}


@pytest.mark.parametrize(("says", "message"), [(" \n ", "at least one sentence"), ("x" * 301, "too long")])
def test_sentences_are_short_and_there_is_one(db, says, message):
    saying = Saying.objects.first()
    saying.says = says
    with pytest.raises(ValidationError, match=message):
        saying.full_clean()


def test_a_new_sentence_is_understood_at_the_next_search(engine, make):
    make("Kiln hour", type="arts")
    asked = ServiceQuery(words="glorping")
    assert engine.search(asked).total == 0
    saying = Saying.objects.get(pk="arts")
    saying.says += "\nI would love to go glorping"
    actions.save_saying(saying=saying, by=officer(Role.SITE_EDITOR))
    found = engine.search(asked)
    assert (found.total, found.likely_type) == (1, "arts")
    entry = AuditEntry.objects.get(action="sayings.changed")
    assert (entry.old, entry.new) == ({"sentences": 40}, {"sentences": 41})


def test_a_kinds_text_is_what_its_listings_hold(engine, make):
    make("Kiln hour", type="arts")
    assert engine.search(ServiceQuery(words="glorping")).total == 0
    kind = ServiceType.objects.get(pk="arts")
    kind.text += " Also glorping."
    actions.save_kind_text(kind=kind, by=officer(Role.MARKET_MANAGER))
    assert engine.search(ServiceQuery(words="glorping")).total == 1


def test_nobody_else_changes_either(db):
    dev = User.objects.create_user("dev@cast.example", full_name="Dev")
    with pytest.raises(NotPermitted):
        actions.save_saying(saying=Saying.objects.first(), by=dev)
    with pytest.raises(NotPermitted):
        actions.save_kind_text(kind=ServiceType.objects.first(), by=dev)
    assert not AuditEntry.objects.exists()


# Beforehand -------------------------------------------------------------------------------------------------------


def test_a_change_that_touches_nothing_changes_nothing(db):
    now = Vocabulary.now()
    told = preview(now, now)
    assert (told.changed_count, told.difference) == (0, 0)
    assert 0.5 < told.before < 1


def test_losing_the_lexicon_would_be_worse(db):
    now = Vocabulary.now()
    told = preview(now, Vocabulary((), now.texts, now.statements))
    assert told.difference < 0
    assert told.least <= told.difference <= told.most
    assert told.changed[0].first_before != told.changed[0].first_after


@pytest.fixture
def joy(client, db):
    client.force_login(officer(Role.SITE_EDITOR))
    return client


def test_an_editor_sees_what_a_group_would_change_and_nothing_is_kept(joy):
    form = {"says": "telly", "means": "befriending", "is_on": "on", "note": "", "what-changes": "1"}
    page = joy.post(f"{WORDS}add/", form)
    assert page.status_code == 200
    told = " ".join(page.content.decode().split())
    assert "Not saved yet." in told
    assert "telly</textarea>" in told
    assert not LexiconGroup.objects.filter(says="telly").exists()
    del form["what-changes"]
    joy.post(f"{WORDS}add/", form)
    assert LexiconGroup.objects.filter(says="telly").exists()


def test_turning_a_group_off_can_be_seen_too(joy):
    group = next(one for one in LexiconGroup.objects.all() if "lonely" in one.said())
    form = {"says": group.says, "means": group.means, "note": "", "what-changes": "1"}
    assert "would be answered otherwise" in joy.post(f"{WORDS}edit/{group.pk}/", form).content.decode()
    group.refresh_from_db()
    assert group.is_on


def test_an_editor_sees_what_sentences_and_texts_would_change(joy):
    page = joy.post(f"{SAYINGS}edit/befriending/", {"says": "hello", "what-changes": "1"}).content.decode()
    assert "would be answered otherwise" in page
    page = joy.post(f"{KINDS}edit/befriending/", {"text": "Nothing at all.", "what-changes": "1"}).content.decode()
    assert "Not saved yet." in page
    assert "Nothing at all." not in ServiceType.objects.get(pk="befriending").text


def test_an_editor_changes_sentences_and_texts(joy):
    assert joy.post(f"{SAYINGS}edit/befriending/", {"says": "hello\nthere"}).status_code == 302
    assert joy.post(f"{KINDS}edit/befriending/", {"text": "Somebody to talk to."}).status_code == 302
    assert Saying.objects.get(pk="befriending").said() == ["hello", "there"]
    assert ServiceType.objects.get(pk="befriending").text == "Somebody to talk to."


@pytest.mark.parametrize(
    "address", [f"{SAYINGS}add/", f"{KINDS}add/", f"{SAYINGS}delete/arts/", f"{KINDS}delete/arts/"]
)
def test_kinds_are_neither_added_nor_deleted_here(joy, address):
    joy.post(address, {"says": "x", "text": "x"})
    assert Saying.objects.count() == ServiceType.objects.count() == 36


@pytest.mark.parametrize("address", [SAYINGS, KINDS, f"{SAYINGS}edit/arts/", f"{KINDS}edit/arts/"])
def test_other_officers_may_not(client, db, address):
    client.force_login(officer(Role.CASE_OFFICER))
    assert client.get(address).status_code in (302, 403)


# What people want of each outcome area ------------------------------------------------------------------------------


def test_a_fresh_install_has_twenty_five_sentences_for_each_outcome_area(db):
    assert set(AreaSaying.objects.values_list("pk", flat=True)) == set(OutcomeArea.objects.values_list("pk", flat=True))
    assert all(len(saying.said()) == 25 for saying in AreaSaying.objects.all())


def test_words_point_to_the_part_of_life_that_others_said_them_of(db):
    adults = ["nutrition", "hygiene", "relationships", "work-learning", "habitable-home"]
    assert likely_areas("a hot meal every day and no more toast", adults)[0] == "nutrition"
    assert likely_areas("I am so lonely and I want friends", adults)[0] == "relationships"
    assert "nutrition" not in likely_areas("a hot meal every day", ["relationships", "hygiene"])


@pytest.mark.parametrize("words", ["", "the and of", "xyzzy plugh"])
def test_words_that_say_nothing_point_nowhere(db, words):
    assert likely_areas(words, ["nutrition", "relationships"]) == []


def test_no_more_than_two_are_named(db):
    every = list(OutcomeArea.objects.values_list("pk", flat=True))
    assert 1 <= len(likely_areas("I want to go out and see my friends and cook for them", every)) <= 2


def test_an_editor_changes_what_people_want_and_others_may_not(joy, client):
    assert joy.post(f"{WANTS}edit/nutrition/", {"says": "glorping for supper"}).status_code == 302
    assert likely_areas("glorping", ["nutrition", "hygiene"]) == ["nutrition"]
    assert AuditEntry.objects.get(action="sayings.changed").new == {"sentences": 1}
    client.force_login(officer(Role.CASE_OFFICER))
    assert client.get(f"{WANTS}edit/nutrition/").status_code in (302, 403)
