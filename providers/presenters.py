"""How acts on listings and providers read in a timeline."""

from collections.abc import Callable

from marketplace.core.audit import present
from marketplace.core.models import AuditEntry

SENTENCES = {
    "listing.drafted": "{actor} began {target}",
    "listing.saved": "{actor} changed the draft of {target}",
    "listing.sent": "{actor} sent {target} to be checked",
    "listing.withdrawn": "{actor} took {target} back before it was checked",
    "listing.approved": "{actor} approved {target}",
    "listing.sent_back": "{actor} asked for changes to {target}",
    "listing.discarded": "{actor} threw away the changes to {target}",
    "listing.paused": "{actor} paused {target}",
    "listing.resumed": "{actor} put {target} back on the site",
    "listing.retired": "{actor} closed {target} for good",
    "listings.loaded": "{actor} loaded listings for {target}",
    "provider.changed": "{actor} changed the details of {target}",
    "provider.suspended": "{actor} took {target} off the site",
    "provider.restored": "{actor} put {target} back on the site",
    "provider.created": "{actor} added {target}",
    "team.joined": "{actor} added a person to {target}",
    "team.ended": "{actor} ended {target}",
    "check.recorded": "{actor} recorded {target}",
}


def _telling(sentence: str) -> Callable[[AuditEntry], str]:
    return lambda entry: sentence.format(actor=entry.actor_label, target=entry.target_label)


for _action, _sentence in SENTENCES.items():
    present(_action)(_telling(_sentence))
