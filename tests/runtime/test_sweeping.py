"""Some time after the start the library is cleared of what a shot that is over has left, and of nothing else."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import JobState, WaitingFor
from desktop_app.practice.script import HOLD, Script
from desktop_app.runtime import sweeping
from desktop_app.runtime.steps import utc_now
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from tests.engine_house import WAIT_MS, Place, house
from tests.jobs import OUTPUT, a_job
from tests.practice_service import practice


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service", Script(queue_seconds=HOLD, quick=True)) as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


def test_the_part_of_a_dismissed_shot_is_gone_after_the_start(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "AFTER_MS", 0)
    library = LibraryFolder(place.library_dir)
    over = a_job(JobState.FAILED, dismissed=True)
    going = a_job(JobState.DOWNLOADING, waiting_for=WaitingFor.PAUSE)
    names = [library.clip_path(job, OUTPUT, 0) for job in (over, going)]
    with closing(open_writer(place.data_dir)) as connection:
        for job, name in zip((over, going), names, strict=True):
            ended = utc_now() if job is over else None
            named = replace(job, outputs=(replace(OUTPUT, path=name),), finished_at=ended)
            JobStore(connection).apply(JobChange(named, None))
    gone, stays = (library.part_of(name) for name in names)
    with house(place, qtbot):
        qtbot.waitUntil(lambda: not gone.exists(), timeout=WAIT_MS)
        assert stays.exists()
