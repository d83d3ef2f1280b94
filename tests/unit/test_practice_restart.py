"""What the practice service accepted outlasts it, also when it is killed; and it ends when its stdin does."""

import os
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.job import RemoteStatus
from desktop_app.practice.ledger import Ledger
from desktop_app.practice.script import HOLD, QUICK, Script
from desktop_app.practice.server import EXIT_IN_USE
from tests.practice_service import Caller, PracticeChild, practice, practice_process


def test_requests_go_on_being_made_after_a_restart(tmp_path: Path) -> None:
    with practice(tmp_path, replace(QUICK, making_seconds=HOLD)) as service:
        caller = Caller(service.endpoint)
        first, second = caller.accepted(), caller.accepted()
        caller.until(first, RemoteStatus.IN_PROGRESS)
        token = service.token
    with practice(tmp_path) as service:
        caller = Caller(service.endpoint)
        assert service.token != token
        link = caller.ended(first)["output"]["video"]
        assert caller.ended(second)["status"] == "completed"
        assert (service.ledger.arrived, service.ledger.accepted) == (2, 2)
    with practice(tmp_path) as service:
        assert Caller(service.endpoint).call("GET", link, token=None).status == 200, "links outlast it as well"


def test_a_film_no_longer_kept_is_made_again(tmp_path: Path) -> None:
    with practice(tmp_path) as service:
        caller = Caller(service.endpoint)
        link = caller.ended(caller.accepted())["output"]["video"]
        before = caller.call("GET", link, token=None)
        (film,) = (tmp_path / "practice" / "films").iterdir()
        os.utime(film, (0, 0))
    with practice(tmp_path) as service:
        assert not film.exists()
        again = Caller(service.endpoint).call("GET", link, token=None)
        assert again.body == before.body


def test_a_killed_process_has_written_everything_down(tmp_path: Path) -> None:
    with practice_process(tmp_path, replace(QUICK, queue_seconds=HOLD)) as child:
        request_id = child.caller.accepted()
        child.kill()
    with practice_process(tmp_path) as child:
        assert child.caller.ended(request_id)["status"] == "completed"
        ledger = child.caller.ledger()
        assert (ledger.arrived, ledger.accepted) == (1, 1)
        assert child.close() == 0


def test_it_ends_with_its_stdin_in_the_middle_of_a_film(tmp_path: Path) -> None:
    with practice_process(tmp_path, Script(queue_seconds=0)) as child:
        request_id = child.caller.accepted(resolution="2160p", fps=50, duration=10)
        child.caller.until(request_id, RemoteStatus.IN_PROGRESS)
        before = monotonic()
        assert child.close() == 0
        assert monotonic() - before < 5
    with Ledger(tmp_path / "practice") as ledger:
        request = ledger.get(request_id)
    assert request is not None
    assert request.status is RemoteStatus.IN_PROGRESS


def test_a_folder_has_one_owner(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Ledger(tmp_path / "practice"):
        with pytest.raises(KnownError) as refused:
            Ledger(tmp_path / "practice", patience=0)
        assert refused.value.error.code is ErrorCode.PRACTICE_UNAVAILABLE
        with pytest.raises(RuntimeError, match=f"exit code {EXIT_IN_USE}"):
            PracticeChild(tmp_path)
    assert "can't start" in capfd.readouterr().err
