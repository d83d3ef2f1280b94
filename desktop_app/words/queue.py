"""The queue as a whole, in words: its groups, and what cancelling many shots means for the money."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.by_hand import Deed
from desktop_app.domain.job import Job
from desktop_app.domain.queue_groups import Group, GroupRun
from desktop_app.words.batches import shots_words
from desktop_app.words.numbers import count_of
from desktop_app.words.sentence import Sentence, in_a_row
from desktop_app.words.states import CancelCost, cancel_cost

translate = QCoreApplication.translate


def head_words(run: GroupRun) -> str:
    """ "Needs you · 2"."""
    return f"{_group_words(run.group)} · {count_of(run.count)}"


def _group_words(group: Group) -> str:
    match group:
        case Group.NEEDS_YOU:
            return translate("Queue", "Needs you")
        case Group.MAKING:
            return translate("Queue", "Making")
        case Group.WAITING:
            return translate("Queue", "Waiting")
        case _:
            assert_never(group)


def cancel_many_words(jobs: Sequence[Job]) -> Sentence:
    """What cancelling all of `jobs` means: how many are free, how many may be charged, what isn't cancelled at all."""
    costs = [cancel_cost(job) for job in jobs]
    free, charged = costs.count(CancelCost.FREE), costs.count(CancelCost.MAY_BE_CHARGED)
    kept = costs.count(CancelCost.KEPT)
    said = []
    if free:
        said.append(
            translate("Queue", "1 is still in line: cancelling it is free.")
            if free == 1
            else translate("Queue", "%Ln are still in line: cancelling them is free.", "", free)
        )
    if charged:
        said.append(
            translate("Queue", "1 is being made already: it may finish and be charged.")
            if charged == 1
            else translate("Queue", "%Ln are being made already: they may finish and be charged.", "", charged)
        )
    if kept:
        said.append(
            translate("Queue", "1 is finished and paid for: it is fetched all the same.")
            if kept == 1
            else translate("Queue", "%Ln are finished and paid for: they are fetched all the same.", "", kept)
        )
    return Sentence(in_a_row(*said))


def deed_words(deed: Deed, count: int) -> str:
    """What was done, for "Undo …": "Move 3 shots"."""
    shots = shots_words(count)
    match deed:
        case Deed.MOVED:
            return translate("Queue", "Move {shots}").format(shots=shots)
        case Deed.CANCELLED:
            return translate("Queue", "Cancel {shots}").format(shots=shots)
        case Deed.DISMISSED:
            return translate("Queue", "Dismiss {shots}").format(shots=shots)
        case Deed.EDITED:
            return translate("Queue", "Edit {shots}").format(shots=shots)
        case _:
            assert_never(deed)
