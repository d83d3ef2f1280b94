"""What the chosen model costs: the stored price at once, the live one as soon as the service tells it."""

import logging
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import PRACTICE, AccountId
from desktop_app.domain.pricing import Quote
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.reader import Query, ReaderThread, StoredQuote

log = logging.getLogger(__name__)

FRESH = timedelta(minutes=10)
"""A price no older than this isn't asked for again."""
LIVE = timedelta(minutes=20)
"""A price no older than this counts as live."""
AGAIN_MS = 60_000
"""How often it is looked whether the price is to be asked for again: it has aged, or the last call failed."""
STOP_MS = 2_000


def fetch_quote(endpoint: Endpoint, model_id: str, cancel: CancelToken) -> Quote | None:
    """The model's live price; `None` if the service names none. Free. [C] Blocks; raises `KnownError`."""
    # Imported with the first call: it brings the whole of HTTP, which the first window does not need.
    from desktop_app.api.client import Client
    from desktop_app.api.transport import Transport

    with closing(Client(Transport(endpoint))) as client:
        return client.model(model_id, cancel).quote


class Catalogue(QObject):
    """Lives in the engine thread, beside the accounts.

    `quote_changed(Quote | None, bool live)`: what is known of the model wanted last. `live`: it is what the service
    says now; otherwise it is of the last time there was a network. `quote_fetched(Quote)`: to be stored. Practice has
    no price.
    """

    quote_changed = Signal(object, bool)
    quote_fetched = Signal(object)
    _stored_wanted = Signal(object)

    def __init__(self, accounts: Accounts, reader: ReaderThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._wanted = ""
        self._quotes: dict[str, Quote] = {}
        self._told: tuple[Quote | None, bool] | None = None
        self._asking: tuple[AccountId, str] | None = None
        self._cancel = CancelToken()
        self._lane = Lane("catalogue", 1, self)
        self.clean = True
        """After `stop`: whether every thread has ended. A call may hang in the system, where nothing breaks it off."""
        self._lane.finished.connect(self._fetched)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._look)
        self._stored_wanted.connect(reader.ask)
        reader.answers_to(StoredQuote).connect(self._read)
        accounts.available.connect(self._available)
        accounts.changed.connect(self._accounts_changed)

    @Slot(str)
    def want(self, model_id: str) -> None:
        """Tell the price of this model, now and whenever it changes."""
        self._wanted = model_id
        self._told = None
        self._again.start()
        if model_id not in self._quotes:
            self._stored_wanted.emit(StoredQuote(model_id))
        self._tell()
        self._look()

    @Slot()
    def stop(self) -> None:
        """Break off the call under way and end the thread."""
        self._again.stop()
        self._cancel.cancel()
        self._lane.stop()
        self.clean = self._lane.wait(QDeadlineTimer(STOP_MS))
        if not self.clean:
            log.warning("the call for a price did not end in time")

    @Slot(bool)
    def set_online(self, online: bool) -> None:
        """Back on the network: a price that is not live is asked for."""
        if online:
            self._look()

    @Slot()
    def _look(self) -> None:
        account = self._accounts.current
        if not self._wanted or account == PRACTICE or self._asking == (account, self._wanted):
            return
        self._tell()
        if _age(self._quotes.get(self._wanted)) < FRESH:
            return
        endpoint = self._accounts.endpoint(account)
        if isinstance(endpoint, Endpoint):
            self._cancel.cancel()
            self._cancel = CancelToken()
            self._asking = (account, self._wanted)
            self._lane.start(self._asking, partial(fetch_quote, endpoint, self._wanted, self._cancel))

    @Slot(object, object)
    def _fetched(self, asked: tuple[AccountId, str], answer: object) -> None:
        if asked == self._asking:
            self._asking = None
        account, model_id = asked
        if isinstance(answer, AppError):
            if answer.code is ErrorCode.TOKEN_REFUSED:
                self._accounts.token_refused(account)
            if answer.code is not ErrorCode.STOPPED:
                log.info("no live price of %s: %s", model_id, answer.code)
        elif isinstance(answer, Quote):
            self._quotes[model_id] = answer
            self.quote_fetched.emit(answer)
        if model_id == self._wanted:
            self._tell()

    @Slot(object, object)
    def _read(self, query: Query, answer: object) -> None:
        if isinstance(query, StoredQuote) and isinstance(answer, Quote):
            self._quotes.setdefault(query.model_id, answer)
            if query.model_id == self._wanted:
                self._tell()

    @Slot(str)
    def _available(self, account_id: str) -> None:
        if account_id == self._accounts.current:
            self._look()

    @Slot(object)
    def _accounts_changed(self, _view: object) -> None:
        self._look()

    def _tell(self) -> None:
        quote = self._quotes.get(self._wanted)
        told = (quote, _age(quote) < LIVE)
        if told != self._told:
            self._told = told
            self.quote_changed.emit(*told)


def _age(quote: Quote | None) -> timedelta:
    return timedelta.max if quote is None else datetime.now(UTC) - quote.fetched_at
