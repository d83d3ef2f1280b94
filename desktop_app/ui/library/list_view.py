"""The library as lines with columns. Every line has the same height, and nothing is ever measured over all of them."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.domain.library import SortBy
from desktop_app.runtime.library_list import Column, LibraryListModel
from desktop_app.ui.focus_ring import NO_RING
from desktop_app.ui.library.choosing import Choosing
from desktop_app.ui.library.clip_drag import drag_out
from desktop_app.ui.library.columns import LOOKS, alignment, column_of, title
from desktop_app.ui.library.keeping import KeptSelection, ScrollAnchor, selected_rows
from desktop_app.ui.library.line_delegate import LINE, LineDelegate
from desktop_app.ui.theme import scaled
from desktop_app.ui.tokens import Height

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Move: TypeAlias = QAbstractItemView.CursorAction

LEAST_COLUMN = 44
SOON_MS = 8
CALM_MS = 400
"""Widths are told when nobody has pulled at them for so long."""


class ListView(QTableView):
    """What is chosen and opened, `choosing` tells. `sort_wanted(SortBy)`: a head was clicked; `columns_changed(tuple)`:
    their names and widths, in the order shown.
    """

    sort_wanted = Signal(object)
    columns_changed = Signal(object)

    def __init__(
        self,
        library: LibraryListModel,
        selection: QItemSelectionModel,
        kept: KeptSelection,
        choosing: Choosing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._kept = kept
        self._choosing = choosing
        self._same = True
        self._anchor = ScrollAnchor(library, self)
        self._lines = LineDelegate(library, choosing, self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.viewport().update)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._tell_columns)
        self.setObjectName("libraryTable")
        self.setAccessibleName(self.tr("Library"))
        self.setToolTip(self.tr("Every clip you have made"))
        self.setProperty(NO_RING, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(self._lines)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(1)
        lines.setDefaultSectionSize(scaled(LINE))
        lines.hide()
        self.setModel(library)
        self.setSelectionModel(selection)
        self._set_up_heads()
        library.reshaping.connect(self._before)
        library.reshaped.connect(self._after)
        choosing.looked_at.connect(self.viewport().update)
        self.clicked.connect(choosing.choose)
        self.doubleClicked.connect(choosing.open)

    def _set_up_heads(self) -> None:
        heads = self.horizontalHeader()
        heads.setObjectName("libraryHeads")
        heads.setAccessibleName(self.tr("Columns"))
        heads.setSectionsMovable(True)
        heads.setSectionsClickable(True)
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(LEAST_COLUMN)
        heads.setFixedHeight(scaled(Height.HIT))
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        # Only what is in sight is looked at when a column is to fit its words.
        heads.setResizeContentsPrecision(0)
        for column in Column:
            self._library.setHeaderData(column, Qt.Orientation.Horizontal, title(column))
            self._library.setHeaderData(
                column, Qt.Orientation.Horizontal, int(alignment(column)), Qt.ItemDataRole.TextAlignmentRole
            )
            heads.resizeSection(column, scaled(LOOKS[column].width))
        heads.setSortIndicatorShown(True)
        heads.sectionClicked.connect(self._head_clicked)
        heads.sectionMoved.connect(self._calm.start)
        heads.sectionResized.connect(self._calm.start)

    def set_columns(self, columns: tuple[tuple[str, int], ...]) -> None:
        """In this order, so wide; those not named stay where they are."""
        heads = self.horizontalHeader()
        named = [(Column[name], width) for name, width in columns if name in Column.__members__]
        for place, (column, width) in enumerate(dict(named).items()):
            heads.moveSection(heads.visualIndex(column), place)
            heads.resizeSection(column, max(LEAST_COLUMN, width))
        self._calm.stop()

    def show_order(self, sort: SortBy, *, descending: bool) -> None:
        """Mark the column the clips are sorted by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column_of(sort), order)

    def set_models(self, names: Mapping[str, str]) -> None:
        """What models are called, by their IDs."""
        self._lines.set_models(names)
        self.viewport().update()

    # ---- where things are

    def in_sight(self) -> range:
        """The rows in sight."""
        line, top = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar().value()
        last = (top + max(1, self.viewport().height()) - 1) // line
        return range(top // line, min(last + 1, self._library.rowCount()))

    def height_of(self, row: int) -> int:
        return row * self.verticalHeader().defaultSectionSize() - self.verticalScrollBar().value()

    def is_at_top(self) -> bool:
        return self.verticalScrollBar().value() == 0

    def bring(self, row: int, height: int) -> None:
        """Scroll so that `row` lies `height` below the upper edge."""
        self.verticalScrollBar().setValue(row * self.verticalHeader().defaultSectionSize() - height)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Up and down only: which cell of the line is current means nothing here."""
        across = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(across)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot(bool)
    def _before(self, same: bool) -> None:
        self._same = same
        self._anchor.drop(keep=same)

    @Slot()
    def _after(self) -> None:
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        if self._same:
            self._anchor.weigh()
        else:
            self.verticalScrollBar().setValue(0)
        self._look()

    def _look(self) -> None:
        if self.isVisible():
            rows = self.in_sight()
            self._library.look_at(rows.start, rows.stop - 1)

    # ---- choosing

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Lines only: left and right scroll, Home and End go to the first and the last line."""
        count, current = self._library.rowCount(), self.currentIndex()
        match action:
            case _Move.MoveHome:
                return self._library.index(0)
            case _Move.MoveEnd:
                return self._library.index(count - 1)
            case _Move.MoveLeft | _Move.MoveRight:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() + bar.singleStep() * (1 if action is _Move.MoveRight else -1))
                return QModelIndex(current)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.hasFocus() and not self._kept.restoring and current.row() != previous.row():
            self._choosing.choose(current)

    def keyboardSearch(self, _search: str) -> None:
        """Not here: it would read every row. The search field finds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            if not event.isAutoRepeat():
                self._choosing.open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        pressed = self._library.clip_row(self.currentIndex().row())
        if pressed is not None:
            drag_out(self, self._library, selected_rows(self.selectionModel().selection()), pressed)

    @Slot(int)
    def _head_clicked(self, section: int) -> None:
        sort = LOOKS[Column(section)].sort
        if sort is not None:
            self.sort_wanted.emit(sort)

    @Slot()
    def _tell_columns(self) -> None:
        heads = self.horizontalHeader()
        order = [Column(heads.logicalIndex(place)) for place in range(heads.count())]
        self.columns_changed.emit(tuple((column.name, heads.sectionSize(column)) for column in order))

    # ---- painting

    def dataChanged(self, first: Index, last: Index, _roles: Sequence[int] = ()) -> None:
        """Paint anew what is in sight. Qt would ask for the place of every row first, and of every column of it."""
        if first.row() < self.in_sight().stop and self.in_sight().start <= last.row():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lines.begin(self.devicePixelRatioF(), self.viewport().size(), focused=self.hasFocus())
        super().paintEvent(event)
        if self._lines.behind:
            self._soon.start()
