"""What an artist works with before there is a shot: where stills come from, and those that wait in the tray."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desktop_app.domain.framing import Framing

MOST_SHOTS: Final = 5000
"""One press of Make never makes more."""
MOST_VARIATIONS: Final = 50


class SourceKind(StrEnum):
    FILE = "file"  # where: a path of the artist's
    LINK = "link"  # where: the link
    PASTED = "pasted"  # where: a file of the data folder, made from the clipboard


@dataclass(frozen=True)
class Source:
    """Where a still came from."""

    kind: SourceKind
    where: str


@dataclass(frozen=True)
class TrayStill:
    """One of many stills that wait to be made. `id` is its own for ever; `prompt` is `None` where it has the common
    one.
    """

    id: str
    source: Source
    framing: Framing = field(default_factory=Framing)
    prompt: str | None = None
