"""What `tests.proxy` can do to a connection: the kinds of toxics that toxiproxy knows."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

LONGEST = 60.0
"""Seconds; no toxic waits longer, whatever it says."""


class Direction(Enum):
    UP = auto()  # what the program says
    DOWN = auto()  # what the service says


UP, DOWN = Direction.UP, Direction.DOWN


@dataclass(frozen=True)
class Latency:
    """Each piece waits `seconds`."""

    seconds: float
    way: Direction = DOWN


@dataclass(frozen=True)
class Bandwidth:
    bytes_per_second: int
    way: Direction = DOWN


@dataclass(frozen=True)
class SlowClose:
    """The end of the connection is passed on `seconds` late."""

    seconds: float
    way: Direction = DOWN


@dataclass(frozen=True)
class Silence:
    """Nothing gets through, and after `seconds`, or with the next toxics, the connection ends. toxiproxy: timeout."""

    seconds: float = LONGEST
    way: Direction = DOWN


@dataclass(frozen=True)
class Reset:
    """The first piece is answered with a reset, after `seconds`."""

    seconds: float = 0.0
    way: Direction = DOWN


@dataclass(frozen=True)
class Slicer:
    """Pieces of at most `size` bytes, with `pause` seconds after each."""

    size: int
    pause: float = 0.0
    way: Direction = DOWN


@dataclass(frozen=True)
class Limit:
    """A connection ends after `count` bytes; `reset`: with a reset."""

    count: int
    reset: bool = False
    way: Direction = DOWN


Toxic: TypeAlias = Latency | Bandwidth | SlowClose | Silence | Reset | Slicer | Limit
