"""The few settings there are: sections to leaf through, and a field that finds a setting by any of its words."""

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.settings.appearance_section import AppearanceSection
from desktop_app.ui.settings.keeping_section import KeepingSection
from desktop_app.ui.settings.language_section import LanguageSection
from desktop_app.ui.settings.library_section import LibrarySection
from desktop_app.ui.settings.making_section import MakingSection
from desktop_app.ui.settings.notifications_section import NotificationsSection
from desktop_app.ui.settings.pictures_section import PicturesSection
from desktop_app.ui.settings.privacy_section import PrivacySection
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.shortcuts_section import ShortcutsSection
from desktop_app.ui.settings.updates_section import UpdatesSection
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import RING, SCROLL_BAR, Height, Space

SIZE = 740, 540
LIST_LEAST, LIST_MOST = 150, 230


class SettingsDialog(QDialog):
    """Changes `Preferences` at once; whoever is concerned listens to `Preferences.changed`. GUI thread.

    `travel_wanted`, `move_wanted`, `space_wanted`: how pictures travel, where the library is and how much room it takes
    have windows of their own. `movable`: False where the folder was named when the program was started.
    """

    travel_wanted = Signal()
    move_wanted = Signal()
    space_wanted = Signal()
    check_wanted = Signal()

    def __init__(
        self, preferences: Preferences, library_dir: Path, parent: QWidget | None = None, *, movable: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self._before: Settings | None = None
        self._pages = self._made(library_dir, movable=movable)
        self._search = self._search_field()
        self._list = self._section_list()
        self._nothing = PlainLabel(parent=self)
        self._nothing.setObjectName("settingsNothingFound")
        self._nothing.setWordWrap(True)
        wear(self._nothing, Look.HINT)
        middle = QHBoxLayout()
        middle.setSpacing(Space.LARGE)
        middle.addWidget(self._list)
        middle.addWidget(self._page(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._search)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._seek)
        self._list.setCurrentRow(0)
        self._show_found()

    def search_for(self, text: str) -> None:
        """Search for `text`, as if it had been typed."""
        self._search.setText(text)

    def show_section(self, kind: type[Section]) -> None:
        """Turn to the page of the section that is a `kind`."""
        for row, page in enumerate(self._pages):
            if any(isinstance(section, kind) for section in page):
                self._list.setCurrentRow(row)

    def take_over(self, before: "SettingsDialog") -> None:
        """Stand where `before` stands, which goes: its page, the keyboard, and the way back."""
        self._search.setText(before._search.text())
        self._list.setCurrentRow(before._list.currentRow())
        self._before = before._before
        self._undo.setVisible(self._before is not None)
        match before.focusWidget():  # may be none, whatever Qt's types say
            case QWidget() as focused if (here := self.findChild(QWidget, focused.objectName())) is not None:
                here.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(fitting(self, *SIZE))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Down from the search field leads to the sections."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and not event.modifiers()
        ):
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _made(self, library_dir: Path, *, movable: bool) -> tuple[tuple[Section, ...], ...]:
        """The sections of each page; the first of them names it."""
        preferences = self._preferences
        pictures = PicturesSection(preferences, self)
        pictures.travel_wanted.connect(self.travel_wanted)
        library = LibrarySection(library_dir, movable=movable, parent=self)
        for wanted, told in ((library.move_wanted, self.move_wanted), (library.space_wanted, self.space_wanted)):
            wanted.connect(self.accept)
            wanted.connect(told)
        keeping = KeepingSection(preferences, self)
        keeping.told.connect(self._tell)
        updates = UpdatesSection(preferences, self)
        updates.check_wanted.connect(self.accept)
        updates.check_wanted.connect(self.check_wanted)
        return (
            (AppearanceSection(preferences, self), LanguageSection(preferences, self)),
            (MakingSection(preferences, self),),
            (pictures,),
            (library,),
            (NotificationsSection(preferences, self),),
            (ShortcutsSection(preferences, self),),
            (updates,),
            (PrivacySection(preferences, self),),
            (keeping,),
        )

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("settingsSearch")
        field.setAccessibleName(self.tr("Search the settings"))
        field.setPlaceholderText(self.tr("Search the settings"))
        field.setToolTip(self.tr("Any word of a setting finds it"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._show_found)
        field.installEventFilter(self)
        return field

    def _section_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("settingsSections")
        made.setAccessibleName(self.tr("Sections"))
        made.setToolTip(self.tr("Press one to see its settings"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setUniformItemSizes(True)
        wear(made, Look.SECTIONS)
        width = 0
        for first, *_ in self._pages:
            item = QListWidgetItem(first.title, made)
            item.setSizeHint(QSize(0, scaled(Height.FIELD)))
            item.setToolTip(tip(first.title))
            width = max(width, made.fontMetrics().horizontalAdvance(first.title))
        made.setFixedWidth(min(max(width + 4 * Space.SMALL + SCROLL_BAR, scaled(LIST_LEAST)), scaled(LIST_MOST)))
        made.currentRowChanged.connect(self._show_section)
        made.itemClicked.connect(self._leave_search)
        return made

    def _page(self) -> QScrollArea:
        inside = QWidget()
        wear(inside, Look.CLEAR)
        column = QVBoxLayout(inside)
        set_margins(column, RING, RING, Space.MEDIUM, RING)
        column.setSpacing(Space.WIDE)
        column.addWidget(self._nothing)
        for section in chain.from_iterable(self._pages):
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self._area = area
        return area

    def _foot(self) -> QHBoxLayout:
        self._told = PlainLabel(parent=self)
        self._told.setObjectName("settingsTold")
        self._told.setWordWrap(True)
        wear(self._told, Look.FACT)
        self._undo = words_button(self.tr("Undo"), Look.LINK, self.tr("Put the settings back to how they were before"))
        self._undo.setObjectName("settingsUndoButton")
        self._undo.clicked.connect(self._take_back)
        self._undo.hide()
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.setObjectName("settingsDoneButton")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._undo)
        foot.addWidget(done)
        return foot

    @Slot()
    def _seek(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _show_found(self) -> None:
        """While something is searched for, all that is found stands on one page; otherwise the section chosen."""
        asked = self._search.text().strip()
        found_any = False
        for row, page in enumerate(self._pages):
            found = [section.shows(asked) for section in page]
            found_any = found_any or any(found)
            self._list.item(row).setHidden(not any(found))
            for section, has_any in zip(page, found, strict=True):
                section.setVisible(has_any if asked else row == self._list.currentRow())
        self._nothing.setVisible(not found_any)
        self._nothing.setText(self.tr("No setting has “{words}” in it.").format(words=asked))
        self._area.verticalScrollBar().setValue(0)

    @Slot(int)
    def _show_section(self, row: int) -> None:
        if row >= 0 and self._search.text():
            self._area.ensureWidgetVisible(self._pages[row][0])
        elif row >= 0:
            self._show_found()

    @Slot()
    def _leave_search(self) -> None:
        self._search.clear()

    @Slot(str, object)
    def _tell(self, words: str, before: Settings | None) -> None:
        self._before = before
        self._told.setText(words)
        self._undo.setVisible(before is not None)
        announce(self, words)

    @Slot()
    def _take_back(self) -> None:
        if self._before is not None:
            self._preferences.take_back(self._before)
        self._tell(self.tr("The settings are back to how they were before."), None)
