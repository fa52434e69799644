"""Other people's formats, turned into the records that `import_services` reads."""

from collections.abc import Callable
from typing import Any

from . import moj

MAPPINGS: dict[str, Callable[[Any], list[dict[str, Any]]]] = {"moj": moj.records}
#: What each of them reads, for those who have to choose.
READS = {"moj": "contracts for rehabilitative services as the Ministry of Justice publishes them"}

__all__ = ["MAPPINGS", "READS"]
