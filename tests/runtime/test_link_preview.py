"""A look behind a link: for the eye alone, never in the way, and only of the newest."""

import threading
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, known
from desktop_app.domain.framing import Framing
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.intake import Intake
from desktop_app.runtime.link_preview import LinkLook
from tests.pictures import noise, saved

WIDE = Fraction(16, 9)


class Web:
    """What is behind links: pictures, troubles, and one that never comes."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.reached = threading.Event()

    def fetch(self, url: str, cancel: CancelToken) -> bytes:
        self.asked.append(url)
        match url.rpartition("/")[2]:
            case "tall.png":
                return saved(noise(60, 90), "PNG")
            case "nearly.png":
                return saved(noise(1366, 768), "PNG")
            case "letter.png":
                return b"Dear Sir or Madam"
            case "slow.png":
                stopped = threading.Event()
                self.reached.set()
                with cancel.waking(stopped.set):
                    stopped.wait(20)
                cancel.check()
        raise known(ErrorCode.LINK_REFUSED, host="pictures.example")


class Diary(QObject):
    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self.said: list[str] = []
        self.things: list[object] = []
        intake.linked.connect(self.linked)
        intake.links.looking.connect(self.looking)
        intake.links.found.connect(self.found)
        intake.links.failed.connect(self.failed)

    def _note(self, what: str, thing: object) -> None:
        self.said.append(what)
        self.things.append(thing)

    @Slot(object)
    def linked(self, thing: object) -> None:
        self._note("linked", thing)

    @Slot(object)
    def looking(self, thing: object) -> None:
        self._note("looking", thing)

    @Slot(object)
    def found(self, thing: object) -> None:
        self._note("found", thing)

    @Slot(object)
    def failed(self, thing: object) -> None:
        self._note("failed", thing)


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def intake(qtbot: QtBot, tmp_path: Path, web: Web) -> Iterator[Intake]:
    made = Intake(tmp_path / "composition", fetch=web.fetch)
    yield made
    made.shutdown()


def take(intake: Intake, name: str) -> LinkedPicture:
    link = LinkedPicture(f"https://pictures.example/{name}")
    intake.take(link, Framing(), WIDE, 1080)
    return link


def test_the_link_is_ready_at_once_and_its_picture_follows(intake: Intake, qtbot: QtBot) -> None:
    diary = Diary(intake)
    link = take(intake, "tall.png")
    assert diary.said == ["linked", "looking"]
    qtbot.waitUntil(lambda: "found" in diary.said)
    seen = diary.things[-1]
    assert isinstance(seen, LinkLook)
    assert (seen.link, seen.still.name) == (link, "tall.png")
    assert (seen.look.size.width, seen.look.size.height) == (60, 90)
    assert not seen.fits(WIDE)
    assert seen.fits(None)
    assert seen.fits(Fraction(2, 3))
    take(intake, "nearly.png")
    qtbot.waitUntil(lambda: diary.said.count("found") == 2)
    nearly = diary.things[-1]
    assert isinstance(nearly, LinkLook)
    assert nearly.fits(WIDE)


@pytest.mark.parametrize(
    ("name", "code"), [("letter.png", ErrorCode.PICTURE_UNKNOWN), ("gone.png", ErrorCode.LINK_REFUSED)]
)
def test_what_can_not_be_seen_is_said_and_the_link_stays(
    intake: Intake, qtbot: QtBot, name: str, code: ErrorCode
) -> None:
    diary = Diary(intake)
    take(intake, name)
    qtbot.waitUntil(lambda: "failed" in diary.said)
    assert diary.said == ["linked", "looking", "failed"]
    error = diary.things[-1]
    assert isinstance(error, AppError)
    assert error.code is code


def test_a_slow_look_is_given_up_for_a_newer_one_and_for_none(intake: Intake, qtbot: QtBot, web: Web) -> None:
    diary = Diary(intake)
    take(intake, "slow.png")
    qtbot.waitUntil(web.reached.is_set)
    take(intake, "tall.png")
    qtbot.waitUntil(lambda: "found" in diary.said)
    take(intake, "slow.png")
    intake.clear()
    assert [said for said in diary.said if said in {"found", "failed"}] == ["found"]


def test_without_a_way_to_fetch_nothing_is_fetched(qtbot: QtBot, tmp_path: Path) -> None:
    intake = Intake(tmp_path)
    diary = Diary(intake)
    take(intake, "tall.png")
    intake.shutdown()
    assert diary.said == ["linked"]
