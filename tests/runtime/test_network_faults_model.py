"""A token is tried with the call for its model, which costs nothing: in a bad network it is neither kept nor lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.practice.script import Call, Fault, FaultKind, Stage, answer, error, web_page
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.practice_process import PracticeProcess
from desktop_app.storage.secrets import SecretStore
from desktop_app.words.errors import Context, sentence
from tests.engine_house import WAIT_MS
from tests.jobs import MODEL_ID
from tests.network_house import Trouble, Way, promises_no_charge, way_through
from tests.toxics import UP, Limit, Reset, Silence

E = ErrorCode
SILENT = Timeouts(reading=0.5)
UNREACHED, UNCLEAR = "couldn't reach RunComfy", "gave no clear answer"


@dataclass(frozen=True)
class Row:
    trouble: Trouble
    code: ErrorCode
    says: str


def kind(name: str, what: FaultKind, code: ErrorCode, says: str, stage: Stage = Stage.AFTER_READING) -> Row:
    timeouts = SILENT if what is FaultKind.HANG else Timeouts()
    return Row(Trouble(name, (Fault(Call.MODEL, what, stage, times=0),), timeouts=timeouts), code, says)


def told(name: str, fault: Fault, code: ErrorCode, says: str) -> Row:
    return Row(Trouble(name, (fault.always(),)), code, says)


ROWS = [
    Row(Trouble("DNS", base="https://stillwake.invalid"), E.UNREACHABLE, UNREACHED),
    Row(Trouble("refused", down=True), E.UNREACHABLE, UNREACHED),
    Row(Trouble("TLS", base="https://127.0.0.1:{port}"), E.TLS_FAILED, UNREACHED),
    Row(Trouble("hang before it is read", toxics=(Silence(way=UP),), timeouts=SILENT), E.TIMED_OUT, UNCLEAR),
    kind("hang in the service", FaultKind.HANG, E.TIMED_OUT, UNCLEAR, Stage.BEFORE_READING),
    Row(Trouble("reset", toxics=(Reset(),)), E.CONNECTION_LOST, UNREACHED),
    Row(Trouble("reset in the answer", toxics=(Limit(150, reset=True),)), E.CONNECTION_LOST, UNREACHED),
    kind("truncated", FaultKind.TRUNCATED, E.CONNECTION_LOST, UNREACHED),
    kind("wrong length", FaultKind.WRONG_LENGTH, E.UNREADABLE_REPLY, UNCLEAR),
    kind("endless", FaultKind.ENDLESS, E.UNREADABLE_REPLY, UNCLEAR),
    kind("gzip bomb", FaultKind.GZIP_BOMB, E.UNREADABLE_REPLY, UNCLEAR),
    told("login page", web_page(Call.MODEL, 200), E.UNREADABLE_REPLY, UNCLEAR),
    told(
        "sent to a login page",
        answer(Call.MODEL, 302, headers={"Location": "http://portal.invalid/"}),
        E.UNREADABLE_REPLY,
        UNCLEAR,
    ),
    told("502 HTML", web_page(Call.MODEL), E.SERVICE_TROUBLE, UNCLEAR),
    told("500", error(Call.MODEL, 500, 500001), E.SERVICE_TROUBLE, UNCLEAR),
    told("200 500001", error(Call.MODEL, 200, 500001), E.SERVICE_TROUBLE, UNCLEAR),
    told("429", error(Call.MODEL, 429, 0), E.TOO_MANY_CALLS, UNCLEAR),
    told("429, wait 40", error(Call.MODEL, 429, 0, retry_after=40), E.TOO_MANY_CALLS, UNCLEAR),
    told("401", error(Call.MODEL, 401, 400004), E.TOKEN_REFUSED, "doesn't know this token"),
    told("403", error(Call.MODEL, 403, 0), E.TOKEN_REFUSED, "doesn't know this token"),
]


class Watcher(QObject):
    """The stored account, each time it was shown."""

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self.shown: list[AccountView] = []
        accounts.changed.connect(self.show)

    @Slot(object)
    def show(self, view: AccountsView) -> None:
        self.shown += [account for account in view.accounts if account.account.id == RUNCOMFY]


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path) as made:
        yield made


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.trouble))
def test_a_token_that_can_not_be_tried(way: Way, qtbot: QtBot, tmp_path: Path, row: Row) -> None:
    row.trouble.begin(way)
    plan = row.trouble.plan(way)
    practice = PracticeProcess([str(tmp_path / "not-started-here")])
    accounts = Accounts(SecretStore([]), plan["api_base"], None, None, practice, MODEL_ID, timeouts=plan["timeouts"])
    watcher, token = Watcher(accounts), way.place.service.token
    try:
        accounts.check_token(token)
        qtbot.waitUntil(lambda: watcher.shown[-1].error is not None, timeout=WAIT_MS)
        shown = watcher.shown[-1]
        assert shown.error is not None
        said = sentence(shown.error, Context.ACCOUNT).whole
        assert (shown.error.code, shown.checking) == (row.code, False)
        assert row.says in said
        assert not promises_no_charge(said)
        if not row.trouble.base:
            way.mend()
            accounts.check_token(token)
            qtbot.waitUntil(lambda: watcher.shown[-1].usable and not watcher.shown[-1].checking, timeout=WAIT_MS)
            assert watcher.shown[-1].error is None
    finally:
        accounts.stop()
        practice.stop()
    assert way.posts() == (0, 0)
