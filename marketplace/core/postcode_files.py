"""Reading the two national lists of postcodes: the ONS Postcode Directory and Code-Point Open.

Both come as CSV. The ONS file has a header (`pcds`, `lat`, `long`, `doterm`); Code-Point Open often has none:
postcode, quality, easting, northing, then codes of areas.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .osgb import to_wgs84
from .places import postcode_parts

POSTCODE = ("pcds", "pcd", "pcd2", "pcd7", "pcd8", "postcode", "pc")
LATITUDE, LONGITUDE = ("lat", "latitude"), ("long", "lon", "lng", "longitude")
EASTING, NORTHING = ("eastings", "easting", "oseast1m", "ea"), ("northings", "northing", "osnrth1m", "no")
ENDED = ("doterm", "date_of_termination")
#: The United Kingdom with the islands: a point outside it is a mistake in the file.
SOUTH, NORTH, WEST, EAST = 49.0, 61.5, -9.0, 2.5


class FileUnreadable(Exception):
    """The file as a whole cannot be read; the message says why and what to do."""


@dataclass(frozen=True)
class PostcodeRow:
    """One line: a postcode with its point, or `fault` saying why it has none, or neither: skipped."""

    line: int
    outcode: str = ""
    code: str = ""
    latitude: float = 0.0
    longitude: float = 0.0
    fault: str = ""


@dataclass(frozen=True)
class Columns:
    postcode: int
    first: int
    second: int
    is_grid: bool
    ended: int | None
    has_header: bool


def rows_in(path: Path) -> Iterator[PostcodeRow]:
    """The lines of a file, one by one.

    Raises:
        FileUnreadable: there is no such file, or its columns are not those of either list.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            yield from _rows(file, path)
    except FileNotFoundError:
        raise FileUnreadable(f"There is no file {path}. Check the name and the folder.") from None
    except IsADirectoryError:
        raise FileUnreadable(f"{path} is a folder. Give one CSV file.") from None
    except OSError as error:
        raise FileUnreadable(f"{path} cannot be opened: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise FileUnreadable(f"{path} is not text in UTF-8. If it is a zip file, unpack it first.") from None
    except csv.Error as error:
        raise FileUnreadable(f"{path} is not CSV: {error}.") from None


def lines_in(path: Path) -> int:
    """How many lines the file has, for the progress bar; none when it cannot be read."""
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    except OSError:
        return 0


def _rows(file: TextIO, path: Path) -> Iterator[PostcodeRow]:
    lines = csv.reader(file)
    first = next(lines, None)
    if first is None:
        raise FileUnreadable(f"{path} is empty.")
    columns = _columns(first)
    if columns is None:
        raise FileUnreadable(
            f"{path} is neither the ONS Postcode Directory nor Code-Point Open: its first line has no postcode "
            "with a latitude and longitude, or an easting and northing."
        )
    if not columns.has_header:
        yield _read(1, first, columns)
    for cells in lines:
        yield _read(lines.line_num, cells, columns)


def _columns(first: list[str]) -> Columns | None:
    names = [name.strip().lower() for name in first]

    def find(known: tuple[str, ...]) -> int | None:
        return next((names.index(name) for name in known if name in names), None)

    postcode = find(POSTCODE)
    if postcode is not None:
        for one, other, is_grid in ((LATITUDE, LONGITUDE, False), (EASTING, NORTHING, True)):
            first_at, second_at = find(one), find(other)
            if first_at is not None and second_at is not None:
                return Columns(postcode, first_at, second_at, is_grid, find(ENDED), has_header=True)
        return None
    looks_like_code_point = len(first) >= 4 and postcode_parts(first[0]) and first[2].isdigit() and first[3].isdigit()
    return Columns(0, 2, 3, True, None, has_header=False) if looks_like_code_point else None


def _read(line: int, cells: list[str], columns: Columns) -> PostcodeRow:
    try:
        typed = cells[columns.postcode]
        if columns.ended is not None and cells[columns.ended].strip():
            return PostcodeRow(line)
        first, second = float(cells[columns.first]), float(cells[columns.second])
    except (IndexError, ValueError):
        return PostcodeRow(line, fault="it has no postcode with two numbers for its place")
    parts = postcode_parts(typed)
    if parts is None:
        return PostcodeRow(line, fault=f"“{typed[:12]}” is not a postcode")
    # Both lists give postcodes without a known place an impossible point: (99.99, 0) or grid 0, 0.
    if (first, second) == (0.0, 0.0) or first > 99:
        if not columns.is_grid or first == 0:
            return PostcodeRow(line)
    try:
        latitude, longitude = to_wgs84(first, second) if columns.is_grid else (first, second)
    except ValueError as error:
        return PostcodeRow(line, fault=str(error).rstrip("."))
    if not (SOUTH <= latitude <= NORTH and WEST <= longitude <= EAST):
        return PostcodeRow(line, fault=f"{latitude:g}, {longitude:g} is not in the United Kingdom")
    outcode, incode = parts
    return PostcodeRow(line, outcode, f"{outcode} {incode}" if incode else outcode, latitude, longitude)
