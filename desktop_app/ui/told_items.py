"""Views of our own whose items a screen reader finds, as it finds those of Qt's."""

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class QTableView(QAbstractItemView):
    """What a view of our own comes from, in the place of `QAbstractItemView`: a table to readers, a line for each row.

    Qt looks up who tells of a widget by the name of its class, or of one it comes from, and has nobody for a bare
    `QAbstractItemView`: hence the name. It asks the model and the view for nothing but what each has. (Items told of by
    Python itself, through `QAccessible.installFactory`, end in a crash as soon as a reader asks for their state.)
    """

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell(QAccessible.Event.Focus, current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell(QAccessible.Event.SelectionWithin, QModelIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell(QAccessible.Event.Focus, self.currentIndex())

    def _tell(self, event: QAccessible.Event, index: Index) -> None:
        """That it happened to the item at `index`; to the view, where there is none."""
        if not QAccessible.isActive() or not self.hasFocus():
            return
        told = QAccessibleEvent(self, event)
        if index.isValid():
            told.setChild(index.row() * _columns(index.model()) + index.column())
        QAccessible.updateAccessibility(told)


def _columns(model: QAbstractItemModel) -> int:
    """A list has one, and keeps to itself that it has."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
