"""A window too narrow for its three places folds the last away, and finds it again as wide as it was."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.columns import Columns

LEAST = (300, 400, 200)
WAIT_MS = 10_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a least size of its own, as the program's has, which may be less than its places need."""
    made, columns = QWidget(), Columns()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(columns)
    columns.setHandleWidth(1)
    for least in LEAST:
        place = QWidget()
        place.setMinimumWidth(least)
        columns.addWidget(place)
    made.setMinimumSize(100, 100)
    made.resize(1302, 200)
    with qtbot.waitExposed(made):
        made.show()
    columns.setSizes([400, 600, 300])
    return made


@pytest.fixture
def columns(window: QWidget) -> Columns:
    return window.findChildren(Columns)[0]


def shown(columns: Columns) -> list[bool]:
    places = map(columns.widget, range(columns.count()))
    return [place is not None and place.isVisible() for place in places]


def test_the_last_goes_where_there_is_no_room_and_comes_back(window: QWidget, columns: Columns) -> None:
    told: list[bool] = []
    columns.folded.connect(told.append)
    window.resize(902, 200)
    assert shown(columns) == [True, True, True]
    width = columns.sizes()[-1]
    window.resize(901, 200)
    assert shown(columns) == [True, True, False]
    assert columns.sizes()[-1] == width, "what is remembered is no folded place"
    window.resize(1302, 200)
    assert shown(columns) == [True, True, True]
    assert columns.sizes()[-1] >= width
    assert told == [True, False]


def test_a_place_that_grows_asks_for_its_room(window: QWidget, columns: Columns, qtbot: QtBot) -> None:
    window.resize(902, 200)
    first = columns.widget(0)
    assert first is not None
    first.setMinimumWidth(320)
    qtbot.waitUntil(lambda: shown(columns) == [True, True, False], timeout=WAIT_MS)


def test_alone_it_has_all_the_room(window: QWidget, columns: Columns, qtbot: QtBot) -> None:
    window.resize(500, 200)
    for place in (0, 1):
        widget = columns.widget(place)
        assert widget is not None
        widget.hide()
    qtbot.waitUntil(lambda: shown(columns) == [False, False, True], timeout=WAIT_MS)
