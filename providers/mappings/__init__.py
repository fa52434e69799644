"""Other people's formats, turned into the records that `import_services` reads."""

from collections.abc import Callable
from typing import Any

from . import moj

MAPPINGS: dict[str, Callable[[Any], list[dict[str, Any]]]] = {"moj": moj.records}

__all__ = ["MAPPINGS"]
