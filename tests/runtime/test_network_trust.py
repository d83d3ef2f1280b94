"""The token goes to the account's own service and nowhere else, wherever a redirect points."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import JobState
from desktop_app.practice.script import HOLD, QUICK, Call, Script, answer
from tests.engine_house import WAIT_MS, house
from tests.network_house import Asker, Way, way_through
from tests.wire import WireServer, field, saying

S = JobState
REDIRECTS = (301, 302, 303, 307, 308)


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path) as made:
        yield made


@pytest.mark.parametrize("call", [Call.SUBMIT, Call.STATUS, Call.RESULT, Call.CANCEL], ids=str)
def test_a_redirected_call_goes_nowhere(way: Way, qtbot: QtBot, call: Call) -> None:
    """Not even to another port of the same machine."""
    queue = HOLD if call is Call.CANCEL else 0.0
    with WireServer(saying()) as elsewhere, house(way.place, qtbot, api_base=way.proxy.base) as running:
        faults = [
            replace(answer(call, status, headers={"Location": f"{elsewhere.base}/v1/a"}), at=number)
            for number, status in enumerate(REDIRECTS, 1)
        ]
        way.place.service.script = Script(queue_seconds=queue, quick=True, faults=tuple(faults))
        asker = Asker(running)
        if call is Call.SUBMIT:
            for number in range(len(REDIRECTS)):
                running.until(running.add(), S.UNCERTAIN)
                assert way.posts() == (number + 1, 0)
        else:
            job_id = running.add()
            running.until(job_id, S.RUNNING)
            if call is Call.CANCEL:
                running.ear.cancelling.emit(job_id)
            asker.hurry_until(lambda: way.place.service.arrivals().get(call, 0) > len(REDIRECTS))
            running.until(job_id, S.CANCELLED if call is Call.CANCEL else S.DONE)
        assert elsewhere.accepted == 0


def test_redirected_media_are_asked_for_without_the_token(way: Way, qtbot: QtBot) -> None:
    with WireServer(saying(404)) as elsewhere:
        way.place.service.script = QUICK.with_faults(
            answer(Call.MEDIA, 302, headers={"Location": f"{elsewhere.base}/signed.mp4"})
        )
        with house(way.place, qtbot, api_base=way.proxy.base) as running:
            job_id = running.add()
            qtbot.waitUntil(lambda: bool(elsewhere.heads), timeout=WAIT_MS)
            Asker(running).hurry_until(lambda: running.job(job_id).state is S.DONE)
        (head,) = elsewhere.heads
        assert head.startswith("GET /signed.mp4 ")
        assert field(head, "Authorization") is None
        assert field(head, "Cookie") is None
        assert way.place.service.token not in head
