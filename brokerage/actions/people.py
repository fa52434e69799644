"""A person is put on record by their council, before anything else can be theirs."""

from datetime import date
from uuid import NAMESPACE_URL, uuid4, uuid5

from django.db import transaction
from django.db.models import Max

from brokerage.models import Person
from marketplace.core import audit
from marketplace.core.errors import NotPermitted
from marketplace.core.models import Council, Place, Role, User
from marketplace.core.roles import has_council_role


@transaction.atomic
def register(
    *,
    council: Council,
    full_name: str,
    by: User,
    preferred_name: str = "",
    user: User | None = None,
    date_of_birth: date | None = None,
    gender: str = "",
    place: Place | None = None,
    languages: list[str] | None = None,
    access: list[str] | None = None,
    carer_of: Person | None = None,
    is_demo: bool = False,
) -> Person:
    """Put somebody on record; `by` becomes their named officer.

    Raises:
        NotPermitted: `by` is not a case officer of the council.
    """
    if not has_council_role(by, council, Role.CASE_OFFICER):
        raise NotPermitted("Only a case officer of the council can put somebody on record.")
    number = (Person.objects.aggregate(last=Max("number"))["last"] or 1000) + 1
    person = Person.objects.create(
        # Addresses in the demo world are the same each time that it is made.
        id=uuid5(NAMESPACE_URL, f"demo:person:{number}") if is_demo else uuid4(),
        number=number,
        council=council,
        user=user,
        full_name=full_name,
        preferred_name=preferred_name,
        date_of_birth=date_of_birth,
        gender=gender,
        place=place,
        languages=languages or [],
        access=access or [],
        carer_of=carer_of,
        named_officer=by,
        is_demo=is_demo,
    )
    audit.record("person.registered", target=person, by=by, role="officer", person_id=person.pk, council_id=council.pk)
    return person
