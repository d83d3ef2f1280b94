"""Every command with its keys, to be given other ones: taken keys are said, and swapped only if that is wanted."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from desktop_app.runtime.preferences import Preferences
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.help.command_words import command_words, place_words
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.settings.section import Section
from desktop_app.ui.shortcuts.commands import USUAL, Command
from desktop_app.ui.shortcuts.shortcuts import key_words, shortcuts
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space

translate = QCoreApplication.translate

FIELD_WIDTH = 200


def taken_words(keys: str, holder: Command) -> str:
    """Why these keys, in portable text, can't be had: they mean `holder`."""
    if USUAL[holder].fixed:
        said = translate("KeyRow", "{key} always means “{command}”.")
    else:
        said = translate("KeyRow", "{key} is “{command}” already.")
    return said.format(key=key_words(keys), command=command_words(holder))


class ShortcutsSection(Section):
    """Changes what `preferences` remember of keys. GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Shortcuts"), parent)
        self._reset = words_button(
            self.tr("All as usual"), Look.PLAIN, self.tr("Give every command the keys it came with")
        )
        self._reset.setObjectName("resetShortcutsButton")
        self._reset.clicked.connect(self._reset_all)
        self.add_row(
            self.tr("Keys of your own"),
            self._reset,
            self.tr("Press a field, then the new key. Backspace in it takes the key away."),
            self.tr("keyboard shortcuts keys hotkeys rebind reset"),
        )
        self._whole = False
        preferences.changed.connect(self._show_reset)
        self._show_reset()

    def shows(self, text: str) -> bool:
        if text:
            self._build()
        return super().shows(text)

    def showEvent(self, event: QShowEvent) -> None:
        self._build()
        super().showEvent(event)

    def _build(self) -> None:
        """The rows are many: they come when they are first looked at, or searched."""
        if self._whole:
            return
        self._whole = True
        for command, usual in USUAL.items():
            if not usual.fixed:
                row = KeyRow(command, self)
                keys = shortcuts().all_words(command)
                self.add_row(command_words(command), row, place_words(usual.place), *keys)

    @Slot()
    def _show_reset(self) -> None:
        self._reset.setEnabled(shortcuts().any_own)

    @Slot()
    def _reset_all(self) -> None:
        shortcuts().reset()


class KeyRow(QWidget):
    """The field of one command, and below it what is in the way of the keys just pressed."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.command = command
        self._wanted = QKeySequence()
        self.field = KeyField(self)
        self.field.setObjectName(f"keys_{command.value}")
        self.field.setFixedWidth(scaled(FIELD_WIDTH))
        self.field.pressed.connect(self._take)
        self._usual = icon_button("reset", self.tr("The usual keys again"))
        self._usual.setObjectName(f"reset_{command.value}")
        policy = self._usual.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._usual.setSizePolicy(policy)
        self._usual.clicked.connect(self._back_to_usual)
        self._trouble: _Trouble | None = None
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(self.field)
        line.addWidget(self._usual)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        self._column.addLayout(line)
        self.setFocusProxy(self.field)
        name = command_words(command)
        self.setAccessibleName(name)
        self.field.name(name)
        shortcuts().changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        keys = shortcuts()
        self.field.show_words(", ".join(keys.all_words(self.command)))
        self._usual.setVisible(keys.is_own(self.command))
        self._clear_trouble()

    @Slot(QKeySequence)
    def _take(self, wanted: QKeySequence) -> None:
        keys = shortcuts()
        other = None if wanted.isEmpty() else keys.taken_by(self.command, wanted)
        if other is None:
            keys.bind(self.command, wanted)
            self._show()
            return
        self._wanted = wanted
        self._show()
        said = taken_words(wanted.toString(QKeySequence.SequenceFormat.PortableText), other)
        self._tell(said, swappable=not USUAL[other].fixed)

    def _tell(self, said: str, *, swappable: bool) -> None:
        self._trouble = _Trouble(said, swappable=swappable)
        self._trouble.swap_wanted.connect(self._swap)
        self._column.addWidget(self._trouble)
        announce(self.field, said)

    def _clear_trouble(self) -> None:
        if self._trouble is not None:
            trouble, self._trouble = self._trouble, None
            trouble.hide()
            trouble.deleteLater()

    @Slot()
    def _swap(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        shortcuts().swap(self.command, self._wanted)

    @Slot()
    def _back_to_usual(self) -> None:
        """Unless another command has the usual keys by now: that is said first."""
        keys = shortcuts()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        for text in USUAL[self.command].keys:
            if keys.taken_by(self.command, QKeySequence(text)) is not None:
                self._take(QKeySequence(text))
                return
        keys.reset(self.command)


class KeyField(QKeySequenceEdit):
    """Takes one press of keys, as `pressed(QKeySequence)`; Backspace alone is none. Tab goes on, as everywhere."""

    pressed = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self._line = self.findChild(QLineEdit)
        self._words = ""
        self.keySequenceChanged.connect(self._changed)
        self.editingFinished.connect(self._show)

    def name(self, words: str) -> None:
        """What it is called, for who can't see it."""
        said = self.tr("Press the new keys")
        self.setAccessibleName(words)
        self.setToolTip(tip(said))
        if self._line is not None:
            self._line.setAccessibleName(words)
            self._line.setAccessibleDescription(said)

    def show_words(self, words: str) -> None:
        """The keys in force, which may be several."""
        self._words = words
        self._show()

    @Slot()
    def _show(self) -> None:
        blocked = self.blockSignals(True)
        self.clear()
        self.blockSignals(blocked)
        if self._line is not None:
            self._line.setText(self._words)
            self._line.setPlaceholderText(self.tr("no key"))

    @Slot(QKeySequence)
    def _changed(self, keys: QKeySequence) -> None:
        if keys.isEmpty():
            return
        alone = keys == QKeySequence(Qt.Key.Key_Backspace)
        self.pressed.emit(QKeySequence() if alone else keys)


class _Trouble(QWidget):
    """Who has the keys already, and the way out. `swap_wanted`."""

    swap_wanted = Signal()

    def __init__(self, said: str, *, swappable: bool) -> None:
        super().__init__()
        words = PlainLabel(said, self)
        words.setObjectName("keysTaken")
        words.setWordWrap(True)
        words.setMaximumWidth(scaled(FIELD_WIDTH + 40))
        wear(words, Look.PROBLEM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        if swappable:
            swap = words_button(self.tr("Swap their keys"), Look.LINK, self.tr("Each gets the key of the other"))
            swap.setObjectName("swapKeysButton")
            swap.clicked.connect(self.swap_wanted)
            column.addWidget(swap, 0, Qt.AlignmentFlag.AlignLeading)
