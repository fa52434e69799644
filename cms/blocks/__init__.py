"""What a page may be made of. One small template for each block: templates/cms/blocks/."""

from .body import BodyBlock, EasyReadBlock, GuideBodyBlock
from .choices import drawing_choices, service_type_choices
from .example import ExampleBlock, PoundsBlock
from .lists import ContentsGroup, GlossaryTerm, WishBlock
from .parts import CallToActionBlock, PictureBlock, QuestionBlock

__all__ = [
    "BodyBlock",
    "CallToActionBlock",
    "ContentsGroup",
    "EasyReadBlock",
    "ExampleBlock",
    "GlossaryTerm",
    "GuideBodyBlock",
    "PictureBlock",
    "PoundsBlock",
    "QuestionBlock",
    "WishBlock",
    "drawing_choices",
    "service_type_choices",
]
