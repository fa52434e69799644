"""Ways that money leaves; `PAYMENT_RAIL` names the one in use."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from .base import Batch, Outcome, Payment, PaymentFile, PaymentRail
from .manual import ManualRail
from .sandbox import SandboxRail

RAILS: dict[str, type[PaymentRail]] = {"manual": ManualRail, "sandbox": SandboxRail}


def get_rail(code: str | None = None) -> PaymentRail:
    """The rail in use, or the one that an older run was made for."""
    wanted = code or settings.PAYMENT_RAIL
    if wanted not in RAILS:
        raise ImproperlyConfigured(f"PAYMENT_RAIL is “{wanted}”. Set it to one of: {', '.join(sorted(RAILS))}.")
    return RAILS[wanted]()


__all__ = ["Batch", "ManualRail", "Outcome", "Payment", "PaymentFile", "PaymentRail", "SandboxRail", "get_rail"]
