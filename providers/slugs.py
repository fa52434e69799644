"""Addresses of public pages: made from the name once, never changed, never given twice."""

from django.utils.text import slugify

from .models import Provider, Service

#: Words that stand at the same place in an address and mean another page.
RESERVED = {"new", "compare", "saved", "map"}


class Slugs:
    """Gives unused slugs for one model; knows all that are taken, so that many can be made without a query each."""

    def __init__(self, model: type[Provider] | type[Service], *, like: str | None = None) -> None:
        self.longest = model._meta.get_field("slug").max_length
        taken = model.objects.all()
        if like is not None:
            taken = taken.filter(slug__startswith=self._cut(like))
        self.taken = set(taken.values_list("slug", flat=True)) | RESERVED

    def _cut(self, words: str, room: int = 0) -> str:
        return slugify(words)[: self.longest - room].strip("-") or "listing"

    def take(self, words: str, *, or_with: str = "") -> str:
        """`words` as a slug; when it is taken, with `or_with` behind it, then with a number."""
        for candidate in [self._cut(words), self._cut(f"{words} {or_with}")]:
            if candidate not in self.taken:
                break
        else:
            base, number = self._cut(words, room=6), 2
            while (candidate := f"{base}-{number}") in self.taken:
                number += 1
        self.taken.add(candidate)
        return candidate
