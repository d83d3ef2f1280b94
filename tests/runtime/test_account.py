"""Accounts against the practice service, standing in for the real one, and keyrings that do and don't do their duty."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import Endpoint, SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY, AccountId
from desktop_app.practice.script import Call, hang
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.practice_process import PracticeProcess
from desktop_app.storage.secrets import SecretStore
from tests.jobs import MODEL_ID


class Drawer(KeyringBackend):
    """A keyring in memory. `locked`: it refuses. It answers once `waiting` is set, like one with an open dialogue."""

    priority = 1
    name = "Drawer"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.waiting = threading.Event()
        self.waiting.set()

    def _open(self) -> None:
        self.waiting.wait()
        if self.locked:
            raise KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeService]:
    with PracticeService(tmp_path_factory.mktemp("service")) as running:
        yield running


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    made = Drawer()
    yield made
    made.waiting.set()


Build = Callable[..., Accounts]


@pytest.fixture
def build(qtbot: QtBot, drawer: Drawer, service: PracticeService, tmp_path: Path) -> Iterator[Build]:
    built: list[Accounts] = []
    practice = PracticeProcess([str(tmp_path / "not-started-here")])

    def build(first: AccountId | None = None, environment: str | None = None, base: str = "") -> Accounts:
        accounts = Accounts(SecretStore([drawer]), base or service.base, environment, first, practice, MODEL_ID)
        built.append(accounts)
        return accounts

    yield build
    for accounts in built:
        accounts.stop()
    practice.stop()


def stored(accounts: Accounts) -> AccountView:
    return next(view for view in accounts.view().accounts if view.account.id == RUNCOMFY)


def settle(qtbot: QtBot, accounts: Accounts) -> AccountView:
    qtbot.waitUntil(lambda: not stored(accounts).checking)
    return stored(accounts)


@pytest.mark.parametrize(
    ("first", "environment", "current"),
    [
        (None, None, PRACTICE),
        (None, "a-token", ENVIRONMENT),
        (PRACTICE, "a-token", PRACTICE),
        (RUNCOMFY, None, RUNCOMFY),
        (ENVIRONMENT, None, ENVIRONMENT),
        (AccountId("nobody"), None, PRACTICE),
    ],
)
def test_which_account_comes_first(
    build: Build, first: AccountId | None, environment: str | None, current: AccountId
) -> None:
    accounts = build(first, environment)
    assert accounts.current == accounts.view().current.account.id == current
    if environment:
        assert accounts.endpoint(ENVIRONMENT) == Endpoint(accounts.base(ENVIRONMENT), environment)


def test_a_good_token_is_kept_in_the_keyring_and_used(
    build: Build, qtbot: QtBot, drawer: Drawer, service: PracticeService
) -> None:
    accounts = build()
    with qtbot.waitSignals([accounts.current_changed, accounts.available]):
        accounts.check_token(f"  {service.token}\n")
    assert accounts.current == RUNCOMFY
    assert accounts.endpoint(RUNCOMFY) == service.endpoint
    assert list(drawer.kept.values()) == [service.token]
    qtbot.waitUntil(lambda: stored(accounts).balance_usd is not None)
    view = accounts.view()
    assert (view.current.secret, view.current.usable, view.keyring_name) == (SecretPlace.KEYRING, True, "Drawer")
    assert service.token not in repr(view)

    again = build(RUNCOMFY)
    assert again.endpoint(RUNCOMFY) is None, "being read"
    with qtbot.waitSignal(again.available):
        pass
    assert again.endpoint(RUNCOMFY) == service.endpoint

    with qtbot.waitSignal(again.current_changed):
        again.forget_token()
    assert again.current == PRACTICE
    assert again.endpoint(RUNCOMFY) == AppError(ErrorCode.TOKEN_MISSING)
    qtbot.waitUntil(lambda: not drawer.kept)


def test_a_bad_token_is_not_kept_and_the_one_before_stays(
    build: Build, qtbot: QtBot, drawer: Drawer, service: PracticeService
) -> None:
    accounts = build()
    accounts.check_token("wrong")
    assert stored(accounts).checking
    view = settle(qtbot, accounts)
    assert view.error is not None
    assert view.error.code is ErrorCode.TOKEN_REFUSED
    assert not view.usable
    assert not drawer.kept
    assert accounts.current == PRACTICE

    with qtbot.waitSignal(accounts.available):
        accounts.check_token(service.token)
    accounts.check_token("wrong")
    view = settle(qtbot, accounts)
    assert view.usable
    assert view.error is not None
    assert list(drawer.kept.values()) == [service.token]
    assert accounts.endpoint(RUNCOMFY) == service.endpoint


def test_without_a_network_it_says_so(build: Build, qtbot: QtBot) -> None:
    accounts = build(base="https://nowhere.invalid")
    accounts.check_token("a-token")
    view = settle(qtbot, accounts)
    assert view.error is not None
    assert view.error.code is ErrorCode.UNREACHABLE


def test_a_keyring_that_refuses_leaves_the_token_for_this_session(
    build: Build, qtbot: QtBot, drawer: Drawer, service: PracticeService
) -> None:
    drawer.locked = True
    accounts = build()
    with qtbot.waitSignal(accounts.available):
        accounts.check_token(service.token)
    assert stored(accounts).secret is SecretPlace.SESSION
    assert stored(accounts).usable
    assert not drawer.kept


def test_a_locked_keyring_is_asked_again_only_on_request(build: Build, qtbot: QtBot, drawer: Drawer) -> None:
    drawer.locked = True
    accounts = build(RUNCOMFY)
    with qtbot.waitSignal(accounts.available):
        accounts.start()
    assert accounts.endpoint(RUNCOMFY) == AppError(ErrorCode.KEYRING_REFUSED)
    drawer.locked = False
    with qtbot.waitSignal(accounts.available):
        accounts.refresh()
    assert accounts.endpoint(RUNCOMFY) == AppError(ErrorCode.TOKEN_MISSING)


def test_a_keyring_that_never_answers_holds_nobody(
    build: Build, qtbot: QtBot, drawer: Drawer, service: PracticeService
) -> None:
    drawer.waiting.clear()
    accounts = build(RUNCOMFY, service.token)
    accounts.start()
    assert accounts.endpoint(RUNCOMFY) is None
    accounts.use(ENVIRONMENT)
    accounts.refresh()
    qtbot.waitUntil(lambda: accounts.view().current.balance_usd is not None)
    accounts.stop()


def test_a_refused_token_is_not_used_until_it_was_tried_again(
    build: Build, qtbot: QtBot, service: PracticeService
) -> None:
    accounts = build(environment=service.token)
    with qtbot.waitSignal(accounts.changed):
        accounts.token_refused(ENVIRONMENT)
    assert accounts.endpoint(ENVIRONMENT) == AppError(ErrorCode.TOKEN_REFUSED)
    assert not accounts.view().current.usable
    accounts.refresh()
    qtbot.waitUntil(lambda: accounts.view().current.usable)
    assert accounts.endpoint(ENVIRONMENT) == service.endpoint


def test_a_hanging_check_gives_way_to_the_next_and_to_the_end(
    build: Build, qtbot: QtBot, service: PracticeService, drawer: Drawer
) -> None:
    quiet = service.script
    service.script = quiet.with_faults(hang(Call.MODEL))
    accounts = build()
    accounts.check_token(service.token)
    qtbot.waitUntil(lambda: service.arrivals().get(Call.MODEL, 0) == 1)
    accounts.check_token("wrong")
    view = settle(qtbot, accounts)
    assert view.error is not None
    assert view.error.code is ErrorCode.TOKEN_REFUSED
    assert not drawer.kept
    service.script = quiet


def test_practice_that_does_not_start_is_said(build: Build, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.runtime.practice_process.RESTART_MS", ())
    accounts = build()
    with qtbot.waitSignal(accounts.available) as available:
        assert accounts.endpoint(PRACTICE) is None
    assert available.args == [PRACTICE]
    error = accounts.endpoint(PRACTICE)
    assert isinstance(error, AppError)
    assert error.code is ErrorCode.PRACTICE_UNAVAILABLE
    assert accounts.view().current.error == error
    assert accounts.is_local(PRACTICE)


class Window(QObject):
    """Stands in the GUI thread, as a window does, and talks to the engine thread by signals alone."""

    begin = Signal()
    choose = Signal(str)
    end = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.views: list[AccountsView] = []
        self.available: list[str] = []

    @Slot(object)
    def show_accounts(self, view: AccountsView) -> None:
        assert QThread.currentThread() is self.thread()
        self.views.append(view)

    @Slot(str)
    def show_available(self, account_id: str) -> None:
        self.available.append(account_id)


class Asker(QObject):
    """Asks for the endpoint in the engine thread, as the engine does."""

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self.accounts = accounts
        self.answers: list[Endpoint | AppError | None] = []

    @Slot()
    def ask(self) -> None:
        assert QThread.currentThread() is self.thread()
        self.answers.append(self.accounts.endpoint(PRACTICE))


def test_all_of_it_in_the_engine_thread_with_the_true_practice_service(qtbot: QtBot, tmp_path: Path) -> None:
    thread, window = QThread(), Window()
    run = "import pathlib, sys; from desktop_app.practice.server import run; sys.exit(run(pathlib.Path(sys.argv[1])))"
    process = PracticeProcess([sys.executable, "-c", run, str(tmp_path)])
    accounts = Accounts(SecretStore([]), "https://nowhere.invalid", None, None, process, MODEL_ID)
    asker = Asker(accounts)
    for part in (process, accounts, asker):
        part.moveToThread(thread)
    accounts.changed.connect(window.show_accounts)
    accounts.available.connect(window.show_available)
    window.begin.connect(accounts.start)
    window.begin.connect(asker.ask)
    accounts.available.connect(asker.ask)
    window.choose.connect(accounts.use)
    window.end.connect(accounts.stop)
    window.end.connect(process.stop)
    thread.start()
    window.begin.emit()
    qtbot.waitUntil(lambda: window.available == [PRACTICE], timeout=20_000)
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    assert asker.answers[0] is None
    assert isinstance(asker.answers[1], Endpoint)
    window.choose.emit(RUNCOMFY)
    qtbot.waitUntil(lambda: RUNCOMFY in window.available)
    qtbot.waitUntil(lambda: window.views[-1].current.account.id == RUNCOMFY)
    assert not window.views[-1].current.usable
    window.end.emit()
    thread.quit()
    assert thread.wait(QDeadlineTimer(10_000))
