"""Radios and check boxes whose answers may carry a hint and a drawing each."""

from collections.abc import Mapping
from typing import Any

from django import forms


class ChoicesMixin:
    """`hints` and `drawings` are by answer's value; `inline` puts radios in one row; `small` suits filters.

    `folded` names a group of answers that opens with a click, and by itself when one of them is chosen.
    """

    def __init__(
        self,
        attrs: dict[str, Any] | None = None,
        choices: Any = (),
        *,
        hints: Mapping[str, str] | None = None,
        drawings: Mapping[str, str] | None = None,
        inline: bool = False,
        small: bool = False,
        folded: str = "",
    ) -> None:
        super().__init__(attrs, choices)
        self.hints, self.drawings, self.inline, self.small = hints or {}, drawings or {}, inline, small
        self.folded = folded

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        groups = {group: options for group, options, _ in context["widget"]["optgroups"] if group}
        opened = any(option["selected"] for option in groups.get(self.folded, []))
        context["widget"] |= {"inline": self.inline, "small": self.small, "folded": self.folded, "opened": opened}
        return context

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        return option | {"hint": self.hints.get(str(value), ""), "drawing": self.drawings.get(str(value), "")}


class Radios(ChoicesMixin, forms.RadioSelect):
    """One answer of several."""


class Checkboxes(ChoicesMixin, forms.CheckboxSelectMultiple):
    """Any number of answers."""
