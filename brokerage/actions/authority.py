"""By what right somebody acts for a person: as themselves, under a mandate, or as an officer."""

from dataclasses import dataclass
from typing import Any

from brokerage.models import Act, Mandate, Person
from brokerage.permissions import has_interest, is_holder, mandate_for
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import AuditEntry, User
from providers.models import Provider


@dataclass(frozen=True)
class Authority:
    """The right that an act rests on; `mandate` is locked, so that ending it waits for this act or comes before it."""

    user: User
    person: Person
    role: str
    mandate: Mandate | None = None

    def refuse_interest(self, provider: Provider, doing: str) -> None:
        """Refuse whoever acts for somebody else towards a provider in whose team they are: it is their own sale.

        Raises:
            Refused: `doing` says what, like “book it”.
        """
        if has_interest(self.user, self.person, provider):
            raise Refused(
                f"You work for this provider, so you cannot {doing} for {self.person}. Ask {self.person} to do it, "
                f"or somebody else who may act for {self.person}."
            )

    def record(self, action: str, *, target: Any, **changes: Any) -> AuditEntry:
        """An audit row in the person's own timeline."""
        return audit.record(
            action,
            target=target,
            by=self.user,
            role=self.role,
            person_id=self.person.pk,
            on_behalf=self.mandate is not None,
            council_id=self.person.council_id,
            **changes,
        )


def lock(user: User, person: Person, act: Act) -> Authority:
    """The authority by which `user` does `act` for `person`, with the mandate's row locked first.

    Says nothing of whether it is enough: call `permissions.require` after it, on the locked rows.
    """
    if is_holder(user, person):
        return Authority(user, person, "holder")
    Mandate.objects.select_for_update(of=("self",)).filter(user=user, person=person, ended_at=None).first()
    mandate = mandate_for(user, person, act)
    if mandate:
        return Authority(user, person, mandate.kind, mandate)
    return Authority(user, person, "officer")
