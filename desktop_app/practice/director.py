"""Carries the script: hands out its faults by call and arrival, and wakes all who wait when it changes."""

import threading
import time
from collections import Counter
from dataclasses import dataclass

from desktop_app.practice.script import Call, Fault, Script

_LONGEST_WAIT = 600.0


@dataclass(frozen=True)
class Cue:
    """One arrival of a call: the faults it shall have, and under which script, by number."""

    call: Call
    faults: tuple[Fault, ...]
    script: int


class Director:
    """The script in force, and the one bell of the service. Any thread."""

    def __init__(self, script: Script) -> None:
        self._bell = threading.Condition()
        self._script = script
        self._arrivals: Counter[Call] = Counter()
        self._answered: Counter[Call] = Counter()
        self._rung = 0
        self._scripts = 0
        self._closing = False

    @property
    def script(self) -> Script:
        with self._bell:
            return self._script

    def direct(self, script: Script) -> None:
        """A new script: arrivals count from the beginning again, and whoever hangs goes on."""
        with self._bell:
            self._script = script
            self._arrivals.clear()
            self._answered.clear()
            self._scripts += 1
            self._ring()

    def cue(self, call: Call) -> Cue:
        """`call` has arrived: what it shall have."""
        with self._bell:
            self._arrivals[call] += 1
            number = self._arrivals[call]
            faults = tuple(fault for fault in self._script.faults if fault.call is call and fault.due(number))
            return Cue(call, faults, self._scripts)

    def answered(self, cue: Cue) -> None:
        """That call's answer has been sent, to its last byte."""
        with self._bell:
            if cue.script == self._scripts:
                self._answered[cue.call] += 1

    def unanswered(self, call: Call) -> int:
        """How many arrivals of `call` since the script was set have not been answered to the last byte: they are still
        under way, or ended without an answer.
        """
        with self._bell:
            return self._arrivals[call] - self._answered[call]

    def arrivals(self) -> dict[Call, int]:
        """How often each call arrived since the script was set."""
        with self._bell:
            return dict(self._arrivals)

    @property
    def closing(self) -> bool:
        return self._closing

    @property
    def rung(self) -> int:
        """How often the bell has rung: to be read before looking at the world, and handed to `wait`."""
        with self._bell:
            return self._rung

    def ring(self) -> None:
        """Something has changed: a new request, a cancelled one."""
        with self._bell:
            self._ring()

    def wait(self, rung: int, seconds: float | None) -> None:
        """Until the bell rings after its `rung`-th time, or `seconds` have passed."""
        with self._bell:
            self._bell.wait_for(lambda: self._closing or self._rung != rung, _bounded(seconds))

    def hang(self) -> bool:
        """Until the next script; whether there was one: if not, the service closes."""
        with self._bell:
            before = self._scripts
            self._bell.wait_for(lambda: self._closing or self._scripts != before, _LONGEST_WAIT)
            return not self._closing

    def pause(self, seconds: float) -> bool:
        """`seconds` long, or until the service closes; whether it goes on."""
        end = time.monotonic() + seconds
        with self._bell:
            self._bell.wait_for(lambda: self._closing, _bounded(end - time.monotonic()))
            return not self._closing

    def close(self) -> None:
        with self._bell:
            self._closing = True
            self._ring()

    def _ring(self) -> None:
        self._rung += 1
        self._bell.notify_all()


def _bounded(seconds: float | None) -> float | None:
    return None if seconds is None else max(0.0, min(seconds, _LONGEST_WAIT))
