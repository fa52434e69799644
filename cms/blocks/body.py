from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from wagtail import blocks

from .choices import drawing_block
from .example import ExampleBlock
from .parts import (
    WORDS,
    CallToActionBlock,
    CouncilFactBlock,
    HeadingBlock,
    LinkedPage,
    PictureBlock,
    QuestionBlock,
    TableBlock,
)


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
