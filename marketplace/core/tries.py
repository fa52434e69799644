"""How often somebody may try something in a while: counted in the shared cache, so for all workers together.

Who it was is kept as a keyed hash of their network address, for as long as the while lasts, and nowhere else.
"""

from dataclasses import dataclass

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac


@dataclass(frozen=True)
class Tries:
    """At most so many in so many minutes; the while starts at the first."""

    of: str
    at_most: int
    minutes: int

    def used_up(self, request: HttpRequest) -> bool:
        return int(cache.get(self._key(request), 0)) >= self.at_most

    def count(self, request: HttpRequest) -> None:
        key = self._key(request)
        if not cache.add(key, 1, timeout=self.minutes * 60):
            try:
                cache.incr(key)
            except ValueError:  # the while ended in between
                cache.add(key, 1, timeout=self.minutes * 60)

    def _key(self, request: HttpRequest) -> str:
        who = salted_hmac("tries", get_adapter(request).get_client_ip(request), algorithm="sha256").hexdigest()
        return f"tries:{self.of}:{who[:32]}"
