"""Questions to the store whose answers are wanted by whoever asked, and by nobody else."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Slot

from desktop_app.domain.errors import AppError
from desktop_app.runtime.reader import Query, ReaderThread

Taker: TypeAlias = Callable[[object], None]


class Answers(QObject):
    """GUI thread. An error goes to nobody: the reader has logged it, and what is shown stays."""

    def __init__(self, reader: ReaderThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._waiting: list[tuple[Query, Taker]] = []
        self._heard: set[type[object]] = set()

    def ask(self, query: Query, taker: Taker) -> None:
        """`taker` is called with the answer, in this thread, from the event loop."""
        if type(query) not in self._heard:
            self._heard.add(type(query))
            self._reader.answers_to(type(query)).connect(self._answered)
        self._waiting.append((query, taker))
        self._reader.ask(query)

    def forget(self, taker: Taker) -> None:
        """What `taker` asked for is not wanted any more."""
        self._waiting = [(query, other) for query, other in self._waiting if other != taker]

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        for waiting in self._waiting:
            if waiting[0] is query:
                self._waiting.remove(waiting)
                if not isinstance(answer, AppError):
                    waiting[1](answer)
                return
