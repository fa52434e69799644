"""Forms in the design system: inherit from DSForm or DSModelForm and the page needs no mark-up of its own.

Each form chooses its own renderer, so the forms of Wagtail's admin are untouched.
"""

from marketplace.core.govuk.choices import Checkboxes, Radios
from marketplace.core.govuk.dates import DateBoxes, DateField
from marketplace.core.govuk.forms import DSForm, DSFormMixin, DSFormSet, DSModelForm, adopt, error_list
from marketplace.core.govuk.money import MoneyField
from marketplace.core.govuk.renderer import DSBoundField, DSRenderer

__all__ = [
    "Checkboxes",
    "DSBoundField",
    "DSForm",
    "DSFormMixin",
    "DSFormSet",
    "DSModelForm",
    "DSRenderer",
    "DateBoxes",
    "DateField",
    "MoneyField",
    "Radios",
    "adopt",
    "error_list",
]
