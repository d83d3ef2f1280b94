"""Lets the rest of the machine go first."""

import ctypes
import os
import sys

_NICER = 10
_BELOW_NORMAL = 0x4000


def lower_priority() -> None:
    """Lower this whole process's priority, so that the window stays lively while a film is made."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICER)
