"""Reads pictures that may do anything to whoever reads them: in a process of its own, so that a crash or a hang of a
decoder is a failed test with its picture, and the test goes on to find a smaller one.

`python -m tests.picture_reader` is that process: pictures come on stdin, each behind its length; a line of JSON goes
back for each.
"""

import contextlib
import json
import struct
import subprocess
import sys
import threading
import time
import warnings
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import KnownError
from desktop_app.domain.framing import Framing, Size
from desktop_app.media.picture import check_picture, prepare, preview

ROOT: Final = Path(__file__).resolve().parent.parent
HEIGHT: Final = 180
_RATIO: Final = Fraction(16, 9)
_PATIENCE: Final = 30.0
"""Seconds until the process is taken for hung: far more than a test asks for, because the machine may be busy."""


@dataclass(frozen=True)
class Reading:
    """What became of a picture: its lines, or the code of a known trouble. `seconds` is this work's own time."""

    height: int
    code: str
    seconds: float


class PictureEndedIt(Exception):
    """The reader crashed, met an unknown error (it is on stderr), or never answered."""


class Reader:
    """The process: started when it is needed, and again after a picture has ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, data: bytes) -> Reading:
        """What became of `data`, looked at, prepared and previewed. Raises `PictureEndedIt`."""
        if self._process is None:
            command = [sys.executable, "-m", "tests.picture_reader"]
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        watchdog = threading.Timer(_PATIENCE, process.kill)
        watchdog.start()
        try:
            process.stdin.write(struct.pack(">I", len(data)) + data)
            process.stdin.flush()
            answer = process.stdout.readline()
        except BrokenPipeError:
            answer = b""
        finally:
            watchdog.cancel()
        if not answer:
            self.close()
            raise PictureEndedIt(f"exit code {process.returncode}")
        return Reading(**json.loads(answer))

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        # What could not be handed over any more is nobody's concern.
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()
        process.kill()
        process.wait()


def _reading(data: bytes) -> Reading:
    began = time.thread_time()
    height, code = 0, ""
    try:
        check_picture(data, "mangled")
        height = prepare(data, "mangled", Framing(), _RATIO, HEIGHT, CancelToken()).height
        preview(data, Framing(), _RATIO, Size(64, 64), CancelToken(), "mangled")
    except KnownError as trouble:
        code = trouble.error.code.value
    return Reading(height, code, time.thread_time() - began)


def main() -> None:
    # What Pillow has to say of damaged files.
    warnings.filterwarnings("ignore")
    while len(head := sys.stdin.buffer.read(4)) == 4:
        data = sys.stdin.buffer.read(struct.unpack(">I", head)[0])
        sys.stdout.write(json.dumps(asdict(_reading(data))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
