"""What a bucket says no with: the one table from S3's error codes and HTTP status to our own.

The codes are Amazon's; R2, B2 and MinIO say the same, or nothing but the status.
"""

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import MappingProxyType

from desktop_app.api.cutting import cut
from desktop_app.api.verdicts import retry_after
from desktop_app.domain.errors import AppError, ErrorCode, ErrorDatum
from desktop_app.domain.travel import Bucket

_E = ErrorCode

_BY_CODE: Mapping[str, ErrorCode] = MappingProxyType(
    {
        "InvalidAccessKeyId": _E.BUCKET_KEYS_REFUSED,
        "SignatureDoesNotMatch": _E.BUCKET_KEYS_REFUSED,
        "Unauthorized": _E.BUCKET_KEYS_REFUSED,
        "InvalidToken": _E.BUCKET_KEYS_REFUSED,
        "ExpiredToken": _E.BUCKET_KEYS_REFUSED,
        "AccessDenied": _E.BUCKET_FORBIDDEN,
        "AllAccessDisabled": _E.BUCKET_FORBIDDEN,
        "NoSuchBucket": _E.BUCKET_UNKNOWN,
        "InvalidBucketName": _E.BUCKET_UNKNOWN,
        "AuthorizationHeaderMalformed": _E.BUCKET_ELSEWHERE,
        "IllegalLocationConstraintException": _E.BUCKET_ELSEWHERE,
        "PermanentRedirect": _E.BUCKET_ELSEWHERE,
        "TemporaryRedirect": _E.BUCKET_ELSEWHERE,
        "RequestTimeTooSkewed": _E.BUCKET_CLOCK,
        "SlowDown": _E.BUCKET_TROUBLE,
        "InternalError": _E.BUCKET_TROUBLE,
        "ServiceUnavailable": _E.BUCKET_TROUBLE,
        "OperationAborted": _E.BUCKET_TROUBLE,
        "RequestTimeout": _E.BUCKET_CUT,
        "IncompleteBody": _E.BUCKET_CUT,
        "XAmzContentSHA256Mismatch": _E.BUCKET_CUT,
    }
)

_BY_STATUS: Mapping[int, ErrorCode] = MappingProxyType(
    {
        301: _E.BUCKET_ELSEWHERE,
        307: _E.BUCKET_ELSEWHERE,
        401: _E.BUCKET_KEYS_REFUSED,
        403: _E.BUCKET_FORBIDDEN,
        404: _E.BUCKET_UNKNOWN,
        407: _E.BUCKET_UNREACHABLE,  # said by a proxy, which passed nothing on
        408: _E.BUCKET_CUT,
        429: _E.BUCKET_TROUBLE,
    }
)


def bucket_verdict(
    status: int, headers: Mapping[str, str], body: str, bucket: Bucket, host: str, now: datetime
) -> AppError:
    """The error that an answer other than 2xx stands for.

    `data`: host, bucket, status; service_code and message (the service's own words, shortened), region (where the
    bucket is) and minutes (how far this clock is off), where they were given.
    """
    spoken = _element(body, "Code")
    code = _BY_CODE.get(spoken) or _BY_STATUS.get(status)
    if code is None:
        code = _E.BUCKET_TROUBLE if status >= 500 else _E.BUCKET_REFUSED
    data: dict[str, ErrorDatum] = {"host": host, "bucket": bucket.name, "status": status}
    if spoken:
        data["service_code"] = spoken
    if message := cut(html.unescape(_element(body, "Message")))[:300]:
        data["message"] = message
    if code is _E.BUCKET_ELSEWHERE and (region := headers.get("x-amz-bucket-region") or _element(body, "Region")):
        data["region"] = region[:64]
    if code is _E.BUCKET_CLOCK and (minutes := _minutes_off(body, headers, now)) is not None:
        data["minutes"] = minutes
    return AppError(code, data, retry_after(headers))


def _element(body: str, name: str) -> str:
    """The text of the first element `name`; foreign XML is not parsed for that."""
    found = re.search(rf"<{name}>([^<]*)</{name}>", body)
    return found[1].strip() if found else ""


def _minutes_off(body: str, headers: Mapping[str, str], now: datetime) -> int | None:
    given = _element(body, "ServerTime")
    try:
        theirs = datetime.fromisoformat(given) if given else parsedate_to_datetime(headers.get("Date", ""))
    except ValueError:
        return None
    theirs = theirs if theirs.tzinfo is not None else theirs.replace(tzinfo=UTC)
    return max(1, round(abs((now - theirs).total_seconds()) / 60))
