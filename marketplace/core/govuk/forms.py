"""The base form: labels without colons, plain sentences for the usual mistakes, and one error summary."""

from itertools import chain
from typing import Any

from django import forms
from django.forms.formsets import BaseFormSet

from marketplace.core.govuk.renderer import DSBoundField, DSRenderer
from marketplace.core.govuk.sentences import say_mistakes_plainly


class DSFormMixin:
    """Behaviour shared by our plain and model forms.

    `page_heading` names the one field whose label is the page's h1. `label_size` is s, m or l.
    """

    default_renderer = DSRenderer
    use_required_attribute = False
    page_heading = ""
    label_size = "s"
    marks_optional = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            say_mistakes_plainly(name, field)
            self._tidy_choices(field)

    @staticmethod
    def _tidy_choices(field: forms.Field) -> None:
        """No row of dashes: a list starts with words, and radios have no empty answer."""
        if isinstance(field, forms.ModelChoiceField):
            if field.empty_label == "---------":
                field.empty_label = "Choose one"
        elif type(field.widget) is forms.Select or isinstance(field.widget, forms.RadioSelect):
            is_list = type(field.widget) is forms.Select
            choices = [
                (value, "Choose one" if value in ("", None) and label == "---------" else label)
                for value, label in field.choices
                if is_list or value not in ("", None) or label != "---------"
            ]
            field.choices = choices

    def _widget_data_value(self, widget: forms.Widget, html_name: str) -> Any:
        # Browsers send a new line as two characters but count it as one; the limit we state is what the reader sees.
        value = super()._widget_data_value(widget, html_name)
        if isinstance(widget, forms.Textarea) and isinstance(value, str):
            return value.replace("\r\n", "\n")
        return value

    @property
    def error_list(self) -> list[dict[str, str]]:
        """Every mistake as text and link, in the order of the page; mistakes of the whole form come first."""
        return mistakes_in(self)


def mistakes_in(form: forms.BaseForm) -> list[dict[str, str]]:
    found = [{"text": text, "href": ""} for text in form.non_field_errors()]
    for field in form.hidden_fields():
        found += [{"text": text, "href": ""} for text in field.errors]
    for field in form.visible_fields():
        found += [{"text": text, "href": f"#{field.error_target}"} for text in field.errors]
    return found


def adopt(form: forms.BaseForm) -> forms.BaseForm:
    """Give a form that another library wrote, such as signing in, the look and the sentences of ours."""
    if isinstance(form, DSFormMixin):
        return form
    form.renderer = DSRenderer()
    form.bound_field_class, form._bound_fields_cache = DSBoundField, {}
    form.use_required_attribute, form.label_suffix = False, ""
    form.page_heading, form.label_size, form.marks_optional = "", "s", True
    for name, field in form.fields.items():
        field.widget.attrs.pop("placeholder", None)
        say_mistakes_plainly(name, field)
        for mistake in form.errors.as_data().get(name, []):
            if mistake.code == "required":
                mistake.message = field.error_messages["required"]
    form.error_list = mistakes_in(form)
    return form


class DSForm(DSFormMixin, forms.Form):
    """Inherit from this for any form that is not tied to one model."""


class DSModelForm(DSFormMixin, forms.ModelForm):
    """Inherit from this for a form over one model."""


class DSFormSet(BaseFormSet):
    """Several of one form on a page: `formset_factory(MyForm, formset=DSFormSet)`."""

    renderer = DSRenderer()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.renderer = DSRenderer()

    @property
    def error_list(self) -> list[dict[str, str]]:
        return [{"text": text, "href": ""} for text in self.non_form_errors()] + error_list(*self.forms)


def error_list(*forms_on_page: DSFormMixin | DSFormSet) -> list[dict[str, str]]:
    """One list for a page with several forms."""
    return list(chain.from_iterable(form.error_list for form in forms_on_page))
