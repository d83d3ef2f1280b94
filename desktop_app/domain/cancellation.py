"""Asking blocking work to stop."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_app.domain.errors import ErrorCode, known


class CancelToken:
    """Set once, from any thread; seen by the work, which may also leave a way to be woken (closing its socket, say)."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._set = threading.Event()
        self._wakers: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Set the token and wake whoever is blocked. Any thread; a second call does nothing."""
        with self._lock:
            if self._set.is_set():
                return
            self._set.set()
            wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()

    @property
    def cancelled(self) -> bool:
        return self._set.is_set()

    def check(self) -> None:
        """Raise `KnownError(STOPPED)` if the token is set."""
        if self._set.is_set():
            raise known(ErrorCode.STOPPED)

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """While the block runs, `cancel` calls `wake`, from the cancelling thread; at once if the token is set
        already.
        """
        with self._lock:
            already = self._set.is_set()
            if not already:
                self._wakers.append(wake)
        if already:
            wake()
        try:
            yield
        finally:
            with self._lock:
                if wake in self._wakers:
                    self._wakers.remove(wake)
