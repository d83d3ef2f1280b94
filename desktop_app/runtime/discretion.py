"""What is nobody else's business, taken out of a text that is to be shown to strangers: a report of a problem."""

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from desktop_app.log import HIDDEN, redact
from desktop_app.storage.file_names import readable_words

PROMPT = "‹prompt›"
FILE = "‹file›"
HOME = "~"
YOU = "‹you›"
ADDRESS = "‹address›"

_SHORTEST_PROMPT = 4
"""A shorter one is a word like any other, and its own file's name is hidden anyway."""
_NAMED_WORDS = 6
_LONGEST_NAME = 120
_TOKENS = ("RUNCOMFY_API_TOKEN", "RUNCOMFY_TOKEN")

_USER_INFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s/@\"'<>]+@")
_QUERY = re.compile(r"(?i)(\bhttps?://[^\s?\"'<>]*)[?#][^\s\"'<>]*")
_NAMED = re.compile(
    r"(?i)([\"']?\b[\w-]*(?:token|secret|password|passwd|api[_-]?key|access[_-]?key|authorization|signature|credential)"
    r"[\w-]*\b[\"']?\s*[:=]\s*)(?:(?:bearer|basic|token)\s+)?(?:\"[^\"]*\"|'[^']*'|[^\s,;&}\]]+)"
)
_ACCESS_KEY = re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b")
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_WRITTEN = re.compile(
    r"([\"'](?:\w*prompt|notes?|tags?)[\"']\s*:\s*)"
    r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\[[^\]]*\])"
)
_ENDINGS = r"\.(?:mp4|webm|mov|mkv|gif|m4v|avi|png|jpe?g|webp|avif|tiff?|psd|heic|bmp|json|part)\b"
_CLIP = re.compile(rf"\d{{4}}-\d{{2}}[/\\]+\d{{2}} \d{{2}}\.\d{{2}}[^\n/\\\"]*?({_ENDINGS}(?:\.\w+)?)")
_STILL = re.compile(rf"(Stills[/\\]+)[^\n/\\\"]*?({_ENDINGS})")


class Discretion:
    """Any thread. `of` is what may be shown. With `prompts` None they, and names of files, are left as they are."""

    def __init__(
        self, private_folders: Iterable[Path], prompts: Iterable[str] | None, home: Path | None = None
    ) -> None:
        """`private_folders`: the names of files in them are hidden, and the folders' own; `home`: the user's."""
        self._home = Path.home() if home is None else home
        self._folders = sorted({str(folder) for folder in private_folders}, key=len, reverse=True)
        self._hides_work = prompts is not None
        spellings = {spelt for prompt in prompts or () for spelt in _spellings(prompt)}
        self._prompts = sorted(spellings, key=len, reverse=True)

    def of(self, text: str) -> str:
        """`text` without secrets, the user's own name and folders, and, as it is asked for, without prompts."""
        for token in filter(None, map(os.environ.get, _TOKENS)):
            text = text.replace(token, HIDDEN)
        text = redact(text)
        text = _QUERY.sub(rf"\1?{HIDDEN}", _USER_INFO.sub(rf"\1{HIDDEN}@", text))
        text = _ACCESS_KEY.sub(HIDDEN, _NAMED.sub(rf"\1{HIDDEN}", text))
        text = _MAIL.sub(ADDRESS, text)
        if self._hides_work:
            text = self._without_work(text)
        return self._without_name(text)

    def _without_work(self, text: str) -> str:
        for prompt in self._prompts:
            text = text.replace(prompt, PROMPT)
        text = _WRITTEN.sub(rf"\1{PROMPT}", text)
        for folder in self._folders:
            inside = re.escape(folder) + r"[/\\]+[^\n\"]*?"
            text = re.sub(rf"{inside}({_ENDINGS})", rf"{FILE}\1", text)
            text = text.replace(folder, FILE)
        return _STILL.sub(rf"\1{FILE}\2", _CLIP.sub(rf"{FILE}\1", text))

    def _without_name(self, text: str) -> str:
        """The home folder is ~, and its name isn't told anywhere else either, as in /media/<name>/disk."""
        home = str(self._home)
        if len(self._home.parts) > 1:
            forward = home.replace("\\", "/")
            for spelt in (home, home.replace("\\", "\\\\"), forward, forward.replace("/", "\\")):
                text = text.replace(spelt, HOME)
        name = self._home.name
        if not name:
            return text
        return re.sub(rf"(?i)(?<=[/\\]){re.escape(name)}(?=[/\\\s\"':,]|$)", YOU, text)


def _spellings(prompt: str) -> Iterable[str]:
    """A prompt as it may stand in a log: whole, line by line, escaped, and as the beginning of a file's name."""
    written = prompt.strip()
    escaped = json.dumps(written)[1:-1], json.dumps(written, ensure_ascii=False)[1:-1], repr(written)[1:-1]
    named = readable_words(written, _LONGEST_NAME, _NAMED_WORDS)
    for spelt in (written, *escaped, *map(str.strip, written.splitlines()), named):
        if len(spelt) >= _SHORTEST_PROMPT:
            yield spelt
