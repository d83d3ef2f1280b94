"""The whole program, its set-up and its tests are typed: mypy, strict."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.sources import ROOT


def _mypy(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "mypy", *arguments], cwd=ROOT, capture_output=True, text=True)


@pytest.mark.timeout(300)  # The first time, without mypy's cache, PySide6's stubs alone take most of a minute.
def test_types_hold() -> None:
    result = _mypy()
    assert result.returncode == 0, result.stdout + result.stderr


def test_an_untyped_function_is_caught(tmp_path: Path) -> None:
    offence = tmp_path / "example.py"
    offence.write_text("def twice(number):\n    return 2 * number\n", encoding="utf-8")
    result = _mypy(str(offence))
    assert result.returncode == 1
    assert "no-untyped-def" in result.stdout
