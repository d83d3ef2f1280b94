"""What is imported is declared, what is declared is imported, and a wheel holds everything that it needs to run."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from importlib.metadata import files
from pathlib import Path

from tests.contract.sources import ROOT, Source, sources

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_DECLARED = [re.split(r"[<>=!~\[; ]", line)[0] for line in _PROJECT["dependencies"]]


def outside_imports(source: Source) -> set[str]:
    """Modules of other projects that one file imports, two names deep: `PySide6.QtCore`, `requests`."""
    found: set[str] = set()
    for node in source.nodes:
        match node:
            case ast.Import(names=names):
                found |= {name.name for name in names}
            case ast.ImportFrom(module=str(module), names=names):
                found |= {f"{module}.{name.name}" for name in names}
    modules = {".".join(name.split(".")[:2]) for name in found}
    return {name for name in modules if name.split(".")[0] not in {*sys.stdlib_module_names, "desktop_app"}}


def provided_by(distribution: str) -> set[str]:
    """The modules that an installed distribution brings, one and two names deep."""
    brought: set[str] = set()
    for file in files(distribution) or ():
        if file.suffix in {".py", ".so", ".pyd"}:
            parts = [part.split(".")[0] for part in file.parts[:2]]
            brought |= {".".join(parts), parts[0]} if len(parts) > 1 else {parts[0]}
    return brought


def unmatched(imports: Iterable[str], declared: Iterable[str]) -> tuple[set[str], set[str]]:
    """(imported but not declared, declared but not imported)."""
    brings = {name: provided_by(name) for name in declared}
    undeclared, used = set(), set()
    for module in imports:
        # The longest name decides: QtMultimedia is PySide6 too, but its own distribution brings it.
        for name in (module, module.split(".")[0]):
            if by := {distribution for distribution, modules in brings.items() if name in modules}:
                used |= by
                break
        else:
            undeclared.add(module)
    return undeclared, set(brings) - used


def test_declared_is_imported_and_imported_is_declared() -> None:
    imports = set[str]().union(*map(outside_imports, sources("desktop_app")))
    assert unmatched(imports, _DECLARED) == (set(), set())


def test_the_check_can_fail() -> None:
    code = "import PIL.Image, os\nfrom PySide6.QtCore import Slot\nimport desktop_app.paths\nfrom pytest import mark"
    imports = outside_imports(Source("example.py", code))
    assert imports == {"PIL.Image", "PySide6.QtCore", "pytest.mark"}
    declared = ["Pillow", "PySide6_Essentials", "PySide6_Addons"]
    assert unmatched(imports, declared) == ({"pytest.mark"}, {"PySide6_Addons"})


def test_a_wheel_carries_the_resources_and_the_entry_point(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
        assert "stillwake = desktop_app.__main__:main" in archive.read(entry_points).decode()
    resources = [file.relative_to(ROOT) for file in (ROOT / "resources").rglob("*") if file.is_file()]
    assert resources
    assert {f"desktop_app/{file.as_posix()}" for file in resources} <= names
    assert not any(name.startswith(("tests/", "packaging/", "resources/")) for name in names)
