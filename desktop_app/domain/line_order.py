"""Another order for shots that aren't sent yet: which of them get which new position. Numbers and names only."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.ids import JobId

STEP = 1.0
"""Between two neighbours at an end of the line."""


@dataclass(frozen=True)
class InLine:
    """A shot and its position; the line is sorted by position, smallest first, equal ones in the order given."""

    id: JobId
    position: float


def placed_before(line: Sequence[InLine], moving: Collection[JobId], before: JobId | None) -> Mapping[JobId, float]:
    """The positions to change so that `moving` stand together right before `before` (`None`: at the end), in the order
    they have among themselves. Empty where nothing would be another.

    One that isn't in the line (it is being sent by now) is left out; a `before` that isn't means the end. As few as can
    be are changed: the moved ones, or, where there is no room between two positions, the whole line.
    """
    moved = [shot for shot in line if shot.id in moving]
    rest = [shot for shot in line if shot.id not in moving]
    place = _place_in(rest, line, moving, before)
    wanted = [*rest[:place], *moved, *rest[place:]]
    if not moved or [shot.id for shot in wanted] == [shot.id for shot in line]:
        return {}
    least = rest[place - 1].position if place else None
    most = rest[place].position if place < len(rest) else None
    fresh = _between(least, most, len(moved))
    edges = [*([] if least is None else [least]), *fresh, *([] if most is None else [most])]
    if all(one < other for one, other in pairwise(edges)):
        return {shot.id: position for shot, position in zip(moved, fresh, strict=True)}
    return _spaced_anew(wanted)


def _place_in(rest: Sequence[InLine], line: Sequence[InLine], moving: Collection[JobId], before: JobId | None) -> int:
    """How many of `rest` stand before the moved ones. A `before` that moves itself means the next that stays."""
    names = [shot.id for shot in line]
    if before not in names:
        return len(rest)
    staying = next((name for name in names[names.index(before) :] if name not in moving), None)
    return next((place for place, shot in enumerate(rest) if shot.id == staying), len(rest))


def _between(least: float | None, most: float | None, count: int) -> list[float]:
    if least is not None and most is not None:
        return [least + (most - least) * (number + 1) / (count + 1) for number in range(count)]
    if most is not None:
        return [most - STEP * (count - number) for number in range(count)]
    return [(least or 0.0) + STEP * (number + 1) for number in range(count)]


def _spaced_anew(wanted: Sequence[InLine]) -> Mapping[JobId, float]:
    # From zero on: next to a number as large as 1e17, one more is none more.
    fresh = {shot.id: STEP * number for number, shot in enumerate(wanted)}
    return {shot.id: fresh[shot.id] for shot in wanted if shot.position != fresh[shot.id]}
