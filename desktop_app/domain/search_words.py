"""What is typed into a search field, as words: split at spaces, and whole between quotation marks. Nothing is
syntax.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_SEARCH = 32
"""Words of a search that count: a whole page pasted into the field is no search."""

_WORD = re.compile(r'"(?P<phrase>[^"]*)(?P<closed>"|\Z)|(?P<word>\S+)')
_MARKS = str.maketrans("“”„\0", '""" ')


@dataclass(frozen=True)
class SearchWord:
    """`text` without its marks. `whole`: its end was typed, with a closing mark; else it may be a word's beginning."""

    text: str
    whole: bool = False


def search_words(typed: str) -> Iterator[SearchWord]:
    """The words of `typed`, in their order; an open mark at the end goes to the end."""
    for found in _WORD.finditer(typed.translate(_MARKS)):
        text = found["word"] if found["phrase"] is None else found["phrase"]
        if text.strip():
            yield SearchWord(text, found["closed"] == '"')
