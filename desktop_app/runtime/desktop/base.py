"""What every way onto a desktop offers: notifications, the taskbar's mark, and sleep held off. Nothing of it waits."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.desktop.news import NewsKind


@dataclass(frozen=True)
class Note:
    """One notification, in plain text; `act` names what a click does, for servers that show it as a button."""

    title: str
    body: str
    act: str


class Reader(Protocol):
    """Whoever wants to know what becomes of notifications."""

    def clicked(self, kind: NewsKind) -> None:
        """It was clicked, and is gone."""

    def dismissed(self, kind: NewsKind) -> None:
        """The person has put it away."""


class Bulletin(Protocol):
    """One way of showing notifications. One of each kind at most: a newer takes the place of the older. GUI thread;
    nothing waits.
    """

    def show(self, kind: NewsKind, note: Note) -> None:
        """Show it, if there is anybody who does."""

    def withdraw(self, kind: NewsKind) -> None:
        """It has been seen in the window: take it away, if it still stands."""

    def close(self) -> None:
        """Take everything away, and end."""


class Taskbar(Protocol):
    """One way of marking the icon. GUI thread; nothing waits."""

    def show(self, counts: Counts, *, urgent: bool) -> None:
        """`urgent`: an answer is wanted, and nobody looks."""

    def close(self) -> None:
        """Take the mark away."""


class Awake(Protocol):
    """One way of holding off sleep. GUI thread; nothing waits. Both may be called again without harm."""

    def hold(self, reason: str) -> None:
        """From now on; `reason` is for the person who asks the system."""

    def release(self) -> None:
        """No longer."""
