"""Real pages in a real browser: `page`, `nojs`, `open_page` and `axe`."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest

PHONE = (390, 844)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIXTURES = {"page", "nojs", "open_page", "browser", "axe"}
#: Far more than a page takes, for a machine that runs other tests beside these.
PATIENCE_MS = 20_000
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser() -> Iterator:
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not path:
        pytest.skip("No chromium here. Install it (Debian: apt install chromium) or set CHROMIUM to its path.")
    only_here = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=[only_here])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser, live_server) -> Iterator[Callable]:
    """Opens a page as one more person: `open_page(javascript=False, size=(1280, 900))`. Addresses may be paths.

    Afterwards: no script failed, nothing broke the Content-Security-Policy, nothing was asked of another host.
    """
    contexts, faults = [], []

    def note_request(request) -> None:
        if not request.url.startswith((live_server.url, "data:", "blob:", "about:")):
            faults.append(f"asked another host: {request.url}")

    def note_console(message) -> None:
        if "Content Security Policy" in message.text:
            faults.append(message.text)

    def open_one(*, javascript: bool = True, size: tuple[int, int] = PHONE):
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": size[0], "height": size[1]},
            locale="en-GB",
            timezone_id="Europe/London",
            reduced_motion="reduce",
            java_script_enabled=javascript,
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        one = context.new_page()
        one.on("pageerror", lambda error: faults.append(f"script failed: {error}"))
        one.on("request", note_request)
        one.on("console", note_console)
        return one

    yield open_one
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(open_page):
    """A phone, with JavaScript."""
    return open_page()


@pytest.fixture
def nojs(open_page):
    """The same phone with JavaScript off."""
    return open_page(javascript=False)


@pytest.fixture
def axe() -> Callable:
    """`axe(page)` fails with each accessibility fault that axe-core finds; `allow` names rules to leave out."""
    from axe_playwright_python.sync_playwright import Axe

    def check(page, *, allow: tuple[str, ...] = ()) -> None:
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}})
        faults = [
            f"{fault['id']} ({fault['impact']}): {fault['help']}\n    {node['html'][:200]}\n    {node['target']}"
            for fault in found.response["violations"]
            if fault["id"] not in allow
            for node in fault["nodes"]
        ]
        assert not faults, f"axe on {page.url}:\n" + "\n".join(faults)

    return check
