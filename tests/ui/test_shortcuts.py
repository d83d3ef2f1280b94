"""One table of keys: no key means two things in one place, each is answered, and new ones hold at once everywhere."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.runtime.preferences import Preferences
from desktop_app.storage.settings import Settings, load
from desktop_app.ui.compose.framing.hand import KEYS as FRAME_KEYS
from desktop_app.ui.help.command_words import cap_words, command_words, place_words
from desktop_app.ui.help.shortcut_sheet import ShortcutSheet
from desktop_app.ui.library.clip_actions import ClipAction
from desktop_app.ui.library.clip_keys import ClipKeys
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.settings.shortcuts_section import KeyRow, ShortcutsSection
from desktop_app.ui.shortcuts.clashes import without_clashes
from desktop_app.ui.shortcuts.commands import USUAL, Command, Place, meet
from desktop_app.ui.shortcuts.shortcuts import Keys, shortcuts
from tests.contract.sources import sources

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    shortcuts().follow(made)
    yield made
    shortcuts().reset()
    made.shutdown()


def test_no_key_means_two_things_where_both_work_and_every_command_is_called_something(qtbot: QtBot) -> None:
    assert set(USUAL) == set(Command)
    for command, usual in USUAL.items():
        for keys in usual.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys
            assert shortcuts().taken_by(command, QKeySequence(keys)) is None, command
    said = [(usual.place, command_words(command)) for command, usual in USUAL.items()]
    assert len(set(said)) == len(said)
    assert all(place_words(place) for place in Place)
    assert meet(Place.WINDOW, Place.QUEUE)
    assert not meet(Place.PLAYER, Place.LIBRARY)


def test_somebody_in_the_windows_answers_to_every_command() -> None:
    """By its name, or by the two tables that stand for many."""
    homes = ("desktop_app/ui/shortcuts/", "desktop_app/ui/settings/", "desktop_app/ui/help/command_words.py")
    wired = "".join(source.text for source in sources("desktop_app/ui") if not source.path.startswith(homes))
    by_table = {f"CLIP_{action.name}" for action in ClipAction} | {command.name for command in FRAME_KEYS}
    by_arrows = {Command.FRAME_MOVE.name, Command.FRAME_MOVE_FINE.name}
    unheard = [c.name for c in Command if c.name not in by_table | by_arrows and f"Command.{c.name}" not in wired]
    assert unheard == []


def test_another_key_holds_at_once_in_shortcuts_actions_and_widgets_and_is_all_that_is_kept(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, body = QLineEdit(), QPushButton()
    column.addWidget(field)
    column.addWidget(body)
    whole, clips = (
        QSignalSpy(Keys(Command.WHOLE_LIBRARY, window).activated),
        QSignalSpy(ClipKeys((body,), window).wanted),
    )
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_G)
    shortcuts().bind(Command.WHOLE_LIBRARY, QKeySequence("W"))
    shortcuts().bind(Command.CLIP_FAVOURITE, QKeySequence("Ctrl+B"))
    for before in (Qt.Key.Key_G, Qt.Key.Key_F):
        QTest.keyClick(body, before)
    QTest.keyClick(body, Qt.Key.Key_W)
    QTest.keyClick(body, Qt.Key.Key_B, CONTROL)
    assert (whole.count(), clips.count(), clips.at(0)) == (2, 1, [ClipAction.FAVOURITE])
    field.setFocus()
    QTest.keyClicks(field, "wow")
    assert field.text() == "wow"
    assert (whole.count(), clips.count()) == (2, 1)
    shortcuts().bind(Command.WHOLE_LIBRARY, QKeySequence("G"))
    preferences.shutdown()
    assert dict(load(tmp_path / "settings.json").shortcuts) == {"clip_favourite": "Ctrl+B"}
    action = next(action for action in window.findChildren(QAction) if action.data() is ClipAction.FAVOURITE)
    shortcuts().reset()
    assert action.shortcuts() == [QKeySequence("F")]


def test_a_settings_file_cannot_take_away_fixed_keys_or_bring_nonsense(preferences: Preferences) -> None:
    preferences.change(shortcuts={"leave": "Q", "no_such": "A", "make": "Ctrl+A, Ctrl+B", "paste": "what?", "undo": ""})
    assert shortcuts().words(Command.LEAVE) == "Esc"
    assert shortcuts().words(Command.MAKE) == shortcuts().all_words(Command.MAKE)[0] != "Ctrl+A"
    assert shortcuts().keys(Command.PASTE) == [QKeySequence("Ctrl+V")]
    assert shortcuts().keys(Command.UNDO) == []


def test_a_taken_key_is_said_and_swapped_only_by_a_click_and_a_fixed_one_never(
    qtbot: QtBot, preferences: Preferences
) -> None:
    section = ShortcutsSection(preferences)
    qtbot.addWidget(section)
    section.show()
    rows = {row.command: row for row in section.findChildren(KeyRow)}
    assert set(rows) == {command for command, usual in USUAL.items() if not usual.fixed}
    undo = rows[Command.UNDO]
    QTest.keyClick(undo.field, Qt.Key.Key_F, CONTROL)
    assert not preferences.settings.shortcuts
    assert "Search the library" in _trouble(undo)
    swap = undo.findChild(QPushButton, "swapKeysButton")
    assert swap is not None
    swap.click()
    assert shortcuts().keys(Command.UNDO) == [QKeySequence("Ctrl+F")]
    assert shortcuts().keys(Command.SEARCH) == [QKeySequence("Ctrl+Z")]
    QTest.keyClick(rows[Command.PASTE].field, Qt.Key.Key_Escape)
    assert shortcuts().keys(Command.PASTE) == [QKeySequence("Ctrl+V")]
    assert "always means" in _trouble(rows[Command.PASTE])
    QTest.keyClick(rows[Command.PLAYER_MUTE].field, Qt.Key.Key_Backspace)
    assert shortcuts().keys(Command.PLAYER_MUTE) == []
    reset = section.findChild(QPushButton, "resetShortcutsButton")
    assert reset is not None
    reset.click()
    assert not preferences.settings.shortcuts
    assert not reset.isEnabled()


def test_the_sheet_lists_every_command_with_the_keys_it_has_now(qtbot: QtBot, preferences: Preferences) -> None:
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    shortcuts().bind(Command.MAKE, QKeySequence("F5"))
    tree = sheet.findChild(QTreeWidget)
    search = sheet.findChild(QLineEdit)
    assert tree is not None
    assert search is not None
    shown = dict(_shown(tree))
    assert set(shown) == set(Command)
    assert shown[Command.MAKE] == "F5"
    assert all(shown[command] == ", ".join(cap_words(command)) for command in Command if cap_words(command))
    search.setText("mute sound player")
    search.setText("sound")
    assert [command for command, _ in _shown(tree)] == [Command.PLAYER_MUTE]


def test_a_key_that_settings_give_to_two_commands_stays_with_one(preferences: Preferences) -> None:
    """As a file from elsewhere may: of two own ones the first has it, and usual ones stay where they are."""
    usual = shortcuts().keys(Command.PLAYER_MUTE)
    preferences.change(shortcuts={"make": "F5", "player_mute": "F5", "clip_details": "Enter", "undo": "Ctrl+F"})
    assert shortcuts().keys(Command.MAKE) == [QKeySequence("F5")]
    assert shortcuts().keys(Command.PLAYER_MUTE) == usual
    assert {(clash.command, clash.holder) for clash in shortcuts().clashes} == {
        (Command.PLAYER_MUTE, Command.MAKE),
        (Command.CLIP_DETAILS, Command.CLIP_PLAY),
        (Command.UNDO, Command.SEARCH),
    }
    preferences.change(shortcuts={"undo": "Ctrl+F", "search": "Ctrl+Z"})
    assert not shortcuts().clashes, "a swap is none"
    # Without its own key the one has its usual again, which the other was to have.
    preferences.change(shortcuts={"make": "F1", "player_mute": "Ctrl+Return"})
    assert {clash.command for clash in shortcuts().clashes} == {Command.MAKE, Command.PLAYER_MUTE}
    _no_two_commands_have_one_key()


@given(some.dictionaries(some.sampled_from([c.value for c in Command]), some.sampled_from(["", "F5", "M", "Ctrl+F"])))
def test_whatever_settings_ask_for_no_key_means_two_things(own: dict[str, str]) -> None:
    kept, clashes = without_clashes({Command(name): keys for name, keys in own.items()})
    assert len(kept) + len(clashes) == len(own)
    keys = {command: (kept[command],) if command in kept else usual.keys for command, usual in USUAL.items()}
    for one, other in combinations(USUAL, 2):
        if meet(USUAL[one].place, USUAL[other].place):
            assert not (set(keys[one]) - {""}) & set(keys[other]), (one, other)


def _no_two_commands_have_one_key() -> None:
    for command in Command:
        assert all(shortcuts().taken_by(command, keys) is None for keys in shortcuts().keys(command))


def _trouble(row: KeyRow) -> str:
    found = row.findChild(PlainLabel, "keysTaken")
    assert found is not None
    return found.text()


def _shown(tree: QTreeWidget) -> Iterator[tuple[Command, str]]:
    for index in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(index)
        assert group is not None
        for number in range(group.childCount()):
            row = group.child(number)
            assert row is not None
            if not row.isHidden() and not group.isHidden():
                yield row.data(0, Qt.ItemDataRole.UserRole), row.text(1)
