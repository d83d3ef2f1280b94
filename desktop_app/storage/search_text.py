"""Text as the search's index takes it, and words as it is asked for: any language, nothing in it is syntax.

In scripts without spaces each character becomes a word; several of them are searched for as a phrase. So do symbols,
by their code: which signs SQLite takes for words depends on its version. It folds cases and diacritics itself.
"""

import re
import unicodedata

from desktop_app.storage.encoding import plain

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: written without spaces, so a word can begin anywhere."""

_ALONE = re.compile(f"[{UNSPACED}$+<=>^`|~]|[^\\w\\s\\x00-\\x7f]")
"""A character that may be a word by itself; of the last kind only symbols are, and what is too new to be known."""


def prepared(text: str) -> str:
    """`text` as the index takes it."""
    return _ALONE.sub(_apart, unicodedata.normalize("NFKC", plain(text)))


def has_words(text: str) -> bool:
    """Whether the index finds any word in `text`, which is prepared. It finds none in punctuation."""
    return any(character.isalnum() for character in text)


def folded(text: str) -> str:
    """What two spellings of one name have in common: for tags, collections and orders."""
    bare = unicodedata.normalize("NFKD", plain(text).casefold())
    kept = "".join(character for character in bare if not "\u0300" <= character <= "\u036f")
    return " ".join(prepared(kept).split())


def _apart(found: re.Match[str]) -> str:
    character = found.group()
    if character.isalnum():
        return f" {character} "
    category = unicodedata.category(character)
    return f" u{ord(character):x} " if category[0] == "S" or category in {"Cn", "Co"} else character
