"""ImageMagick, which shares no code with Pillow's readers of ours: the reference for pixels."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

PROGRAM: Final = shutil.which("magick") or shutil.which("convert")


def magick(*jobs: Sequence[str | Path]) -> None:
    """Any number of its `convert`s in one run, since starting it is what takes time: the last of each is the file made.

    Raises `CalledProcessError`, what it said being in its notes.
    """
    assert PROGRAM is not None, "ImageMagick, the reference, is not installed"
    command = [PROGRAM, "-respect-parentheses", "xc:"]
    for *steps, made in jobs:
        command += ["(", *map(str, steps), "-write", str(made), "+delete", ")"]
    # Small pictures: its own threads cost more than they bring.
    environment = {**os.environ, "MAGICK_THREAD_LIMIT": "1"}
    done = subprocess.run([*command, "null:"], env=environment, capture_output=True, text=True, timeout=50)
    if done.returncode != 0:
        error = subprocess.CalledProcessError(done.returncode, command)
        error.add_note(done.stderr)
        raise error


@lru_cache
def reads(suffix: str) -> bool:
    """Whether this ImageMagick was built with what it takes to read such files."""
    assert PROGRAM is not None
    listed = subprocess.run([PROGRAM, "-list", "format"], capture_output=True, text=True, timeout=50).stdout
    rows = (line.split() for line in listed.splitlines())
    return any(row[0].rstrip("*") == suffix.upper() and row[2].startswith("r") for row in rows if len(row) > 2)
