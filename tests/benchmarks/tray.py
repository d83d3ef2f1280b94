"""200 stills of 24 megapixels dropped at once: how soon the tray is there, how the window answers, what it takes."""

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.processes import probe, run, screen
from tests.benchmarks.rows import Row
from tests.pictures import photograph

_STILLS = 200
_DIFFERENT = 4
_SIZE = (6000, 4000)
_PATIENCE = 180.0


def measure() -> Sequence[Row]:
    """Three rows: milliseconds until the tray is painted, the event loop's gaps until all is there, megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        stills = home / "stills"
        stills.mkdir()
        for number in range(_DIFFERENT):
            photograph(*_SIZE).save(stills / f"still {number}.jpg", quality=90)
        for number in range(_DIFFERENT, _STILLS):
            os.link(stills / f"still {number % _DIFFERENT}.jpg", stills / f"still {number}.jpg")
        with screen(home) as environment:
            folders = (f"--data-dir={home / 'data'}", f"--library-dir={home / 'library'}")
            told = json.loads(run(probe("tray", str(stills), *folders), environment, _PATIENCE))
    what = f"{_STILLS} stills of 24 megapixels dropped: "
    return [
        Row("tray-shown", what + "until the tray is painted", "ms", told["shown_ms"], bar=300),
        Row("tray-gap-p99", what + "event-loop gap, 99th percentile", "ms", told["p99_ms"], bar=16),
        Row("tray-memory", what + "most memory resident", "MB", told["peak_mb"], bar=600),
    ]
