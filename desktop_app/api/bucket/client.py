"""Calls to a bucket: is it there, put it, take it away, and a link that anybody may follow for a while.

Each is broken off by its `CancelToken`. None of them is paid, so whoever calls may call again.
"""

import io
import logging
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import requests

from desktop_app.api.bucket.address import object_address
from desktop_app.api.bucket.signing import signed_headers, signed_link
from desktop_app.api.bucket.verdicts import bucket_verdict
from desktop_app.api.cutting import cut
from desktop_app.api.faults import BROKEN, fault
from desktop_app.api.reading import read_body
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.wire import USER_AGENT, Line, WireAdapter
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.travel import Bucket, BucketKeys

log = logging.getLogger(__name__)

DAY = 24 * 60 * 60

_NEVER_CAME_ABOUT = frozenset({ErrorCode.UNREACHABLE, ErrorCode.TLS_FAILED})


@dataclass(frozen=True)
class _Answer:
    status: int
    length: int | None
    error: KnownError | None


class BucketClient:
    """The way to one bucket, for one thread at a time; leave its `with` block and its connection is closed."""

    def __init__(self, bucket: Bucket, keys: BucketKeys, timeouts: Timeouts | None = None) -> None:
        self._bucket = bucket
        self._keys = keys
        self._timeouts = timeouts or Timeouts()
        self._adapter = WireAdapter(self._timeouts)
        self._host = urlsplit(object_address(bucket, "")).hostname or ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._adapter.close()

    def holds(self, name: str, byte_count: int, cancel: CancelToken) -> bool:
        """Whether the object is there, whole. Raises `KnownError`: `BUCKET_…`, `STOPPED`.

        A refusal is no answer here: to keys that may not list, S3 says "forbidden" of what isn't there, and never
        says why. The `put` that follows is told.
        """
        answer = self._call("HEAD", name, cancel)
        if answer.error is not None and (answer.status == 429 or answer.status >= 500):
            raise answer.error
        return answer.error is None and answer.length == byte_count

    def put(self, name: str, data: bytes, media_type: str, cancel: CancelToken) -> None:
        """Store the object: whole, or not at all. Raises `KnownError` as `holds`."""
        answer = self._call("PUT", name, cancel, data, media_type)
        if answer.error is not None:
            raise answer.error

    def delete(self, name: str, cancel: CancelToken) -> None:
        """Take the object away; one that isn't there is gone already. Raises `KnownError` as `holds`."""
        answer = self._call("DELETE", name, cancel)
        if answer.error is not None and answer.status != 404:
            raise answer.error

    def link(self, name: str) -> str:
        """A link to the object that anybody may GET for the bucket's number of days. Made here, without a call."""
        address = object_address(self._bucket, name)
        return signed_link(address, self._keys, self._bucket.region, self._bucket.days * DAY)

    def _call(self, method: str, name: str, cancel: CancelToken, data: bytes = b"", media_type: str = "") -> _Answer:
        cancel.check()
        url = object_address(self._bucket, name)
        headers = {"User-Agent": USER_AGENT, **({"Content-Type": media_type} if media_type else {})}
        signed = signed_headers(method, url, headers, data, self._keys, self._bucket.region)
        # As a file: then each piece of the body has the sending time-out to itself.
        request = requests.Request(method, url, signed, data=io.BytesIO(data) if data else b"")
        with Line() as line, cancel.waking(line.cut):
            try:
                with closing(self._adapter.exchange(request, line, self._timeouts.answering)) as response:
                    told = read_body(response, self._timeouts.answering)
            except BROKEN as error:
                cancel.check()
                raise self._broken(error, line) from error
        cancel.check()
        log.debug("%s %s: HTTP %d", method, cut(url), response.status_code)
        said_no = None
        if not 200 <= response.status_code < 300:
            text = (told or b"")[:10_000].decode(errors="replace")
            refusal = bucket_verdict(
                response.status_code, response.headers, text, self._bucket, self._host, datetime.now(UTC)
            )
            log.info("%s to the bucket: HTTP %d, %s", method, response.status_code, refusal.code)
            said_no = KnownError(refusal)
        length = response.headers.get("Content-Length", "")
        return _Answer(response.status_code, int(length) if length.isascii() and length.isdigit() else None, said_no)

    def _broken(self, error: Exception, line: Line) -> KnownError:
        found = fault(error, line, self._host).error
        unreached = found.code in _NEVER_CAME_ABOUT
        log.info("the bucket: %s: %s", found.code, cut(str(error)))
        return KnownError(replace(found, code=ErrorCode.BUCKET_UNREACHABLE if unreached else ErrorCode.BUCKET_CUT))
