"""Everything that can be opened, walked through once: whatever is shown is translated and has room, every control has
a name, the keyboard is seen wherever it goes, Escape closes, and of what is closed nothing is left.
"""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from tests.every_window import EVERY_WINDOW
from tests.tongues import Pseudo
from tests.walks import Look, cut_words, left_english, stays_open, unnamed, unseen_focus
from tests.windows.desk import Desk, Faces, laid_out, standing

QT_SAYS = (
    "This plugin does not support",  # the offscreen platform, of windows in front of others
    "Keyboard event not accepted",  # a key was pressed where it means nothing
    "PulseAudioService",  # no sound here
    "Could not open media",  # the clips of a small library are no films
)
pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)

SETTLED_MS = 5_000
"""What a window says late, because it was asked of a thread, is waited for: what it lacks still then, it lacks."""

WORDS: tuple[Look, ...] = (left_english, cut_words)
CONTROLS: tuple[Look, ...] = (unnamed, unseen_focus)
OTHERWISE = frozenset({"ImportDialog", "ColourButton.__init__"})
"""Escape stops the work, and the end of that closes the window; a menu of Qt's own button, which runs it."""
STAYS = frozenset({"_Menu"})
"""As long as the desktop's sign it belongs to."""


def _walk(desk: Desk, looks: tuple[Look, ...]) -> list[str]:
    """All that is found, by the window it is found in. Who has waited in vain once waits no more."""
    found, opened = list[str](), dict[str, weakref.WeakSet[QWidget]]()
    for name, faces in EVERY_WINDOW.items():
        opened[name] = weakref.WeakSet()
        found += [f"{name}: {trouble}" for trouble in _look_at(faces, desk, looks, opened[name], patient=not found)]
        if name not in OTHERWISE and (trouble := _left_open(desk)):
            found.append(f"{name}: {trouble}")
        desk.clear()
    gc.collect()
    return found + [f"{name}: closed, and still there" for name, left in opened.items() if left and name not in STAYS]


def _look_at(
    faces: Faces, desk: Desk, looks: tuple[Look, ...], opened: weakref.WeakSet[QWidget], *, patient: bool
) -> list[str]:
    found = list[str]()
    for window in faces(desk):
        if window.isWindow() and window is not desk.window:
            opened.add(window)
        for look in looks:
            if look(window) and (found or not patient or not _mends_itself(desk, look, window)):
                found += look(window)
    return found


def _mends_itself(desk: Desk, look: Look, window: QWidget) -> bool:
    try:
        desk.qtbot.waitUntil(lambda: not look(window), timeout=SETTLED_MS)
    except WaitedTooLong:
        return False
    return True


@pytest.mark.usefixtures("look_of_before")
def test_all_words_are_translated_and_have_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    monkeypatch.setattr("desktop_app.ui.language.translators", lambda _code: (Pseudo(),))
    with laid_out(tmp_path, qtbot) as desk:
        assert _walk(desk, WORDS) == []


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there: what only then is told is told."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("look_of_before", "listening")
def test_every_control_has_a_name_and_is_reached_and_escape_closes(tmp_path: Path, qtbot: QtBot) -> None:
    with laid_out(tmp_path, qtbot) as desk:
        assert _walk(desk, CONTROLS) == []


def _left_open(desk: Desk) -> str:
    """What Escape, pressed in whatever is in front, doesn't close."""
    trouble = ""
    while len(standing()) > 1 and not trouble:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        trouble = stays_open(over or next(window for window in standing() if window is not desk.window))
        desk.settle()
    return trouble
