"""Colours and measures come from the theme: one file to change the look, and a look that is the same everywhere."""

import ast
import re
from collections.abc import Iterator
from typing import TypeGuard

import pytest

from tests.contract.sources import Source, called_name, sources

_HEX_COLOUR = re.compile(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
_MEASURES = re.compile(
    r"set(Fixed|Minimum|Maximum|Icon|Grid)(Size|Width|Height)|set(ContentsMargins|Spacing|PixelSize|PointSizeF?)"
    r"|set(Horizontal|Vertical)Spacing|addSpacing|resize"
)
_HOME = {"desktop_app/ui/theme.py", "desktop_app/ui/tokens.py"}


def outside_the_theme(source: Source) -> Iterator[str]:
    """Every colour, style sheet or measure that a window decides by itself. Zero is no measure."""
    for node in source.nodes:
        match node:
            case ast.Constant(value=str(text)) if _HEX_COLOUR.search(text):
                yield source.at(node, f"a colour of its own: {text!r}")
            case ast.Attribute(attr=name, value=ast.Attribute(attr="GlobalColor")) if name != "transparent":
                yield source.at(node, f"a colour of its own: {name}")
            case ast.Call() if called_name(node) == "setStyleSheet":
                yield source.at(node, "a style sheet of its own")
            case ast.Call(args=[_, *_]) if called_name(node) == "QColor" and _literal(node.args):
                yield source.at(node, "a colour of its own")
            case ast.Call() if _MEASURES.fullmatch(called_name(node)) and _literal(node.args):
                yield source.at(node, f"a measure of its own: {called_name(node)}")


def _literal(arguments: list[ast.expr]) -> bool:
    """True when a bare value stands among the arguments, or inside a QSize or QMargins made on the spot."""
    for argument in arguments:
        match argument:
            case ast.Constant(value=int() | float() | str() as value) if value:
                return True
            case ast.UnaryOp(operand=operand) if _literal([operand]):
                return True
            case ast.Call(args=inner) if called_name(argument) in {"QSize", "QMargins"} and _literal(inner):
                return True
    return False


@pytest.mark.parametrize("source", sources("desktop_app/ui"), ids=lambda source: source.path)
def test_the_look_comes_from_the_theme(source: Source) -> None:
    if source.path not in _HOME:
        assert list(outside_the_theme(source)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("accent = '#e0a040'", 1),
        ("QColor(20, 20, 20)", 1),
        ("QColor('red')", 1),
        ("painter.setPen(Qt.GlobalColor.white)", 1),
        ("self.setStyleSheet(sheet)", 1),
        ("self.setFixedWidth(320)", 1),
        ("self.setIconSize(QSize(24, 24))", 1),
        ("layout.setContentsMargins(0, 0, 8, 0)", 1),
        ("layout.setContentsMargins(0, 0, 0, 0)", 0),
        ("self.setFixedWidth(theme.PANEL_WIDTH)", 0),
        ("QColor(palette.accent)", 0),
        ("painter.fillRect(r, Qt.GlobalColor.transparent)", 0),
        ("self.tr('shot #1 of 3')", 0),
    ],
)
def test_what_counts_as_outside(code: str, found: int) -> None:
    assert len(list(outside_the_theme(Source("example.py", code)))) == found


def test_nothing_moves_by_itself() -> None:
    """Qt tells nobody that less motion is wanted, so there is none that would have to stop."""
    moving = re.compile(r"Q\w*Animation\w*|QTimeLine|QMovie")
    nodes = ((source, node) for source in sources("desktop_app/ui") for node in source.nodes)
    assert [source.at(node, node.id) for source, node in nodes if _is_name(node, moving)] == []


def _is_name(node: ast.AST, wanted: re.Pattern[str]) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and wanted.fullmatch(node.id) is not None
