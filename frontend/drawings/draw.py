"""Draw every picture of the set: `python3 frontend/drawings/draw.py` writes them, `--check` says which files are not up to date."""

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
    options = parser.parse_args()
    wanted = {f"{name}.svg": pen.svg(part) for name, part in catalogue.drawings().items()}
    present = {file.name: file.read_text() for file in options.to.glob("*.svg")}
    stale = sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))
    if options.check:
        for name in stale:
            print(f"{name} differs from its drawing. Run: python3 frontend/drawings/draw.py")
        return 1 if stale else 0
    options.to.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in wanted:
            (options.to / name).write_text(wanted[name])
        else:
            (options.to / name).unlink()
    print(f"{len(wanted)} drawings, {len(stale)} changed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
