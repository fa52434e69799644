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
    """One sign-in for everybody."""
