"""The parts of a page that are more than words."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageChooserBlock

from .choices import drawing_block, fact_choices

WORDS = ["bold", "link"]


class QuestionBlock(blocks.CharBlock):
    """A heading as a reader would ask it."""

    class Meta:
        icon = "help"
        label = "Question heading"
        template = "cms/blocks/question.html"
        help_text = "End it with a question mark, as a reader would ask it."

    def clean(self, value: str) -> str:
        value = super().clean(value)
        if value and not value.rstrip().endswith("?"):
            raise ValidationError("Write the heading as a question that ends with a question mark.")
        return value


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = "Heading"
        template = "cms/blocks/question.html"


class CouncilFactBlock(blocks.StructBlock):
    """One fact of the reader's own council, standing out."""

    before = blocks.CharBlock(required=False, max_length=120, label="Words before it")
    key = blocks.ChoiceBlock(choices=fact_choices, label="Fact", search_index=False)

    class Meta:
        icon = "site"
        label = "Council fact"
        template = "cms/blocks/council_fact.html"


class PictureBlock(blocks.StructBlock):
    """A picture: one of our drawings, or an image; its words say what it shows."""

    drawing = drawing_block(label="One of our drawings")
    image = ImageChooserBlock(required=False, label="Or an image")
    alt = blocks.CharBlock(
        max_length=200, label="What the picture shows", help_text="Read out to people who cannot see it."
    )

    class Meta:
        icon = "image"
        label = "Picture"
        template = "cms/blocks/picture.html"

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if bool(value["drawing"]) == bool(value["image"]):
            message = "Choose one of our drawings or an image: one of the two."
            raise blocks.StructBlockValidationError(block_errors={"drawing": ValidationError(message)})
        return value


class LinkedPage(blocks.StructBlock):
    words = blocks.CharBlock(max_length=80)
    page = blocks.PageChooserBlock(required=False)
    address = blocks.CharBlock(
        required=False, max_length=200, help_text="An address on this site, such as /services/, in place of a page."
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if bool(value["page"]) == bool(value["address"]):
            message = "Choose a page or give an address: one of the two."
            raise blocks.StructBlockValidationError(block_errors={"address": ValidationError(message)})
        if value["address"] and not value["address"].startswith(("/", "https://")):
            message = "Start the address with / for this site or https:// for another."
            raise blocks.StructBlockValidationError(block_errors={"address": ValidationError(message)})
        return value


class CallToActionBlock(LinkedPage):
    """A button that goes somewhere."""

    class Meta:
        icon = "pick"
        label = "Button"
        template = "cms/blocks/call_to_action.html"


class TableBlock(TypedTableBlock):
    text = blocks.RichTextBlock(features=WORDS, required=False)

    class Meta:
        icon = "table"
        label = "Table"
        template = "cms/blocks/table.html"
