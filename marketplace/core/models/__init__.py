from .audit import AuditEntry
from .council import Council, CouncilFact, CouncilPolicy, CouncilRole, Role
from .image import CustomImage, CustomRendition
from .place import Place
from .user import User

__all__ = [
    "AuditEntry",
    "Council",
    "CouncilFact",
    "CouncilPolicy",
    "CouncilRole",
    "CustomImage",
    "CustomRendition",
    "Place",
    "Role",
    "User",
]
