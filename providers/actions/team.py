"""Who may act for a provider. A place in the team ends and is never deleted."""

from django.db import IntegrityError, transaction
from django.utils import timezone

from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require
from providers.models import Membership, Provider, TeamRole


@transaction.atomic
def add(*, provider: Provider, email: str, role: str, by: User) -> Membership:
    """Add somebody who has an account to the team.

    Raises:
        NotPermitted: `by` is neither an owner nor oversees the council's providers.
        Refused: nobody has an account with this address, or they are in the team already.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    require(by, Permission.TEAM_MANAGE, provider=provider)
    if role not in TeamRole.values:
        raise Refused("Choose whether they are an owner or an editor.")
    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    if user is None:
        raise Refused("Nobody has an account with this email address. Ask them to make an account first.")
    try:
        with transaction.atomic():
            membership = Membership.objects.create(user=user, provider=provider, role=role)
    except IntegrityError:
        raise Refused(f"{user} is in the team already.") from None
    audit.record("team.joined", target=provider, by=by, council_id=provider.council_id, new={"role": role})
    notify(user, "providers/team_joined", {"provider": provider.name, "role": membership.get_role_display().lower()})
    return membership


@transaction.atomic
def end(*, membership: Membership, by: User) -> Membership:
    """End somebody's place in the team, at once. Their mandates as a broker end with it.

    Raises:
        NotPermitted: `by` is neither an owner nor oversees the council's providers.
        IllegalMove: it has ended already.
        Refused: they are the last owner.
    """
    provider = Provider.objects.select_for_update().get(pk=membership.provider_id)
    require(by, Permission.TEAM_MANAGE, provider=provider)
    membership = Membership.objects.select_for_update(of=("self",)).select_related("user").get(pk=membership.pk)
    if membership.ended_at is not None:
        raise IllegalMove("This place in the team has ended already.")
    owners = Membership.objects.filter(provider=provider, role=TeamRole.OWNER, ended_at=None)
    if membership.role == TeamRole.OWNER and owners.count() == 1:
        raise Refused("This is the last owner. Add another owner first, so that somebody can look after the team.")
    membership.ended_at = timezone.now()
    membership.save(update_fields=["ended_at"])
    audit.record("team.ended", target=membership, by=by, council_id=provider.council_id)
    notify(membership.user, "providers/team_ended", {"provider": provider.name})
    return membership
