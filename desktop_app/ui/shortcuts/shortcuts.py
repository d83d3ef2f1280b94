"""The keys in force: the usual ones, and those of the artist's own. One for the application, as its palette is."""

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.plain import tip
from desktop_app.ui.shortcuts.commands import USUAL, Command, meet

if TYPE_CHECKING:
    from desktop_app.ui.shortcuts.clashes import Clash

translate = QCoreApplication.translate

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText


_in_force: "Shortcuts | None" = None


class Shortcuts(QObject):
    """`changed`: some command has other keys now. GUI thread; ask `shortcuts()` for the one there is.

    Without `follow` all keys are the usual ones.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences: Preferences | None = None
        self._own: Mapping[Command, str] = {}
        self.clashes: tuple[Clash, ...] = ()
        """What the settings ask for and can't have, because the key means another thing already."""

    def follow(self, preferences: Preferences) -> None:
        """From now on the artist's own keys are those that `preferences` remember; a change is kept there."""
        if self._preferences is not None:
            self._preferences.changed.disconnect(self._take)
        self._preferences = preferences
        preferences.changed.connect(self._take)
        self._take(preferences.settings)

    def keys(self, command: Command) -> list[QKeySequence]:
        """All keys that mean `command`, the one to be shown first; none if the artist took them away."""
        made = []
        for text in self._texts(command):
            made.append(QKeySequence(text))
            if text.endswith("Return"):  # the number pad's
                made.append(QKeySequence(f"{text.removesuffix('Return')}Enter"))
        return made

    def words(self, command: Command) -> str:
        """The first key of `command` as this system writes it: "Ctrl+E"; "" where it has none."""
        texts = self._texts(command)
        return key_words(texts[0]) if texts else ""

    def all_words(self, command: Command) -> list[str]:
        """Every key of `command`, as this system writes it."""
        return [key_words(text) for text in self._texts(command)]

    def matches(self, event: QKeyEvent, command: Command) -> bool:
        """Whether `event` is a press of one of the keys of `command`."""
        pressed = _pressed(event)
        return any(keys in pressed for keys in self.keys(command))

    def meant(self, event: QKeyEvent, commands: Iterable[Command]) -> Command | None:
        """Which of `commands` a pressed key means."""
        pressed = _pressed(event)
        return next((command for command in commands if any(keys in pressed for keys in self.keys(command))), None)

    def is_own(self, command: Command) -> bool:
        """Whether its keys are the artist's own."""
        return command in self._own

    @property
    def any_own(self) -> bool:
        return bool(self._own)

    def taken_by(self, command: Command, keys: QKeySequence) -> Command | None:
        """Who has `keys` already, where `command` works."""
        place = USUAL[command].place
        for other, usual in USUAL.items():
            if other is not command and meet(place, usual.place) and keys in self.keys(other):
                return other
        return None

    def bind(self, command: Command, keys: QKeySequence) -> None:
        """Give `command` these keys in place of its own; empty ones take them away. Who else has them isn't asked."""
        self._keep({**self._own, command: keys.toString(_PORTABLE)})

    def swap(self, command: Command, keys: QKeySequence) -> None:
        """The same, and who had `keys` gets the first that `command` had."""
        other, own = self.taken_by(command, keys), dict(self._own)
        had = self._texts(command)
        own[command] = keys.toString(_PORTABLE)
        if other is not None:
            own[other] = had[0] if had else ""
        self._keep(own)

    def reset(self, *commands: Command) -> None:
        """The usual keys again: for `commands`, or for all."""
        gone = set(commands or Command)
        self._keep({command: keys for command, keys in self._own.items() if command not in gone})

    def _texts(self, command: Command) -> tuple[str, ...]:
        own = self._own.get(command)
        if own is None:
            return USUAL[command].keys
        return (own,) if own else ()

    def _keep(self, own: Mapping[Command, str]) -> None:
        """Remember what differs from the usual."""
        differing = {command.value: keys for command, keys in own.items() if (keys,) != USUAL[command].keys}
        if self._preferences is not None:
            self._preferences.change(shortcuts=differing)

    @Slot(object)
    def _take(self, settings: Settings) -> None:
        known = {
            Command(name): keys
            for name, keys in settings.shortcuts.items()
            if name in Command.__members__.values() and not USUAL[Command(name)].fixed and _is_one(keys)
        }
        self.clashes = ()
        if known:  # where all keys are the usual ones, none clash
            from desktop_app.ui.shortcuts.clashes import without_clashes

            known, self.clashes = without_clashes(known)
        if known != self._own:
            self._own = known
            self.changed.emit()


class Keys(QShortcut):
    """The keys of a command, wherever `owner` is: they follow when the artist changes them. A held key counts once,
    unless it `repeats`.
    """

    def __init__(
        self,
        command: Command,
        owner: QWidget,
        context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
        *,
        repeats: bool = False,
    ) -> None:
        super().__init__(owner)
        self.command = command
        self.setContext(context)
        self.setAutoRepeat(repeats)
        shortcuts().changed.connect(self._take_keys)
        self._take_keys()

    @Slot()
    def _take_keys(self) -> None:
        keys = shortcuts().keys(self.command)
        if keys != self.keys():
            self.setKeys(keys)


class ActionKeys(QObject):
    """Keeps the keys of `action`, whose child it is, those of `command`."""

    def __init__(self, action: QAction, command: Command) -> None:
        super().__init__(action)
        self.command = command
        self._action = action
        shortcuts().changed.connect(self._take_keys)
        self._take_keys()

    @Slot()
    def _take_keys(self) -> None:
        keys = shortcuts().keys(self.command)
        if keys != self._action.shortcuts():
            self._action.setShortcuts(keys)


def shortcuts() -> Shortcuts:
    """The application's keys: they live as long as it does. GUI thread."""
    global _in_force
    if _in_force is None or not isValid(_in_force):
        _in_force = Shortcuts(QCoreApplication.instance())
    return _in_force


def key_words(keys: str) -> str:
    """Keys, given in portable text, as this system writes them. What Qt calls Return has Enter on it, but on a Mac."""
    if sys.platform != "darwin" and keys.endswith("Return"):
        keys = f"{keys.removesuffix('Return')}Enter"
    return QKeySequence(keys).toString(_NATIVE)


def with_key(said: str, command: Command) -> str:
    """`said` for a tooltip, with the first key of `command` where it has one: "Mute (M)"."""
    keys = shortcuts().words(command)
    return translate("Shortcuts", "{what} ({key})").format(what=said, key=keys) if keys else said


class KeyTip(QObject):
    """Keeps the tooltip of `widget`, whose child it is: `said`, with the key that `command` now has."""

    def __init__(self, widget: QWidget, said: str, command: Command) -> None:
        super().__init__(widget)
        self._widget = widget
        self.say(said, command)
        shortcuts().changed.connect(self._show)

    def say(self, said: str, command: Command) -> None:
        """Something else from now on: for a button that toggles."""
        self._said, self._command = said, command
        self._show()

    @Slot()
    def _show(self) -> None:
        self._widget.setToolTip(tip(with_key(self._said, self._command)))


def _pressed(event: QKeyEvent) -> set[QKeySequence]:
    """The keys of `event`: also without Shift where that is only needed to get at the sign, as + and ? often are."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    key = Qt.Key(event.key())
    found = {QKeySequence(QKeyCombination(modifiers, key))}
    sign = Qt.Key.Key_Space < key < Qt.Key.Key_Escape and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if sign and modifiers & Qt.KeyboardModifier.ShiftModifier:
        found.add(QKeySequence(QKeyCombination(modifiers & ~Qt.KeyboardModifier.ShiftModifier, key)))
    return found


def _is_one(keys: str) -> bool:
    """Whether a settings file's text is one press of keys, or none."""
    read = QKeySequence(keys, _PORTABLE)
    return not keys or (read.count() == 1 and bool(read.toString(_PORTABLE)))
