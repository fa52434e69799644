"""The lexicon: 631 groups to begin with, changed by those who may edit words."""

import pytest
from django.contrib.auth.models import Group
from django.contrib.auth.models import Permission as DjangoPermission
from django.core.exceptions import ValidationError

from marketplace.core.errors import NotPermitted
from marketplace.core.models import AuditEntry, Council, CouncilRole, Role, User
from search import actions
from search.models import LexiconGroup


def officer(role, council="southwark"):
    council, _ = Council.objects.get_or_create(slug=council, defaults={"name": council.title()})
    user = User.objects.create_user(f"{role}@cast.example", full_name=role)
    CouncilRole.objects.create(user=user, council=council, role=role)
    access = DjangoPermission.objects.get(codename="access_admin")
    group, _ = Group.objects.get_or_create(name=f"Admin for {role}")
    group.permissions.add(access)
    user.groups.add(group)
    return user


def test_a_fresh_install_has_the_lexicon(db):
    assert LexiconGroup.objects.count() == 631
    assert all(group.said() and group.meant() for group in LexiconGroup.objects.all())


@pytest.mark.parametrize(
    ("says", "means"), [("", "company"), ("lonely", "  \n "), ("x" * 81, "company"), ("lonely", "y" * 81)]
)
def test_a_group_needs_short_phrases_on_both_sides(db, says, means):
    with pytest.raises(ValidationError):
        LexiconGroup(says=says, means=means).full_clean()


def test_joy_adds_a_group_and_it_is_on_record(db):
    joy = officer(Role.SITE_EDITOR)
    group = actions.save_lexicon_group(group=LexiconGroup(says="glorp", means="pottery"), by=joy)
    entry = AuditEntry.objects.get(action="lexicon.added")
    assert (entry.target_label, entry.actor_id) == (f"lexicon group {group.pk}", str(joy.pk))


def test_dev_may_not_change_the_lexicon(db):
    dev = User.objects.create_user("dev@cast.example", full_name="Dev")
    group = LexiconGroup.objects.first()
    group.says = "mine"
    with pytest.raises(NotPermitted):
        actions.save_lexicon_group(group=group, by=dev)
    assert LexiconGroup.objects.get(pk=group.pk).says != "mine"
    assert not AuditEntry.objects.exists()


@pytest.mark.parametrize("role", [Role.SITE_EDITOR, Role.MARKET_MANAGER])
def test_word_editors_change_it_in_the_admin(client, db, role):
    editor = officer(role)
    client.force_login(editor)
    assert client.get("/admin/snippets/search/lexicongroup/").status_code == 200
    response = client.post(
        "/admin/snippets/search/lexicongroup/add/", {"says": "glorp", "means": "pottery", "is_on": "on", "note": ""}
    )
    assert response.status_code == 302
    group = LexiconGroup.objects.get(says="glorp")
    client.post(
        f"/admin/snippets/search/lexicongroup/edit/{group.pk}/", {"says": "glorp", "means": "clay", "note": "off"}
    )
    group.refresh_from_db()
    assert (group.means, group.is_on) == ("clay", False)
    assert AuditEntry.objects.filter(action="lexicon.changed", actor_id=str(editor.pk)).exists()


@pytest.mark.parametrize("address", ["", "add/", "edit/1/"])
def test_other_officers_may_not(client, db, address):
    client.force_login(officer(Role.CASE_OFFICER))
    assert client.get(f"/admin/snippets/search/lexicongroup/{address}").status_code in (302, 403)


def test_nobody_deletes_a_group(client, db):
    client.force_login(officer(Role.SITE_EDITOR))
    group = LexiconGroup.objects.first()
    client.post(f"/admin/snippets/search/lexicongroup/delete/{group.pk}/")
    assert LexiconGroup.objects.filter(pk=group.pk).exists()


def test_the_editors_page_is_called_as_its_menu_is():
    assert str(LexiconGroup._meta.verbose_name_plural).capitalize() == "Search words"
