"""The library strip: search, filter, posters."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.job import MediaKind
from desktop_app.runtime.library_list import ClipRow, LibraryFilter, LibraryListModel, PathRole
from desktop_app.ui.folders import show_in_folder
from desktop_app.ui.icons import icon
from desktop_app.ui.library.grid_view import GridView
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

Index: TypeAlias = QModelIndex | QPersistentModelIndex

TYPING_PAUSE = 150
"""Milliseconds without a key after which a search begins."""


class LibraryPanel(QWidget):
    """Shows a `LibraryListModel`. `opened`: a clip to be played; `edit_requested`: a job id. GUI thread."""

    chosen = Signal(object)
    opened = Signal(object)
    edit_requested = Signal(str)

    def __init__(self, library: LibraryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = GridView(library, self)
        self._grid.chosen.connect(self.chosen)
        self._grid.opened.connect(self.opened)
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._body = QStackedLayout()
        self._body.addWidget(self._grid)
        self._body.addWidget(self._empty_words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.setSpacing(Space.SMALL)
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        head.setSpacing(Space.SMALL)
        head.addWidget(self._search_field())
        head.addWidget(self._filter_bar())
        layout.addLayout(head)
        layout.addLayout(self._body, 1)
        library.searched.connect(self._show_count)
        for changed in (library.rowsInserted, library.rowsRemoved):
            changed.connect(self._rows_changed)

    def _search_field(self) -> QLineEdit:
        self._search = QLineEdit(self)
        self._search.setObjectName("searchField")
        self._search.setAccessibleName(self.tr("Search every prompt"))
        self._search.setPlaceholderText(self.tr("Search every prompt…"))
        self._search.setToolTip(self.tr("Finds every word of every prompt; the beginning of a word is enough"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self._look_for)
        self._search.textChanged.connect(self._typing.start)
        self._search.returnPressed.connect(self._look_for)
        return self._search

    def _filter_bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("filterBar")
        bar.setAccessibleName(self.tr("Show"))
        bar.setToolTip(self.tr("Choose what the library shows"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        self._filters = QButtonGroup(bar)
        self._by_button = {
            self._chip("allFilter", self.tr("All"), self.tr("Everything you have made")): LibraryFilter(),
            self._chip("videosFilter", self.tr("Videos"), self.tr("Only videos")): LibraryFilter(kind=MediaKind.VIDEO),
            self._chip("picturesFilter", self.tr("Pictures"), self.tr("Only pictures")): LibraryFilter(
                kind=MediaKind.IMAGE
            ),
        }
        for chip in self._by_button:
            self._filters.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        next(iter(self._by_button)).setChecked(True)
        self._filters.buttonClicked.connect(self._filter)
        return bar

    def _chip(self, name: str, text: str, meaning: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setObjectName(name)
        chip.setAccessibleName(text)
        chip.setToolTip(tip(meaning))
        chip.setCheckable(True)
        wear(chip, Look.CHIP)
        return chip

    def _empty_words(self) -> PlainLabel:
        self._empty = PlainLabel("", self)
        self._empty.setObjectName("libraryEmpty")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(Space.LARGE, Space.WIDE, Space.LARGE, 0)
        wear(self._empty, Look.HINT)
        return self._empty

    @Slot()
    def _look_for(self) -> None:
        self._typing.stop()
        self._library.search(self._search.text())

    @Slot()
    def _filter(self) -> None:
        for chip, chosen in self._by_button.items():
            if chip.isChecked():
                self._library.set_filter(chosen)

    @Slot(int)
    def _show_count(self, count: int) -> None:
        self._body.setCurrentIndex(0 if count else 1)
        if count:
            return
        searched = self._search.text().strip()
        if searched:
            self._empty.setText(self.tr("No prompt has “{words}”.").format(words=searched))
        elif not next(iter(self._by_button)).isChecked():
            self._empty.setText(self.tr("Nothing of this kind yet."))
        else:
            self._empty.setText(self.tr("Your clips appear here, newest first. Make the first one on the left."))

    @Slot()
    def _rows_changed(self) -> None:
        self._show_count(self._library.rowCount())

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        index = self._grid.indexAt(at)
        row = self._grid.clip_row(index)
        if row is None:
            return
        path = index.data(PathRole)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            ("play", self.tr("Play"), "play"),
            ("open", self.tr("Open with another program"), "open-outside"),
            ("folder", self.tr("Show in folder"), "folder"),
            ("edit", self.tr("Edit and make again"), "edit"),
            ("copy", self.tr("Copy prompt"), "copy"),
        )
        for what, text, drawing in entries:
            entry = menu.addAction(icon(drawing), text)
            entry.setData((what, row, path))
            entry.setEnabled(path is not None or what in {"edit", "copy"})
        menu.triggered.connect(self._chosen_in_menu)
        menu.popup(self._grid.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _chosen_in_menu(self, entry: QAction) -> None:
        what, row, path = entry.data()
        self._do(what, row, path)

    def _do(self, what: str, row: ClipRow, path: str | None) -> None:
        match what:
            case "play":
                self._grid.seen(str(row.clip.id))
                self.opened.emit(row)
            case "open" if path is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(path))
            case "folder" if path is not None:
                show_in_folder(path)
            case "edit":
                self.edit_requested.emit(str(row.clip.job_id))
            case "copy":
                QGuiApplication.clipboard().setText(row.prompt)
