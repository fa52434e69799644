"""For the sign-in pages, whose forms django-allauth wrote."""

from typing import Any

from django import forms, template

from marketplace.core.govuk import adopt

register = template.Library()
#: allauth's label → ours.
LABELS = {
    "E-mail": "Email address",
    "Email": "Email address",
    "Current Password": "Password that you have now",
    "New Password": "New password",
    "New Password (again)": "New password, once more",
    "Authenticator code": "Code from the app",
    "Name": "A name for it, such as “My phone”",
    "Passwordless": "Sign in with this alone, without a password",
}
HELP = {
    "passwordless": "Then your phone or computer asks for your finger, your face or its lock each time.",
    "password1": "At least 10 letters, numbers or signs. Three words together are good. Do not use your name or email "
    "address, or a password that many people use.",
}


@register.simple_tag(name="adopt")
def adopt_form(form: Any) -> str:
    """Give the page's form our look before anything of it is shown."""
    if isinstance(form, forms.BaseForm):
        for name, field in form.fields.items():
            label = str(field.label or name.capitalize())
            field.label = LABELS.get(label, label)
            field.help_text = HELP.get(name, field.help_text)
        adopt(form)
    return ""
