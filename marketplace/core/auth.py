"""Sign-in rules on top of django-allauth: demo accounts sign in only where DEMO is on."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.conf import settings


class Backend(AuthenticationBackend):
    """Refuses the invented accounts of the demo world wherever real people might be."""

    def user_can_authenticate(self, user: Any) -> bool:
        return super().user_can_authenticate(user) and (settings.DEMO or not user.is_demo)

    def get_user(self, user_id: Any) -> Any:
        user = super().get_user(user_id)
        return user if user is None or settings.DEMO or not user.is_demo else None


class AccountAdapter(DefaultAccountAdapter):
    """One sign-in for everybody, in our words."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "This account is closed. Call us to open it again.",
        "cannot_remove_primary_email": "This is the address that you sign in with. Change it before you take it off.",
        "duplicate_email": "This address is on your account already.",
        "email_password_mismatch": "The email address or password is wrong",
        "email_taken": "There is an account with this email address. Sign in to it, or enter another address.",
        "enter_current_password": "Enter the password that you have now",
        "incorrect_code": "That code is wrong. Look at the app again and enter the code that it shows now.",
        "incorrect_password": "That password is wrong. Try again.",
        "invalid_or_expired_key": "This link is too old or was used already. Ask for a new one.",
        "invalid_password_reset": "This link is too old or was used already. Ask for a new one.",
        "max_email_addresses": "You can have %d email addresses, no more. Take one off first.",
        "rate_limited": "You tried many times in a short while. Wait a few minutes, then try again.",
        "same_as_current": "This is what you have now. Enter something new.",
        "too_many_login_attempts": "You tried many times. Wait five minutes, then try again, or choose a new password.",
        "unverified_primary_email": "Show first that this address is yours: open the link that we sent to it.",
    }
