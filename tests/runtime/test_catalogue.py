"""Prices: the stored one at once, the live one when it comes, and never one of our own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE
from desktop_app.domain.pricing import PriceUnit, Quote
from desktop_app.practice.script import QUICK, Call, hang
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.catalogue import Catalogue
from desktop_app.runtime.practice_process import PracticeProcess
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.secrets import SecretStore
from tests.jobs import MODEL_ID
from tests.practice_service import practice
from tests.runtime.library import library_writer

OLD = Quote(MODEL_ID, Decimal("0.04"), PriceUnit.SECOND, "", datetime(2026, 11, 1, tzinfo=UTC))
PRICED = replace(QUICK, base_price_usd=0.06, pricing_note="more with sound")


class Board(QObject):
    """What the catalogue told, and what it wanted stored."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.told: list[tuple[Quote | None, bool]] = []
        self.fetched: list[Quote] = []
        catalogue.quote_changed.connect(self.tell)
        catalogue.quote_fetched.connect(self.fetch)

    @Slot(object, bool)
    def tell(self, quote: Quote | None, live: bool) -> None:
        self.told.append((quote, live))

    @Slot(object)
    def fetch(self, quote: Quote) -> None:
        self.fetched.append(quote)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeService]:
    with practice(tmp_path_factory.mktemp("service"), PRICED) as running:
        yield running


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[ReaderThread]:
    with library_writer(tmp_path) as writer:
        writer.store.save_quote(OLD)
    made = ReaderThread(tmp_path)
    made.start()
    yield made
    made.stop()


Build = Callable[[str, str], tuple[Accounts, Catalogue, Board]]


@pytest.fixture
def build(reader: ReaderThread, service: PracticeService, tmp_path: Path) -> Iterator[Build]:
    built: list[Accounts | Catalogue] = []
    process = PracticeProcess([str(tmp_path / "not-started-here")])

    def build(base: str, token: str) -> tuple[Accounts, Catalogue, Board]:
        service.script = PRICED
        accounts = Accounts(SecretStore([]), base, token, None, process, MODEL_ID)
        catalogue = Catalogue(accounts, reader)
        built.extend((catalogue, accounts))
        return accounts, catalogue, Board(catalogue)

    yield build
    for part in built:
        part.stop()
    process.stop()


def test_the_stored_price_comes_first_and_the_live_one_follows(
    build: Build, qtbot: QtBot, service: PracticeService
) -> None:
    _, catalogue, board = build(service.base, service.token)
    service.script = PRICED.with_faults(hang(Call.MODEL))
    catalogue.want(MODEL_ID)
    qtbot.waitUntil(lambda: (OLD, False) in board.told)
    service.script = PRICED
    qtbot.waitUntil(lambda: bool(board.fetched))
    (quote,) = board.fetched
    assert board.told == [(None, False), (OLD, False), (quote, True)]
    assert (quote.base_price_usd, quote.note) == (Decimal("0.06"), "more with sound")
    service.script = PRICED
    catalogue.want(MODEL_ID)
    assert board.told[-1] == (quote, True)
    catalogue.stop()
    assert service.arrivals().get(Call.MODEL, 0) == 0, "a fresh price isn't asked for again"


def test_offline_the_stored_price_stands_until_the_network_is_back(build: Build, qtbot: QtBot) -> None:
    _, catalogue, board = build("https://nowhere.invalid", "a-token")
    catalogue.want(MODEL_ID)
    qtbot.waitUntil(lambda: (OLD, False) in board.told)
    catalogue.set_online(True)
    assert board.told == [(None, False), (OLD, False)]
    assert not board.fetched


def test_a_refused_token_is_passed_on(build: Build, qtbot: QtBot, service: PracticeService) -> None:
    accounts, catalogue, board = build(service.base, "wrong")
    catalogue.want(MODEL_ID)
    qtbot.waitUntil(lambda: accounts.endpoint(ENVIRONMENT) == AppError(ErrorCode.TOKEN_REFUSED))
    assert not board.fetched


def test_practice_asks_nobody_and_another_account_is_asked_at_once(
    build: Build, qtbot: QtBot, service: PracticeService
) -> None:
    accounts, catalogue, board = build(service.base, service.token)
    accounts.use(PRACTICE)
    catalogue.want("another/model")
    catalogue.want(MODEL_ID)
    qtbot.waitUntil(lambda: (OLD, False) in board.told)
    assert service.arrivals().get(Call.MODEL, 0) == 0
    accounts.use(ENVIRONMENT)
    qtbot.waitUntil(lambda: bool(board.fetched))
    assert board.told[-1] == (board.fetched[0], True)
