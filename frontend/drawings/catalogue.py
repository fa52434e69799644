"""Every drawing by name: the functions of the drawing modules, with `_` read as `-`."""

from types import ModuleType

import life_drawings
import money_drawings
import outcome_drawings
import paper_drawings
import talk_drawings
import type_drawings
from pen import Part

MODULES: tuple[ModuleType, ...] = (type_drawings, outcome_drawings, money_drawings, paper_drawings, talk_drawings, life_drawings)


def drawings() -> dict[str, Part]:
    found: dict[str, Part] = {}
    for module in MODULES:
        for name, function in vars(module).items():
            if callable(function) and getattr(function, "__module__", "") == module.__name__ and not name.startswith("_"):
                found[name.replace("_", "-")] = function()
    return found
