"""The search box and its filters. Whatever is typed gets an answer: what cannot be read is said and left out."""

import re
from collections.abc import Iterable, Mapping

from django import forms
from django.http import QueryDict

from marketplace.core.govuk import Checkboxes, DSForm, MoneyField, Radios
from marketplace.core.places import find_place

from .addresses import CODE_PARAMETERS, EVERY_WORD
from .analyser import READ_CHARACTERS
from .query import DEFAULT_RADIUS_MILES, Facet, QueryPlace, ServiceQuery
from .rules import Names
from .wide_places import wide_place
from .wording import ACCESS, CHECKS, DAYS, DELIVERY, DEPLOYMENTS, GENDERS, LANGUAGES, TIMES, UNITS, one_of

RADII = ((1, "1 mile"), (3, "3 miles"), (5, "5 miles"), (10, "10 miles"), (20, "20 miles"), (50, "50 miles"))
OLDEST = 120
MOST_PAGES = 100_000
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
#: Parameters that no field of the form holds; and those that other sites add to links, which ask for nothing.
OTHER_PARAMETERS = frozenset({"page", EVERY_WORD[0]})
TRACKING = ("utm_", "fbclid", "gclid", "msclkid", "mc_")
#: How many parts of an address that was not understood are told, and how much of each.
PARTS_TOLD, PART_TOLD = 3, 30
#: Each facet's field, and its choices where they are always the same.
FIELD_OF_FACET = {
    "type": "type",
    "outcome": "outcome",
    "delivery": "how",
    "days": "day",
    "pay": "pay",
    "language": "language",
    "access": "access",
    "check": "check",
}


def _short(text: str) -> str:
    text = " ".join(_UNSEEN.sub(" ", text).split())
    return text if len(text) <= PART_TOLD else f"{text[:PART_TOLD]}…"


def _boxes(label: str, choices: Mapping[str, str]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, required=False, choices=list(choices.items()), widget=Checkboxes(small=True)
    )


class SearchForm(DSForm):
    marks_optional = False

    q = forms.CharField(
        label="What would you like help with?",
        help_text="Say it in your own words, like “I want company” or “someone to do my garden”.",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    place = forms.CharField(
        label="Where?", help_text="A postcode or a place, like SE15 or Peckham.", required=False,
        widget=forms.TextInput(attrs={"autocomplete": "postal-code"}),
    )  # fmt: skip
    miles = forms.ChoiceField(
        label="How far?", required=False, choices=[*((str(m), w) for m, w in RADII), ("any", "Any distance")]
    )
    how = _boxes("How it happens", DELIVERY)
    day = _boxes("Days", DAYS)
    time = _boxes("Time of day", TIMES)
    price = MoneyField(label="The most you would pay", required=False)
    per = forms.ChoiceField(
        label="For", required=False, choices=[("", "any unit"), *((u, w.split(" ", 1)[1]) for u, w in UNITS.items())]
    )
    pay = _boxes("Ways to pay", DEPLOYMENTS)
    age = forms.IntegerField(
        label="Age of the person",
        required=False,
        min_value=0,
        max_value=OLDEST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "govuk-input--width-3"}),
        error_messages={
            "invalid": "Enter the age as a whole number, like 74",
            "min_value": "Enter an age of 0 or more",
            "max_value": f"Enter an age of {OLDEST} or less",
        },
    )
    gender = forms.ChoiceField(
        label="For women or men", required=False, choices=[("", "Either"), *GENDERS.items()],
        widget=Radios(small=True),
    )  # fmt: skip
    access = _boxes("Access", ACCESS)
    language = forms.ChoiceField(
        label="Language spoken", required=False, choices=[("", "Any language"), *LANGUAGES.items()]
    )
    type = _boxes("Kind of service", {})
    outcome = _boxes("What it helps with", {})
    check = _boxes("Checks seen", CHECKS)

    def __init__(self, data: QueryDict, names: Names) -> None:
        self.base_names = names
        self.looks_for_every_word = data.get(EVERY_WORD[0]) == EVERY_WORD[1] and bool(data.get("q", "").strip())
        clean, self.not_understood = self._cleaned_of_nonsense(data, names)
        super().__init__(clean)
        self.words_cut = len(data.get("q", "")) > READ_CHARACTERS
        self.fields["type"].choices = list(names.types.items())
        self.fields["outcome"].choices = list(names.outcomes.items())
        self.place_found: QueryPlace | None = None
        self.which_part_of = ""

    @classmethod
    def _cleaned_of_nonsense(cls, data: QueryDict, names: Names) -> tuple[QueryDict, list[str]]:
        """Characters that nobody can see, and codes that we do not know, are not the person's fault: they go.

        Gives too which parts of the address went, like “day=Blursday”.
        """
        known: dict[str, Iterable[str]] = {"type": names.types, "outcome": names.outcomes}
        for name, field in cls.base_fields.items():
            if isinstance(field, forms.ChoiceField) and name not in known:
                known[name] = {str(value) for value, _ in field.choices}
        clean = QueryDict(mutable=True)
        gone = [
            (name, value) for name in data for value in data.getlist(name)
            if name not in {*cls.base_fields, *OTHER_PARAMETERS} and not name.casefold().startswith(TRACKING)
        ]  # fmt: skip
        for name in cls.base_fields:
            values = [_UNSEEN.sub(" ", value).strip()[:READ_CHARACTERS] for value in data.getlist(name)]
            if name in known:
                gone += [(name, value) for value in values if value and value not in known[name]]
                values = list(dict.fromkeys(value for value in values if value in known[name]))
            if values:
                clean.setlist(name, values)
        if not clean.get("miles"):
            clean["miles"] = f"{DEFAULT_RADIUS_MILES:g}"
        return clean, list(dict.fromkeys(f"{_short(name)}={_short(value)}" for name, value in gone))

    @property
    def left_out(self) -> str:
        """“We did not understand “day=Blursday” in the address, so we left it out.”"""
        told = [f"“{part}”" for part in self.not_understood[:PARTS_TOLD]]
        more = len(self.not_understood) - len(told)
        told += [f"{more} more"] if more else []
        it = "it" if len(self.not_understood) == 1 else "them"
        return f"We did not understand {one_of(told)} in the address, so we left {it} out." if told else ""

    def clean_place(self) -> str:
        typed = self.cleaned_data["place"]
        if typed:
            if name := wide_place(typed):
                self.which_part_of = name
                raise forms.ValidationError(
                    f"{name} is large, so these services are from everywhere. Choose a part of it from the list, "
                    "or type the first part of a postcode, like SE15"
                )
            self.place_found = QueryPlace.of(find_place(typed[:80]), typed)
            if self.place_found is None:
                raise forms.ValidationError(
                    f"We do not know the place “{typed[:40]}”, so these services are from everywhere. "
                    "Try the first part of a postcode, like SE15, or the name of a town"
                )
        return typed

    def query(self, page: str = "") -> ServiceQuery:
        """What can be read of it; a field with a mistake asks for nothing."""
        self.is_valid()
        asked = self.cleaned_data
        codes = {field: asked.get(name) or () for field, name in CODE_PARAMETERS.items()}
        codes = {field: (held,) if isinstance(held, str) else tuple(held) for field, held in codes.items()}
        return ServiceQuery(
            words=asked.get("q") or "",
            place=self.place_found,
            radius_miles=None if asked.get("miles") == "any" else float(asked.get("miles") or DEFAULT_RADIUS_MILES),
            max_price_pence=asked.get("price"),
            price_unit=(asked.get("per") or "") if asked.get("price") is not None else "",
            age=asked.get("age"),
            gender=asked.get("gender") or "",
            every_word=self.looks_for_every_word,
            page=min(int(page), MOST_PAGES) if page.isascii() and page.isdigit() and len(page) < 9 else 1,
            **codes,
        )

    def offer(self, facets: Iterable[Facet]) -> None:
        """Beside each answer how many services it gives; answers that give none are left out unless chosen."""
        for facet in facets:
            field = self.fields[FIELD_OF_FACET[facet.name]]
            labels = dict(field.choices)
            counts = {value.code: value for value in facet.values if value.count or value.chosen}
            offered = [(code, f"{labels[code]} ({counts[code].count})") for code in labels if code in counts]
            field.choices = [*([("", labels[""])] if "" in labels else []), *offered]

    @property
    def filters_have_mistakes(self) -> bool:
        return bool(set(self.errors) - {"q", "place", "miles"})

    @property
    def filters_in_use(self) -> int:
        """For the line that opens the filters on a phone."""
        filled = (name for name in self.fields if name not in {"q", "place", "miles", "per"})
        return sum(bool(self.cleaned_data.get(name)) for name in filled)


def is_empty(query: ServiceQuery) -> bool:
    """Nothing was asked: time to look round instead."""
    return query == ServiceQuery(page=query.page, radius_miles=query.radius_miles)
