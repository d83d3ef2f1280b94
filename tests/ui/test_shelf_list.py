"""A shelf says how many clips it holds, however long its name is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.library.shelf_list import ShelfList
from desktop_app.ui.library.shelves import Shelf, ShelfKind
from desktop_app.words.numbers import count_of


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_count_is_never_cut(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    long, short = "Everything for the harbour film, " * 4, "Loops"
    pictures = []
    for name, count in ((long, 1234), (long, 1230), (short, 1234), (short, 1230)):
        shelves = ShelfList()
        qtbot.addWidget(shelves)
        shelves.setLayoutDirection(direction)
        shelves.resize(200, 300)
        shelves.show_shelves([Shelf(ShelfKind.COLLECTION, name, count=count)])
        shelves.show()
        line = shelves.findChild(QListWidget, "collectionList")
        assert line is not None
        assert line.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == f"{name} {count_of(count)}"
        pictures.append(line.grab().toImage())
    assert pictures[0] != pictures[1], "the last figure of a long one is seen"
    assert pictures[2] != pictures[3]
