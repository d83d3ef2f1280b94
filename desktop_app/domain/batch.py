"""Many shots at once: which prompts a text stands for, and which job is which. Numbers and names only."""

import json
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.composing import MOST_SHOTS
from desktop_app.domain.ids import JobId
from desktop_app.domain.model_spec import Values
from desktop_app.domain.prompt_choices import count_choices, expand_choices

MOST_PROMPTS: Final = MOST_SHOTS
"""A text that stands for more prompts than this is counted, never written out."""
MOST_CHARACTERS: Final = 10_000_000
"""Nor is one whose prompts together would be longer than this: it counts as too many."""

_SHOTS: Final = "6f6c0d5c-3a52-4f0e-9d0b-2f6a3c1f6d11"
"""The namespace of the names of shots; never to be changed."""


@dataclass(frozen=True)
class Prompts:
    """`texts`: the exact prompts, different ones, in order. Empty where `count` is too many to be written out."""

    texts: tuple[str, ...]
    count: int

    @property
    def too_many(self) -> bool:
        return self.count > len(self.texts)


def prompts_of(text: str, *, by_line: bool) -> Prompts:
    """The prompts `text` stands for: one for each of its lines if `by_line`, and one for each way to choose.

    The same prompt twice is one prompt: to make a shot several times is a wish of its own. One that says nothing is
    none: `{fog|}` is only "fog".
    """
    lines = tuple(dict.fromkeys(lines_of_prompts(text))) if by_line else (text,)
    count = sum(map(count_choices, lines))
    if count > MOST_PROMPTS or (count > 1 and count * max(map(len, lines)) > MOST_CHARACTERS):
        return Prompts((), max(count, MOST_PROMPTS + 1))
    expanded = (prompt for line in lines for prompt in expand_choices(line, MOST_PROMPTS))
    texts = tuple(dict.fromkeys(prompt for prompt in expanded if prompt.strip()))
    return Prompts(texts, len(texts))


def lines_of_prompts(text: str) -> tuple[str, ...]:
    """The lines of `text` that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def shot_id(still_id: str, framing: str, model_id: str, values: Values, variation: int) -> JobId:
    """The one name of this shot of this still in a tray: the same wish has the same name after a crash too.

    The store takes no name twice, so no shot of a tray can be added twice. `framing` is the framing as text.
    """
    from uuid import UUID, uuid5  # not for the first paint

    wish = [still_id, framing, model_id, sorted(values.items()), variation]
    return JobId(str(uuid5(UUID(_SHOTS), json.dumps(wish))))


@dataclass(frozen=True)
class StillPlan:
    """With how many prompts a still would be made. One that is not `usable` is left out."""

    prompts: int
    usable: bool = True


@dataclass(frozen=True)
class Plan:
    """What a press of Make would do."""

    stills: tuple[StillPlan, ...]
    variations: int = 1

    @property
    def usable(self) -> int:
        """How many stills can be made."""
        return sum(still.usable for still in self.stills)

    @property
    def shots(self) -> int:
        """How many shots come of them."""
        return sum(still.prompts for still in self.stills if still.usable) * self.variations

    @property
    def wanted(self) -> int:
        """How many shots it were if every still could be used."""
        return sum(still.prompts for still in self.stills) * self.variations

    @property
    def prompts_each(self) -> int | None:
        """With how many prompts each still is made; `None` where that differs."""
        counts = {still.prompts for still in self.stills if still.usable}
        return counts.pop() if len(counts) == 1 else None

    @property
    def too_many(self) -> bool:
        return self.shots > MOST_SHOTS
