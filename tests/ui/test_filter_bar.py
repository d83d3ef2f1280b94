"""The filters as chips: what is set is seen and can be taken away, and what has no room is behind "More"."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.filter_parts import FilterPart
from desktop_app.domain.library import EVERYTHING, Days, LibraryFilter, Range
from desktop_app.ui.library.filter_bar import Choices, FilterBar
from desktop_app.ui.library.filter_chip import FilterChip
from desktop_app.ui.library.filter_popups import ChecksPopup, DatePopup, LengthPopup

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

WIDE, STRIP = 1400, 276


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDE, WIDE)
    return made


@pytest.fixture
def bar(holder: QWidget) -> FilterBar:
    made = FilterBar(holder)
    made.resize(WIDE, made.sizeHint().height())
    made.set_choices(Choices((("harbour", 12), ("dusk", 3)), (("ltx/fast", 9),), ((1080, 7), (2160, 2))))
    made.set_models({"ltx/fast": "LTX Fast"})
    holder.show()
    return made


def chip(bar: FilterBar, part: FilterPart) -> FilterChip:
    found = bar.findChild(FilterChip, f"{part.name.lower()}Filter")
    assert found is not None
    return found


def button(bar: FilterBar, name: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, name)
    assert found is not None
    return found


def shown(bar: FilterBar) -> set[FilterPart]:
    return {part for part in FilterPart if not chip(bar, part).isHidden()}


def test_a_set_filter_says_so_and_is_taken_away_by_its_cross_or_by_delete(qtbot: QtBot, bar: FilterBar) -> None:
    bar.set_filter(LibraryFilter(tags=frozenset({"harbour"}), has_sound=True, made=Days(date(2020, 3, 3), None)))
    assert chip(bar, FilterPart.TAGS).text() == "harbour"
    assert chip(bar, FilterPart.DATE).text() == "Since 3 Mar 2020"
    assert chip(bar, FilterPart.SOUND).isChecked()
    assert not chip(bar, FilterPart.RATING).isChecked()
    with qtbot.waitSignal(bar.filter_changed) as changed:
        chip(bar, FilterPart.SOUND)._cross.click()
    assert changed.args == [LibraryFilter(tags=frozenset({"harbour"}), made=Days(date(2020, 3, 3), None))]
    with qtbot.waitSignal(bar.filter_changed) as changed:
        QTest.keyClick(chip(bar, FilterPart.TAGS), Qt.Key.Key_Delete)
    assert changed.args == [LibraryFilter(made=Days(date(2020, 3, 3), None))]
    with qtbot.waitSignal(bar.filter_changed) as changed:
        button(bar, "clearFilters").click()
    assert changed.args == [EVERYTHING]
    assert button(bar, "clearFilters").isHidden()


def test_what_is_only_shown_asks_for_nothing(qtbot: QtBot, bar: FilterBar) -> None:
    with qtbot.assertNotEmitted(bar.filter_changed):
        bar.set_filter(LibraryFilter(favourites=True))
    with qtbot.waitSignal(bar.filter_changed) as changed:
        chip(bar, FilterPart.FAVOURITES).click()
    assert changed.args == [EVERYTHING]


def test_the_strip_shows_the_most_used_and_what_is_set(bar: FilterBar) -> None:
    elsewhere = {FilterPart.COLLECTION, FilterPart.STILL}
    assert shown(bar) == set(FilterPart) - elsewhere
    bar.resize(STRIP, bar.height())
    assert {FilterPart.FAVOURITES, FilterPart.RATING} <= shown(bar)
    assert FilterPart.KIND not in shown(bar)
    bar.set_filter(LibraryFilter(has_sound=False))
    assert FilterPart.SOUND in shown(bar)
    assert button(bar, "resetFilters").isVisible()
    seen = [*(chip(bar, part) for part in shown(bar)), button(bar, "moreFilters"), button(bar, "resetFilters")]
    bar.layout().activate()  # type: ignore[union-attr]
    assert max(part.geometry().right() for part in seen) < STRIP


def test_more_offers_what_has_no_room(qtbot: QtBot, bar: FilterBar) -> None:
    bar.resize(STRIP, bar.height())
    bar.set_filter(LibraryFilter(tags=frozenset("abc"), ratings=Range(1, 3), has_sound=True, rejected=False))
    assert "·" in button(bar, "moreFilters").text()
    button(bar, "moreFilters").click()
    menu = bar.findChild(QMenu)
    assert menu is not None
    entries = {FilterPart(entry.data()): entry for entry in menu.actions()}
    assert set(entries) == set(FilterPart) - shown(bar) - {FilterPart.COLLECTION, FilterPart.STILL}
    assert any(entry.isChecked() for entry in entries.values())
    menu.close()


def test_stars_are_chosen_from_a_menu(qtbot: QtBot, bar: FilterBar) -> None:
    chip(bar, FilterPart.RATING).click()
    menu = bar.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(bar.filter_changed) as changed:
        next(entry for entry in menu.actions() if entry.text() == "4 stars and more").trigger()
    assert changed.args == [LibraryFilter(ratings=Range(4, None))]
    assert chip(bar, FilterPart.RATING).text() == "4 stars and more"
    menu.close()


def test_tags_and_sizes_are_ticked(qtbot: QtBot, bar: FilterBar) -> None:
    chip(bar, FilterPart.TAGS).click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChecksPopup)
    choices = popup.findChild(QListWidget)
    assert choices is not None
    with qtbot.waitSignal(bar.filter_changed):
        choices.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(bar.filter_changed) as changed:
        choices.item(1).setCheckState(Qt.CheckState.Checked)
    assert changed.args == [LibraryFilter(tags=frozenset({"harbour", "dusk"}))]
    popup.close()
    chip(bar, FilterPart.SIZE).click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChecksPopup)
    choices = popup.findChild(QListWidget)
    assert choices is not None
    with qtbot.waitSignal(bar.filter_changed) as changed:
        choices.item(1).setCheckState(Qt.CheckState.Checked)
    assert changed.args[0].heights == frozenset({2160})
    popup.close()


def test_lengths_and_days_run_from_the_lesser_to_the_greater(qtbot: QtBot) -> None:
    lengths = LengthPopup(Range(6, 8))
    qtbot.addWidget(lengths)
    with qtbot.waitSignal(lengths.chosen) as chosen:
        lengths._from.setValue(10)
    assert chosen.args == [Range(8, 10)]
    days = DatePopup(Days(date(2026, 11, 3), date(2026, 11, 9)), date(2026, 11, 22))
    qtbot.addWidget(days)
    with qtbot.waitSignal(days.chosen) as chosen:
        days._first.setDate(days._last.date().addDays(2))
    assert chosen.args == [Days(date(2026, 11, 9), date(2026, 11, 11))]
