"""Keys of the artist's own that mean another thing already: in a file from elsewhere, or written by hand.

Pressed, a key that two commands have would do neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from desktop_app.ui.shortcuts.commands import USUAL, Command, meet


@dataclass(frozen=True)
class Clash:
    """`command` was to have `keys`, in portable text, but where it works `holder` has them."""

    command: Command
    keys: str
    holder: Command


def without_clashes(own: Mapping[Command, str]) -> tuple[dict[Command, str], tuple[Clash, ...]]:
    """Those of `own` that clash with nothing, and what was left out: its command has its usual keys again.

    Usual keys stay with their command unless that has others; of two own ones the first of the table stays.
    """
    kept = dict(own)
    left_out: list[Clash] = []
    while (clash := _first_clash(kept)) is not None:
        del kept[clash.command]
        left_out.append(clash)
    return kept, tuple(left_out)


def _first_clash(own: Mapping[Command, str]) -> Clash | None:
    """The last of the table goes first, so that the first stays."""
    for command in reversed(tuple(USUAL)):
        keys = own.get(command)
        holder = _holder(command, keys, own) if keys else None
        if keys and holder is not None:
            return Clash(command, keys, holder)
    return None


def _holder(command: Command, keys: str, own: Mapping[Command, str]) -> Command | None:
    place = USUAL[command].place
    for other, usual in USUAL.items():
        theirs = (own[other],) if other in own else usual.keys
        if other is not command and meet(place, usual.place) and _one(keys) in map(_one, theirs):
            return other
    return None


def _one(keys: str) -> str:
    """Enter of the number pad follows Return."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    return text.removesuffix("Enter") + "Return" if text.endswith("Enter") else text
