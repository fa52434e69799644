"""What lists are made of: contents, the glossary, what people want."""

from wagtail import blocks

from .choices import drawing_block


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
