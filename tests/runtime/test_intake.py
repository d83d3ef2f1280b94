"""From a drop to the bytes that will be sent, without the GUI thread ever waiting."""

from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.framing import Framing
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.media import picture
from desktop_app.runtime.intake import Intake, StillBytes, StillFile
from tests.house.logs import ExpectLog

WIDE = Fraction(16, 9)


class Diary(QObject):
    """What the intake said, in order."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self.said: list[str] = []
        self.things: list[object] = []
        self.stills: list[tuple[PreparedStill, QImage]] = []
        intake.looked.connect(self.looked)
        intake.prepared.connect(self.prepared)
        intake.refused.connect(self.refused)
        intake.linked.connect(self.linked)
        intake.kept.connect(self.kept)
        intake.working.connect(self.working)

    def _note(self, what: str, thing: object) -> None:
        self.said.append(what)
        self.things.append(thing)

    @Slot(object)
    def looked(self, image: object) -> None:
        self._note("looked", image)

    @Slot(object, object)
    def prepared(self, still: PreparedStill, image: QImage) -> None:
        self._note("prepared", still)
        self.stills.append((still, image))

    @Slot(object)
    def refused(self, error: object) -> None:
        self._note("refused", error)

    @Slot(object)
    def linked(self, link: object) -> None:
        self._note("linked", link)

    @Slot(object)
    def kept(self, still: object) -> None:
        self._note("kept", still)

    @Slot(bool)
    def working(self, working: bool) -> None:
        self._note("working" if working else "idle", None)


@pytest.fixture
def intake(qtbot: QtBot, tmp_path: Path) -> Iterator[Intake]:
    made = Intake(tmp_path / "composition")
    yield made
    made.shutdown()


def png(colour: str, width: int = 320, height: int = 200) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def test_first_a_look_then_the_very_bytes(intake: Intake, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "still.png"
    path.write_bytes(png("red", 1000, 800))
    diary = Diary(intake)
    with qtbot.waitSignal(intake.prepared):
        intake.take(StillFile(path), Framing(), WIDE, 1080)
    assert diary.said == ["working", "looked", "idle", "prepared"]
    ((still, image),) = diary.stills
    with Image.open(BytesIO(still.data)) as sent:
        assert sent.size == (still.width, still.height) == (image.width(), image.height()) == (992, 558)
    assert image.pixelColor(5, 5).getRgb() == (255, 0, 0, 255)
    assert still.source_name == "still.png"


def test_it_says_how_far_it_is(intake: Intake, qtbot: QtBot) -> None:
    shares: list[float] = []
    out = BytesIO()
    Image.effect_noise((1500, 1000), 60).save(out, "BMP")
    intake.progressed.connect(shares.append)
    with qtbot.waitSignal(intake.prepared):
        intake.take(StillBytes(out.getvalue(), "noise.bmp"), Framing(), WIDE, 270)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[0] < 0.1
    assert 0.9 < shares[-1] < 1


def test_only_the_newest_still_is_heard_of(intake: Intake, qtbot: QtBot, tmp_path: Path) -> None:
    diary = Diary(intake)
    for number in range(5):
        path = tmp_path / f"{number}.png"
        path.write_bytes(png("blue", 800 + number * 16, 450 + number * 9))
        intake.take(StillFile(path), Framing(), WIDE, 1080)
    qtbot.waitUntil(lambda: "prepared" in diary.said)
    assert diary.said == ["working", "looked", "idle", "prepared"]
    ((still, _),) = diary.stills
    assert still.source_name == "4.png"


def test_a_cleared_still_never_appears(intake: Intake, qtbot: QtBot) -> None:
    diary = Diary(intake)
    intake.take(StillBytes(png("green"), "pasted.png"), Framing(), WIDE, 1080)
    intake.clear()
    with qtbot.waitSignal(intake.prepared):
        intake.take(StillBytes(png("white"), "second.png"), Framing(), WIDE, 1080)
    assert diary.said[:2] == ["working", "idle"]
    assert diary.said.count("looked") == 1


def test_pasted_bytes_are_kept_and_only_the_newest(intake: Intake, qtbot: QtBot, tmp_path: Path) -> None:
    diary = Diary(intake)
    for colour in ("red", "blue"):
        with qtbot.waitSignal(intake.prepared):
            intake.take(StillBytes(png(colour), "pasted.png"), Framing(), WIDE, 1080)
    (kept,) = (tmp_path / "composition").iterdir()
    assert kept.read_bytes() == png("blue")
    kept_last = [thing for said, thing in zip(diary.said, diary.things, strict=True) if said == "kept"][-1]
    assert kept_last == StillFile(kept)
    with qtbot.waitSignal(intake.prepared):
        intake.take(StillFile(kept), Framing(), WIDE, 1080)


def test_a_file_that_is_no_picture_is_refused_in_words_of_its_own(intake: Intake, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.png"
    path.write_text("Dear Sir or Madam")
    diary = Diary(intake)
    with qtbot.waitSignal(intake.refused):
        intake.take(StillFile(path), Framing(), WIDE, 1080)
    assert diary.said == ["working", "idle", "refused"]
    error = diary.things[-1]
    assert isinstance(error, AppError)
    assert error.code is ErrorCode.PICTURE_UNKNOWN
    assert error.data["name"] == "letter.png"


def test_a_link_is_passed_on_unfetched(intake: Intake) -> None:
    diary = Diary(intake)
    link = LinkedPicture("https://example.org/still.png")
    intake.take(link, Framing(), WIDE, 1080)
    assert diary.said == ["linked"]
    assert diary.things == [link]


def test_a_bug_is_logged_and_said(
    intake: Intake, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("nobody expected", level=40)

    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(picture, "prepare", breaks)
    with qtbot.waitSignal(intake.refused) as refused:
        intake.take(StillBytes(png("red"), "pasted.png"), Framing(), WIDE, 1080)
    assert refused.args is not None
    assert refused.args[0].code is ErrorCode.BUG
    assert "ZeroDivisionError" in refused.args[0].data["report"]
