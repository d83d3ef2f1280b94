"""A shot that is paid for, while nobody can ask about it: it waits, says so, keeps its request, and goes on.

The faults befall the calls for its status, its result and its cancel; the one POST that made it was before them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.practice.script import (
    HOLD,
    QUICK,
    Call,
    Fault,
    FaultKind,
    Outputs,
    Script,
    Stage,
    answer,
    error,
    status_word,
    web_page,
)
from tests.engine_house import WAIT_MS, House, house
from tests.network_house import Asker, Trouble, Way, promises_no_charge, seen, until_error, way_through
from tests.toxics import UP, Limit, Reset, Silence

S, E = JobState, ErrorCode
IN_LINE = Script(queue_seconds=HOLD, quick=True)
SILENT = Timeouts(reading=0.5, answering=0.5)
CALLS = {Call.STATUS: S.RUNNING, Call.RESULT: S.RUNNING, Call.CANCEL: S.CANCELLING}
NETWORK, SERVICE, TOKEN = "Waiting for the network", "gives no answer just now", "account to be connected"


@dataclass(frozen=True)
class Row:
    """A fault of any of the three calls: the error it is, and what the shot says that it waits for."""

    name: str
    code: ErrorCode
    waits: str
    fault: Fault | None = None
    """Of whichever call it is."""
    world: Trouble = field(default_factory=lambda: Trouble(""))

    def of(self, call: Call) -> Trouble:
        faults = () if self.fault is None else (replace(self.fault, call=call, times=0),)
        return replace(self.world, name=f"{call}: {self.name}", faults=faults)


def kind(name: str, code: ErrorCode, what: FaultKind, stage: Stage = Stage.AFTER_READING, waits: str = NETWORK) -> Row:
    world = Trouble("", timeouts=SILENT) if what is FaultKind.HANG else Trouble("")
    return Row(name, code, waits, Fault(Call.STATUS, what, stage), world)


def told(status: int, error_code: int, code: ErrorCode, waits: str = SERVICE, retry_after: int | None = None) -> Row:
    wish = "" if retry_after is None else f", wait {retry_after}"
    fault = error(Call.STATUS, status, error_code, retry_after=retry_after)
    return Row(f"{status} {error_code}{wish}", code, waits, fault)


ROWS = [
    Row("DNS", E.UNREACHABLE, NETWORK, world=Trouble("", base="https://stillwake.invalid")),
    Row("refused", E.UNREACHABLE, NETWORK, world=Trouble("", down=True)),
    Row("TLS", E.TLS_FAILED, NETWORK, world=Trouble("", base="https://127.0.0.1:{port}")),
    Row("hang before it is read", E.TIMED_OUT, NETWORK, world=Trouble("", toxics=(Silence(way=UP),), timeouts=SILENT)),
    kind("hang in the service", E.TIMED_OUT, FaultKind.HANG, Stage.BEFORE_READING),
    Row("reset of the answer", E.CONNECTION_LOST, NETWORK, world=Trouble("", toxics=(Reset(),))),
    Row("reset in the answer", E.CONNECTION_LOST, NETWORK, world=Trouble("", toxics=(Limit(150, reset=True),))),
    kind("reset by the service", E.CONNECTION_LOST, FaultKind.RESET),
    kind("truncated", E.CONNECTION_LOST, FaultKind.TRUNCATED),
    kind("wrong length", E.UNREADABLE_REPLY, FaultKind.WRONG_LENGTH),
    kind("endless", E.UNREADABLE_REPLY, FaultKind.ENDLESS),
    kind("gzip bomb", E.UNREADABLE_REPLY, FaultKind.GZIP_BOMB),
    Row("no object", E.UNREADABLE_REPLY, NETWORK, answer(Call.STATUS, 200, [1, 2])),
    Row("nothing said", E.UNREADABLE_REPLY, NETWORK, answer(Call.STATUS, 200, {})),
    Row("login page", E.UNREADABLE_REPLY, NETWORK, web_page(Call.STATUS, 200)),
    Row(
        "sent to a login page",
        E.UNREADABLE_REPLY,
        NETWORK,
        answer(Call.STATUS, 302, headers={"Location": "http://portal.invalid/"}),
    ),
    Row("502 HTML", E.SERVICE_TROUBLE, SERVICE, web_page(Call.STATUS)),
    told(500, 500001, E.SERVICE_TROUBLE),
    told(200, 500001, E.SERVICE_TROUBLE),
    told(429, 0, E.TOO_MANY_CALLS),
    told(429, 0, E.TOO_MANY_CALLS, retry_after=40),
    told(401, 400004, E.TOKEN_REFUSED, TOKEN),
    told(403, 403001, E.REQUEST_FORBIDDEN, TOKEN),
]


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path, IN_LINE) as made:
        yield made


@pytest.mark.parametrize("call", CALLS, ids=str)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_paid_shot_waits_and_goes_on(way: Way, qtbot: QtBot, row: Row, call: Call) -> None:
    trouble = row.of(call)
    end = S.CANCELLED if call is Call.CANCEL else S.DONE
    way.script = IN_LINE if call is Call.CANCEL else QUICK
    with house(way.place, qtbot, api_base=way.proxy.base, timeouts=row.world.timeouts) as running:
        job_id = running.add()
        running.until(job_id, S.RUNNING)
        if not trouble.base:
            trouble.begin(way)
            check(way, running, job_id, row, call)
            if row.code is not E.TOKEN_REFUSED:
                way.mend()
                Asker(running).hurry()
                running.until(job_id, end)
    if trouble.base:  # an engine under a wrong address finds the shot
        trouble.begin(way)
        with house(way.place, qtbot, **trouble.plan(way)) as running:
            check(way, running, job_id, row, call)
    way.mend()
    if way.stored(job_id).state is not end:
        with house(way.place, qtbot, api_base=way.proxy.base) as mended:
            mended.until(job_id, end)
    assert way.endings(job_id) == [SubmissionEnding.ACCEPTED]
    assert way.posts() == (1, 1)


def check(way: Way, running: House, job_id: str, row: Row, call: Call) -> None:
    """The shot waits, in the state it was in, with its request; what it says is what is on disk."""
    if call is Call.CANCEL:
        running.ear.cancelling.emit(job_id)
    snapshot = until_error(running, job_id, row.code, CALLS[call])
    read = seen(snapshot)
    assert row.waits in read
    assert not promises_no_charge(read)
    (request,) = way.place.service.ledger.requests
    assert (snapshot.job.request_id, way.stored(job_id)) == (request.id, snapshot.job)


def test_a_status_nobody_knows_is_shown_and_the_shot_runs_on(way: Way, qtbot: QtBot) -> None:
    way.place.service.script = IN_LINE.with_faults(status_word(Call.STATUS, "pondering").always())
    with house(way.place, qtbot, api_base=way.proxy.base) as running:
        job_id = running.add()
        qtbot.waitUntil(lambda: "RunComfy says “pondering”" in seen(running.ear.jobs[job_id]), timeout=WAIT_MS)
        assert running.job(job_id).state is S.RUNNING
        way.script = QUICK
        way.mend()
        running.until(job_id, S.DONE)
    assert way.posts() == (1, 1)


# What the service itself says, again and again, ends the shot: script, error, and words for what is left to do.
ENDS = [
    (QUICK.with_faults(error(Call.STATUS, 404, 404001).always()), E.REQUEST_UNKNOWN, "look at your RunComfy gener"),
    (QUICK.with_faults(error(Call.RESULT, 404, 404001).always()), E.REQUEST_UNKNOWN, "look at your RunComfy gener"),
    (replace(QUICK, outputs=Outputs.NONE), E.NO_OUTPUT, "Look again in a while; looking is free"),
    (replace(QUICK, failure="the model choked"), E.GENERATION_FAILED, "the model choked"),
]


@pytest.mark.parametrize(("script", "code", "says"), ENDS)
def test_what_is_said_thrice_ends_it_and_looking_again_is_free(
    way: Way, qtbot: QtBot, script: Script, code: ErrorCode, says: str
) -> None:
    way.script = script
    way.mend()
    with house(way.place, qtbot, api_base=way.proxy.base) as running:
        asker, job_id = Asker(running), running.add()
        if code is not E.GENERATION_FAILED:
            assert until_error(running, job_id, code).job.state is S.RUNNING
        asker.hurry_until(lambda: running.job(job_id).state is S.FAILED)
        failed = running.ear.jobs[job_id]
        read = seen(failed)
        assert says in read
        assert not promises_no_charge(read)
        (request,) = way.place.service.ledger.requests
        assert way.stored(job_id).request_id == request.id
        way.script = QUICK
        way.mend()
        asker.look_again.emit(job_id)
        running.until(job_id, S.FAILED if code is E.GENERATION_FAILED else S.DONE)
    assert way.posts() == (1, 1)


@pytest.mark.parametrize(
    "no", [error(Call.CANCEL, 404, 404001), error(Call.CANCEL, 422, 422001), error(Call.CANCEL, 409, 0)]
)
def test_a_cancel_that_is_refused_lets_the_shot_run_on(way: Way, qtbot: QtBot, no: Fault) -> None:
    with house(way.place, qtbot, api_base=way.proxy.base) as running:
        job_id = running.add()
        running.until(job_id, S.RUNNING)
        way.place.service.script = IN_LINE.with_faults(no.always())
        running.ear.cancelling.emit(job_id)
        qtbot.waitUntil(lambda: running.ear.states[job_id][-2:] == [S.CANCELLING, S.RUNNING], timeout=WAIT_MS)
        way.script = QUICK
        way.mend()
        Asker(running).hurry()
        running.until(job_id, S.DONE)
    assert way.posts() == (1, 1)
