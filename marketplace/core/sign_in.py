"""The sign-in form: what is wrong is said at a box that can be mended."""

from typing import Any

from allauth.account import forms
from django.core.exceptions import ValidationError


class LoginForm(forms.LoginForm):
    def clean(self) -> dict[str, Any] | None:
        """allauth says at no box that the address or password is wrong; the summary must link to one."""
        try:
            return super().clean()
        except ValidationError as error:
            self.add_error("login", error)
            return self.cleaned_data
