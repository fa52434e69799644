"""For the sign-in pages, whose forms django-allauth wrote."""

from typing import Any

from django import forms, template

from marketplace.core.govuk import adopt

register = template.Library()


@register.simple_tag(name="adopt")
def adopt_form(form: Any) -> str:
    """Give the page's form our look before anything of it is shown."""
    if isinstance(form, forms.BaseForm):
        adopt(form)
    return ""
