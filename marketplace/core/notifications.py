"""Telling people: one function. The first line of a template is the subject, the rest is the message."""

import logging
from collections.abc import Mapping
from functools import partial
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation

from .models import User

log = logging.getLogger(__name__)


def notify(user: User | None, template: str, context: Mapping[str, Any] | None = None) -> None:
    """Write to a user once the transaction has committed, in the user's language; nobody (None) is a quiet no-op.

    `template` is a path below `notifications/`, without `.txt`. A mail that cannot be sent is logged and never
    undoes what was done.
    """
    if user is None or not user.is_active:
        return
    transaction.on_commit(partial(_send, user.email, user.language, template, dict(context or {}), str(user)))


def notify_address(email: str, template: str, context: Mapping[str, Any] | None = None) -> None:
    """The same for an organisation's address, in English."""
    if email:
        transaction.on_commit(partial(_send, email, settings.LANGUAGE_CODE, template, dict(context or {}), ""))


def _send(email: str, language: str, template: str, context: dict[str, Any], name: str) -> None:
    with translation.override(language):
        text = render_to_string(
            f"notifications/{template}.txt",
            {"site_name": settings.SITE_NAME, "site_url": settings.SITE_URL, "name": name} | context,
        )
    subject, _, body = text.strip().partition("\n")
    try:
        send_mail(subject.strip(), body.strip() + "\n", None, [email])
    except OSError:
        log.exception("A notification (%s) could not be sent.", template)
