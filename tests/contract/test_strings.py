"""Whatever a person reads in a window goes through translation: no bare literal reaches a widget."""

import ast
import re
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
    # Our own, which do the same.
    "ElidedLabel",
    "KeyTip",
    "PlainLabel",
    "add_row",
    "add_switch",
    "add_wide_row",
    "announce",
    "say",
    "tip",
    "words_button",
}
_UNSEEN = {"setObjectName", "setStyleSheet", "debug", "info", "warning", "error", "exception", "find", "findChild"}
_WORD = re.compile("[A-Za-z]{2}")
_MADE_OF_NAMES = {
    "desktop_app/ui/help/about_dialog.py",
    "desktop_app/ui/help/guide_page.py",
    "desktop_app/ui/icons.py",
    "desktop_app/ui/library/clip_actions.py",
    "desktop_app/ui/queue/details_dialog.py",
    "desktop_app/ui/report_dialog.py",
    "desktop_app/ui/shortcuts/shortcuts.py",
    "desktop_app/ui/theme.py",
    "desktop_app/words/errors.py",
    "desktop_app/words/languages.py",
}
"""Files with keys of a cache, names of files, addresses or tokens, or details for a report, which stay as they are."""


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


def composed(source: Source) -> Iterator[str]:
    """Every f-string that holds a word of its own: no translator could put that in another place, or another form."""
    unseen = {
        id(part)
        for node in source.nodes
        if isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and called_name(node) in _UNSEEN)
        for part in ast.walk(node)
    } | {id(node.format_spec) for node in source.nodes if isinstance(node, ast.FormattedValue)}
    for node in source.nodes:
        if isinstance(node, ast.JoinedStr) and id(node) not in unseen:
            words = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if _WORD.search(words):
                yield source.at(node, f"{words!r} is not translated")


@pytest.mark.parametrize("source", sources("desktop_app/ui", "desktop_app/words"), ids=lambda source: source.path)
def test_no_sentence_is_put_together_from_pieces(source: Source) -> None:
    assert source.path in _MADE_OF_NAMES or list(composed(source)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{n} shots"', 1),
        ('f"{price:.2f} left"', 1),
        ('f"{a} · {b:.2f}"', 0),
        ('raise ValueError(f"no {x}")', 0),
        ('log.info(f"{n} shots")', 0),
    ],
)
def test_what_counts_as_put_together(code: str, found: int) -> None:
    assert len(list(composed(Source("example.py", code)))) == found


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
