from .index import IndexChange, IndexVersion, ServerIndex
from .lexicon import LexiconGroup
from .saying import AreaSaying, Saying
from .unmet import UnmetNeed
from .vector import TextVector

__all__ = [
    "AreaSaying",
    "IndexChange",
    "IndexVersion",
    "LexiconGroup",
    "Saying",
    "ServerIndex",
    "TextVector",
    "UnmetNeed",
]
