"""Prompts as artists write them, and what they write beside them: from the word lists in `prompts.json`.

Every sentence is made of parts that belong together in its language; invented names give the long tail of rare words
that real prompts have.
"""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from desktop_app.storage.search_text import folded

LEAST_WORDS, MOST_WORDS = 5, 80
_USUAL_WORDS = 24
_CHARACTERS_A_WORD = 2.5
"""In scripts without spaces."""

_PARTS = ("subject", "place", "move", "event", "light", "look")
_SENTENCES = (
    (("subject", "place"), ("move",), ("light",)),
    (("subject", "place"), ("event",), ("move",), ("look",)),
    (("event",), ("subject", "place"), ("light",)),
    (("move",), ("event",), ("event",), ("look",)),
    (("light",), ("look",), ("look",), ("event",)),
)
"""Each sentence is phrases parted by commas, each phrase is parts."""


@dataclass(frozen=True)
class _Language:
    between: str
    comma: str
    stop: str
    parts: Mapping[str, Sequence[str]]


class PromptWriter:
    """Writes one prompt, tag or note after the other; the same `chance` writes the same."""

    def __init__(self, chance: random.Random) -> None:
        form = json.loads(Path(__file__).with_name("prompts.json").read_text(encoding="utf-8"))
        self._chance = chance
        self._syllables: list[str] = form["names"]
        self.tags: list[str] = form["tags"]
        self.collections: list[str] = form["collections"]
        self._notes: list[str] = form["notes"]
        self._languages = [
            _Language(each["between"], each["comma"], each["stop"], {part: each[part] for part in _PARTS})
            for each in form["languages"]
        ]
        self._weights = list(accumulate(each["weight"] for each in form["languages"]))

    def prompt(self) -> str:
        """5 to 80 words of one language; where words aren't parted, of a like length."""
        chance = self._chance
        language = chance.choices(self._languages, cum_weights=self._weights)[0]
        wanted = min(MOST_WORDS, max(LEAST_WORDS, round(chance.lognormvariate(0, 0.6) * _USUAL_WORDS)))
        sentences: list[str] = []
        words = 0.0
        while words < wanted:
            sentence = self._sentence(language, _SENTENCES[0] if not sentences else chance.choice(_SENTENCES))
            words += _length(sentence, language)
            if words > MOST_WORDS:
                break
            sentences.append(sentence)
        return language.stop.join(sentences)

    def another(self, prompt: str) -> str:
        """`prompt` as it is tried once more: as it was, or with a word of a second thought."""
        chance = self._chance
        if chance.random() < 0.35 or len(prompt.split()) > MOST_WORDS - 4:
            return prompt
        return f"{prompt}, {chance.choice(('slower', 'closer', 'no people', 'wider', 'more contrast', 'dusk'))}"

    def name(self) -> str:
        """Of a place or a person that nobody else has written of, or hardly anybody."""
        return self.name_by(self._chance)

    def name_by(self, chance: random.Random) -> str:
        return "".join(chance.choice(self._syllables) for _ in range(chance.randint(2, 3))).capitalize()

    def note(self) -> str:
        note = self._chance.choice(self._notes)
        return f"{note} ({self.name()})" if self._chance.random() < 0.2 else note

    def some_tags(self) -> tuple[str, ...]:
        """None for most, some for many, in the store's own order; the first of the list are the ones used most."""
        count = self._chance.choice((0, 0, 0, 1, 1, 2, 3))
        places = (int(len(self.tags) * self._chance.random() ** 2) for _ in range(count))
        return tuple(sorted({self.tags[place] for place in places}, key=folded))

    def some_collections(self) -> tuple[str, ...]:
        return (self._chance.choice(self.collections),) if self._chance.random() < 0.12 else ()

    def _sentence(self, language: _Language, phrases: Sequence[Sequence[str]]) -> str:
        chance = self._chance
        made = [language.between.join(chance.choice(language.parts[part]) for part in phrase) for phrase in phrases]
        if language.between and chance.random() < 0.3:
            made.append(self.name())
        return language.comma.join(made)


def _length(text: str, language: _Language) -> float:
    return len(text.split()) if language.between else len(text) / _CHARACTERS_A_WORD
