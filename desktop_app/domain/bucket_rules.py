"""What a bucket must be like to be used: slips of the pen are tidied, the rest is named."""

import re
from dataclasses import replace
from enum import StrEnum
from urllib.parse import urlsplit

from desktop_app.domain.account import is_loopback
from desktop_app.domain.travel import LONGEST_DAYS, Bucket

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]")
_REGION = re.compile(r"[A-Za-z0-9-]{1,64}")
_PREFIX = re.compile(r"[A-Za-z0-9!_.*'()/-]{0,200}")
"""What S3 itself calls safe in the name of an object."""


class BucketProblem(StrEnum):
    """What is wrong with a bucket as it was entered."""

    ENDPOINT_MISSING = "endpoint_missing"
    ENDPOINT_UNREADABLE = "endpoint_unreadable"
    ENDPOINT_INSECURE = "endpoint_insecure"
    REGION_WRONG = "region_wrong"
    NAME_MISSING = "name_missing"
    NAME_WRONG = "name_wrong"
    PREFIX_WRONG = "prefix_wrong"


def tidied(bucket: Bucket) -> Bucket:
    """`bucket` without what is only a slip of the pen: blanks, a missing `https://`, slashes at the ends."""
    endpoint = bucket.endpoint.strip().rstrip("/")
    if endpoint and "://" not in endpoint:
        endpoint = f"https://{endpoint}"
    return replace(
        bucket,
        endpoint=endpoint,
        region=bucket.region.strip(),
        name=bucket.name.strip(),
        prefix=bucket.prefix.strip().strip("/"),
        days=min(max(bucket.days, 1), LONGEST_DAYS),
    )


def problems_of(bucket: Bucket) -> tuple[BucketProblem, ...]:
    """All that keeps a (tidied) bucket from being used; empty if nothing does."""
    found = [_of_endpoint(bucket.endpoint)]
    if not _REGION.fullmatch(bucket.region):
        found.append(BucketProblem.REGION_WRONG)
    if not bucket.name:
        found.append(BucketProblem.NAME_MISSING)
    elif not _NAME.fullmatch(bucket.name):
        found.append(BucketProblem.NAME_WRONG)
    steps = bucket.prefix.split("/")
    if not _PREFIX.fullmatch(bucket.prefix) or any(step in {".", ".."} for step in steps) or "//" in bucket.prefix:
        found.append(BucketProblem.PREFIX_WRONG)
    return tuple(problem for problem in found if problem is not None)


def _of_endpoint(endpoint: str) -> BucketProblem | None:
    if not endpoint:
        return BucketProblem.ENDPOINT_MISSING
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return BucketProblem.ENDPOINT_UNREADABLE
    plain = endpoint.isascii() and endpoint.isprintable() and not any(odd in endpoint for odd in " <>\\@")
    if not (host and plain) or parts.path or parts.query or parts.fragment:
        return BucketProblem.ENDPOINT_UNREADABLE
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)):
        return None
    return BucketProblem.ENDPOINT_INSECURE
