"""The answer to the paid POST comes while the disk is full, and then the process is killed: its request ID is known."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.practice.script import HOLD, Call, Script, Stage, hang
from desktop_app.storage.receipts import Receipts
from tests.e2e.aftermath import check_aftermath, endings
from tests.e2e.artist import Errand
from tests.e2e.crash_stage import CrashStage
from tests.engine_house import Place
from tests.practice_service import practice
from tests.small_disk import SmallDisk, small_disk

HOLDING = Script(queue_seconds=HOLD, quick=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


def test_an_answer_that_a_full_disk_kept_from_the_list_outlives_the_process(tmp_path: Path, disk: SmallDisk) -> None:
    with practice(tmp_path / "service", HOLDING.with_faults(hang(Call.SUBMIT, Stage.BEFORE_READING))) as service:
        stage = CrashStage(Place(disk.root / "data", tmp_path / "library", service))

        def answered_on_a_full_disk() -> bool:
            if Call.SUBMIT in service.arrivals():
                disk.fill()
                service.script = HOLDING  # which lets the POST go on
            return bool(Receipts(stage.place.data_dir).read())

        stage.kill_when(answered_on_a_full_disk, Errand(("Rain on the tramlines",)))
        disk.clear()
        (job,) = stage.place.stored()
        assert job.state is JobState.SUBMITTING, "nothing of the answer is in the list"
        stage.kill_when(lambda: stage.place.stored()[0].state is JobState.RUNNING, Errand())
        (job,) = stage.place.stored()
        assert job.request_id == service.ledger.requests[0].id
        assert endings(stage.place) == {SubmissionEnding.ACCEPTED: 1}
        service.script = Script(queue_seconds=0.0, quick=True)
        stage.go_on()
        (job,) = check_aftermath(stage.place, stage.announced)
        assert job.state is JobState.DONE
        assert service.ledger.arrived == 1
