from typing import Any

from marketplace.core.actions import councils
from marketplace.core.management.acting import RoleCommand, council_of, user_of
from marketplace.core.models import User


class Command(RoleCommand):
    help = "Give somebody a role at a council. They must have made an account first."
    example = "give_role erin@council.example southwark case-officer --by you@council.example"

    def act(self, *, by: User, email: str, council: str, role: str, **options: Any) -> str:
        held = councils.give_role(user=user_of(email), council=council_of(council), role=role, by=by)
        return f"{held.user} is now {held.get_role_display().lower()} at {held.council}."
