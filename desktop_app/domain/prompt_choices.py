r"""Choices in a prompt: `a street at {dawn|dusk|night}` is three prompts. Text in, texts out.

A pair of braces with a bar between them is a choice; choices may stand in choices, and one of the options may be
empty. Braces without a bar, and braces without their partner, are words like any other. `\{`, `\|`, `\}` and `\\` stand
for the character itself. A prompt without `{` is taken as it is, to the letter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from math import prod
from typing import TypeAlias

DEEPEST = 24
"""Choices within choices; what is nested deeper is words."""

_SIGNS = frozenset("\\{|}")


@dataclass(frozen=True)
class _Choice:
    options: "tuple[_Text, ...]"

    @cached_property
    def count(self) -> int:
        return sum(option.count for option in self.options)

    def pick(self, number: int) -> str:
        for option in self.options:
            if number < option.count:
                return option.pick(number)
            number -= option.count
        raise IndexError(number)


_Part: TypeAlias = str | _Choice


@dataclass(frozen=True)
class _Text:
    """Words and choices in a row: the last choice changes fastest."""

    parts: tuple[_Part, ...]

    @cached_property
    def count(self) -> int:
        return prod(part.count for part in self.parts if isinstance(part, _Choice))

    def pick(self, number: int) -> str:
        said: list[str] = []
        for part in reversed(self.parts):
            if isinstance(part, _Choice):
                number, here = divmod(number, part.count)
                said.append(part.pick(here))
            else:
                said.append(part)
        return "".join(reversed(said))


@dataclass
class _Open:
    """A brace that waits for its partner. `deeper` counts those inside it that are only words."""

    options: list[list[_Part]] = field(default_factory=lambda: [[]])
    deeper: int = 0

    def as_words(self, end: str) -> list[_Part]:
        """It was no choice after all: what stands in it, with its signs."""
        parts: list[_Part] = ["{"]
        for number, option in enumerate(self.options):
            parts += ["|", *option] if number else option
        return [*parts, end]


def count_choices(prompt: str) -> int:
    """How many prompts `prompt` stands for: exactly, however many, and without making them."""
    return _read(prompt).count


def expand_choices(prompt: str, most: int) -> Iterator[str]:
    """The first `most` of the prompts that `prompt` stands for, the last choice changing fastest."""
    text = _read(prompt)
    return (text.pick(number) for number in range(min(most, text.count)))


def _read(prompt: str) -> _Text:
    if "{" not in prompt:
        return _Text((prompt,))
    open_now = [_Open()]
    for sign, escaped in _signs(prompt):
        within, inside = open_now[-1], len(open_now) > 1
        if escaped or sign not in _SIGNS:
            within.options[-1].append(sign)
        elif sign == "{" and len(open_now) <= DEEPEST and not within.deeper:
            open_now.append(_Open())
        elif sign == "{":
            within.deeper += 1
            within.options[-1].append(sign)
        elif sign == "|" and inside and not within.deeper:
            within.options.append([])
        elif sign == "}" and inside and not within.deeper:
            open_now.pop()
            open_now[-1].options[-1] += _closed(within)
        else:
            within.deeper -= sign == "}" and within.deeper > 0
            within.options[-1].append(sign)
    while len(open_now) > 1:
        unclosed = open_now.pop()
        open_now[-1].options[-1] += unclosed.as_words("")
    return _Text(tuple(open_now[0].options[0]))


def _closed(brace: _Open) -> list[_Part]:
    if len(brace.options) == 1:
        return brace.as_words("}")
    return [_Choice(tuple(_Text(tuple(option)) for option in brace.options))]


def _signs(prompt: str) -> Iterator[tuple[str, bool]]:
    """Runs of words, and each sign alone with whether it was escaped."""
    start = at = 0
    while at < len(prompt):
        if prompt[at] not in _SIGNS:
            at += 1
            continue
        if start < at:
            yield prompt[start:at], False
        escaped = prompt[at] == "\\" and prompt[at + 1 : at + 2] in _SIGNS and at + 1 < len(prompt)
        yield prompt[at + 1 if escaped else at], escaped
        at += 2 if escaped else 1
        start = at
    if start < len(prompt):
        yield prompt[start:], False
