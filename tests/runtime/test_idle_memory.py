"""What the C library keeps for itself goes back to the system, measured on this very process."""

import ctypes
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.runtime.idle_memory import IdleMemory
from desktop_app.spare_memory import give_back

BLOCK, BLOCKS = 4_000, 16_000
MOST_MB = BLOCK * BLOCKS / 2**20

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="read from /proc")


def resident_mb() -> float:
    return int(Path("/proc/self/status").read_text("ascii", "replace").split("VmRSS:")[1].split()[0]) / 1024


def test_what_was_let_go_is_given_back_when_it_is_quiet(qtbot: QtBot) -> None:
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "gnu_get_libc_version"):
        pytest.skip("another C library, which is left alone")
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    give_back()  # what other tests have let go of: the blocks would lie there
    before = resident_mb()
    blocks = [libc.malloc(BLOCK) for _ in range(BLOCKS)]
    for block in blocks:
        ctypes.memset(block, 1, BLOCK)
    for block in blocks[:-1]:  # the last one keeps the heap from shrinking by itself
        libc.free(block)
    assert resident_mb() > before + MOST_MB / 2
    memory = IdleMemory(quiet_ms=0)
    memory.used()
    qtbot.waitUntil(lambda: resident_mb() < before + MOST_MB / 2)
    libc.free(blocks[-1])
