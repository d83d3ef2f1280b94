"""A clip of the library in words: one readable line for lists and assistive tools."""

from datetime import UTC, datetime
from typing import Protocol

from desktop_app.domain.job import Clip
from desktop_app.words.numbers import seconds, when


class Listed(Protocol):
    """A clip and the prompt it was made with; the library's rows are such."""

    @property
    def clip(self) -> Clip: ...
    @property
    def prompt(self) -> str: ...


def describe_clip(listed: Listed) -> str:
    """The prompt, the length, and when it was made. GUI thread."""
    clip = listed.clip
    facts = [" ".join(listed.prompt.split())]
    if clip.duration is not None:
        facts.append(seconds(clip.duration))
    facts.append(when(clip.created_at, datetime.now(UTC)))
    return " · ".join(facts)
