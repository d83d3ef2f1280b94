"""Memory with the window open and idle, its child processes included, against a bare window with a video in it."""

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.processes import ROOT, probe, screen
from tests.benchmarks.rows import Row

_ROUNDS = 3


def measure() -> Sequence[Row]:
    """One row of megabytes resident (VmRSS), medians of interleaved starts. Linux only: read from /proc."""
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder)) as environment:
        ours = probe("idle", "program", f"--data-dir={folder}/data", f"--library-dir={folder}/library")
        bare = probe("idle", "bare")
        rounds = [(_resident_mb(ours, environment), _resident_mb(bare, environment)) for _ in range(_ROUNDS)]
    return [
        Row(
            name="memory-idle",
            what="resident memory, window open and idle",
            unit="MB",
            value=median(program for program, _ in rounds),
            peer=median(peer for _, peer in rounds),
            peer_name="bare PySide6 + QtMultimedia window",
            bar=1.6,
        )
    ]


def _resident_mb(command: list[str], environment: Mapping[str, str]) -> float:
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        if process.stdout.readline().strip() != "idle":
            raise RuntimeError(f"{command} did not come to rest")
        kilobytes = sum(_resident_kb(pid) for pid in _family(process.pid))
        process.stdin.close()
        process.wait(20)
    return kilobytes / 1024


def _family(pid: int) -> list[int]:
    children = " ".join(file.read_text() for file in Path(f"/proc/{pid}/task").glob("*/children")).split()
    return [pid, *(member for child in children for member in _family(int(child)))]


def _resident_kb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    return int(status.split("VmRSS:")[1].split()[0])
