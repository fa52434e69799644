"""Our base form: labels, sentences, the error summary, dates in three boxes, pounds as whole pence."""

import datetime
from html.parser import HTMLParser

import pytest
from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string

from marketplace.core.govuk import (
    Checkboxes,
    DateField,
    DSForm,
    DSFormSet,
    DSModelForm,
    MoneyField,
    Radios,
    error_list,
)
from marketplace.core.models import Council


class Page(HTMLParser):
    """Every element with its attributes, in order."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def by_id(self, name):
        return [(tag, attrs) for tag, attrs in self.elements if attrs.get("id") == name]

    def all(self, tag, **wanted):
        return [attrs for t, attrs in self.elements if t == tag and all(attrs.get(k) == v for k, v in wanted.items())]


class EveryField(DSForm):
    name = forms.CharField(label="Your name", max_length=20, help_text="As on letters")
    email = forms.EmailField(label="Email address")
    hours = forms.IntegerField(label="Hours in a week", min_value=1, max_value=40)
    start = DateField(label="Start date", help_text="For example, 27 3 2027")
    price = MoneyField(label="Price for one hour")
    where = forms.ChoiceField(label="Where would you like it?", choices=[("a", "Home"), ("b", "Out")], widget=Radios)
    days = forms.MultipleChoiceField(label="Days", choices=[("m", "Monday"), ("t", "Tuesday")], widget=Checkboxes)
    plain = forms.MultipleChoiceField(choices=[("x", "X"), ("y", "Y")], widget=forms.CheckboxSelectMultiple)
    town = forms.ChoiceField(label="Council", choices=[("", "---------"), ("w", "Wirral")])
    notes = forms.CharField(label="Notes", widget=forms.Textarea, max_length=10)
    proof = forms.FileField(label="Your plan")
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    agree = forms.BooleanField(label="I agree")
    token = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self):
        raise forms.ValidationError("This cannot be saved while another person is changing it")


class Dated(DSForm):
    start = DateField(label="Start date")


class Priced(DSForm):
    price = MoneyField(label="Price")


def page_of(form):
    return Page(render_to_string("components/error-summary.html", {"form": form}) + str(form))


def errors_of(form, field):
    return list(form.errors.get(field, []))


# The error summary


def test_every_link_of_the_error_summary_finds_exactly_one_control():
    form = EveryField({})
    page = page_of(form)
    links = [attrs["href"] for attrs in page.all("a")]
    assert len(links) == len(form.visible_fields())
    for link in links:
        found = page.by_id(link.removeprefix("#"))
        assert len(found) == 1, link
        assert found[0][0] in {"input", "select", "textarea"}


def test_every_id_is_used_once_and_every_description_exists():
    page = page_of(EveryField({}))
    ids = [attrs["id"] for _, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    described = [name for _, attrs in page.elements for name in attrs.get("aria-describedby", "").split()]
    assert described
    assert set(described) <= set(ids)


def test_mistakes_are_listed_in_the_order_of_the_page_after_those_of_the_whole_form():
    form = EveryField({})
    texts = [error["text"] for error in form.error_list]
    assert texts[:3] == [
        "This cannot be saved while another person is changing it",
        "Enter your name",
        "Enter your email address",
    ]
    assert form.error_list[0]["href"] == ""


def test_a_mistake_in_a_hidden_answer_is_told_although_nothing_can_be_linked_to():
    class Hidden(DSForm):
        version = forms.IntegerField(widget=forms.HiddenInput)

    assert Hidden({}).error_list == [{"text": "Enter version", "href": ""}]


def test_a_group_of_answers_with_no_answers_can_still_be_linked_to():
    class Empty(DSForm):
        which = forms.ChoiceField(label="Which?", choices=[], widget=Radios)

    page = page_of(Empty({}))
    assert page.by_id(page.all("a")[0]["href"].removeprefix("#"))


def test_two_forms_on_one_page_share_one_summary():
    one, two = Dated({}, prefix="one"), Dated({}, prefix="two")
    assert [error["href"] for error in error_list(one, two)] == ["#id_one-start_0", "#id_two-start_0"]


def test_the_summary_of_a_set_of_forms_names_each_forms_own_control():
    sets = forms.formset_factory(Priced, formset=DSFormSet, extra=0)
    data = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "2", "form-0-price": "1", "form-1-price": "x"}
    formset = sets(data)
    assert not formset.is_valid()
    assert [error["href"] for error in formset.error_list] == ["#id_form-1-price"]
    assert "govuk-input__prefix" in str(formset)


# Mark-up


def test_check_boxes_are_never_drawn_as_radios():
    page = Page(str(EveryField()))
    assert len(page.all("input", name="plain", type="checkbox")) == 2
    assert len(page.all("input", name="days", type="checkbox")) == 2
    assert len(page.all("input", name="where", type="radio")) == 2
    assert not page.all("input", name="plain", type="radio")


def test_a_control_with_a_mistake_says_so_to_a_screen_reader():
    page = Page(str(EveryField({"start_day": "1", "start_month": "13", "start_year": "2027"})))
    name = page.by_id("id_name")[0][1]
    assert name["aria-invalid"] == "true"
    assert name["aria-describedby"] == "id_name_helptext id_name_error"
    assert "govuk-input--error" in name["class"]
    groups = page.all("fieldset", role="group")
    assert groups[0]["aria-describedby"] == "id_start_helptext id_start_error"


def test_only_the_wrong_box_of_a_date_is_marked():
    page = Page(str(Dated({"start_day": "1", "start_month": "13", "start_year": "2027"})))
    marked = [attrs["name"] for attrs in page.all("input") if attrs.get("aria-invalid")]
    assert marked == ["start_month"]


def test_the_summary_links_to_the_box_that_is_wrong():
    form = Dated({"start_day": "1", "start_month": "13", "start_year": "2027"})
    assert form.error_list[0]["href"] == "#id_start_1"


def test_an_answer_that_may_be_left_out_is_called_optional():
    class Optional(DSForm):
        notes = forms.CharField(label="Notes", required=False)
        news = forms.BooleanField(label="Send me news", required=False)

    html = str(Optional())
    assert "Notes (optional)" in html
    assert "Send me news (optional)" not in html


def test_a_search_form_does_not_call_its_filters_optional():
    class Filters(DSForm):
        marks_optional = False
        place = forms.CharField(label="Place", required=False)

    assert "(optional)" not in str(Filters())


def test_one_question_can_be_the_heading_of_its_page():
    class Question(DSForm):
        page_heading = "when"
        when = DateField(label="When would you like to start?")

    html = str(Question())
    assert '<h1 class="govuk-fieldset__heading">When would you like to start?</h1>' in html
    assert "govuk-fieldset__legend--l" in html


def test_no_box_stops_taking_letters_in_silence():
    page = Page(str(EveryField()))
    assert not [attrs for _, attrs in page.elements if "maxlength" in attrs]
    assert not [attrs for _, attrs in page.elements if "required" in attrs]


def test_answers_may_carry_a_hint_and_a_drawing():
    class Pictures(DSForm):
        what = forms.ChoiceField(
            label="What?",
            choices=[("lunch", "Lunch")],
            widget=Radios(hints={"lunch": "A hot meal"}, drawings={"lunch": "type-lunch-club"}, inline=True),
        )

    html = str(Pictures())
    page = Page(html)
    assert page.by_id("id_what_0_hint")
    assert page.all("input")[0]["aria-describedby"] == "id_what_0_hint"
    assert page.all("img")[0]["src"].endswith("core/drawings/type-lunch-club.svg")
    assert "govuk-radios--inline" in html


def test_a_list_starts_with_words_and_radios_have_no_row_of_dashes():
    class Lists(DSForm):
        town = forms.ChoiceField(choices=[("", "---------"), ("w", "Wirral")])
        how = forms.ChoiceField(choices=[("", "---------"), ("w", "Wirral")], widget=forms.RadioSelect)

    html = str(Lists())
    assert "---------" not in html
    assert "Choose one" in html
    assert len(Page(html).all("input", type="radio")) == 1


def test_what_people_wrote_is_shown_again_and_escaped():
    html = str(Priced({"price": '"><script>alert(1)</script>'}))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_a_long_answer_counts_a_new_line_as_one_character():
    class Notes(DSForm):
        notes = forms.CharField(widget=forms.Textarea, max_length=5)

    assert Notes({"notes": "ab\r\ncd"}).is_valid()
    assert errors_of(Notes({"notes": "ab\r\ncde"}), "notes") == [
        "Notes must be 5 characters or fewer. You have used 6."
    ]


def test_the_count_is_read_out_with_the_question():
    page = Page(str(EveryField()))
    assert page.by_id("id_notes")[0][1]["aria-describedby"] == "id_notes-info"
    assert page.by_id("id_notes-info")


def test_the_forms_of_others_keep_their_own_renderer():
    assert "govuk" not in str(SetPasswordForm(None))


def test_a_model_form_looks_the_same():
    class CouncilForm(DSModelForm):
        class Meta:
            model = Council
            fields = ["name"]

    assert 'class="govuk-input"' in str(CouncilForm())


# Sentences


@pytest.mark.parametrize(
    ("field", "answer", "sentence"),
    [
        ("name", "", "Enter your name"),
        ("name", "x" * 21, "Your name must be 20 characters or fewer. You have used 21."),
        ("name", "a\x00b", "Your name has a character that we cannot keep. Type it again"),
        ("email", "amina at example", "Enter an email address in the right form, like name@example.com"),
        ("hours", "two", "Hours in a week must be a whole number, like 12"),
        ("hours", "0", "Hours in a week must be 1 or more"),
        ("hours", "99999999999999999999", "Hours in a week must be 40 or less"),
        ("where", "", "Answer the question “Where would you like it?”"),
        ("where", "moon", "“Where would you like it?”: choose one of the answers in the list"),
        ("days", "", "Choose at least one answer for “Days”"),
        ("town", "", "Choose an answer for “Council”"),
        ("password", "", "Enter your password"),
        ("proof", "", "Choose a file for “Your plan”"),
        ("agree", "", "Tick the box: “I agree”"),
    ],
)
def test_a_refusal_names_the_question_and_says_how_to_put_it_right(field, answer, sentence):
    assert sentence in errors_of(EveryField({field: answer} if answer else {}), field)


def test_an_empty_file_is_refused_in_words():
    form = EveryField({}, {"proof": SimpleUploadedFile("plan.pdf", b"")})
    assert errors_of(form, "proof") == ["Your plan: the file is empty. Choose another file"]


def test_a_sentence_that_a_form_wrote_itself_is_kept():
    class Own(DSForm):
        name = forms.CharField(error_messages={"required": "Tell us what to call you"})

    assert errors_of(Own({}), "name") == ["Tell us what to call you"]


def test_a_per_cent_sign_in_a_label_breaks_no_sentence():
    class Share(DSForm):
        share = forms.IntegerField(label="Share in %", min_value=1)
        since = DateField(label="Since when 100%?")

    form = Share({"share": "0", "since_day": "31", "since_month": "2", "since_year": "2027"})
    assert errors_of(form, "share") == ["Share in % must be 1 or more"]
    assert errors_of(form, "since") == ["“Since when 100%?” must be a real date"]


# Dates


def dated(day, month, year):
    return Dated({"start_day": day, "start_month": month, "start_year": year})


@pytest.mark.parametrize("month", ["3", "03", "mar", "March", "MARCH", " march ", "Mar."])
def test_a_month_may_be_a_number_or_a_name(month):
    form = dated("27", month, "2027")
    assert form.is_valid(), form.errors
    assert form.cleaned_data["start"] == datetime.date(2027, 3, 27)


def test_sept_is_september():
    assert dated("1", "Sept", "2027").is_valid()


@pytest.mark.parametrize(
    ("day", "month", "year", "sentence"),
    [
        ("", "", "", "Enter start date"),
        ("", "3", "2027", "Start date must include a day"),
        ("27", "", "", "Start date must include a month and a year"),
        ("31", "2", "2027", "Start date must be a real date"),
        ("29", "feb", "2027", "Start date must be a real date"),
        ("0", "3", "2027", "Start date must be a real date"),
        ("27", "13", "2027", "Start date must have a month from 1 to 12, or its name, like March"),
        ("27", "ma", "2027", "Start date must have a month from 1 to 12, or its name, like March"),
        ("27", "-3", "2027", "Start date must have a month from 1 to 12, or its name, like March"),
        ("27", "3", "27", "Start date must have a year with 4 numbers, like 2027"),
        ("27", "3", "٢٠٢٧", "Start date must have a year with 4 numbers, like 2027"),
        ("1.5", "3", "2027", "Start date must have a day in numbers, like 27"),
        ("9" * 5000, "3", "2027", "Start date must have a day in numbers, like 27"),
        ("27", "3", "1066", "Start date must be 1 January 1900 or later"),
        ("27", "3", "9999", "Start date must be 31 December 2100 or earlier"),
    ],
)
def test_a_date_that_cannot_be_is_refused_in_words(day, month, year, sentence):
    assert errors_of(dated(day, month, year), "start") == [sentence]


def test_a_leap_day_is_a_real_date():
    assert dated("29", "2", "2028").is_valid()


def test_a_date_may_have_limits_that_are_worked_out_when_it_is_checked():
    class Booking(DSForm):
        start = DateField(label="Start date", earliest=lambda: datetime.date(2026, 3, 3))

    before = Booking({"start_day": "2", "start_month": "3", "start_year": "2026"})
    assert errors_of(before, "start") == ["Start date must be 3 March 2026 or later"]
    assert Booking({"start_day": "3", "start_month": "3", "start_year": "2026"}).is_valid()


def test_a_date_may_come_in_one_piece_from_a_link():
    assert Dated({"start": "2027-03-27"}).is_valid()
    assert not Dated({"start": "27/03/2027"}).is_valid()


def test_a_date_that_may_be_left_out_can_be_left_out():
    class Until(DSForm):
        until = DateField(label="Until", required=False)

    form = Until({"until_day": "", "until_month": "", "until_year": ""})
    assert form.is_valid()
    assert form.cleaned_data["until"] is None


def test_a_date_that_was_kept_is_shown_in_its_boxes():
    page = Page(str(Dated(initial={"start": datetime.date(2027, 3, 27)})))
    assert [attrs.get("value") for attrs in page.all("input")] == ["27", "3", "2027"]


def test_a_date_counts_as_changed_only_when_it_is_another_day():
    same = Dated(
        {"start_day": "27", "start_month": "Mar", "start_year": "2027"}, initial={"start": datetime.date(2027, 3, 27)}
    )
    other = Dated(
        {"start_day": "28", "start_month": "3", "start_year": "2027"}, initial={"start": datetime.date(2027, 3, 27)}
    )
    assert not same.has_changed()
    assert other.has_changed()


# Money


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("12.50", 1250),
        ("£1,200.00", 120_000),
        (" £ 7 ", 700),
        ("0", 0),
        ("0.01", 1),
        ("1,000,000", 100_000_000),
    ],
)
def test_pounds_become_whole_pence(typed, pence):
    form = Priced({"price": typed})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["price"] == pence
    assert type(form.cleaned_data["price"]) is int


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter price"),
        ("twelve", "in pounds"),
        ("-1", "below zero"),
        ("−1", "below zero"),
        ("£-5", "below zero"),
        ("1.234", "two digits"),
        ("1.2.3", "in pounds"),
        ("1e5", "in pounds"),
        ("NaN", "in pounds"),
        ("Infinity", "in pounds"),
        ("١٢", "in pounds"),
        ("12 each", "in pounds"),
        ("1,20", "in pounds"),
        ("1,2,3", "in pounds"),
        ("££5", "in pounds"),
        ("1000000.01", "£1,000,000 or less"),
        ("9" * 5000, "£1,000,000 or less"),
    ],
)
def test_what_is_not_an_amount_is_refused_in_words(typed, words):
    form = Priced({"price": typed})
    assert not form.is_valid()
    assert words in errors_of(form, "price")[0]


def test_an_amount_may_have_limits():
    class Limited(DSForm):
        price = MoneyField(label="Price", min_pence=100, max_pence=5000)

    assert errors_of(Limited({"price": "0.99"}), "price") == ["Price must be £1 or more"]
    assert errors_of(Limited({"price": "50.01"}), "price") == ["Price must be £50 or less"]
    assert Limited({"price": "50"}).is_valid()


def test_an_amount_that_was_kept_is_shown_in_pounds():
    page = Page(str(Priced(initial={"price": 125_050})))
    assert page.all("input")[0]["value"] == "1250.50"


def test_an_amount_that_may_be_left_out_is_none_and_not_nothing():
    class Optional(DSForm):
        price = MoneyField(label="Price", required=False)

    form = Optional({"price": " "})
    assert form.is_valid()
    assert form.cleaned_data["price"] is None


# Whole pages


def test_the_title_and_the_summary_tell_of_mistakes(rf):
    html = render_to_string(
        "base_form.html", {"form": Dated({}), "page_title": "When?", "site_name": "Choices"}, request=None
    )
    assert "<title>Error: When? – Choices</title>" in html.replace("\n", "")
    assert "govuk-error-summary" in html
    assert "novalidate" in html


def test_a_page_without_mistakes_has_neither():
    html = render_to_string("base_form.html", {"form": Dated(), "page_title": "When?", "site_name": "Choices"})
    assert "<title>When? – Choices</title>" in html
    assert "govuk-error-summary" not in html


@pytest.mark.parametrize("code", [400, 403, 404, 500])
def test_a_page_of_refusal_says_what_to_do(code):
    page = render_to_string(f"{code}.html", {"site_name": "Choices"})
    assert page.count("<h1") == 1
    assert 'href="/"' in page


# Signing in: forms that another library wrote


@pytest.mark.parametrize("path", ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/"])
def test_the_sign_in_pages_look_like_the_rest_and_say_mistakes_in_one_summary(client, db, path):
    assert "govuk-label" in client.get(path).content.decode()
    html = client.post(path, {}).content.decode()
    page = Page(html)
    assert "<title>Error: " in html
    assert "Enter your email address" in html
    links = [attrs["href"] for attrs in page.all("a") if attrs.get("href", "").startswith("#id_")]
    assert links
    assert all(len(page.by_id(link.removeprefix("#"))) == 1 for link in links)


def test_a_wrong_password_is_told_without_saying_whether_the_address_is_known(client, db):
    html = client.post("/accounts/login/", {"login": "nobody@demo.example", "password": "wrong"}).content.decode()
    assert "govuk-error-summary" in html
    assert "nobody@demo.example" in html
    assert "placeholder" not in html
