"""Imports run one way: the contracts of pyproject.toml hold, and each of them can fail."""

import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path

from tests.contract.sources import ROOT

_OFFENCES = {
    "domain/rule.py": "import sqlite3",
    "api/client.py": "import desktop_app.storage.rows",
    "storage/rows.py": "import PySide6.QtCore",
    "runtime/engine.py": "import requests",
    "words/errors.py": "import desktop_app.pipeline.step",
    "practice/server.py": "import desktop_app.api.client",
    "pipeline/step.py": "import desktop_app.pipeline.other",
    "pipeline/other.py": "import desktop_app.pipeline.step",
    "ui/window.py": "import desktop_app.storage.rows",
}


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    lint = Path(sysconfig.get_path("scripts")) / "lint-imports"
    return subprocess.run([lint, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True)


def test_every_layer_contract_is_kept() -> None:
    result = _lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_layer_contract_can_be_broken(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "desktop_app"
    real = ROOT / "desktop_app"
    for module in [*real.glob("*.py"), *real.glob("*/__init__.py")]:
        empty = package / module.relative_to(real)
        empty.parent.mkdir(parents=True, exist_ok=True)
        empty.touch()
    for file, offence in _OFFENCES.items():
        (package / file).write_text(f"{offence}\n", encoding="utf-8")

    result = _lint(tmp_path)

    assert result.returncode == 1, result.stdout + result.stderr
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    kept = [contract["name"] for contract in contracts if f"{contract['name']} BROKEN" not in result.stdout]
    assert kept == []
