"""What goes back over the wire: answers as values, and which part of a file a range asks for."""

import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path
from typing import Any

JSON_TYPE = "application/json"
BOMB = 64 * 1024 * 1024
"""Bytes."""
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@dataclass(frozen=True)
class FilePart:
    """`count` bytes of `path` from `start`."""

    path: Path
    start: int
    count: int


@dataclass(frozen=True)
class Answer:
    """An HTTP answer without Content-Length, which is always that of `body`."""

    status: int
    body: bytes | FilePart = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def length(self) -> int:
        return self.body.count if isinstance(self.body, FilePart) else len(self.body)

    def but(self, **members: object) -> "Answer":
        """The same with some members of its JSON object set."""
        if isinstance(self.body, FilePart):
            return self
        return replace(self, body=json.dumps({**json.loads(self.body), **members}).encode())


def json_answer(data: Mapping[str, Any], status: int = HTTPStatus.OK) -> Answer:
    return Answer(status, json.dumps(data).encode(), {"Content-Type": JSON_TYPE})


def gzip_bomb(answer: Answer) -> Answer:
    """`answer` with a body that is small on the wire and `BOMB` bytes once unpacked."""
    return replace(answer, body=gzip.compress(bytes(BOMB)), headers={**answer.headers, "Content-Encoding": "gzip"})


def error_answer(
    status: int, error_code: int | None, message: str, detail: list[dict[str, Any]] | None = None
) -> Answer:
    """The service's kind of error: a numeric `error_code`, `message`, sometimes `detail` [D]."""
    code = {} if error_code is None else {"error_code": error_code}
    more = {} if detail is None else {"detail": detail}
    return json_answer({**code, "message": message, **more}, status)


def file_answer(
    path: Path, media_type: str, asked: Mapping[str, str], etag_mark: str = "", ranges: bool = True
) -> Answer:
    """`path`, or the part of it that the request headers `asked` (lower-case names) wish for: 200, 206 or 416.

    With `etag_mark` it looks like another file; without `ranges` the wish is not heeded.
    """
    stat = path.stat()
    etag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}{etag_mark}"'
    headers = {"Content-Type": media_type, "ETag": etag, "Cache-Control": "private"}
    if ranges:
        headers["Accept-Ranges"] = "bytes"
    whole = Answer(HTTPStatus.OK, FilePart(path, 0, stat.st_size), headers)
    wish = _RANGE.fullmatch(asked.get("range", "").replace(" ", ""))
    if not ranges or wish is None or wish[0] == "bytes=-" or asked.get("if-range", etag) != etag:
        return whole
    if wish[1]:
        start = int(wish[1])
        end = min(int(wish[2] or stat.st_size - 1), stat.st_size - 1)
        if wish[2] and int(wish[2]) < start:
            return whole
    else:
        start, end = max(0, stat.st_size - int(wish[2])), stat.st_size - 1
    if start > end:
        unfulfillable = {**headers, "Content-Range": f"bytes */{stat.st_size}"}
        return Answer(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, b"", unfulfillable)
    part_headers = {**headers, "Content-Range": f"bytes {start}-{end}/{stat.st_size}"}
    return Answer(HTTPStatus.PARTIAL_CONTENT, FilePart(path, start, end - start + 1), part_headers)
