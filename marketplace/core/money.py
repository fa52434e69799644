"""Money is whole pence, VAT included. Pounds exist here and in templates only.

The one rounding rule: half a penny goes up, once, on the whole amount of a line. Where an amount is
split, the last part takes the remainder, so that parts always sum to the whole.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

#: Nothing on this site costs more in one amount; a larger figure is a slip of the keyboard.
LARGEST_PENCE = 100_000_000


def round_half_up(amount: Decimal) -> int:
    """A decimal number of pence as whole pence, half a penny up (away from zero)."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def cost_pence(rate_pence: int, quantity: Decimal | int, percent: int = 100) -> int:
    """The cost in pence of `quantity` units at `rate_pence` each, times `percent` over 100."""
    return round_half_up(Decimal(rate_pence) * Decimal(quantity) * Decimal(percent) / 100)


def split_pence(total_pence: int, weights: Sequence[int]) -> list[int]:
    """Split a total by weights (not all zero); the parts sum to the total exactly, the last takes the remainder."""
    whole = sum(weights)
    if whole <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("Weights must not be negative and must not all be zero.")
    parts = [total_pence * weight // whole for weight in weights]
    parts[-1] += total_pence - sum(parts)
    return parts


def format_pounds(pence: int | None) -> str:
    """`123456` as “£1,234.56”, `120000` as “£1,200”, `-5` as “−£0.05”; None as “not stated”."""
    if pence is None:
        return "not stated"
    sign, pence = ("−", -pence) if pence < 0 else ("", pence)
    pounds, rest = divmod(pence, 100)
    return f"{sign}£{pounds:,}.{rest:02d}" if rest else f"{sign}£{pounds:,}"


def parse_pounds(text: str) -> int:
    """What a person typed as pounds, in pence.

    Raises:
        ValueError: with a sentence that says what to type instead.
    """
    typed = text.strip().replace(" ", "").replace("£", "", 1)
    # A comma only between thousands: “1,20” is a slip, or pennies written the European way, and never £120.
    cleaned = typed.replace(",", "") if re.fullmatch(r"[-−]?\d{1,3}(,\d{3})+(\.\d*)?", typed) else typed
    if not cleaned:
        raise ValueError("Enter an amount in pounds, like 12 or 12.50.")
    if cleaned.startswith(("-", "−")):
        raise ValueError("Enter an amount that is not below zero, like 12 or 12.50.")
    if re.fullmatch(r"\d+\.\d{3,}", cleaned):
        raise ValueError("Enter pounds and whole pence, with at most two digits after the point, like 12.50.")
    if not re.fullmatch(r"\d+(\.\d{1,2})?|\.\d{1,2}", cleaned, flags=re.ASCII):
        raise ValueError("Enter an amount in pounds using digits, like 12 or 12.50.")
    pence = int(Decimal(cleaned) * 100)
    if pence > LARGEST_PENCE:
        raise ValueError(f"Enter an amount of {format_pounds(LARGEST_PENCE)} or less.")
    return pence
