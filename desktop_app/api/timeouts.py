"""How long each part of a call may take. Alone in its file: whoever hands it on needs no HTTP for that."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Timeouts:
    """Seconds. `connecting` is per address, TLS included; `sending` per 16 KiB of body without progress.

    `answering` is the longest silence before and within the answer to a POST, `reading` within the answer to a GET,
    `stalled` within a download.
    """

    connecting: float = 10
    sending: float = 60
    answering: float = 120
    reading: float = 30
    stalled: float = 60
