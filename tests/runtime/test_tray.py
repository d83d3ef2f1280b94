"""The tray: added to, put in order, taken from and undone; and what was made never comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.runtime.tray import ProblemRole, ThumbnailRole, TrayModel
from desktop_app.runtime.tray_thumbnails import TrayThumbnails
from desktop_app.words.batches import describe_still
from tests.ui.compose_room import write_picture

FIT = Framing(FramingMode.FIT)


@pytest.fixture
def thumbnails(qapp: object) -> Iterator[TrayThumbnails]:
    made = TrayThumbnails()
    yield made
    made.shutdown()


@pytest.fixture
def tray(thumbnails: TrayThumbnails) -> TrayModel:
    model = TrayModel(describe_still, thumbnails)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def _sources(*names: str) -> list[Source]:
    return [Source(SourceKind.FILE, f"/stills/{name}.png") for name in names]


def _names(tray: TrayModel) -> str:
    return "".join(Path(still.source.where).stem for still in tray.stills)


def _ids(tray: TrayModel, names: str) -> set[str]:
    return {still.id for still in tray.stills if Path(still.source.where).stem in names}


def test_stills_are_added_moved_and_taken_out_and_each_step_is_undone(tray: TrayModel) -> None:
    tray.add(_sources("a", "b", "c"), FIT)
    tray.add(_sources("d"), FIT)
    last = QPersistentModelIndex(tray.index(3))
    tray.move(_ids(tray, "cd"), 0)
    assert _names(tray) == "cdab"
    assert last.row() == 1
    tray.move(_ids(tray, "c"), 0)  # changes nothing, so there is nothing to undo
    tray.remove(_ids(tray, "ab"))
    assert _names(tray) == "cd"
    for names in ("cdab", "abcd", "abc", ""):
        tray.undo()
        assert _names(tray) == names
    assert not tray.can_undo


def test_what_was_changed_in_a_still_outlives_an_undo(tray: TrayModel) -> None:
    tray.add(_sources("a", "b"), FIT)
    tray.move(_ids(tray, "b"), 0)
    tray.set_prompt(tray.stills[0].id, "fog")
    tray.set_framing({still.id for still in tray.stills}, Framing())
    tray.undo()
    assert [(still.prompt, still.framing) for still in tray.stills] == [(None, Framing()), ("fog", Framing())]


def test_a_still_that_was_made_never_comes_back(tray: TrayModel) -> None:
    tray.add(_sources("a", "b", "c"), FIT)
    tray.remove(_ids(tray, "c"))
    tray.leave(next(iter(_ids(tray, "a"))))
    tray.undo()
    assert _names(tray) == "bc"
    tray.undo()
    assert _names(tray) == ""


def test_thumbnails_come_by_themselves_and_tell_what_is_no_picture(
    qtbot: QtBot, tray: TrayModel, thumbnails: TrayThumbnails, tmp_path: Path
) -> None:
    write_picture(tmp_path / "good.png", (1600, 900))
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    tray.add([Source(SourceKind.FILE, str(tmp_path / name)) for name in ("bad.png", "good.png")], FIT)
    bad, good = (tray.index(row) for row in range(2))
    assert good.data(ThumbnailRole) is None
    thumbnails.start()
    qtbot.waitUntil(lambda: isinstance(good.data(ThumbnailRole), QImage) and bad.data(ProblemRole) is not None)
    assert bad.data(ProblemRole).code in {ErrorCode.PICTURE_TRUNCATED, ErrorCode.PICTURE_UNKNOWN}
    assert good.data(ProblemRole) is None
    assert "bad.png" in str(bad.data())
    original = tray.original(tray.stills[1].id)
    assert original is not None
    assert original.path == str(tmp_path / "good.png")


def test_only_so_many_thumbnails_are_kept_and_another_framing_makes_another(qtbot: QtBot, tmp_path: Path) -> None:
    thumbnails = TrayThumbnails(kept_bytes=1)
    tray = TrayModel(describe_still, thumbnails)
    thumbnails.start()
    files = [write_picture(tmp_path / f"{number}.png", (160, 160)) for number in range(3)]
    made: list[str] = []
    thumbnails.ready.connect(made.append)
    tray.add([Source(SourceKind.FILE, str(file)) for file in files], FIT)
    qtbot.waitUntil(lambda: len(made) == 3)
    there = [tray.index(row).data(ThumbnailRole) is not None for row in range(3)]
    thumbnails.shutdown()
    assert sum(there) == 1
