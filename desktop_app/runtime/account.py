"""Who pays: practice, a token from the environment, a token in the keyring; and the one that new shots go to."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import Account, Endpoint, SecretPlace, is_loopback
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY, AccountId
from desktop_app.log import register_secret
from desktop_app.runtime import account_calls
from desktop_app.runtime.account_calls import KeyringThread, SecretRead, TokenKept
from desktop_app.runtime.account_holder import Holder
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.practice_process import PracticeProcess
from desktop_app.storage.secrets import SecretStore

log = logging.getLogger(__name__)

STOP_MS = 2_000


@dataclass(frozen=True)
class _Ticket:
    """One call under way: which account, with which token, and what becomes of its answer."""

    holder: Holder = field(repr=False)
    token: str | None = field(repr=False)
    serial: int
    answered: Callable[["_Ticket", object], None]


class Accounts(QObject):
    """Lives in the engine thread. The engine calls it there; everybody else connects to its slots. Nothing here blocks.

    `changed(AccountsView)`: anything of it. `current_changed(str)`: the user has chosen, so it is to be remembered.
    `available(str)`: an account that was being made ready, or could not be used, can be asked about again.
    """

    changed = Signal(object)
    current_changed = Signal(str)
    available = Signal(str)

    def __init__(
        self,
        secrets: SecretStore,
        base: str,
        environment_token: str | None,
        first: AccountId | None,
        practice: PracticeProcess,
        model_id: str,
        parent: QObject | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        """`first`: the account asked for, or remembered. `model_id`: the model whose catalogue entry proves a token."""
        super().__init__(parent)
        self.keyring = KeyringThread(secrets)
        """The one thread that asks the system's keyring, whatever for."""
        self._keyring_name = ""
        self._practice = practice
        self._model_id = model_id
        self._timeouts = timeouts or Timeouts()
        self._stored = Holder(Account(RUNCOMFY, "RunComfy", base), known=False)
        self._holders = {RUNCOMFY: self._stored}
        if environment_token is not None or first == ENVIRONMENT:
            # Asked for without its token, it is shown as what it is: never silently another account in its place.
            register_secret(environment_token or "")
            account = Account(ENVIRONMENT, "RunComfy (environment)", base)
            self._holders[ENVIRONMENT] = Holder(account, True, SecretPlace.ENVIRONMENT, environment_token)
        given = {PRACTICE, *self._holders}
        self._current = first if first in given and first is not None else self._default()
        self._refreshing = False
        self._serial = 0
        self._newest_check = 0
        self._forgotten = 0
        self._check_cancel = CancelToken()
        self._stopping = CancelToken()
        # Two: a keyring that waits for its user must not keep the service waiting.
        self._lane = Lane("account", 2, self)
        self.clean = True
        """After `stop`: whether every thread has ended. A call may hang in the system, where nothing breaks it off."""
        self._lane.finished.connect(self._answered)
        practice.ready.connect(self._practice_turned)
        practice.failed.connect(self._practice_turned)

    # For the engine, in its own thread

    @property
    def current(self) -> AccountId:
        """The account that new shots go to."""
        return self._current

    def endpoint(self, account_id: AccountId) -> Endpoint | AppError | None:
        """Where and with what to call: an error if it can't be; `None` while it is made ready, until `available`."""
        if account_id == PRACTICE:
            if self._practice.endpoint is None:
                self._practice.start()
            return self._practice.endpoint or self._practice.error
        holder = self._holders.get(account_id)
        if holder is None:
            return AppError(ErrorCode.TOKEN_MISSING)
        if holder.endpoint is None:
            self._read_keyring()
        return holder.endpoint

    def base(self, account_id: AccountId) -> str:
        """The address of its service, whether it can be called or not; "" for practice that isn't running."""
        if account_id == PRACTICE:
            return self._practice.endpoint.base if self._practice.endpoint else ""
        return self._holders.get(account_id, self._stored).account.base

    def is_local(self, account_id: AccountId) -> bool:
        """Whether it is reached without a network."""
        return account_id == PRACTICE or is_loopback(urlsplit(self.base(account_id)).hostname or "")

    def view(self) -> AccountsView:
        views = {PRACTICE: self._practice_view(), **{name: holder.view() for name, holder in self._holders.items()}}
        return AccountsView(tuple(views.values()), views[self._current], self._keyring_name)

    # For everybody, by signal

    @Slot()
    def start(self) -> None:
        """Show what there is.

        The keyring is asked only if the remembered account needs it: it may ask its user to unlock it.
        """
        if self._current == RUNCOMFY:
            self._read_keyring()
        self.changed.emit(self.view())

    @Slot(str)
    def check_token(self, text: str) -> None:
        """Try a token; if the service takes it, keep it and use it from now on.

        Otherwise nothing is kept, and the view says why.
        """
        token = text.strip()
        self._check_cancel.cancel()
        self._check_cancel = CancelToken()
        self._stored.complaint = None if token else AppError(ErrorCode.TOKEN_MISSING)
        self._stored.checking = bool(token)
        if token:
            register_secret(token)
            trying = (self._stored.account, token, self._model_id, self._timeouts, self._check_cancel)
            work = partial(account_calls.check_and_keep, self.keyring, *trying)
            self._newest_check = self._call(self._stored, work, self._checked)
        self.changed.emit(self.view())

    @Slot()
    def forget_token(self) -> None:
        """Forget the stored token, here and in the keyring."""
        self._check_cancel.cancel()
        self._forgotten, self._newest_check = self._serial, 0
        self._holders[RUNCOMFY] = self._stored = Holder(self._stored.account, known=True)
        work = partial(account_calls.forget_secret, self.keyring, self._stored.account, self._stopping)
        self._call(self._stored, work, self._forgot)
        if self._current == RUNCOMFY:
            self._switch(self._default())
        self.changed.emit(self.view())

    @Slot(str)
    def use(self, account_id: str) -> None:
        """Send new shots to this account. Jobs there are stay with theirs."""
        wanted = AccountId(account_id)
        if wanted != PRACTICE and wanted not in self._holders:
            log.warning("there is no account %s", account_id)
            return
        if wanted == RUNCOMFY and not self._stored.known:
            self._read_keyring()
        self._switch(wanted)
        self.changed.emit(self.view())

    @Slot()
    def refresh(self) -> None:
        """Look again: the keyring if it hasn't been read, a token that was refused, the balance."""
        self._refreshing = True
        if not self._stored.known:
            self._read_keyring()
        holder = self._holders.get(self._current)
        if holder is None:
            self._practice.start()
        elif holder.token is not None and holder.trouble is not None:
            holder.checking = True
            endpoint = Endpoint(holder.account.base, holder.token)
            trying = (endpoint, self._model_id, self._timeouts, self._stopping)
            self._call(holder, partial(account_calls.try_token, *trying), self._tried)
        else:
            self._ask_balance(holder)
        self.changed.emit(self.view())

    @Slot()
    def look_at_balance(self) -> None:
        """Ask what is left on the account in use, if it has a token; practice is left asleep."""
        holder = self._holders.get(self._current)
        if holder is None:
            return
        if holder.known:
            self._ask_balance(holder)
        else:
            self._refreshing = True
            self._read_keyring()

    @Slot(str)
    def token_refused(self, account_id: str) -> None:
        """The service has refused the token of this account: no call is made with it until it is tried again."""
        holder = self._holders.get(AccountId(account_id))
        if holder is not None and holder.token is not None and holder.trouble is None:
            holder.trouble = AppError(ErrorCode.TOKEN_REFUSED)
            self.changed.emit(self.view())

    @Slot()
    def stop(self) -> None:
        """Break off every call and end the thread."""
        self._stopping.cancel()
        self._check_cancel.cancel()
        self._lane.stop()
        self.clean = self._lane.wait(QDeadlineTimer(STOP_MS))
        if not self.clean:
            log.warning("a call for an account did not end in time")

    # Answers

    def _call(self, holder: Holder, work: Callable[[], object], answered: Callable[[_Ticket, object], None]) -> int:
        self._serial += 1
        self._lane.start(_Ticket(holder, holder.token, self._serial, answered), work)
        return self._serial

    @Slot(object, object)
    def _answered(self, ticket: _Ticket, answer: object) -> None:
        if not self._stopping.cancelled:
            ticket.answered(ticket, answer)
            self.changed.emit(self.view())

    def _read_keyring(self) -> None:
        if not self._stored.reading:
            self._stored.trouble = None
            self._stored.reading = True
            work = partial(account_calls.read_secret, self.keyring, self._stored.account, self._stopping)
            self._call(self._stored, work, self._read)

    def _read(self, ticket: _Ticket, answer: object) -> None:
        holder = ticket.holder
        holder.reading = False
        if holder.token != ticket.token:  # a token was given meanwhile: what the keyring held before is past
            return
        if isinstance(answer, SecretRead):
            holder.known = True
            self._keyring_name = answer.keeping.name
            if answer.token is not None:
                register_secret(answer.token)
                holder.take(answer.token, answer.keeping.place)
        elif isinstance(answer, AppError):
            holder.trouble = answer
        self.available.emit(holder.account.id)
        if self._refreshing:
            self._ask_balance(holder)

    def _checked(self, ticket: _Ticket, answer: object) -> None:
        holder = self._stored
        if ticket.serial == self._newest_check:
            holder.checking = False
            holder.complaint = answer if isinstance(answer, AppError) else None
        # An older check that was let through before it could be broken off has kept its token: so it counts.
        if isinstance(answer, TokenKept) and ticket.serial > self._forgotten:
            holder.take(answer.token, answer.keeping.place)
            self._keyring_name = answer.keeping.name
            self._switch(RUNCOMFY)
            self.available.emit(RUNCOMFY)
            self._ask_balance(holder)

    def _forgot(self, ticket: _Ticket, answer: object) -> None:
        if isinstance(answer, AppError):
            ticket.holder.complaint = answer

    def _tried(self, ticket: _Ticket, answer: object) -> None:
        holder = ticket.holder
        holder.checking = False
        if holder.token != ticket.token:
            return
        if isinstance(answer, AppError):
            holder.complaint = answer
            return
        holder.trouble = holder.complaint = None
        self.available.emit(holder.account.id)
        self._ask_balance(holder)

    def _ask_balance(self, holder: Holder) -> None:
        endpoint = holder.endpoint
        if isinstance(endpoint, Endpoint):
            work = partial(account_calls.balance, endpoint, self._timeouts, self._stopping)
            self._call(holder, work, self._balanced)

    def _balanced(self, ticket: _Ticket, answer: object) -> None:
        if isinstance(answer, Decimal) and ticket.holder.token == ticket.token:
            ticket.holder.balance = answer

    @Slot(object)
    def _practice_turned(self, _how: object) -> None:
        self.available.emit(PRACTICE)
        self.changed.emit(self.view())

    def _practice_view(self) -> AccountView:
        error = self._practice.error
        account = Account(PRACTICE, "Practice", self.base(PRACTICE))
        return AccountView(account, SecretPlace.PRACTICE, usable=error is None, error=error)

    def _default(self) -> AccountId:
        return ENVIRONMENT if ENVIRONMENT in self._holders else PRACTICE

    def _switch(self, account_id: AccountId) -> None:
        if account_id != self._current:
            self._current = account_id
            self.current_changed.emit(account_id)
