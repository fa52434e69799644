"""How one field becomes a GOV.UK form group.

Django 5.2 writes `aria-invalid` and `aria-describedby` (`<id>_helptext <id>_error`); the templates here use those ids.
"""

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting
from django.forms.widgets import Input
from django.utils.functional import cached_property

# The kind of a field decides its template and its classes. A CheckboxSelectMultiple *is a* RadioSelect in Django,
# so the order matters: the first that fits is taken.
KINDS: list[tuple[type[forms.Widget], str]] = [
    (forms.CheckboxSelectMultiple, "checkboxes"),
    (forms.RadioSelect, "radios"),
    (forms.CheckboxInput, "checkbox"),
    (forms.MultiWidget, "boxes"),
    (forms.Textarea, "textarea"),
    (forms.Select, "select"),
    (forms.FileInput, "file-upload"),
    (forms.PasswordInput, "password"),
    (Input, "input"),
]
CLASSES = {
    "checkboxes": "govuk-checkboxes__input",
    "radios": "govuk-radios__input",
    "checkbox": "govuk-checkboxes__input",
    "textarea": "govuk-textarea",
    "select": "govuk-select",
    "file-upload": "govuk-file-upload",
    "password": "govuk-input govuk-password-input__input govuk-js-password-input-input",
    "input": "govuk-input",
}
ERROR_CLASSES = {
    "textarea": "govuk-textarea--error",
    "select": "govuk-select--error",
    "file-upload": "govuk-file-upload--error",
    "password": "govuk-input--error",
    "input": "govuk-input--error",
}
WIDGET_TEMPLATES = {
    "django/forms/widgets/checkbox_select.html": "forms/widgets/checkboxes.html",
    "django/forms/widgets/radio.html": "forms/widgets/radios.html",
    "django/forms/widgets/clearable_file_input.html": "forms/widgets/file-upload.html",
}


class DSBoundField(BoundField):
    """A field, its answer, and all that its form group needs to know."""

    @cached_property
    def kind(self) -> str:
        widget = self.field.widget
        return next((kind for widget_class, kind in KINDS if isinstance(widget, widget_class)), "other")

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        attrs = super().build_widget_attrs(attrs, widget)
        widget = widget or self.field.widget
        if widget.is_hidden:
            return attrs
        classes = [CLASSES.get(self.kind, ""), widget.attrs.get("class", "")]
        if self.errors:
            classes.append(ERROR_CLASSES.get(self.kind, ""))
        if self.counts_characters:
            classes.append("govuk-js-character-count")
            if not widget.attrs.get("aria-describedby"):
                described_by = [attrs.get("aria-describedby", ""), f"{self.auto_id}-info"]
                attrs["aria-describedby"] = " ".join(part for part in described_by if part)
        if classes := " ".join(part for part in classes if part):
            attrs["class"] = classes
        # A box that silently stops taking letters loses what people paste: we check, and say so.
        attrs["maxlength"] = attrs["minlength"] = False
        if self.kind == "textarea":
            attrs.setdefault("rows", widget.attrs.get("rows") if widget.attrs.get("rows") != "10" else "5")
            attrs["cols"] = False
        return attrs

    @property
    def counts_characters(self) -> bool:
        return self.kind == "textarea" and bool(self.max_length)

    @property
    def max_length(self) -> int | None:
        return getattr(self.field, "max_length", None)

    @property
    def prefix(self) -> str:
        """Shown in the box's left end, such as “£”."""
        return getattr(self.field, "prefix", "")

    @property
    def suffix(self) -> str:
        """Shown in the box's right end, such as “hours”."""
        return getattr(self.field, "suffix", "")

    @property
    def is_page_heading(self) -> bool:
        return self.form.page_heading == self.name

    @property
    def label_size(self) -> str:
        return "l" if self.is_page_heading else self.form.label_size

    @property
    def is_optional(self) -> bool:
        return not self.field.required and not self.is_hidden and self.form.marks_optional and self.kind != "checkbox"

    @property
    def hint_id(self) -> str:
        return f"{self.auto_id}_helptext" if self.help_text else ""

    @property
    def error_id(self) -> str:
        return f"{self.auto_id}_error" if self.errors else ""

    @property
    def wrong_boxes(self) -> set[str]:
        """Which boxes of several are wrong; none named means all of them."""
        errors = self.form.errors.as_data().get(self.name, [])
        return {box for error in errors for box in (error.params or {}).get("boxes", ())}

    @property
    def boxes(self) -> list[dict[str, Any]]:
        """The boxes of a MultiWidget with their labels, for the template."""
        widget, wrong = self.field.widget, self.wrong_boxes
        context = widget.get_context(self.html_name, self.value(), self.build_widget_attrs({"id": self.auto_id}))
        labels = getattr(widget, "labels", {})
        boxes = []
        for key, box in zip(
            (name.lstrip("_") for name in widget.widgets_names), context["widget"]["subwidgets"], strict=True
        ):
            is_wrong = bool(self.errors) and (not wrong or key in wrong)
            boxes.append({"key": key, "label": labels.get(key, key.title()), "is_wrong": is_wrong, **box})
        return boxes

    @property
    def error_target(self) -> str:
        """The id that a link in the error summary goes to: the control that can be put right."""
        if self.kind in {"radios", "checkboxes"}:
            choices = self.subwidgets
            return choices[0].id_for_label if choices else f"{self.auto_id}_group"
        if self.kind == "boxes":
            boxes = self.boxes
            return next((box["attrs"]["id"] for box in boxes if box["is_wrong"]), boxes[0]["attrs"]["id"])
        return self.id_for_label


class DSRenderer(TemplatesSetting):
    """The renderer of our own forms: form, field and the few widgets whose mark-up differs from Django's."""

    form_template_name = "forms/form.html"
    formset_template_name = "forms/formset.html"
    field_template_name = "forms/field.html"
    bound_field_class = DSBoundField

    def get_template(self, template_name: str) -> Any:
        return super().get_template(WIDGET_TEMPLATES.get(template_name, template_name))
