"""A made-up example in pounds."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail import blocks

from marketplace.core.money import format_pounds, parse_pounds


class PoundsBlock(blocks.FieldBlock):
    """Pounds as an editor types them, whole pence as they are kept."""

    def __init__(self, required: bool = True, help_text: str | None = None, **kwargs: Any) -> None:
        self.field = forms.CharField(required=required, help_text=help_text, max_length=14)
        super().__init__(**kwargs)

    def value_for_form(self, value: Any) -> str:
        return f"{value // 100}.{value % 100:02d}" if isinstance(value, int) else value or ""

    def value_from_form(self, value: Any) -> Any:
        try:
            return parse_pounds(value) if isinstance(value, str) and value.strip() else None
        except ValueError:
            return value

    def clean(self, value: Any) -> int | None:
        if isinstance(value, str):
            try:
                value = parse_pounds(value)
            except ValueError as error:
                raise ValidationError(str(error)) from error
        return super().clean(value)

    def get_searchable_content(self, value: Any) -> list[str]:
        return []

    class Meta:
        icon = "tag"


class ExampleRow(blocks.StructBlock):
    words = blocks.CharBlock(max_length=160)
    reason = blocks.CharBlock(max_length=160, required=False, help_text="What it is for, where the example says so.")
    pence = PoundsBlock(label="Pounds")
    take_off = blocks.BooleanBlock(required=False, label="Take this off")


class ExampleValue(blocks.StructValue):
    @property
    def signed_rows(self) -> list[dict[str, Any]]:
        return [
            {
                "words": row["words"],
                "reason": row["reason"],
                "pence": -row["pence"] if row["take_off"] else row["pence"],
            }
            for row in self["rows"]
        ]

    @property
    def total_pence(self) -> int:
        return sum(row["pence"] for row in self.signed_rows)


class ExampleBlock(blocks.StructBlock):
    """A made-up example in pounds; the total is added up here, so it is never wrong."""

    words_heading = blocks.CharBlock(max_length=80, label="Heading of the first column")
    reason_heading = blocks.CharBlock(max_length=80, required=False, label="Heading of the middle column")
    pounds_heading = blocks.CharBlock(max_length=80, default="Each week", label="Heading of the pounds")
    rows = blocks.ListBlock(ExampleRow(), min_num=1)
    total_label = blocks.CharBlock(max_length=80, default="Total")

    class Meta:
        icon = "list-ul"
        label = "Example in pounds"
        template = "cms/blocks/example.html"
        value_class = ExampleValue

    def get_searchable_content(self, value: ExampleValue) -> list[str]:
        return [f"{row['words']} {format_pounds(row['pence'])}" for row in value.signed_rows]
