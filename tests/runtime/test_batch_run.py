"""A tray is made: one still after the other, each shot once, whatever happens in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.composing import Source, SourceKind, TrayStill
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.framing import Framing
from desktop_app.runtime.background import Background
from desktop_app.runtime.batch_run import Batch, BatchRun, BatchShots
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.reader import ReaderThread, StoredJobs
from tests.engine_house import MODEL_ID, MODELS, WAIT_MS, House, Place, house
from tests.practice_service import practice
from tests.ui.compose_room import write_picture

SPEC = MODELS[MODEL_ID]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


def _still(name: str, file: Path) -> TrayStill:
    return TrayStill(name, Source(SourceKind.FILE, str(file)), Framing())


def _batch(*shots: BatchShots, variations: int = 1) -> Batch:
    return Batch(shots, MODEL_ID, SPEC.defaults(), SPEC.prompt_field, variations)


class Ear(QObject):
    """What a run said."""

    def __init__(self, run: BatchRun) -> None:
        super().__init__()
        self.made: list[str] = []
        self.refused: list[tuple[str, AppError]] = []
        self.ended: list[AppError | None] = []
        run.made.connect(self.made.append)
        run.refused.connect(self.hear_refused)
        run.ended.connect(self.ended.append)

    @Slot(str, object)
    def hear_refused(self, still_id: str, error: AppError) -> None:
        self.refused.append((still_id, error))


@contextmanager
def _running(inside: House) -> Iterator[tuple[BatchRun, Ear]]:
    """A run connected as the window does it, the engine paused so that nothing is sent."""
    reader, run = ReaderThread(inside.place.data_dir), BatchRun()
    run.asked.connect(reader.ask)
    reader.answered.connect(run.answer)
    run.wished.connect(inside.room.desk.add)
    inside.room.desk.added.connect(run.added)
    inside.room.desk.not_added.connect(run.not_added)
    reader.start()
    try:
        yield run, Ear(run)
    finally:
        run.shutdown()
        reader.stop()


def _prompts(place: Place) -> list[str]:
    return sorted(job.prompt for job in place.stored())


def test_every_still_with_every_prompt_and_one_in_trouble_costs_the_others_nothing(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    good = [write_picture(tmp_path / f"{name}.png") for name in "ac"]
    bad = tmp_path / "b.png"
    bad.write_bytes(b"nothing")
    link = TrayStill("d", Source(SourceKind.LINK, "https://example.org/d.png"))
    stills = (_still("a", good[0]), _still("b", bad), _still("c", good[1]), link)
    with house(place, qtbot, paused=True) as inside, _running(inside) as (run, ear):
        run.start(_batch(*(BatchShots(still, ("fog", "rain")) for still in stills), variations=2))
        qtbot.waitUntil(lambda: ear.ended == [None], timeout=WAIT_MS)
        assert (run.done, run.count, run.running) == (4, 4, False)
    assert ear.made == ["a", "c", "d"]
    assert [name for name, _ in ear.refused] == ["b"]
    assert _prompts(place) == ["fog"] * 6 + ["rain"] * 6


def test_what_was_saved_before_the_program_was_killed_is_not_made_twice(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    stills = [_still(name, write_picture(tmp_path / f"{name}.png")) for name in "ab"]
    batch = _batch(*(BatchShots(still, ("fog", "rain")) for still in stills))
    part = _batch(BatchShots(stills[0], ("fog", "rain")), BatchShots(stills[1], ("rain",)))
    with house(place, qtbot, paused=True) as inside, _running(inside) as (run, ear):
        run.start(part)  # as far as the program came
        qtbot.waitUntil(lambda: ear.ended == [None], timeout=WAIT_MS)
    with house(place, qtbot, paused=True) as inside, _running(inside) as (run, ear):
        run.start(batch)  # the tray as it came back, which knew nothing of that
        qtbot.waitUntil(lambda: ear.ended == [None], timeout=WAIT_MS)
    assert ear.made == ["a", "b"]
    assert _prompts(place) == ["fog", "fog", "rain", "rain"]


def test_a_stop_leaves_what_had_not_begun(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    stills = [_still(str(number), write_picture(tmp_path / f"{number}.png")) for number in range(5)]
    with house(place, qtbot, paused=True) as inside, _running(inside) as (run, ear):
        run.went_on.connect(run.stop)
        run.start(_batch(*(BatchShots(still, ("fog",)) for still in stills)))
        qtbot.waitUntil(lambda: ear.ended == [None], timeout=WAIT_MS)
    assert ear.made == ["0"]
    assert _prompts(place) == ["fog"]


def test_a_still_that_was_ready_when_it_was_stopped_is_not_made(qtbot: QtBot, tmp_path: Path) -> None:
    run, wished = BatchRun(), list[Draft]()
    ear, batch = Ear(run), _batch(BatchShots(_still("a", write_picture(tmp_path / "a.png")), ("fog",)))
    run.wished.connect(wished.append)
    run.start(batch)
    run.answer(StoredJobs(batch.names()), frozenset())
    background = run.findChild(Background)
    assert background is not None
    background.wait()
    run.stop()
    qtbot.waitUntil(lambda: ear.ended == [None], timeout=WAIT_MS)
    assert wished == []
    assert ear.made == []


def test_a_library_that_takes_nothing_ends_it(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    stills = [_still(name, write_picture(tmp_path / f"{name}.png")) for name in "ab"]
    with house(place, qtbot, paused=True) as inside, _running(inside) as (run, ear):
        (place.library_dir / "Stills").parent.mkdir(parents=True, exist_ok=True)
        (place.library_dir / "Stills").write_text("in the way")
        run.start(_batch(*(BatchShots(still, ("fog",)) for still in stills)))
        qtbot.waitUntil(lambda: len(ear.ended) == 1, timeout=WAIT_MS)
    assert ear.made == []
    assert [None if error is None else error.code for error in ear.ended] == [ErrorCode.FOLDER_UNAVAILABLE]
