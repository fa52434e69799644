"""Every drawing by name: the functions of the drawing modules, with `_` read as `-`."""

from types import ModuleType

import door_drawings
import feeling_drawings
import helper_drawings
import letter_drawings
import life_drawings
import money_drawings
import outcome_drawings
import paper_drawings
import phone_drawings
import reading_drawings
import talk_drawings
import type_drawings
from pen import Part

MODULES: tuple[ModuleType, ...] = (
    door_drawings,
    feeling_drawings,
    helper_drawings,
    letter_drawings,
    life_drawings,
    money_drawings,
    outcome_drawings,
    paper_drawings,
    phone_drawings,
    reading_drawings,
    talk_drawings,
    type_drawings,
)


def drawings() -> dict[str, Part]:
    found: dict[str, Part] = {}
    for module in MODULES:
        for name, function in vars(module).items():
            if (
                callable(function)
                and getattr(function, "__module__", "") == module.__name__
                and not name.startswith("_")
            ):
                found[name.replace("_", "-")] = function()
    return found
