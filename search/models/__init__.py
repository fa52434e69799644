from .index import IndexChange, IndexVersion, ServerIndex
from .lexicon import LexiconGroup
from .unmet import UnmetNeed
from .vector import TextVector

__all__ = ["IndexChange", "IndexVersion", "LexiconGroup", "ServerIndex", "TextVector", "UnmetNeed"]
