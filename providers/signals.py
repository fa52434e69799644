"""What providers tells those above it; sent inside the transaction that made the change."""

from django.dispatch import Signal

#: service_ids: list[int]. A listing went live, changed, or is no longer live.
service_changed = Signal()
#: provider: Provider. Nothing more may be booked from it.
provider_suspended = Signal()
