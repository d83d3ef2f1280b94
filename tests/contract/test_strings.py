"""Whatever a person reads in a window goes through translation: no bare literal reaches a widget."""

import ast
from collections.abc import Iterator

import pytest

from tests.contract.sources import Source, called_name, sources

_SETTERS = {
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setDetailedText",
    "setInformativeText",
    "setItemText",
    "setLabelText",
    "setPlaceholderText",
    "setPrefix",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "showMessage",
}
_WIDGETS = {
    "QAction",
    "QCheckBox",
    "QDockWidget",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QMessageBox",
    "QPushButton",
    "QRadioButton",
}


def untranslated(source: Source) -> Iterator[str]:
    """Every literal with a letter in it that is given to a widget as it stands."""
    for call in source.calls():
        if called_name(call) in _SETTERS | _WIDGETS:
            for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
                for literal in _literals(argument):
                    yield source.at(argument, f"{literal!r} is not translated")


def _literals(value: ast.expr) -> Iterator[str]:
    """The literals a value is made of. What a call gives back (`self.tr(…)`, words) is that call's own business."""
    match value:
        case ast.Constant(value=str(text)) if any(letter.isalpha() for letter in text):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=left, orelse=right) | ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)


@pytest.mark.parametrize("source", sources("desktop_app/ui"), ids=lambda source: source.path)
def test_every_visible_string_is_translated(source: Source) -> None:
    assert list(untranslated(source)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Make")', 1),
        ('QPushButton("Make", self)', 1),
        ('label.setText(f"{n} shots")', 1),
        ('label.setToolTip("on" if x else "off")', 2),
        ('label.setText("about " + price)', 1),
        ('label.setText(self.tr("Make"))', 0),
        ('label.setText(f"{a} – {b}")', 0),
        ('label.setText(words.state(job) or "")', 0),
        ('self.setObjectName("generateButton")', 0),
    ],
)
def test_what_counts_as_untranslated(code: str, found: int) -> None:
    assert len(list(untranslated(Source("example.py", code)))) == found
