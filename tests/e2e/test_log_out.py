"""The session ends while every connection hangs: no question, the window goes at once, the process in time, nothing is
left behind, and nothing is lost or sent twice.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.ids import ENVIRONMENT, PRACTICE
from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.handover import hand_over
from desktop_app.practice.script import QUICK, Call, Stage, hang
from desktop_app.storage import settings as settings_file
from desktop_app.storage.settings import Settings
from tests.e2e.aftermath import check_aftermath, check_counts
from tests.e2e.crash_stage import wait_until
from tests.e2e.program import Program
from tests.e2e.session import Way, end, needs_session, session
from tests.engine_house import Place, a_draft
from tests.practice_service import practice

# The first of them waits for eight windows that share the machine.
pytestmark = [needs_session, pytest.mark.timeout(180)]
BUSY = (Way.TOLD, Way.CLOSED, Way.X_GONE, Way.WAYLAND_GONE, Way.SWEPT_AWAY)
PRACTISING = (Way.TOLD, Way.X_GONE, Way.KILLED)
FILM_BEGUN = "films/*.part"


def end_busy(way: Way, folder: Path) -> None:
    """One shot's clip is being fetched, one is asked about, one is being sent: no answer comes to any of them."""
    with practice(folder / "service", QUICK.with_faults(hang(Call.MEDIA, Stage.AFTER_WORK).always())) as service:
        place = Place(folder / "data", folder / "library", service)
        settings_file.save(place.data_dir / settings_file.FILE_NAME, Settings(at_once=8, account=ENVIRONMENT))
        with Program(place).start("generate", "--image", "https://e.org/a.png", "--prompt", "fetched") as before:
            wait_until(lambda: Call.MEDIA in service.arrivals())
            before.kill()
        hung = (hang(call, Stage.AFTER_WORK).always() for call in (Call.STATUS, Call.RESULT, Call.MEDIA))
        service.script = QUICK.with_faults(*hung, replace(hang(Call.SUBMIT, Stage.AFTER_WORK), at=2, times=0))
        with session(place, folder, way) as there:
            wait_until(lambda: Call.MEDIA in service.arrivals())
            # A line that is let go of takes nothing back, but it would be one connection less.
            lines = [hand_over(place.data_dir, service.base, a_draft("asked about"), None)]
            wait_until(lambda: service.unanswered(Call.STATUS) > 0)
            lines += [hand_over(place.data_dir, service.base, a_draft("being sent"), None)]
            wait_until(lambda: service.ledger.accepted == 3)
            assert None not in lines
            end(there, way)
        assert states(place) == {
            "fetched": JobState.DOWNLOADING,
            "asked about": JobState.RUNNING,
            "being sent": JobState.SUBMITTING,
        }
        check_counts(place)
        service.script = QUICK
        resumed = Program(place).run("resume")
        assert resumed.returncode == 0, resumed.stderr
        jobs = {job.prompt: job for job in check_aftermath(place, [])}
        assert {prompt: job.state for prompt, job in jobs.items()} == {
            "fetched": JobState.DONE,
            "asked about": JobState.DONE,
            "being sent": JobState.UNCERTAIN,
        }
        assert [row.ending for row in place.submissions(jobs["being sent"])] == [SubmissionEnding.UNCERTAIN]
        assert service.ledger.arrived == service.ledger.accepted == 3


def end_practising(way: Way, folder: Path) -> None:
    """The practice service is at a film, in a process of its own."""
    with practice(folder / "service") as service:
        place = Place(folder / "data", folder / "library", service)
        with session(place, folder, way) as there:
            line = hand_over(place.data_dir, service.base, replace(a_draft("practised"), account=PRACTICE), None)
            assert line is not None
            wait_until(lambda: any(place.data_dir.rglob(FILM_BEGUN)))
            assert any("practice-service" in command for command in there.program.left_over())
            end(there, way)
        assert list(place.data_dir.rglob(FILM_BEGUN)) == []
        assert states(place) == {"practised": JobState.RUNNING}


def states(place: Place) -> dict[str, JobState]:
    return {job.prompt: job.state for job in place.stored()}


def name(scene: Callable[[Way, Path], None], way: Way) -> str:
    return f"{scene.__name__} {way.name}"


@pytest.fixture(scope="module")
def played(
    qapp: QApplication, _session_environment: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[None]]]:
    """Every scene at the same time: what takes long is ten seconds of waiting.

    `qapp`: the scenes use Qt's sockets, and the first thread to use Qt at all counts as its main thread for ever.
    """
    folder = tmp_path_factory.mktemp("session")
    scenes = [(end_busy, way) for way in BUSY] + [(end_practising, way) for way in PRACTISING]
    with ThreadPoolExecutor(len(scenes)) as pool:
        yield {(title := name(scene, way)): pool.submit(scene, way, folder / title) for scene, way in scenes}


@pytest.mark.parametrize("way", BUSY, ids=lambda way: way.name)
def test_it_ends_in_time_with_every_connection_hung(way: Way, played: dict[str, Future[None]]) -> None:
    played[name(end_busy, way)].result()


@pytest.mark.parametrize("way", PRACTISING, ids=lambda way: way.name)
def test_practice_ends_with_the_window(way: Way, played: dict[str, Future[None]]) -> None:
    played[name(end_practising, way)].result()
