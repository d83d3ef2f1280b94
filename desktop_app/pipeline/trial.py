"""A tiny picture sent by each way, to see that it works. Nothing of it costs anything. Lane threads only."""

import base64
import hashlib
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop_app.api import public_link
from desktop_app.api.bucket.client import BucketClient
from desktop_app.api.delivery.inline import InlineDelivery
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.bucket_rules import problems_of
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.request import KeptPicture
from desktop_app.domain.travel import Bucket, BucketKeys, Tried, Way
from desktop_app.media.picture import check_picture

TINY = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAF0lEQVR42mP8sCCKgRTAxEAiGNVAEw0AWkMB/GMCN/QAAAAASUVORK5CYII="
)
"""A PNG of 16 × 9 pixels in one colour."""

TRIAL_NAME = "stillwake-test"
"""What the tiny picture is called in a bucket, so that nobody wonders."""


def try_request(cancel: CancelToken) -> Tried:
    """The tiny picture as it would stand in a request, and back. Raises `KnownError(STOPPED)`."""
    with tempfile.TemporaryDirectory(prefix="stillwake-") as folder:
        file = Path(folder) / "test.png"
        file.write_bytes(TINY)
        digest = hashlib.sha256(TINY).hexdigest()
        picture = KeptPicture(digest, file.name, "image/png", 16, 9, len(TINY), file.name)
        reference = InlineDelivery().deliver(picture, file, cancel)
    return _tried(Way.REQUEST, base64.b64decode(reference.partition(",")[2], validate=True))


def try_link(url: str, cancel: CancelToken) -> Tried:
    """Fetch the picture behind a link, as anybody may. Raises `KnownError`: `LINK_…`, `PICTURE_…`, `STOPPED`."""
    return _tried(Way.LINK, public_link.fetch(url, cancel))


def try_bucket(bucket: Bucket, keys: BucketKeys, timeouts: Timeouts, cancel: CancelToken) -> Tried:
    """Put the tiny picture there, fetch it by its link without credentials as the service will, and take it away.

    Raises `KnownError`: `BUCKET_…`, `BUCKET_LINK_DEAD` among them, and `STOPPED`.
    """
    if problems_of(bucket):
        raise known(ErrorCode.BUCKET_UNSET)
    name = bucket.object_name(TRIAL_NAME, ".png")
    with BucketClient(bucket, keys, timeouts) as client:
        client.put(name, TINY, "image/png", cancel)
        link = client.link(name)
        try:
            came = public_link.fetch_own(link, cancel, most=len(TINY))
        finally:
            _take_away(client, name, bucket, cancel)
    if came != TINY:
        raise known(ErrorCode.BUCKET_LINK_DEAD, host=public_link.host_of(link))
    tried = _tried(Way.BUCKET, came)
    return Tried(tried.way, tried.size, tried.width, tried.height, private=not public_link.leads_out(link, cancel))


def _take_away(client: BucketClient, name: str, bucket: Bucket, cancel: CancelToken) -> None:
    if bucket.delete_after:
        client.delete(name, cancel)  # these keys have to be able to
        return
    with suppress(KnownError):  # keys that may only put are good enough: the next test writes over it
        client.delete(name, cancel)


def _tried(way: Way, data: bytes) -> Tried:
    size = check_picture(data, TRIAL_NAME)
    return Tried(way, len(data), size.width, size.height)
