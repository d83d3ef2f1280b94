"""`python -m tests.benchmarks [NAME…] [--json FILE]`: measure, print the table, exit 1 when a bar was missed.

`library` makes two libraries first, of 10,000 and of 100,000 shots; `--libraries FOLDER` keeps them for the next run.
Its parts are measured one by one as `library-start`, `library-search` and so on.

Every ratio is taken within one run, the two sides in turns, so that a slow or busy machine slows both.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks import library, live, memory, picture, posters, start, tray
from tests.benchmarks.rows import Row, table

BENCHMARKS: dict[str, Callable[[], Sequence[Row]]] = {
    "start": start.measure,
    "live": live.measure,
    "picture": picture.measure,
    "memory": memory.measure,
    "tray": tray.measure,
    "posters": posters.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure, each row beside a bare equivalent.")
    whole = (*BENCHMARKS, "library")
    names = (*whole, *library.PARTS)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(names)}; without one, all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows here too")
    parser.add_argument("--libraries", type=Path, metavar="FOLDER", help="keep the made-up libraries here")
    parser.add_argument(
        "--shots", type=int, default=library.MANY, metavar="N", help="of the large library, for `library`: 1000000"
    )
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(names):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    kept = arguments.libraries.resolve() if arguments.libraries else None
    for name in arguments.names or whole:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        if name in BENCHMARKS:
            rows.extend(BENCHMARKS[name]())
        else:
            rows.extend(library.measure(kept, arguments.shots, {name} & set(library.PARTS)))
    print(table(rows))
    if arguments.json:
        arguments.json.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n", encoding="utf-8")
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
