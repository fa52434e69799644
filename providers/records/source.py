"""A file of listings: a list of services, or providers with their services inside."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .service import KEYS, MARKS

#: Far above any real directory; a larger file is the wrong file.
LARGEST_BYTES = 200_000_000
#: JSON writes a letter beyond the first 65,536 as two of these; one alone is no letter.
_HALF_LETTER = re.compile(r"\\u[dD][89a-fA-F]")


class SourceUnreadable(Exception):
    """The file as a whole cannot be read; the message says why and what to do."""


class FormatUnknown(SourceUnreadable):
    """The file is in order, but what it calls things shows that it is in another format than ours."""


def content_of(path: Path) -> Any:
    """A JSON file's content.

    Raises:
        SourceUnreadable: with a sentence.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise SourceUnreadable(f"{path} is larger than 200 MB. Split it into smaller files.")
        text = path.read_text(encoding="utf-8-sig")
        if not text.strip():
            raise SourceUnreadable(f"{path} is empty.")
        content = json.loads(text)
        if _HALF_LETTER.search(text):
            json.dumps(content, ensure_ascii=False).encode("utf-8")  # no database could keep it, no screen show it
        return content
    except FileNotFoundError:
        raise SourceUnreadable(f"There is no file {path}. Check the name and the folder.") from None
    except IsADirectoryError:
        raise SourceUnreadable(f"{path} is a folder. Give one JSON file.") from None
    except OSError as error:
        raise SourceUnreadable(f"{path} cannot be opened: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise SourceUnreadable(f"{path} is not text in UTF-8. Save it as UTF-8 and try again.") from None
    except UnicodeEncodeError:
        raise SourceUnreadable(
            f"{path} has half a letter in it (“\\ud800” or the like). Write whole letters."
        ) from None
    except json.JSONDecodeError as error:
        raise SourceUnreadable(f"{path} is not JSON: line {error.lineno}, {error.msg}.") from None
    except (RecursionError, ValueError):
        raise SourceUnreadable(f"{path} cannot be read as a file of services.") from None


def records_in(path: Path) -> list[dict[str, Any]]:
    """The services of a file, each with its provider (a name or a mapping) in `provider` where the file tells it.

    Raises:
        FormatUnknown: with a sentence that names the first keys of the file that are not ours.
        SourceUnreadable: with a sentence.
    """
    records = list(_records(content_of(path), path))
    named = [record for record in records if isinstance(record, dict)]
    keys = list(dict.fromkeys(key for record in named for key in record))
    strange = [key for key in keys if key not in KEYS]
    if strange and not MARKS & set(keys):
        raise FormatUnknown(
            f"{path} is not in the format that is read here: no record has “service_types” or “audience”, "
            f"and {_first(strange)} not known"
        )
    return records


def _records(content: Any, path: Path) -> Iterator[dict[str, Any]]:
    if isinstance(content, list):
        yield from content
    elif isinstance(content, dict) and isinstance(content.get("services"), list):
        yield from content["services"]
    elif isinstance(content, dict) and isinstance(content.get("providers"), list):
        yield from services_of(content["providers"])
    elif isinstance(content, dict) and (strange := [key for key in content if key not in ("services", "providers")]):
        raise FormatUnknown(
            f"{path} holds no list of services: it must be a list, or have “services” or “providers” in it, "
            f"and {_first(strange)} not known"
        )
    else:
        raise SourceUnreadable(
            f"{path} holds no list of services. It must be a list, or have “services” or “providers” in it."
        )


def _first(keys: list[str]) -> str:
    """Three keys by name, the others as a number, with the verb that fits."""
    *others, last = [f"“{' '.join(key.split())[:40]}”" for key in keys[:3]] + [f"{len(keys) - 3} more"] * (
        len(keys) > 3
    )
    return f"{', '.join(others)} and {last} are" if others else f"{last} is"


def services_of(providers: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each provider's services, with the provider in them; a service without an id is numbered within it.

    What is no provider, no list or no service goes through as it is, to be refused as a record.
    """
    for provider in providers:
        if not isinstance(provider, dict):
            yield provider
            continue
        about = {name: value for name, value in provider.items() if name != "services"}
        services = provider.get("services") or []
        if not isinstance(services, list):
            yield services  # type: ignore[misc]
            continue
        for number, service in enumerate(services, 1):
            if not isinstance(service, dict):
                yield service
                continue
            yield {"id": f"{provider.get('id') or provider.get('name')}-{number}", "provider": about} | service
