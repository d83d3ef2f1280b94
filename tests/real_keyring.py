"""A session with a real GNOME Keyring in it, unlocked, for programs that are run there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

import pytest

_NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
_UNLOCK = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && eval "$0"'

needs_keyring = pytest.mark.skipif(not all(map(shutil.which, _NEEDED)), reason=f"needs {' and '.join(_NEEDED)}")


def run_with_keyring(
    commands: str, environment: Mapping[str, str] | None = None, timeout: float = 30
) -> subprocess.CompletedProcess[str]:
    """Run shell `commands`, one after the other in one session. `$PYTHON` is this Python; each sees this checkout.

    The keyring's own file is in the home folder of the test, encrypted.
    """
    ours = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    known = {**ours, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHON": sys.executable, **(environment or {})}
    session = ["dbus-run-session", "--", "sh", "-c", _UNLOCK, commands]
    return subprocess.run(session, env=known, capture_output=True, text=True, timeout=timeout, check=False)
