"""What a page may be made of. One small template for each block: templates/cms/blocks/."""

from functools import cache
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageChooserBlock

from marketplace.core.drawings import DRAWINGS
from marketplace.core.money import format_pounds, parse_pounds

from .council_facts import known_facts

WORDS = ["bold", "link"]


@cache
def drawing_choices() -> list[tuple[str, str]]:
    """Our own line drawings, each told by what it shows."""
    return sorted(((name, shows.capitalize()) for name, shows in DRAWINGS.items()), key=lambda choice: choice[1])


@cache
def fact_choices() -> list[tuple[str, str]]:
    """Council facts by key, told by what they mean."""
    return [(fact.key, fact.meaning) for fact in known_facts().values()]


def service_type_choices() -> list[tuple[str, str]]:
    """Kinds of service, as the directory has them."""
    from providers.models import ServiceType

    return list(ServiceType.objects.values_list("code", "label"))


def drawing_block(**kwargs: Any) -> blocks.ChoiceBlock:
    return blocks.ChoiceBlock(choices=drawing_choices, required=False, search_index=False, **kwargs)


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


class BodyBlock(blocks.StreamBlock):
    """What any editorial page may hold."""

    heading = HeadingBlock(max_length=120)
    paragraph = blocks.RichTextBlock(features=WORDS, icon="pilcrow", template="cms/blocks/paragraph.html")
    bullets = blocks.ListBlock(
        blocks.RichTextBlock(features=WORDS), icon="list-ul", label="List", template="cms/blocks/bullets.html"
    )
    steps = blocks.ListBlock(
        blocks.RichTextBlock(features=WORDS), icon="list-ol", label="Steps", template="cms/blocks/steps.html"
    )
    example = ExampleBlock()
    council_fact = CouncilFactBlock()
    warning = blocks.CharBlock(max_length=250, icon="warning", template="cms/blocks/warning.html")
    picture = PictureBlock()
    table = TableBlock()
    call_to_action = CallToActionBlock()
    links = blocks.ListBlock(LinkedPage(), icon="link", template="cms/blocks/links.html")


class GuideBodyBlock(BodyBlock):
    """A guide: the same, with headings that are questions."""

    heading = None
    question = QuestionBlock(max_length=120)

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        seen: set[str] = set()
        errors = {}
        for index, child in enumerate(value):
            anchor = slugify(child.value) if child.block_type == "question" else ""
            if anchor and anchor in seen:
                errors[index] = ValidationError("This page asks the same question above. Use other words.")
            seen.add(anchor)
        if errors:
            raise blocks.StreamBlockValidationError(block_errors=errors)
        return value


class EasyReadLine(blocks.StructBlock):
    """One idea: its words and a picture of it."""

    words = blocks.RichTextBlock(features=["bold"], help_text="One sentence of at most 15 words.")
    shows = blocks.CharBlock(
        max_length=200, label="What the picture should show", help_text="A fitting drawing is found from these words."
    )
    drawing = drawing_block(label="Another drawing", help_text="Only where the one that was found does not fit.")

    class Meta:
        icon = "image"
        label = "Line with a picture"
        template = "cms/blocks/easy_read_line.html"


class EasyReadBlock(blocks.StreamBlock):
    question = QuestionBlock(max_length=120)
    line = EasyReadLine()


class ContentsGroup(blocks.StructBlock):
    """A thing that people want to do, and the pages for it."""

    words = blocks.CharBlock(max_length=80, label="What people want to do")
    drawing = drawing_block()
    pages = blocks.ListBlock(blocks.PageChooserBlock())

    class Meta:
        icon = "list-ul"
        label = "What people want to do"


class GlossaryTerm(blocks.StructBlock):
    term = blocks.CharBlock(max_length=60)
    meaning = blocks.TextBlock(max_length=400, rows=2)
    page = blocks.PageChooserBlock(required=False, label="Where to read more")

    class Meta:
        icon = "openquote"
        label = "Word"


class WishBlock(blocks.StructBlock):
    """Something that a person wants from life, as the way into the search."""

    words = blocks.CharBlock(max_length=60, label="What a person would say")
    looks_for = blocks.CharBlock(max_length=120, label="What to search for")
    drawing = drawing_block()

    class Meta:
        icon = "search"
        label = "What people want"
