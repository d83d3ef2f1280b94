"""The queue's list model: order, minimal changes, and pictures that arrive later."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PIL import Image
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState
from desktop_app.domain.request import GenerationRequest, KeptPicture, Picture
from desktop_app.runtime.job_list import JobListModel, PictureRole, SnapshotRole, is_shown, sort_key
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures
from desktop_app.storage.library_folder import LibraryFolder
from tests.jobs import LINK, a_job


def shot(name: str, state: JobState = JobState.QUEUED, position: float = 0, picture: Picture = LINK) -> JobSnapshot:
    request = GenerationRequest("a/model", {"prompt": f"prompt of {name}"}, picture)
    return JobSnapshot(a_job(state, id=JobId(name), request=request, position=position))


def describe(snapshot: JobSnapshot) -> str:
    return f"{snapshot.job.prompt} {snapshot.job.state}"


@pytest.fixture
def pictures(qtbot: QtBot, tmp_path: Path) -> Iterator[Pictures]:
    made = Pictures(LibraryFolder(tmp_path), tmp_path)
    yield made
    made.shutdown()


@pytest.fixture
def model(pictures: Pictures) -> JobListModel:
    made = JobListModel(describe, pictures)
    made.tester = QAbstractItemModelTester(made, made)  # type: ignore[attr-defined]
    return made


def shown(model: JobListModel) -> list[str]:
    return [model.data(model.index(row), Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]  # type: ignore[misc]


def test_what_needs_the_artist_comes_first_and_what_is_over_is_gone(model: JobListModel) -> None:
    model.load(
        (
            shot("waits-2", JobState.QUEUED, 5),
            shot("waits-1", JobState.QUEUED, 4),
            shot("made", JobState.RUNNING, 3),
            shot("lost", JobState.UNCERTAIN, 2),
            shot("over", JobState.DONE, 1),
            JobSnapshot(replace(shot("seen", JobState.FAILED).job, dismissed=True)),
        )
    )
    assert shown(model) == ["lost", "made", "waits-1", "waits-2"]
    index = model.index(0)
    assert model.data(index) == "prompt of lost UNCERTAIN"
    assert model.data(index, SnapshotRole) == shot("lost", JobState.UNCERTAIN, 2)
    assert model.data(index, PictureRole) is None


def test_a_row_that_moves_keeps_its_selection(model: JobListModel) -> None:
    model.load(tuple(shot(f"{number}", position=number) for number in range(4)))
    chosen = QPersistentModelIndex(model.index(2))
    model.update(shot("2", JobState.RUNNING, 2))
    assert shown(model) == ["2", "0", "1", "3"]
    assert chosen.row() == 0
    model.update(shot("0", JobState.RUNNING, 0))
    assert chosen.row() == 1
    model.update(shot("2", JobState.DONE, 2))
    assert not chosen.isValid()
    assert shown(model) == ["0", "1", "3"]


def test_a_change_in_place_touches_its_row_alone(model: JobListModel, qtbot: QtBot) -> None:
    model.load(tuple(shot(f"{number}", JobState.RUNNING, number) for number in range(3)))
    with qtbot.assertNotEmitted(model.rowsMoved), qtbot.waitSignal(model.dataChanged) as changed:
        model.update(replace(shot("1", JobState.RUNNING, 1), place=4))
    assert changed.args is not None
    assert [changed.args[0].row(), changed.args[1].row()] == [1, 1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    some.lists(
        some.tuples(some.sampled_from("abcdef"), some.sampled_from(list(JobState)), some.integers(0, 3)), max_size=25
    )
)
def test_any_history_ends_in_the_right_order(model: JobListModel, history: list[tuple[str, JobState, int]]) -> None:
    model.load(())
    latest: dict[str, JobSnapshot] = {}
    for name, state, position in history:
        latest[name] = shot(name, state, position)
        model.update(latest[name])
        assert shown(model) == [str(s.job.id) for s in sorted(filter(is_shown, latest.values()), key=sort_key)]


def test_the_still_is_loaded_in_the_background(model: JobListModel, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (1920, 1080), "red").save(tmp_path / "a.png")
    (tmp_path / "bad.png").write_bytes(b"not a picture")
    good, bad = (KeptPicture("0" * 64, name, "image/png", 1920, 1080, 10, name) for name in ("a.png", "bad.png"))
    model.load((shot("good", picture=good), shot("bad", position=1, picture=bad)))
    with qtbot.waitSignals([model.dataChanged, model.dataChanged]):
        assert model.data(model.index(0), PictureRole) is None
        assert model.data(model.index(1), PictureRole) is None
    picture = model.data(model.index(0), PictureRole)
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (384, 216)
    assert picture.pixelColor(0, 0).getRgb() == (255, 0, 0, 255)
    with qtbot.assertNotEmitted(model.dataChanged, wait=50):
        assert model.data(model.index(1), PictureRole) is None, "asked for once, not again and again"
