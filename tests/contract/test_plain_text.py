"""What is shown is text, never markup: labels, message boxes and tooltips come from `ui.plain` and `ui.plain_box`."""

import ast
from collections.abc import Iterator

import pytest

from tests.contract.sources import Source, called_name, sources

_HOMES = frozenset({"desktop_app/ui/plain.py", "desktop_app/ui/plain_box.py", "desktop_app/ui/help/guide_page.py"})
"""The last shows Markdown of our own, and says so to Qt."""
_GUESSING = {"QLabel": "PlainLabel", "QMessageBox": "PlainBox", "QTextEdit": "QPlainTextEdit", "QTextBrowser": "a box"}
_TOOLTIPS = {"setToolTip": 0, "setWhatsThis": 0, "setStatusTip": 0, "showText": 1}
_SURE = {"tr", "translate", "tip", "plain_tip"}


def guessed(source: Source) -> Iterator[str]:
    """Every widget, and every tooltip, that leaves it to Qt whether its text is markup."""
    for node in source.nodes:
        match node:
            case ast.Call() if called_name(node) in _GUESSING:
                yield source.at(node, f"{called_name(node)} guesses: use {_GUESSING[called_name(node)]}")
            case ast.ClassDef(bases=bases):
                for base in bases:
                    if isinstance(base, ast.Name) and base.id in _GUESSING:
                        yield source.at(base, f"{base.id} guesses: use {_GUESSING[base.id]}")
        if isinstance(node, ast.Call) and called_name(node) in _TOOLTIPS:
            place = _TOOLTIPS[called_name(node)]
            if len(node.args) > place and not _sure(node.args[place]):
                yield source.at(node, "a tooltip that may be taken for markup: use tip()")


def _sure(text: ast.expr) -> bool:
    """A sentence of ours as it stands, or one that went through `ui.plain`."""
    match text:
        case ast.Constant(value=str(words)):
            return not words
        case ast.IfExp(body=left, orelse=right):
            return _sure(left) and _sure(right)
        case ast.Call():
            return called_name(text) in _SURE
    return False


@pytest.mark.parametrize("source", sources("desktop_app/ui"), ids=lambda source: source.path)
def test_nothing_is_taken_for_markup(source: Source) -> None:
    if source.path not in _HOMES:
        assert list(guessed(source)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("QLabel(text)", 1),
        ("class Line(QLabel): ...", 1),
        ("QMessageBox(self)", 1),
        ("box.addButton(text, QMessageBox.ButtonRole.AcceptRole)", 0),
        ("PlainLabel(text)", 0),
        ("w.setToolTip(job.prompt)", 1),
        ("w.setToolTip(self.tr('in {place}').format(place=place))", 1),
        ("w.setToolTip(self.tr('Make') if ready else words)", 1),
        ("QToolTip.showText(at, prompt, view)", 1),
        ("w.setToolTip(self.tr('Make') if ready else '')", 0),
        ("w.setToolTip(tip(words))", 0),
        ("QToolTip.showText(at, plain_tip(prompt), view)", 0),
    ],
)
def test_what_counts_as_guessing(code: str, found: int) -> None:
    assert len(list(guessed(Source("example.py", code)))) == found
