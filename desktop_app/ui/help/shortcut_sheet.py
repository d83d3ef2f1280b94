"""The shortcut sheet: every command by the place it works in, with the keys it has now. Made from the one table."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.help.command_words import cap_words, command_words, place_words
from desktop_app.ui.help.key_caps import KeyCaps, KeysRole
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.shortcuts.commands import USUAL, Command, Place
from desktop_app.ui.shortcuts.shortcuts import Keys, shortcuts
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize

SIZE = (580, 660)
KEYS_WIDTH = 208


class ShortcutSheet(QDialog):
    """Opened with `show()`: it may stay beside the work. `change_wanted`: to the settings, where keys are changed."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = self._search_field()
        self._tree = self._key_tree()
        self._nothing = PlainLabel(self.tr("No shortcut is called that."))
        wear(self._nothing, Look.HINT)
        hint = PlainLabel(self.tr("A letter alone works while you aren't writing: in a field it is the field's."))
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        column.addWidget(hint)
        column.addLayout(self._foot())
        Keys(Command.SHORTCUTS, self).activated.connect(self.close)
        Keys(Command.SEARCH, self).activated.connect(self._search.setFocus)
        shortcuts().changed.connect(self._fill)
        self._fill()
        self.resize(fitting(self, *SIZE))
        self._search.setFocus()

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("shortcutSearchField")
        field.setAccessibleName(self.tr("Search the shortcuts"))
        field.setPlaceholderText(self.tr("Search by what it does, or by its key…"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._show_found)
        return field

    def _key_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("shortcutList")
        tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        tree.setHeaderHidden(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, tree.header().ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, tree.header().ResizeMode.Fixed)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(False)
        tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setItemDelegate(KeyCaps(tree))
        return tree

    def _foot(self) -> QHBoxLayout:
        change = words_button(
            self.tr("Change keys…"), Look.PLAIN, self.tr("Give a command another key, in the settings")
        )
        change.setObjectName("changeKeysButton")
        change.clicked.connect(self.change_wanted)
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(done)
        return foot

    @Slot()
    def _fill(self) -> None:
        self._tree.clear()
        for place in Place:
            group = QTreeWidgetItem(self._tree, [place_words(place), ""])
            group.setFont(0, font(TextSize.BODY, strong=True))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            for command in (command for command, usual in USUAL.items() if usual.place is place):
                texts = cap_words(command)
                row = QTreeWidgetItem(group, [command_words(command), ", ".join(texts) or self.tr("no key")])
                row.setData(0, Qt.ItemDataRole.UserRole, command)
                row.setData(1, KeysRole, texts)
            group.setExpanded(True)
        # Some languages write their keys long.
        self._tree.setColumnWidth(1, max(scaled(KEYS_WIDTH), self._tree.sizeHintForColumn(1)))
        self._show_found()

    @Slot()
    def _show_found(self) -> None:
        asked = self._search.text().casefold().split()
        any_left = False
        for index in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(index)
            assert group is not None
            left = False
            for row in _rows(group):
                said = f"{group.text(0)} {row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in said for word in asked))
                left = left or not row.isHidden()
            group.setHidden(not left)
            any_left = any_left or left
        self._nothing.setVisible(not any_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _rows(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(number) for number in range(group.childCount()))
    return [row for row in found if row is not None]
