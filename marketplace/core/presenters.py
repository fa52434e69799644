"""How the kernel's own acts read in a timeline."""

from .audit import present
from .models import AuditEntry, Role


@present("council.added")
def _added(entry: AuditEntry) -> str:
    return f"{entry.actor_label} added the {entry.target_label}"


@present("council.policy_set")
def _policy(entry: AuditEntry) -> str:
    return f"{entry.actor_label} gave the {entry.target_label} a policy from {entry.new['starts_on']}"


@present("role.given")
def _given(entry: AuditEntry) -> str:
    role, council = Role(entry.new["role"]).label.lower(), entry.new["council"]
    return f"{entry.actor_label} made {entry.target_label} {role} at {council}"


@present("role.ended")
def _ended(entry: AuditEntry) -> str:
    role, council = Role(entry.old["role"]).label.lower(), entry.old["council"]
    return f"{entry.actor_label} ended the role of {entry.target_label} as {role} at {council}"
