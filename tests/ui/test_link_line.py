"""What is seen and said of the picture behind a link, and the one click that makes it a picture of the artist's own."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Intake
from desktop_app.ui.compose.link_line import LinkLine
from desktop_app.ui.compose.still_box import StillBox
from tests.pictures import noise, saved

WIDE = Fraction(16, 9)


def fetch(url: str, _cancel: CancelToken) -> bytes:
    if url.endswith("tall.png"):
        return saved(noise(90, 160), "PNG")
    raise known(ErrorCode.LINK_PRIVATE, host="nas.example")


@pytest.fixture
def box(qtbot: QtBot, tmp_path: Path) -> Iterator[StillBox]:
    intake = Intake(tmp_path / "composition", fetch=fetch)
    made = StillBox(intake)
    qtbot.addWidget(made)
    made.set_frame(WIDE, 1080)
    made.show()
    yield made
    made.shutdown()
    intake.shutdown()


def line(box: StillBox) -> LinkLine:
    found = box.findChild(LinkLine, "linkLine")
    assert found is not None
    return found


def said(box: StillBox) -> str:
    found = line(box).findChild(QLabel)
    assert found is not None
    return found.text() if line(box).isVisible() else ""


def test_a_picture_of_another_shape_can_be_framed_here(qtbot: QtBot, box: StillBox) -> None:
    link = LinkedPicture("https://pictures.example/tall.png")
    box.take(link)
    assert box.ready == link
    frame = line(box).findChild(QAbstractButton, "frameLinkButton")
    assert frame is not None
    assert not frame.isVisible()
    qtbot.waitUntil(frame.isVisible)
    assert said(box) == "The picture is 90 × 160, not 16:9."
    assert box.zone.image is not None
    assert box.ready == link
    box.set_frame(Fraction(9, 16), 1080)
    assert not frame.isVisible()
    box.set_frame(WIDE, 1080)
    frame.click()
    qtbot.waitUntil(lambda: isinstance(box.ready, PreparedStill))
    still = box.ready
    assert isinstance(still, PreparedStill)
    assert Fraction(still.width, still.height) == WIDE
    assert still.source_name == "tall.png"
    assert said(box) == ""


def test_what_can_not_be_seen_is_sent_all_the_same(qtbot: QtBot, box: StillBox) -> None:
    link = LinkedPicture("https://nas.example/a.png")
    box.take(link)
    qtbot.waitUntil(lambda: said(box).startswith("No preview"))
    assert "nas.example" in said(box)
    assert box.ready == link
    box.clear()
    assert said(box) == ""


def test_tab_comes_to_it_where_it_is_seen(qtbot: QtBot, box: StillBox) -> None:
    box.take(LinkedPicture("https://pictures.example/tall.png"))
    names = ("stillsMenuButton", "frameLinkButton", "framingModeBox")
    order, widget = list[str](), box.zone.nextInFocusChain()
    while widget is not None and widget is not box.zone:
        order += [widget.objectName()] if widget.objectName() in names else []
        widget = widget.nextInFocusChain()
    assert tuple(order) == names
