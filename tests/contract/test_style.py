"""Style is ruff's business, and so is who may touch widgets."""

import subprocess
import sys

import pytest

from tests.contract.sources import ROOT


def _ruff(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ruff", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, input=text)


@pytest.mark.parametrize("verb", [("check",), ("format", "--check", "--diff")], ids=["lint", "format"])
def test_style_holds(verb: tuple[str, ...]) -> None:
    result = _ruff(*verb, "desktop_app", "packaging", "tests")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("path", "code", "rule"),
    [
        ("desktop_app/runtime/engine.py", "from PySide6.QtWidgets import QWidget\n\nQWidget()\n", "TID251"),
        ("desktop_app/runtime/engine.py", "from PySide6 import QtWidgets\n\nQtWidgets.QWidget()\n", "TID251"),
        ("desktop_app/storage/rows.py", 'print("hello")\n', "T201"),
        ("desktop_app/storage/rows.py", "try:\n    open('x')\nexcept Exception as e:\n    str(e)\n", "BLE001"),
    ],
)
def test_an_offence_is_caught(path: str, code: str, rule: str) -> None:
    result = _ruff("check", "--stdin-filename", path, "-", text=code)
    assert rule in result.stdout


def test_widgets_are_welcome_in_ui() -> None:
    code = "from PySide6.QtWidgets import QWidget\n\nQWidget()\n"
    assert _ruff("check", "--stdin-filename", "desktop_app/ui/window.py", "-", text=code).returncode == 0
