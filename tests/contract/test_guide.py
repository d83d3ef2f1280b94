"""The guide is whole in every language: the same pages, the program's own names in bold, and no English left over."""

import re
from functools import cache

import pytest
from translate import ts_path
from ts_file import entries

from desktop_app.paths import resources
from desktop_app.runtime.guide import PAGES
from desktop_app.words.languages import ENGLISH, LANGUAGES

OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH)
WRITTEN_OTHERWISE = ("ar", "ja", "zh_CN")
LATIN = {"RunComfy", "Stillwake", "ID", "Ctrl", "Shift"}
"""What is written in Latin letters wherever it is read: names, and caps of keys."""
ENGLISH_WORDS = {"the", "and", "you", "your", "with", "what", "that", "from", "of", "it", "is"}
NAMES = {
    "12 shots, about $2.88. Send?": ("QueuePanel", "{shots}, {price}. Send?"),
    "Blur": ("FramingTools", "Blur"),
    "Connect": ("TokenEntry", "Connect"),
    "Fill": ("FramingTools", "Fill"),
    "Fit": ("FramingTools", "Fit"),
    "How pictures travel": ("PicturesSection", "How pictures travel"),
    "It isn't: send again": ("AnswerDialog", "It isn't: send again"),
    "It's there, I have its ID": ("AnswerDialog", "It's there, I have its ID"),
    "Leave it": ("AnswerDialog", "Leave it"),
    "Make": ("MakeButton", "Make"),
    "One line = one shot": ("PromptBar", "One line = one shot"),
    "Pause": ("QueueHead", "Pause"),
    "Practice": ("Accounts", "Practice"),
    "Practice · free": ("AccountChoices", "Practice · free"),
    "RunComfy": ("AccountChoices", "RunComfy"),
    "Settings": ("TopBar", "Settings"),
    "Try the sample": ("DropZone", "Try the sample"),
    "Where do I get a token?": ("TokenEntry", "Where do I get a token?"),
    "free": ("Estimates", "free"),
}
"""What stands in bold, and where in the program it is said: the same words mean different things in other places."""


@cache
def _page(language: str, name: str) -> str:
    return (resources() / "guide" / language / f"{name}.md").read_text("utf-8")


@cache
def _said(language: str) -> dict[tuple[str, str], str]:
    return {(entry.context, entry.text): "".join(entry.forms) for entry in entries(ts_path(language))}


def _build(text: str) -> list[str]:
    """What each line of a page is: a heading, a point of a list, a picture, a paragraph, nothing."""
    return [
        re.sub(r"^(#+ |- |\d\. |!\[|)(.*)$", lambda line: f"{line[1]}{bool(line[2])}", line)
        for line in text.split("\n")
    ]


def _names(text: str) -> list[str]:
    return re.findall(r"\*\*(.+?)\*\*", text)


def _prose(text: str) -> str:
    """Without prompts, keys and the targets of links."""
    return re.sub(r"`[^`]*`|\{\w+\}|\]\([^)]*\)", " ", text)


def _sentences(text: str) -> set[str]:
    return {sentence for sentence in re.split(r"(?<=[.!?:])\s+", _prose(text)) if " " in sentence.strip()}


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_is_built_like_the_english_one(language: str) -> None:
    folder = resources() / "guide" / language
    assert {file.name for file in folder.iterdir()} == {"pictures", *(f"{name}.md" for name in PAGES)}
    for name in PAGES:
        english, other = _page(ENGLISH, name), _page(language, name)
        assert _build(other) == _build(english), name
        for what in (r"\]\([^)]+\)", r"\{\w+\}", r"`[^`]+`"):  # links and pictures, keys, prompts
            assert sorted(re.findall(what, other)) == sorted(re.findall(what, english)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_is_called_so_in_the_program(language: str) -> None:
    for name in PAGES:
        wanted = [NAMES[english] for english in _names(_page(ENGLISH, name))]
        said = [text if language == ENGLISH else _said(language)[context, text] for context, text in wanted]
        patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(words)) for words in said]
        left = _names(_page(language, name))
        for pattern in patterns:
            found = next((bold for bold in left if re.fullmatch(pattern, bold)), None)
            assert found is not None, (name, pattern, left)
            left.remove(found)
        assert left == [], name


def test_the_english_names_are_the_program_s_own() -> None:
    assert set(NAMES.values()) <= set(_said("de"))


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_over(language: str) -> None:
    for name in PAGES:
        words = set(re.findall(r"[A-Za-z]{2,}", _prose(_page(language, name))))
        if language in WRITTEN_OTHERWISE:
            assert words <= LATIN, name
        else:
            assert not {word.lower() for word in words} & ENGLISH_WORDS, name
            assert not _sentences(_page(ENGLISH, name)) & _sentences(_page(language, name)), name
