"""The client of the thread that asks: connections are pooled per thread and account, never shared between threads."""

import threading

from desktop_app.api.client import Client
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.transport import Transport
from desktop_app.domain.account import Endpoint

_KEPT_CLIENTS = 4


class _Clients(threading.local):
    def __init__(self) -> None:
        self.kept: dict[tuple[Endpoint, Timeouts], Client] = {}


_clients = _Clients()


def client_for(endpoint: Endpoint, timeouts: Timeouts) -> Client:
    """The calling thread's client for `endpoint`. Lane threads only: it is closed when the thread ends."""
    kept, wanted = _clients.kept, (endpoint, timeouts)
    if wanted not in kept:
        while len(kept) >= _KEPT_CLIENTS:
            kept.pop(next(iter(kept))).close()
        kept[wanted] = Client(Transport(endpoint, timeouts))
    return kept[wanted]
