"""Load the product's own pages: home, sections, guides, glossary, help, and the pages about the site.

Safe to run again: a page that is there stays as its editors left it, unless `replace` says to write our text over it.
The tree is built first and the texts written second, so that guides can link to each other.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dateutil.relativedelta import relativedelta
from django.conf import settings
from django.db import transaction
from wagtail.models import Page, ReferenceIndex, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.guide_text import Blocks, GuideText, body_blocks, easy_read_blocks, inline, read_all
from cms.models import GlossaryPage, GuidePage, HelpPage, HomePage, InformationPage, SectionIndexPage
from marketplace.core.models import User
from marketplace.core.permissions import Permission, require

from .council_facts import load_demo_facts
from .editors import set_up_editing, sync_editors

DATA = Path(__file__).parent.parent / "data"
#: A page must have a body when its place in the tree is made; its text is written once all pages have places.
WAITING = {
    model: {name: json.dumps([{"type": kind, "value": ""}])}
    for model, name, kind in (
        (GuidePage, "body", "paragraph"),
        (InformationPage, "body", "paragraph"),
        (HelpPage, "body", "paragraph"),
        (GlossaryPage, "terms", "term"),
    )
}
REVIEW_MONTHS = {"yearly": 12, "half-yearly": 6}


@dataclass
class Loaded:
    """What a load did."""

    made: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    facts: int = 0


@transaction.atomic
def load_guides(*, by: User | None = None, replace: bool = False) -> Loaded:
    """Load every page of the product, the approval that pages go through, and the demo councils' facts.

    `by` is None where the site itself loads them, at set-up.

    Raises:
        NotPermitted: `by` is no site editor.
        GuideTextError: a file cannot be read; nothing is loaded.
    """
    if by is not None:
        require(by, Permission.PAGES_EDIT)
    return _Load(by, replace).run()


class _Load:
    def __init__(self, by: User | None, replace: bool) -> None:
        self.by, self.replace = by, replace
        self.contents = json.loads((DATA / "contents.json").read_text())
        self.guides = read_all(DATA / "guides")
        self.easy_read = {guide.slug: guide for guide in read_all(DATA / "guides" / "easy-read")}
        self.about = read_all(DATA / "pages")
        self.pages: dict[str, Page] = {}
        self.fresh: set[str] = set()
        self.loaded = Loaded()

    def run(self) -> Loaded:
        with disable_reference_index_auto_update():  # once a page at the end, not at each of its three saves
            self._build_tree()
            for slug, page in self.pages.items():
                if slug not in self.fresh and not self.replace:
                    self.loaded.kept.append(slug)
                    continue
                self._write(slug, page)
                (self.loaded.made if slug in self.fresh else self.loaded.replaced).append(slug)
        for slug in (*self.loaded.made, *self.loaded.replaced):
            ReferenceIndex.create_or_update_for_object(self.pages[slug])
        set_up_editing(self.home)
        sync_editors()
        self.loaded.facts = load_demo_facts()
        return self.loaded

    # The tree

    def _build_tree(self) -> None:
        self.home = self._home()
        index = self._page(self.home, SectionIndexPage, "guides", self.contents["guides"]["title"])
        for section in self.contents["sections"]:
            self._page(index, SectionIndexPage, section["slug"], section["title"])
        for guide in self.guides:
            self._page(self.pages[guide.front["audience"]], GuidePage, guide.slug, guide.front["title"])
        for text in self.about:
            model = HelpPage if text.slug == "help" else InformationPage
            self._page(self.home, model, text.slug, text.front["title"])
        self._page(self.home, GlossaryPage, "glossary", "Words we use")

    def _home(self) -> Page:
        home = HomePage.objects.first()
        if home is None:
            said = self.contents["home"]
            home = HomePage(title=said["title"], slug="front-page", summary=said["summary"], lead=said["lead"])
            Page.get_first_root_node().add_child(instance=home)
            self.fresh.add("front-page")
            self._point_site_at(home)
        self.pages["front-page"] = home
        return home

    def _point_site_at(self, home: Page) -> None:
        address = urlsplit(settings.SITE_URL)
        site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
        former = site.root_page if site.root_page_id else None
        site.root_page, site.site_name = home, settings.SITE_NAME
        site.hostname = address.hostname or "localhost"
        site.port = address.port or (443 if address.scheme == "https" else 80)
        site.save()
        if former is not None and former.specific_class is Page and not former.get_children().exists():
            former.delete()  # the page that Wagtail welcomes with

    def _page(self, parent: Page, model: type[Page], slug: str, title: str) -> Page:
        page = model.objects.descendant_of(self.home).filter(slug=slug).first()
        if page is None:
            page = model(title=title, slug=slug, summary=title, live=False, **WAITING.get(model, {}))
            parent.add_child(instance=page)
            self.fresh.add(slug)
        self.pages[slug] = page
        return page

    # The texts

    def _page_id(self, slug: str) -> int:
        if slug not in self.pages:
            raise KeyError(f"No page is called {slug}.")
        return self.pages[slug].pk

    def _write(self, slug: str, page: Page) -> None:
        for name, value in self._fields(slug, page).items():
            setattr(page, name, value)
        revision = page.save_revision(user=self.by, clean=False)
        revision.publish(user=self.by, skip_permission_checks=True)
        page.refresh_from_db()

    def _fields(self, slug: str, page: Page) -> dict[str, Any]:
        texts = {text.slug: text for text in (*self.guides, *self.about)}
        if isinstance(page, HomePage):
            return self._home_fields()
        if isinstance(page, GlossaryPage):
            return self._glossary_fields()
        if isinstance(page, SectionIndexPage):
            return self._section_fields(slug)
        text = texts[slug]
        heading = "question" if isinstance(page, GuidePage) else "heading"
        fields = self._front_fields(text) | {"body": json.dumps(body_blocks(text, self._page_id, heading))}
        if isinstance(page, GuidePage):
            easy = self.easy_read.get(slug)
            fields["sources"] = "\n".join(text.front.get("sources", []))
            fields["easy_read"] = json.dumps(easy_read_blocks(easy, self._page_id) if easy else [])
        return fields

    def _front_fields(self, text: GuideText) -> dict[str, Any]:
        return {
            "title": text.front["title"],
            "summary": text.front["summary"],
            "drawing": text.front.get("drawing", ""),
            **self._review(text.front["checked"], text.front.get("review", "yearly")),
        }

    def _review(self, checked: date, review: str = "yearly") -> dict[str, date]:
        return {"reviewed_on": checked, "review_due_on": checked + relativedelta(months=REVIEW_MONTHS[review])}

    def _checked(self) -> date:
        return max(guide.front["checked"] for guide in self.guides)

    def _home_fields(self) -> dict[str, Any]:
        home = self.contents["home"]
        return {
            "title": home["title"],
            "summary": home["summary"],
            "lead": home["lead"],
            "wishes": _stream("wish", home["wishes"]),
            "tiles": _stream("type", home["tiles"]),
            **self._review(self._checked()),
        }

    def _section_fields(self, slug: str) -> dict[str, Any]:
        section: Mapping[str, Any] = (
            self.contents["guides"]
            if slug == "guides"
            else next(section for section in self.contents["sections"] if section["slug"] == slug)
        )
        groups = [group | {"pages": [self._page_id(page) for page in group["pages"]]} for group in section["groups"]]
        return {
            "title": section["title"],
            "summary": section["summary"],
            "drawing": section["drawing"],
            "intro": f"<p>{inline(section['intro'], self._page_id)}</p>" if section.get("intro") else "",
            "groups": _stream("group", groups),
            **self._review(self._checked()),
        }

    def _glossary_fields(self) -> dict[str, Any]:
        terms = json.loads((DATA / "glossary.json").read_text())
        return {
            "summary": "The words that care and this site use, each told in a sentence or two.",
            "drawing": "question-sign",
            "terms": _stream(
                "term",
                [
                    {
                        "term": term["term"],
                        "meaning": term["meaning"],
                        "page": self._page_id(term["guide"]) if "guide" in term else None,
                    }
                    for term in terms
                ],
            ),
            **self._review(self._checked()),
        }


def _stream(kind: str, values: list[Any]) -> str:
    blocks: Blocks = [{"type": kind, "value": value} for value in values]
    return json.dumps(blocks)
