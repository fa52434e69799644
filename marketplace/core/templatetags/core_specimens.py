"""Sample contents for the page that shows every component (`/design/`). Everything in it is invented."""

import datetime
from typing import Any

from django import forms, template
from django.utils.safestring import mark_safe

from marketplace.core.govuk import Checkboxes, DateField, DSForm, MoneyField, Radios

register = template.Library()


class SpecimenForm(DSForm):
    name = forms.CharField(label="Your name", max_length=60, help_text="As it is written on letters from the council")
    start = DateField(label="Start date", help_text="For example, 27 3 2027")
    price = MoneyField(label="Price for one hour", min_pence=1)
    hours = forms.IntegerField(
        label="Hours in a week", min_value=1, widget=forms.TextInput(attrs={"class": "govuk-input--width-3"})
    )
    where = forms.ChoiceField(
        label="Where would you like the support?",
        choices=[("home", "At my home"), ("out", "Somewhere near my home"), ("online", "By phone or video")],
        widget=Radios(hints={"out": "A hall, a café or a day centre"}),
    )
    days = forms.MultipleChoiceField(
        label="What would you like to do?",
        choices=[("lunch", "Eat with others"), ("move", "Move and exercise"), ("arts", "Make things")],
        widget=Checkboxes(drawings={"lunch": "type-lunch-club", "move": "type-exercise", "arts": "type-arts"}),
    )
    town = forms.ChoiceField(label="Council", choices=[("", "---------"), ("wirral", "Wirral"), ("barnet", "Barnet")])
    notes = forms.CharField(label="Anything we should know", widget=forms.Textarea, max_length=400, required=False)
    proof = forms.FileField(label="Your support plan", required=False, help_text="A PDF or a photo, at most 5 MB")
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    agree = forms.BooleanField(label="I have read how my words are used")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["hours"].suffix = "hours"


WRONG_ANSWERS = {"start_day": "31", "start_month": "Feb", "start_year": "2027", "price": "-2", "hours": "two"}


@register.simple_tag
def specimens() -> dict[str, Any]:
    spots = [(52.64, -1.13), (52.652, -1.09), (52.62, -1.16), (52.64, -1.128), (52.605, -1.11), (52.66, -1.17)]
    return {
        "form": SpecimenForm(),
        "wrong_form": SpecimenForm(WRONG_ANSWERS, auto_id="wrong_%s"),
        "breadcrumbs": [{"text": "Home", "href": "/"}, {"text": "Components"}],
        "tiles": [
            {"text": "Meet people", "drawing": "type-social-group", "href": "#tiles"},
            {"text": "Help at home", "drawing": "type-home-care", "href": "#tiles", "hint": "Washing, meals, tidying"},
            {"text": "Keep moving", "drawing": "type-exercise", "href": "#tiles"},
            {"text": "Get about", "drawing": "type-transport", "href": "#tiles"},
            {"text": "Time outdoors", "drawing": "type-nature", "href": "#tiles"},
            {"text": "A break for carers", "drawing": "type-short-breaks", "href": "#tiles"},
        ],
        "points": [
            {"number": number, "latitude": latitude, "longitude": longitude}
            for number, (latitude, longitude) in enumerate(spots, 1)
        ],
        "facts": ["£14.50 for one session", "About 2 miles from LE1", "Tuesdays and Thursdays", "Step-free"],
        "chosen": [
            {"text": "Within 5 miles of LE1", "href": "#filters"},
            {"text": "At most £20 for one session", "href": "#filters"},
            {"text": "On Tuesdays", "href": "#filters"},
        ],
        "timeline": [
            {"title": "You asked for this", "when": "Monday 2 March 2026, 10:15", "by": "Amina", "done": True},
            {
                "title": "Evergreen Lunch Club said yes",
                "when": "Tuesday 3 March 2026, 9:40",
                "by": "Carol",
                "text": "£58 is set aside from your budget.",
                "done": True,
            },
            {"title": "Your first session", "when": "Tuesday 10 March 2026, 12:00", "tag": "Booked", "tone": "held"},
        ],
        "rows": [
            {"key": "Service", "value": "Tuesday lunch and music", "actions": []},
            {
                "key": "When",
                "value": "Tuesdays, 12:00 to 14:00",
                "actions": [{"text": "Change", "href": "#rows", "hidden": "when"}],
            },
            {
                "key": "Cost",
                "value": "£14.50 for one session",
                "actions": [{"text": "Change", "href": "#rows", "hidden": "the cost"}],
            },
        ],
        "head": ["Date", "What for", {"text": "Amount", "format": "numeric"}, "State"],
        "table": [
            [
                "3 March 2026",
                "Tuesday lunch and music",
                {"text": "£14.50", "format": "numeric"},
                mark_safe('<strong class="govuk-tag govuk-tag--green">Paid</strong>'),
            ],
            [
                "10 March 2026",
                "Tuesday lunch and music",
                {"text": "£14.50", "format": "numeric"},
                mark_safe('<strong class="govuk-tag govuk-tag--purple">Booked</strong>'),
            ],
        ],
        "tasks": [
            {"title": "What matters to me", "href": "#tasks", "status": "Completed"},
            {
                "title": "My outcomes",
                "href": "#tasks",
                "hint": "At least one",
                "tag": "Not yet started",
                "tag_classes": "govuk-tag--blue",
            },
            {
                "title": "Send to the council",
                "status": "Cannot start yet",
                "status_classes": "govuk-task-list__status--cannot-start-yet",
            },
        ],
        "pages": [
            {"number": 1, "href": "#pages"},
            {"number": 2, "href": "#pages", "current": True},
            {"number": 3, "href": "#pages"},
            {"ellipsis": True},
            {"number": 12, "href": "#pages"},
        ],
        "link": {"href": "#pages"},
        "tones": [
            ("good", "Live"),
            ("waiting", "Waiting for the provider"),
            ("problem", "There is a problem"),
            ("held", "Booked"),
            ("new", "New"),
            ("careful", "Changes needed"),
            ("", "Ended"),
        ],
        "next": [
            "Evergreen Lunch Club has until Friday 6 March 2026 to answer.",
            "We email you when they do.",
            "Nothing is taken from your budget until they say yes.",
        ],
        "sections": [
            {"heading": "What you can spend it on", "text": "Anything in your plan that meets an outcome."},
            {"heading": "What you cannot spend it on", "text": "Rent, food shopping, or what the NHS must pay for."},
        ],
        "acting": {"name": "Amina Yusuf", "until": "31 March 2027"},
        "today": datetime.date(2026, 3, 3),
    }
