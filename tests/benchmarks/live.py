"""While 20 jobs are polled and 4 clips come down: how long the event loop is kept, how fast they come.

One run: the practice service in its process, the program's window in another (`probes/load.py`), and curl fetching the
same four links from the same service, under the same polling. Four films are made and then grown by an empty box to the
size of a long clip, which leaves them valid; all four downloads are held at the door and let in together.
"""

import os
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median

from desktop_app.practice.script import HOLD, QUICK, Call, hang, status_word
from tests.benchmarks.processes import probe, screen
from tests.benchmarks.rows import Row
from tests.benchmarks.talking import Service, practice_service, talking

_POLLED, _CLIPS = 20, 4
_CLIP_BYTES = 256 * 1024 * 1024
_CURL_ROUNDS = 3
_PATIENCE = 90.0

_UNFINISHED = status_word(Call.STATUS, "in_progress").always()
_AT_THE_DOOR = hang(Call.MEDIA).always()


def measure() -> Sequence[Row]:
    """Three rows: the event loop's 99th percentile and longest gap in milliseconds, and megabytes a second."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        home = Path(folder)
        environment = stack.enter_context(screen(home))
        service = stack.enter_context(practice_service(home / "service", environment))
        service.direct(QUICK, _UNFINISHED, _AT_THE_DOOR)
        token = {"RUNCOMFY_API_TOKEN": service.token}
        folders = (f"--data-dir={home / 'data'}", f"--library-dir={home / 'clips'}")
        ours = probe("load", *folders, f"--api-base={service.base}")
        window = stack.enter_context(talking(ours, environment | token))

        window.say(f"add {_CLIPS}")
        films = _until(lambda: _films(home, _CLIPS))
        for film in films:
            _grow(film)
            _warm(film)
        service.direct(replace(QUICK, queue_seconds=HOLD), _UNFINISHED, _AT_THE_DOOR)
        window.say(f"add {_POLLED}")
        window.hear(lambda told: told.get("RUNNING") == _POLLED + _CLIPS)
        service.direct(replace(QUICK, queue_seconds=HOLD), _AT_THE_DOOR)
        window.hear(lambda told: told.get("DOWNLOADING") == _CLIPS)
        window.say("measure")
        started = time.perf_counter()
        service.direct(replace(QUICK, queue_seconds=HOLD))
        _until(lambda: _whole_clips(home))
        seconds = time.perf_counter() - started
        gaps = window.hear(lambda told: "p99_ms" in told)
        curl = median(_curl_seconds(home, service, films) for _ in range(_CURL_ROUNDS))
    megabytes = _CLIPS * _CLIP_BYTES / 1e6
    what = f"{_POLLED} jobs polled, {_CLIPS} clips coming down: "
    return [
        Row("live-gap-p99", what + "event-loop gap, 99th percentile", "ms", gaps["p99_ms"], bar=10),
        Row("live-gap-max", what + "longest event-loop gap", "ms", gaps["max_ms"], bar=25),
        Row(
            name="live-speed",
            what=what + "speed",
            unit="MB/s",
            value=megabytes / seconds,
            peer=megabytes / curl,
            peer_name="curl, the same links",
            bar=0.7,
            at_least=True,
        ),
    ]


def _until(look: Callable[[], list[Path]]) -> list[Path]:
    """What `look` finds, once it finds something."""
    end, pause = time.monotonic() + _PATIENCE, threading.Event()
    while time.monotonic() < end:
        if found := look():
            return found
        pause.wait(0.01)
    raise TimeoutError("the films were not made, or did not come down")


def _films(home: Path, count: int) -> list[Path]:
    films = sorted((home / "service").rglob("films/*.mp4"))
    return films if len(films) == count else []


def _whole_clips(home: Path) -> list[Path]:
    """The clips whose last byte has come, be they under their final names yet or not."""
    clips = [file for file in (home / "clips").rglob("*.mp4*") if _size(file) == _CLIP_BYTES]
    return clips if len(clips) == _CLIPS else []


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:  # it has got its final name since
        return 0


def _grow(film: Path) -> None:
    """Append an empty `free` box (ISO/IEC 14496-12, 8.1.2): players skip it, a download does not."""
    room = _CLIP_BYTES - film.stat().st_size
    with film.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(struct.pack(">I4s", room, b"free"))
        file.truncate(_CLIP_BYTES)


def _warm(film: Path) -> None:
    """Read the film once: else whoever comes first, and that is us, also waits for the server's pages to be made."""
    with film.open("rb") as file:
        while file.read(4 * 1024 * 1024):
            pass


def _curl_seconds(home: Path, service: Service, films: Sequence[Path]) -> float:
    """All four at once, each by a curl of its own, to disk."""
    requests = [film.name.removesuffix("-film.mp4") for film in films]
    links = [service.ask("GET", f"/v1/requests/{request}/result")["output"]["video"] for request in requests]
    targets = [home / f"curl-{number}.mp4" for number in range(len(links))]
    started = time.perf_counter()
    running = [
        subprocess.Popen(["curl", "--silent", "--fail", "--noproxy", "*", "--output", str(target), link])
        for link, target in zip(links, targets, strict=True)
    ]
    if any(curl.wait(_PATIENCE) for curl in running):
        raise RuntimeError("curl could not fetch the clips")
    seconds = time.perf_counter() - started
    for target in targets:
        target.unlink()
    return seconds
