"""The five councils of the demo world, from the field's own history. Their telephone numbers are from the ranges
kept for drama; nothing here is said by a real council."""

from datetime import date

from .models import Council, CouncilPolicy

#: slug: name, the number that all of its numbers begin with.
COUNCILS = {
    "barnet": ("Barnet", "020 7946 02"),
    "leicester": ("Leicester", "0116 496 03"),
    "southwark": ("Southwark", "020 7946 04"),
    "wiltshire": ("Wiltshire", "01632 9600"),
    "wirral": ("Wirral", "0151 496 05"),
}
POLICY_FROM = date(2026, 4, 1)


def load_councils() -> dict[str, Council]:
    """Make the five councils and their policies from 1 April 2026, once. Gives them by slug."""
    for slug, (name, number) in COUNCILS.items():
        council, _ = Council.objects.get_or_create(
            slug=slug,
            defaults={
                "name": name,
                "phone": f"{number}10",
                "email": f"adultcare@{slug}.example",
                "safeguarding_phone": f"{number}20",
                "emergency_phone": f"{number}99",
                "is_demo": True,
            },
        )
        CouncilPolicy.objects.get_or_create(council=council, starts_on=POLICY_FROM)
    return {council.slug: council for council in Council.objects.filter(slug__in=COUNCILS)}
