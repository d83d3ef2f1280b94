"""The paid POST in a network that misbehaves: what its shot says, what the store holds, how many POSTs there were.

Never sent: tried again by itself. Maybe sent: UNCERTAIN, and never sent again by itself. The other calls have their
tables in `test_network_faults_watching`, `…_media` and `…_model`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.domain.notice import NoticeCode
from desktop_app.practice.script import Call, Fault, FaultKind, Stage, answer, error, web_page
from desktop_app.runtime.job_list import sort_key
from desktop_app.runtime.messages import JobSnapshot
from tests.engine_house import House, a_draft, house
from tests.jobs import a_job
from tests.network_house import (
    Asker,
    Trouble,
    Way,
    noisy_still,
    promises_no_charge,
    seen,
    troubled,
    until_error,
    way_through,
)
from tests.toxics import UP, Limit, Reset, Silence

S, E, Ends = JobState, ErrorCode, SubmissionEnding
NO_ANSWER = Timeouts(answering=0.6)
STUCK = Timeouts(sending=0.4)
SUBMIT = Call.SUBMIT


@dataclass(frozen=True)
class Row:
    """`arrived`: how many POSTs reached the service (`None`: can't be said). `says`: out of what a person reads."""

    trouble: Trouble
    code: ErrorCode
    state: JobState
    ending: SubmissionEnding
    arrived: int | None
    accepted: int
    says: str
    large: bool = False
    """The picture travels with the shot, and is too large for any buffer."""


def fault(kind: FaultKind, stage: Stage = Stage.AFTER_READING) -> Fault:
    return Fault(SUBMIT, kind, stage, times=0)


def unsent(trouble: Trouble, code: ErrorCode, arrived: int | None = 0, says: str = "Waiting for the network") -> Row:
    return Row(trouble, code, S.QUEUED, Ends.UNSENT, arrived, 0, says)


def large_unsent(trouble: Trouble) -> Row:
    return Row(trouble, E.SENDING_CUT, S.QUEUED, Ends.UNSENT, None, 0, "before the whole shot was sent", large=True)


def maybe(trouble: Trouble, code: ErrorCode, accepted: int = 0, arrived: int = 1) -> Row:
    return Row(trouble, code, S.UNCERTAIN, Ends.UNCERTAIN, arrived, accepted, "may have been accepted")


def no(trouble: Trouble, code: ErrorCode, state: JobState, says: str) -> Row:
    return Row(trouble, code, state, Ends.REFUSED, 1, 0, says)


def said(status: int, error_code: int, retry_after: int | None = None) -> Trouble:
    name = f"{status} {error_code}" + (f", wait {retry_after}" if retry_after else "")
    return Trouble(name, (error(SUBMIT, status, error_code, retry_after=retry_after).always(),))


ROWS = [
    unsent(Trouble("DNS", base="https://stillwake.invalid"), E.UNREACHABLE),
    unsent(Trouble("refused", down=True), E.UNREACHABLE),
    unsent(Trouble("TLS", base="https://127.0.0.1:{port}"), E.TLS_FAILED),
    large_unsent(Trouble("nobody reads the body", toxics=(Silence(way=UP),), timeouts=STUCK)),
    large_unsent(Trouble("reset in the body", toxics=(Limit(200_000, True, UP),))),
    unsent(said(429, 0), E.TOO_MANY_CALLS, None, "asked us to wait"),
    unsent(said(429, 0, retry_after=40), E.TOO_MANY_CALLS, 1, "asked us to wait"),
    maybe(Trouble("hang before it is read", toxics=(Silence(way=UP),), timeouts=NO_ANSWER), E.TIMED_OUT, arrived=0),
    maybe(
        Trouble("hang in the service", (fault(FaultKind.HANG, Stage.BEFORE_READING),), timeouts=NO_ANSWER), E.TIMED_OUT
    ),
    maybe(
        Trouble("hang once accepted", (fault(FaultKind.HANG, Stage.AFTER_WORK),), timeouts=NO_ANSWER), E.TIMED_OUT, 1
    ),
    maybe(Trouble("answer lost on the way", toxics=(Silence(),), timeouts=NO_ANSWER), E.TIMED_OUT, 1),
    maybe(Trouble("reset when read", (fault(FaultKind.RESET),)), E.CONNECTION_LOST),
    maybe(Trouble("reset once accepted", (fault(FaultKind.RESET, Stage.AFTER_WORK),)), E.CONNECTION_LOST, 1),
    maybe(Trouble("reset of the answer", toxics=(Reset(),)), E.CONNECTION_LOST, 1),
    maybe(Trouble("reset in the answer", toxics=(Limit(150, reset=True),)), E.CONNECTION_LOST, 1),
    maybe(Trouble("truncated", (fault(FaultKind.TRUNCATED),)), E.CONNECTION_LOST, 1),
    maybe(Trouble("cut in the head", toxics=(Limit(30),)), E.UNREADABLE_REPLY, 1),
    maybe(Trouble("wrong length", (fault(FaultKind.WRONG_LENGTH),)), E.UNREADABLE_REPLY, 1),
    maybe(Trouble("endless", (fault(FaultKind.ENDLESS),)), E.UNREADABLE_REPLY, 1),
    maybe(Trouble("gzip bomb", (fault(FaultKind.GZIP_BOMB),)), E.UNREADABLE_REPLY, 1),
    maybe(Trouble("no request ID", (answer(SUBMIT, 200, {}, stage=Stage.AFTER_WORK),)), E.UNREADABLE_REPLY, 1),
    maybe(said(500, 500001), E.SERVICE_TROUBLE),
    maybe(said(200, 500001), E.SERVICE_TROUBLE),
    maybe(Trouble("502 HTML", (web_page(SUBMIT).always(),)), E.SERVICE_TROUBLE),
    maybe(Trouble("login page", (web_page(SUBMIT, 200).always(),)), E.UNREADABLE_REPLY),
    maybe(Trouble("page once accepted", (web_page(SUBMIT, 200, stage=Stage.AFTER_WORK),)), E.UNREADABLE_REPLY, 1),
    maybe(
        Trouble(
            "sent to a login page", (answer(SUBMIT, 302, headers={"Location": "http://portal.invalid/"}).always(),)
        ),
        E.UNREADABLE_REPLY,
    ),
    no(said(401, 400004), E.TOKEN_REFUSED, S.HELD, "until an account is connected"),
    no(said(403, 400004), E.TOKEN_REFUSED, S.HELD, "until an account is connected"),
    no(said(402, 400002), E.NO_BALANCE, S.HELD, "not enough balance"),
    no(said(200, 400002), E.NO_BALANCE, S.HELD, "not enough balance"),
    no(said(404, 400001), E.MODEL_UNKNOWN, S.FAILED, "Choose another model"),
    no(said(422, 422001), E.INPUT_REFUSED, S.FAILED, "did not accept these settings"),
    no(said(413, 0), E.REFUSED, S.FAILED, "said no"),
]


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path, receive_buffer=8192) as made:
        yield made


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.trouble))
def test_the_paid_post(way: Way, qtbot: QtBot, row: Row) -> None:
    draft = a_draft(still=noisy_still()) if row.large else None
    with troubled(way, qtbot, row.trouble) as running:
        job_id = running.add(draft)
        snapshot = until_error(running, job_id, row.code)
        read = seen(snapshot)
        assert snapshot.job.state is row.state
        assert row.says in read
        assert promises_no_charge(read) == (row.code in {E.UNREACHABLE, E.TLS_FAILED, E.SENDING_CUT})
        stored = way.stored(job_id)
        assert (stored.state, stored.request_id) == (row.state, None)
        assert set(way.endings(job_id)) == {row.ending}
        arrived, accepted = way.posts()
        assert accepted == row.accepted
        assert row.arrived in {None, arrived}
        if row.state is S.UNCERTAIN:
            assert running.until_noticed(NoticeCode.SHOT_UNCERTAIN)[0].job_id == job_id
            assert all(sort_key(snapshot) < sort_key(other) for other in others())
        if not row.trouble.base:
            check_what_follows(way, running, job_id, row)
    if row.trouble.base:  # the address was wrong: the engine of the right one takes the shot up
        with house(way.place, qtbot, api_base=way.proxy.base) as mended:
            way.mend()
            mended.until(job_id, S.DONE)
            assert way.posts() == (1, 1)


def others() -> Iterator[JobSnapshot]:
    """Whatever else may be in the queue, and came before."""
    for state in set(JobState) - {S.UNCERTAIN}:
        yield JobSnapshot(a_job(state, position=-1.0))


def check_what_follows(way: Way, running: House, job_id: str, row: Row) -> None:
    """Once all is well again, what was never sent goes out by itself, once; anything else is left alone."""
    arrived = way.posts()[0]
    way.mend()
    Asker(running).hurry()
    if row.state is S.QUEUED:
        running.until(job_id, S.DONE)
        assert way.endings(job_id)[-1] is Ends.ACCEPTED
        assert way.posts()[1] == 1
    elif row.code is E.NO_BALANCE:
        running.until(job_id, S.DONE)
    elif row.code is not E.TOKEN_REFUSED:
        running.until(running.add(), S.DONE)
        assert way.posts()[0] == arrived + 1
        assert way.stored(job_id).state is row.state


def test_the_service_s_own_wait_is_kept_to(way: Way, qtbot: QtBot) -> None:
    with troubled(way, qtbot, said(429, 0, retry_after=40)) as running:
        job = until_error(running, running.add(), E.TOO_MANY_CALLS).job
        assert job.not_before is not None
        assert timedelta(seconds=30) < job.not_before - datetime.now(UTC) <= timedelta(seconds=40)
