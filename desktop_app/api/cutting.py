"""What is fit for a log or, of a service's own words, for the store: pictures, keys and signed links cut out."""

import re

from desktop_app.log import redact

LONGEST = 2000
"""Characters of one logged text."""

_DATA_URI = re.compile(r"data:([\w.+/-]*)(?:;[\w.+=-]+)*?;base64,([\w+/=-]*)")
_QUERY = re.compile(r"""(https?://[^\s"'<>?\\]+)\?[^\s"'<>\\]*""")
_BEARER = re.compile(r"(?i)\b(bearer\s+)[^\s\"',;]+")


def cut(text: str) -> str:
    """`text` with data URIs as their size, links without query, no token, ours or another, at most `LONGEST`
    characters. A service may well repeat the token that it refuses.
    """
    text = redact(text)
    text = _DATA_URI.sub(_size, text)
    text = _QUERY.sub(r"\1?…", text)
    text = _BEARER.sub(r"\1…", text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def _size(found: re.Match[str]) -> str:
    encoded = found[2].rstrip("=")
    return f"data:{found[1]};base64,… ({len(encoded) * 3 // 4} bytes)"
