"""The table of everything that can be opened misses nothing: a new dialog or menu is walked through like the others."""

import ast
from collections.abc import Iterator

from tests.contract.sources import Source, called_name, sources
from tests.every_window import EVERY_WINDOW

WINDOWS = {"QDialog", "QMenu", "QMessageBox", "QMainWindow"}
FLAGS = {"Popup", "Window"}
IN_PASSING = {"NotificationArea", "Toast", "TipLine", "LinkLine"}
"""Parts of the window that come and go: nothing tells them from other widgets, so they are in the table by hand."""


def _classes(files: list[Source]) -> dict[str, ast.ClassDef]:
    return {node.name: node for file in files for node in file.nodes if isinstance(node, ast.ClassDef)}


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.id for base in node.bases if isinstance(base, ast.Name)}


def _is_flagged(node: ast.ClassDef) -> bool:
    """Whether it makes itself a window of its own: Qt.WindowType.Popup."""
    return any(
        isinstance(part, ast.Attribute) and part.attr in FLAGS and ast.unparse(part.value).endswith("WindowType")
        for part in ast.walk(node)
    )


def _windows(classes: dict[str, ast.ClassDef]) -> set[str]:
    found = {name for name, node in classes.items() if _bases(node) & WINDOWS or _is_flagged(node)}
    while more := {name for name, node in classes.items() if _bases(node) & found} - found:
        found |= more
    return found


def _built_in_place(classes: dict[str, ast.ClassDef], kinds: set[str]) -> Iterator[str]:
    """Methods that build a menu, or a window of a class that others are made from."""
    for name, node in classes.items():
        for method in (part for part in node.body if isinstance(part, ast.FunctionDef)):
            calls = (part for part in ast.walk(method) if isinstance(part, ast.Call))
            if any(isinstance(call.func, ast.Name) and called_name(call) in kinds for call in calls):
                yield f"{name}.{method.name}"


def test_nothing_that_opens_is_missing() -> None:
    classes = _classes(sources("desktop_app/ui"))
    windows = _windows(classes)
    bases = {base for name in windows for base in _bases(classes[name])} & windows
    expected = (windows - bases) | set(_built_in_place(classes, bases | WINDOWS)) | IN_PASSING
    assert set(EVERY_WINDOW) == expected
