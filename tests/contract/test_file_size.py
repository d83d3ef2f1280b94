"""A file holds one idea, and the top level only what a newcomer expects there."""

from collections.abc import Iterable

from tests.contract.sources import ROOT, Source, sources

_TOO_LONG = 400
_TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "desktop_app", "resources", "tests", "packaging"}


def too_long(files: Iterable[Source]) -> list[str]:
    """The files that want to be two."""
    return [f"{file.path}: {n} lines" for file in files if (n := len(file.text.splitlines())) >= _TOO_LONG]


def strangers(names: Iterable[str]) -> set[str]:
    """What does not belong at the top level. Dot-files do."""
    return {name for name in names if not name.startswith(".")} - _TOP_LEVEL


def test_files_stay_small() -> None:
    assert too_long(sources("desktop_app", "packaging", "tests")) == []


def test_the_top_level_stays_tidy() -> None:
    assert strangers(entry.name for entry in ROOT.iterdir()) == set()


def test_the_guards_can_fail() -> None:
    assert too_long([Source("a.py", "x\n" * 399), Source("b.py", "x\n" * 400)]) == ["b.py: 400 lines"]
    assert strangers(["tests", ".ci", "notes.txt"]) == {"notes.txt"}
