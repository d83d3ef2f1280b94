"""How often the service is asked: 2 s, then 5, then 15, and at most two polls a second in all."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Pace:
    """Seconds between two polls of one request: `young` for its first half minute, `grown` for its first three, then
    `old`. `least_gap` is between any two polls.
    """

    young: float = 2.0
    grown: float = 5.0
    old: float = 15.0
    least_gap: float = 0.5


YOUNG_UNTIL = 30.0
GROWN_UNTIL = 180.0


class PollPace:
    """Hands out moments for polls. Times are seconds of the monotonic clock."""

    def __init__(self, pace: Pace, random: Random) -> None:
        self.pace = pace
        self._random = random
        self._next_free = 0.0

    def interval(self, age: float) -> float:
        """Seconds until a request of `age` seconds is asked about again, with a tenth of jitter either way."""
        pace = self.pace
        base = pace.young if age < YOUNG_UNTIL else pace.grown if age < GROWN_UNTIL else pace.old
        return base * self._random.uniform(0.9, 1.1)

    def take(self, now: float) -> float:
        """0 if a poll may go out now, else the seconds until one may."""
        if now < self._next_free:
            return self._next_free - now
        self._next_free = now + self.pace.least_gap
        return 0.0
