"""The list of whoever asks: the account's own, or before signing in the visit's, which is taken over at sign-in."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from marketplace.core.models import Place
from marketplace.core.places import find_place, outcode_of

from .actions import shortlists
from .models import Service, SharedList, ShortlistItem

#: What a visit keeps: ids of services, codes that it shared, and the outcode that it last looked from. Never words.
LISTED, SHARED, NEAR = "shortlist", "shared_lists", "near"


class OwnList:
    def __init__(self, request: HttpRequest) -> None:
        self.user = request.user if request.user.is_authenticated else None
        self.session = request.session

    @cached_property
    def ids(self) -> list[int]:
        """Services in the order in which they were added."""
        if self.user is None:
            return list(self.session.get(LISTED, ()))
        return list(ShortlistItem.objects.filter(user=self.user).values_list("service_id", flat=True))

    def add(self, service: Service) -> None:
        if self.user is not None:
            shortlists.add(service=service, by=self.user)
        elif service.pk not in self.ids:
            shortlists.refuse_what_cannot_be_added(service, len(self.ids))
            self.session[LISTED] = [*self.ids, service.pk]
        self._read_again()

    def take_off(self, service_id: int) -> None:
        if self.user is not None:
            shortlists.take_off(service_id=service_id, by=self.user)
        else:
            self.session[LISTED] = [pk for pk in self.ids if pk != service_id]
        self._read_again()

    def share(self) -> SharedList:
        shared = shortlists.share(service_ids=self.ids, by=self.user)
        if self.user is None:
            self.session[SHARED] = [*self.session.get(SHARED, ()), shared.code]
        return shared

    def shared(self) -> QuerySet[SharedList]:
        """The copies that can still be seen, newest first."""
        now = SharedList.objects.filter(ends_at__gt=timezone.now())
        if self.user is None:
            return now.filter(code__in=self.session.get(SHARED, ()), shared_by=None)
        return now.filter(shared_by=self.user)

    def take_back(self, code: str) -> bool:
        """Whether there was such a copy of one's own."""
        shared = self.shared().filter(code=code).first()
        if shared is not None:
            shortlists.take_back(shared=shared)
        return shared is not None

    def _read_again(self) -> None:
        self.__dict__.pop("ids", None)


def own_list(request: HttpRequest) -> OwnList:
    """One for each request, read once. A page without a session or an account has none."""
    if not hasattr(request, "_own_list"):
        request._own_list = OwnList(request)  # type: ignore[attr-defined]
    return request._own_list  # type: ignore[attr-defined]


def keep_what_the_visit_listed(sender: Any, request: HttpRequest | None, user: Any, **_: Any) -> None:
    """When somebody signs in. The visit forgets, so that signing out leaves nothing behind."""
    session = getattr(request, "session", None)
    if session is None or not (LISTED in session or SHARED in session):
        return
    shortlists.take_over(service_ids=session.pop(LISTED, []), codes=session.pop(SHARED, []), by=user)
    if hasattr(request, "_own_list"):
        del request._own_list  # type: ignore[union-attr]


def note_place(request: HttpRequest, address: str) -> None:
    """Keep the outcode that a search was about, so that distances can be told later."""
    typed = parse_qs(urlsplit(address).query).get("place", [""])[0]
    if place := place_from(typed):
        request.session[NEAR] = place.outcode


def place_from(typed: str) -> Place | None:
    """A place no finer than an outcode, whatever was typed."""
    place = find_place(outcode_of(typed) or typed) if typed.strip() else None
    return place if place is None or place.code == place.outcode else find_place(place.outcode)


def place_near(request: HttpRequest) -> Place | None:
    """The place in the address, else the one of the last search from which something was added."""
    return place_from(request.GET.get("place", "")) or place_from(request.session.get(NEAR, ""))
