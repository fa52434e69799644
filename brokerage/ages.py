"""How long something has waited, in words that people say."""

from datetime import date


def days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def ago(day: date, today: date) -> str:
    """“today”, “yesterday”, “12 days ago”."""
    past = (today - day).days
    if past <= 0:
        return "today"
    return "yesterday" if past == 1 else f"{days(past)} ago"


def lasting(day: date, today: date) -> str:
    """“since today”, “for 1 day”, “for 12 days”."""
    past = (today - day).days
    return "since today" if past <= 0 else f"for {days(past)}"


def until(day: date, today: date) -> str:
    """“3 days late”, “due today”, “due tomorrow”, “due in 5 days”."""
    left = (day - today).days
    if left < 0:
        return f"{days(-left)} late"
    if left < 2:
        return ("due today", "due tomorrow")[left]
    return f"due in {days(left)}"
