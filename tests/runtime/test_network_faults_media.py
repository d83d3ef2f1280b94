"""A finished, paid clip that can't be fetched just now: it is fetched later, whole, and from where it broke off."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import JobState, SubmissionEnding
from desktop_app.media.clip import probe
from desktop_app.practice.script import Call, Fault, FaultKind, Stage, answer, error, web_page
from tests.engine_house import House
from tests.network_house import Asker, Trouble, Way, promises_no_charge, seen, troubled, until_error, way_through
from tests.toxics import DOWN, Limit

S, E = JobState, ErrorCode
MEDIA = Call.MEDIA
NETWORK, SERVICE = "Waiting for the network", "gives no answer just now"
STALLED = Timeouts(stalled=0.5)


@dataclass(frozen=True)
class Row:
    """`state` is where the shot waits for what it says, until the trouble is over."""

    trouble: Trouble
    code: ErrorCode
    says: str
    state: JobState = S.DOWNLOADING


def fault(kind: FaultKind, stage: Stage = Stage.AFTER_READING) -> Fault:
    return Fault(MEDIA, kind, stage, times=0)


def said(status: int, retry_after: int | None = None) -> Trouble:
    wish = "" if retry_after is None else f", wait {retry_after}"
    return Trouble(f"{status}{wish}", (error(MEDIA, status, 0, retry_after=retry_after).always(),))


def named(name: str, link: str) -> Trouble:
    """The result names another link: once, or for as long as it takes."""
    body = {"request_id": "r", "status": "completed", "output": {"video": link}}
    return Trouble(name, (answer(Call.RESULT, 200, body).always(),))


ROWS = [
    Row(named("DNS", "https://media.stillwake.invalid/a.mp4"), E.UNREACHABLE, NETWORK),
    Row(named("TLS", "https://127.0.0.1:{port}/a.mp4"), E.TLS_FAILED, NETWORK),
    Row(named("refused", "http://127.0.0.1:1/a.mp4"), E.UNREACHABLE, NETWORK),
    Row(named("a stranger's", "https://example.org/a.mp4"), E.MEDIA_UNTRUSTED, "which isn't RunComfy's"),
    Row(Trouble("hang", (fault(FaultKind.HANG, Stage.BEFORE_READING),), timeouts=STALLED), E.TIMED_OUT, NETWORK),
    Row(Trouble("reset", (fault(FaultKind.RESET),)), E.CONNECTION_LOST, NETWORK),
    Row(Trouble("truncated", (fault(FaultKind.TRUNCATED),)), E.CONNECTION_LOST, NETWORK),
    Row(Trouble("login page", (web_page(MEDIA, 200).always(),)), E.UNREADABLE_REPLY, NETWORK),
    Row(
        Trouble("sent to a login page", (answer(MEDIA, 302, headers={"Location": "http://portal.invalid/"}).always(),)),
        E.UNREADABLE_REPLY,
        NETWORK,
    ),
    Row(Trouble("502 HTML", (web_page(MEDIA).always(),)), E.SERVICE_TROUBLE, SERVICE),
    Row(Trouble("packed", (fault(FaultKind.GZIP_BOMB),)), E.UNREADABLE_REPLY, NETWORK),
    Row(Trouble("wrong length", (fault(FaultKind.WRONG_LENGTH),)), E.MEDIA_DAMAGED, SERVICE),
    Row(Trouble("no film", (answer(MEDIA, 200, {"not": "a film"}).always(),)), E.MEDIA_DAMAGED, SERVICE),
    Row(said(500), E.SERVICE_TROUBLE, SERVICE),
    Row(said(429), E.TOO_MANY_CALLS, SERVICE),
    Row(said(429, 40), E.TOO_MANY_CALLS, SERVICE),
    Row(said(400), E.REFUSED, SERVICE),
    Row(said(416), E.UNREADABLE_REPLY, NETWORK),
]


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def unresolvable_media_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """A media host of the service that no name server knows."""
    monkeypatch.setattr("desktop_app.api.trust.MEDIA_DOMAINS", ("stillwake.invalid",))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.trouble))
def test_a_finished_clip_waits_and_is_fetched(way: Way, qtbot: QtBot, row: Row) -> None:
    with troubled(way, qtbot, row.trouble) as running:
        job_id = running.add()
        snapshot = until_error(running, job_id, row.code)
        read = seen(snapshot)
        assert row.says in read
        assert not promises_no_charge(read)
        assert snapshot.job.state is S.DOWNLOADING
        assert way.stored(job_id) == snapshot.job
        way.mend()
        if any(fault.call is Call.RESULT for fault in row.trouble.faults) and row.code is not E.UNREACHABLE:
            return  # only a person, or a new link, can help there
        Asker(running).hurry_until(lambda: running.job(job_id).state is S.DONE)
        check_whole(way, running, job_id)


def check_whole(way: Way, running: House, job_id: str) -> None:
    """One clip, byte for byte as the service has it, nothing half beside it, one POST."""
    (clip,) = running.ear.clips
    file = way.place.library_dir / clip.path
    assert probe(file).duration == 6
    (film,) = (way.place.data_dir.parent / "service").rglob("*film.mp4")
    assert file.read_bytes() == film.read_bytes()
    assert way.parts() == []
    assert way.endings(job_id) == [SubmissionEnding.ACCEPTED]
    assert way.posts() == (1, 1)


EXPIRED = [
    Trouble("403", (fault(FaultKind.EXPIRED),)),
    *(Trouble(f"{status}", (error(MEDIA, status, 0).always(),)) for status in (401, 404, 410)),
]


@pytest.mark.parametrize("trouble", EXPIRED, ids=str)
def test_an_expired_link_is_renewed_once_then_says_what_is_left_to_do(way: Way, qtbot: QtBot, trouble: Trouble) -> None:
    with troubled(way, qtbot, trouble) as running:
        asker, job_id = Asker(running), running.add()
        asker.hurry_until(lambda: running.job(job_id).state is S.FAILED)
        assert way.place.service.arrivals()[Call.RESULT] == 2
        read = seen(running.ear.jobs[job_id])
        assert "has run out" in read
        assert "Look again" in read
        assert "RunComfy generations" in read
        assert not promises_no_charge(read)
        failed = way.stored(job_id)
        (request,) = way.place.service.ledger.requests
        assert (failed.state, failed.request_id) == (S.FAILED, request.id)
        assert failed.error is not None
        assert failed.error.code is E.MEDIA_EXPIRED
        way.mend()
        asker.look_again.emit(job_id)
        running.until(job_id, S.DONE)
        check_whole(way, running, job_id)


def test_a_link_that_ran_out_once_is_renewed_unseen(way: Way, qtbot: QtBot) -> None:
    with troubled(way, qtbot, Trouble("once", (Fault(MEDIA, FaultKind.EXPIRED),))) as running:
        job_id = running.add()
        Asker(running).hurry_until(lambda: running.job(job_id).state is S.DONE)
        assert S.FAILED not in running.ear.states[job_id]
        check_whole(way, running, job_id)


def test_a_fresh_link_that_brought_bytes_may_expire_too(way: Way, qtbot: QtBot) -> None:
    faults = (
        Fault(MEDIA, FaultKind.EXPIRED),
        Fault(MEDIA, FaultKind.SLOW_ANSWER, at=2, bytes_per_second=400_000),
        Fault(MEDIA, FaultKind.EXPIRED, at=3),
    )
    with troubled(way, qtbot, Trouble("twice", faults)) as running:
        asker, job_id = Asker(running), running.add()
        asker.hurry_until(lambda: running.ear.jobs[job_id].received > 0)
        way.proxy.cut()
        asker.hurry_until(lambda: running.job(job_id).state in {S.DONE, S.FAILED})
        assert running.job(job_id).state is S.DONE
        check_whole(way, running, job_id)


# A clip cut in the middle, then: what the service does with the wish for the rest, and whether the first half counts.
RESUMED = [
    ("goes on where it broke off", (), True),
    ("no ranges", (Fault(MEDIA, FaultKind.NO_RANGE, at=2),), False),
    ("another version", (Fault(MEDIA, FaultKind.NEW_ETAG, at=2),), False),
    ("416", (replace(error(MEDIA, 416, 0), at=2),), False),
]


CUT_AFTER = 30_000


@pytest.mark.parametrize(("name", "faults", "counts"), RESUMED, ids=[row[0] for row in RESUMED])
def test_what_came_before_a_cut_counts_where_it_may(
    way: Way, qtbot: QtBot, name: str, faults: tuple[Fault, ...], counts: bool
) -> None:
    with troubled(way, qtbot, Trouble(name, faults, toxics=(Limit(CUT_AFTER),))) as running:
        job_id = running.add()
        until_error(running, job_id, E.CONNECTION_LOST)
        (part,) = way.place.library_dir.rglob("*.part")
        before = part.stat().st_size
        assert CUT_AFTER / 2 < before <= CUT_AFTER
        served = way.proxy.passed[DOWN]
        way.proxy.set()
        Asker(running).hurry_until(lambda: running.job(job_id).state is S.DONE)
        check_whole(way, running, job_id)
        size = running.ear.clips[0].byte_count
        again = way.proxy.passed[DOWN] - served
        assert size - before <= again < size if counts else again >= size
