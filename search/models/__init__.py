from .index import IndexChange, IndexVersion
from .lexicon import LexiconGroup
from .unmet import UnmetNeed

__all__ = ["IndexChange", "IndexVersion", "LexiconGroup", "UnmetNeed"]
