"""The system ends while every connection hangs: no question, the process goes in time, and nothing is sent twice."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import ENVIRONMENT
from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.handover import ask_to_show, hand_over
from desktop_app.practice.script import QUICK, Call, Stage, hang
from desktop_app.practice.server import PracticeService
from desktop_app.storage import settings as settings_file
from desktop_app.storage.settings import Settings
from tests.e2e.aftermath import check_aftermath, check_counts
from tests.e2e.crash_stage import wait_until
from tests.engine_house import Place, a_draft
from tests.practice_service import practice

ROOT = Path(__file__).resolve().parents[2]
IN_TIME = 12.0
"""Seconds; ten of them are for the paid POST."""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service", QUICK) as running:
        yield running


def start(place: Place, *arguments: str) -> subprocess.Popen[str]:
    ours = {
        "STILLWAKE_DATA_DIR": str(place.data_dir),
        "STILLWAKE_LIBRARY_DIR": str(place.library_dir),
        "STILLWAKE_API_BASE": place.service.base,
        "RUNCOMFY_API_TOKEN": place.service.token,
    }
    command = [sys.executable, "-m", "desktop_app", *arguments]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **ours}, text=True)


def states(place: Place) -> dict[str, JobState]:
    return {job.prompt: job.state for job in place.stored()}


@pytest.mark.skipif(os.name == "nt", reason="Windows ends its sessions by messages to the window")
def test_it_ends_in_time_with_every_connection_hung(tmp_path: Path, service: PracticeService) -> None:
    """One shot's clip is being fetched, one is asked about, one is being sent: no answer comes to any of them."""
    place = Place(tmp_path / "data", tmp_path / "library", service)
    settings_file.save(place.data_dir / settings_file.FILE_NAME, Settings(at_once=8, account=ENVIRONMENT))
    held = []

    def make(prompt: str, call: Call, state: JobState) -> None:
        seen = service.arrivals().get(call, 0)
        held.append(hand_over(place.data_dir, service.base, a_draft(prompt), None))
        wait_until(lambda: states(place).get(prompt) is state and service.arrivals().get(call, 0) > seen)

    service.script = QUICK.with_faults(hang(Call.MEDIA, Stage.AFTER_WORK).always())
    with start(place) as window:
        wait_until(lambda: ask_to_show(place.data_dir))
        make("fetched", Call.MEDIA, JobState.DOWNLOADING)
        window.kill()
    hung = (hang(call, Stage.AFTER_WORK).always() for call in (Call.STATUS, Call.RESULT, Call.MEDIA))
    service.script = QUICK.with_faults(*hung, replace(hang(Call.SUBMIT, Stage.AFTER_WORK), at=2, times=0))
    with start(place) as window:
        wait_until(lambda: ask_to_show(place.data_dir) and service.arrivals().get(Call.MEDIA, 0) > 0)
        make("asked about", Call.STATUS, JobState.RUNNING)
        make("being sent", Call.SUBMIT, JobState.SUBMITTING)
        wait_until(lambda: service.ledger.accepted == 3)
        began = time.monotonic()
        window.send_signal(signal.SIGTERM)
        assert window.wait(IN_TIME + 10) == 0
        assert time.monotonic() - began < IN_TIME
    left = {"fetched": JobState.DOWNLOADING, "asked about": JobState.RUNNING, "being sent": JobState.SUBMITTING}
    assert states(place) == left
    check_counts(place)
    service.script = QUICK
    with start(place, "resume") as resume:
        assert resume.wait(30) == 0
    jobs = {job.prompt: job for job in check_aftermath(place, [])}
    assert {prompt: job.state for prompt, job in jobs.items()} == {
        "fetched": JobState.DONE,
        "asked about": JobState.DONE,
        "being sent": JobState.UNCERTAIN,
    }
    assert [row.ending for row in place.submissions(jobs["being sent"])] == [SubmissionEnding.UNCERTAIN]
    assert service.ledger.arrived == service.ledger.accepted == 3
