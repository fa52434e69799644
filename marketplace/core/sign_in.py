"""Signing in, in our words: what is wrong is said at a box that can be mended, and how; a passkey has a plain name."""

from typing import Any

from allauth.account import forms
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError


class LoginForm(forms.LoginForm):
    def clean(self) -> dict[str, Any] | None:
        """allauth says at no box that the address or password is wrong; the summary must link to one."""
        try:
            return super().clean()
        except ValidationError as error:
            self.add_error("login", error)
            return self.cleaned_data


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "add_email_blocked": "Turn off the second step first. Then change the address, and turn it on again.",
        "cannot_delete_authenticator": "Your account needs a second step at sign-in, so it cannot be turned off.",
        "cannot_generate_recovery_codes": "Spare codes are for a code app or a passkey. Set one of them up first.",
        "incorrect_code": "That code is wrong. Enter the code that the app shows now.",
        "unverified_email": "Show first that your email address is yours: open the link that we sent to it.",
    }

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return "My passkey" if number == 1 else f"Passkey {number}"
