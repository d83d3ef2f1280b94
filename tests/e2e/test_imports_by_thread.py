"""No module of Qt's is imported beside the window: the bindings keep one table of types for all modules, without a
lock, and whoever meets an object of Qt's for the first time while it grows reads what isn't written yet.
"""

import os
import subprocess
import sys
from pathlib import Path

from desktop_app.options import SKIP_WELCOME
from tests.e2e.program import PATIENCE, ROOT


def test_modules_of_qt_are_imported_by_the_windows_own_thread(tmp_path: Path) -> None:
    folders = ("--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library"))
    command = [sys.executable, "-m", "tests.e2e.imports_by_thread", "--practice", *folders]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", SKIP_WELCOME: "1"}
    done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
