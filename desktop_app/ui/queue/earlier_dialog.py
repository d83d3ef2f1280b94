"""Earlier shots: those that failed and were put away, and those that were cancelled. Each can be made once more."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.job import Job
from desktop_app.runtime.ended_list import EndedListModel
from desktop_app.runtime.job_list import SnapshotRole
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.queue.shot_delegate import ShotDelegate
from desktop_app.ui.theme import Look, font, wear
from desktop_app.ui.tokens import Space, TextSize

SIZE = (620, 460)

_ROOT = QModelIndex()

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class EarlierList(QListView):
    """`opened`: Return, or a double click."""

    opened = Signal()

    def __init__(self, shots: EndedListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierList")
        self.setAccessibleName(self.tr("Earlier shots"))
        self.setModel(shots)
        self.setItemDelegate(ShotDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class EarlierDialog(QDialog):
    """`edit_wanted(Job)` puts one into the form; `make_again_wanted(tuple[Job, …])`. Opened with `open()`."""

    edit_wanted = Signal(object)
    make_again_wanted = Signal(object)

    def __init__(self, shots: EndedListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierDialog")
        self.setWindowTitle(self.tr("Earlier shots"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shots.setParent(self)
        self._shots = shots
        title = PlainLabel(self.tr("Earlier shots"))
        title.setFont(font(TextSize.PRICE, strong=True))
        hint = PlainLabel(self.tr("Cancelled shots, and failed ones that were dismissed. Their settings are all kept."))
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        self._list = EarlierList(shots)
        self._list.opened.connect(self._edit)
        self._empty = PlainLabel("")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wear(self._empty, Look.HINT)
        self._body = QStackedLayout()
        self._body.addWidget(self._empty)
        self._body.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(self._body, 1)
        column.addLayout(self._foot())
        self.resize(fitting(self, *SIZE))
        for changed in (shots.rowsInserted, shots.layoutChanged):
            changed.connect(self._show_rows)
        self._list.selectionModel().selectionChanged.connect(self._show_buttons)
        self._show_buttons()
        shots.fetchMore(_ROOT)

    def _foot(self) -> QHBoxLayout:
        self._edit_button = self._button("editEarlierButton", self.tr("Edit and make again"), Look.PLAIN)
        self._edit_button.setToolTip(self.tr("Put this shot's picture, prompt and settings back into the form"))
        self._edit_button.clicked.connect(self._edit)
        self._again = self._button("makeEarlierButton", self.tr("Make again…"), Look.PLAIN)
        self._again.setToolTip(self.tr("The very same once more; its price is asked about first"))
        self._again.clicked.connect(self._make_again)
        done = self._button("closeEarlierButton", self.tr("Done"), Look.PLAIN)
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._edit_button)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _button(self, name: str, words: str, look: Look) -> QPushButton:
        button = words_button(words, look)
        button.setObjectName(name)
        return button

    def _chosen(self) -> list[Job]:
        rows = sorted(index.row() for index in self._list.selectedIndexes())
        found = (self._shots.index(row).data(SnapshotRole) for row in rows)
        return [snapshot.job for snapshot in found if isinstance(snapshot, JobSnapshot)]

    @Slot()
    def _show_rows(self) -> None:
        count = self._shots.rowCount()
        self._body.setCurrentIndex(1 if count else 0)
        self._empty.setText(self.tr("There are none.") if self._shots.whole else "")
        if count and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._shots.index(0))
            self._list.setFocus()

    @Slot()
    def _show_buttons(self) -> None:
        count = len(self._list.selectedIndexes())
        self._edit_button.setEnabled(count == 1)
        self._again.setEnabled(count > 0)

    @Slot()
    def _edit(self) -> None:
        jobs = self._chosen()
        if len(jobs) == 1:
            self.edit_wanted.emit(jobs[0])
            self.accept()

    @Slot()
    def _make_again(self) -> None:
        jobs = self._chosen()
        if jobs:
            self.make_again_wanted.emit(tuple(jobs))
