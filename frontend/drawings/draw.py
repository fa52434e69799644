"""Draw every picture of the set, or say with --check which files are not what their drawing would give."""

import argparse
import sys
from pathlib import Path

import catalogue
import pen

OUT = Path(__file__).resolve().parents[2] / "marketplace" / "core" / "static" / "core" / "drawings"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, epilog="Example: python3 frontend/drawings/draw.py --check")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file differs from its drawing")
    parser.add_argument("--to", type=Path, default=OUT, help="another folder to write to")
    parser.add_argument("--sheet", type=Path, help="also write one HTML page with every drawing at 24 and 96 pixels")
    options = parser.parse_args()
    wanted = {f"{name}.svg": pen.svg(part) for name, part in catalogue.drawings().items()}
    present = {file.name: file.read_text(encoding="utf-8") for file in options.to.glob("*.svg")}
    stale = sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))
    if options.check:
        for name in stale:
            print(f"{name} differs from its drawing. Run: python3 frontend/drawings/draw.py")
        return 1 if stale else 0
    options.to.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in wanted:
            (options.to / name).write_text(wanted[name], encoding="utf-8")
        else:
            (options.to / name).unlink()
    print(f"{len(wanted)} drawings, {len(stale)} changed.")
    if options.sheet:
        options.sheet.write_text(contact_sheet(wanted), encoding="utf-8")
        print(f"Open {options.sheet} in a browser to look at them.")
    return 0


def contact_sheet(files: dict[str, str]) -> str:
    """Every drawing small and large, to be looked at in colour and again in grey."""
    large, small = 'width="96" height="96"', 'width="24" height="24"'
    cells = "".join(
        f"<figure>{svg}{svg.replace(large, small, 1)}<figcaption>{name[:-4]}</figcaption></figure>"
        for name, svg in sorted(files.items())
    )
    style = (
        "body{background:#f6f1e7;font:12px sans-serif}main{display:flex;flex-wrap:wrap}figure{width:140px;margin:8px}"
    )
    grey = f'<main style="filter:grayscale(1)">{cells}</main>'
    return f"<!doctype html><meta charset=utf-8><title>Drawings</title><style>{style}</style><main>{cells}</main>{grey}"


if __name__ == "__main__":
    sys.exit(main())
