"""A real disk of a few megabytes: a tmpfs, which only root of a Linux may mount."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MEGABYTE = 1024 * 1024


class SmallDisk:
    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    def fill(self, leave: int = 0) -> None:
        """Until `leave` bytes are free."""
        with self._ballast.open("ab") as file:
            while (free := self._free()) > leave:
                try:
                    file.write(bytes(min(free - leave, MEGABYTE)))
                    file.flush()
                except OSError:
                    break

    def clear(self) -> None:
        self._ballast.unlink()

    def lock(self, *, locked: bool) -> None:
        """Read-only, or not any more."""
        how = "ro" if locked else "rw"
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.root)], check=True)

    def _free(self) -> int:
        state = os.statvfs(self.root)
        return state.f_bavail * state.f_bsize


@contextmanager
def small_disk(root: Path, megabytes: int = 24) -> Iterator[SmallDisk]:
    """Skips the test where none can be had."""
    root.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(root)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root of a Linux can mount a small disk")
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "--lazy", str(root)], check=True)
