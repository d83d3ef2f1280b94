"""The body of an answer: limited in size, however it is packed, and read as a JSON object where it is one."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests

LARGEST_REPLY = 4 * 1024 * 1024
"""Bytes of one JSON reply once unpacked; the rest is not even fetched."""

_CHUNK = 64 * 1024


@dataclass(frozen=True)
class Reply:
    """A good answer: its HTTP status and its JSON object."""

    status: int
    body: Mapping[str, Any]


def read_body(response: requests.Response, within: float) -> bytes | None:
    """The unpacked body; `None` if larger than `LARGEST_REPLY`. Closes the response, or hands its connection back.

    Raises one of `faults.BROKEN`, `TimeoutError` among them when the body takes longer than `within` seconds.
    """
    deadline = time.monotonic() + within
    collected = bytearray()
    try:
        # read1: one chunk as it comes, so that a body trickling in for ever meets the deadline.
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            collected += chunk
            if len(collected) > LARGEST_REPLY:
                return None
            if time.monotonic() > deadline:
                raise TimeoutError("the answer did not end in time")
    finally:
        response.close()
    return bytes(collected)


def json_object(data: bytes | None) -> Mapping[str, Any] | None:
    """The JSON object in `data`; `None` for everything else. Letters that are not UTF-8 are replaced, not refused."""
    if data is None:
        return None
    try:
        parsed = json.loads(data.decode("utf-8-sig", errors="replace"))
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None
