"""Links at the foot of every page: each app adds its own in `ready()`."""

from .navigation import Item

_links: dict[str, Item] = {}


def add_link(label: str, url: str, order: int = 50) -> None:
    _links[url] = Item(label, url, order)


def links() -> list[Item]:
    return sorted(_links.values(), key=lambda link: (link.order, link.label))
