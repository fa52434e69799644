from typing import Any

from marketplace.core.actions import councils
from marketplace.core.management.acting import RoleCommand, council_of, user_of
from marketplace.core.models import Role, User


class Command(RoleCommand):
    help = "End somebody's role at a council, at once."
    example = "end_role erin@council.example southwark case-officer --by you@council.example"

    def act(self, *, by: User, email: str, council: str, role: str, **options: Any) -> str:
        user, at = user_of(email), council_of(council)
        councils.end_role(user=user, council=at, role=role, by=by)
        return f"{user} is no longer {Role(role).label.lower()} at {at}."
