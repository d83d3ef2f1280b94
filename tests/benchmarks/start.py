"""From the start of the process to a window one can use, against a bare PySide6 window started the same way."""

import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.processes import probe, run, screen
from tests.benchmarks.rows import Row

_ROUNDS = 9
_BARS = {"painted": 1.6, "typed": 2.5}
_WHAT = {"painted": "start to drop zone and prompt painted", "typed": "start to the first typed character shown"}


def measure() -> Sequence[Row]:
    """Two rows of seconds: medians of interleaved starts, after one of each that is not counted."""
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder)) as environment:
        # As a desktop starts it: without a word.
        environment |= {"STILLWAKE_DATA_DIR": f"{folder}/data", "STILLWAKE_LIBRARY_DIR": f"{folder}/library"}
        ours, bare = probe("first_paint", "program"), probe("first_paint", "bare")

        def seconds(command: list[str]) -> dict[str, float]:
            started = time.monotonic_ns()
            marks: dict[str, int] = json.loads(run(command, environment))
            return {name: (moment - started) / 1e9 for name, moment in marks.items()}

        rounds = [(seconds(ours), seconds(bare)) for _ in range(_ROUNDS + 1)][1:]
    return [
        Row(
            name=f"start-{mark}",
            what=_WHAT[mark],
            unit="s",
            value=median(program[mark] for program, _ in rounds),
            peer=median(peer[mark] for _, peer in rounds),
            peer_name="bare PySide6 window",
            bar=bar,
        )
        for mark, bar in _BARS.items()
    ]
