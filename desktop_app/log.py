"""Logging: one rotating file in the data folder, every known secret taken out of it, of tracebacks too."""

import logging
import re
import sys
import threading
from pathlib import Path
from urllib.parse import quote

FOLDER = "logs"
REPORTS_FOLDER = "reports"
"""Crash reports, beside it: see `crash_reports`."""
FILE_NAME = "stillwake.log"
LINE = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

HIDDEN = "‹secret›"

_LARGEST_FILE = 2 * 1024 * 1024
_OLD_FILES = 3
_LONG_LINE = 640
"""Bytes that a line is allowed when the last so many are read."""
_SHORTEST_SECRET = 8
"""What is shorter is no token, and might be a word of every second line."""
_BEARER = re.compile(r"(?i)\b(bearer\s+)[A-Za-z0-9._~+/=-]{4,}")
_SIGNED = re.compile(r"(?i)\b(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s\"'<>\\]+")
"""What makes a pre-signed link one: whoever has it has the picture."""
_CHATTY = ("urllib3", "PIL", "asyncio", "keyring", "jeepney", "botocore")
"""Libraries whose own small talk is not ours to keep: urllib3's names signed links."""

_lock = threading.Lock()
_secrets: tuple[str, ...] = ()


def register_secret(secret: str) -> None:
    """From now on `secret` never reaches a log. Any thread; call it before the secret is first used."""
    global _secrets
    if len(secret) < _SHORTEST_SECRET:
        return
    with _lock:
        # Longest first: one secret may begin another.
        _secrets = tuple(sorted({*_secrets, secret, quote(secret, safe="")}, key=len, reverse=True))


def redact(text: str) -> str:
    """`text` without any registered secret, bearer token or signature of a link."""
    for secret in _secrets:
        text = text.replace(secret, HIDDEN)
    return _SIGNED.sub(rf"\g<1>{HIDDEN}", _BEARER.sub(rf"\g<1>{HIDDEN}", text))


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so that arguments, tracebacks and stacks are covered however they came in."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def setup_logging(data_dir: Path, level: int = logging.INFO) -> logging.Handler:
    """Log from `level` up into `data_dir`/logs/stillwake.log; returns the handler, for `end_logging`.

    Where the folder can't be written, warnings go to standard error in place of it: a log is no reason not to start.
    """
    handler: logging.Handler
    try:
        folder = data_dir / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        # Not before: it brings sockets and pickles, which the first paint does without.
        from logging.handlers import RotatingFileHandler

        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_LARGEST_FILE, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
        level = max(level, logging.WARNING)
    handler.setLevel(level)
    handler.setFormatter(RedactingFormatter(LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.ERROR)
    return handler


def end_logging(handler: logging.Handler) -> None:
    """Take `handler` down and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def last_lines(data_dir: Path, count: int) -> str:
    """The end of the log, secrets already out; "" where there is none. Reads a file: but for a crash, no GUI thread."""
    file = data_dir / FOLDER / FILE_NAME
    try:
        with file.open("rb") as stream:
            stream.seek(max(0, file.stat().st_size - count * _LONG_LINE))
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-count:])
