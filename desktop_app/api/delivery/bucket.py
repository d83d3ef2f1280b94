"""A kept still by way of the artist's own bucket: put there once, and named to the service by a pre-signed link. [S]"""

from pathlib import Path, PurePosixPath

from desktop_app.api.bucket.client import BucketClient
from desktop_app.api.delivery.kept import kept_bytes
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.request import KeptPicture, Picture
from desktop_app.domain.travel import Bucket, BucketKeys

LARGEST_LINKED = 50_000_000
"""Bytes of a picture that the service fetches [S]."""


def object_of(picture: KeptPicture, bucket: Bucket) -> str:
    """What the still is called in the bucket: by its content, so that the same bytes are there once."""
    return bucket.object_name(picture.sha256, PurePosixPath(picture.path).suffix)


class BucketDelivery:
    def __init__(self, bucket: Bucket, keys: BucketKeys, timeouts: Timeouts) -> None:
        self._bucket, self._keys, self._timeouts = bucket, keys, timeouts

    def takes(self, picture: Picture) -> bool:
        return isinstance(picture, KeptPicture)

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """A fresh link to the still, which is sent only if the bucket doesn't hold it yet.

        Raises `KnownError`: those of `kept_bytes`, and `BUCKET_…`.
        """
        if not isinstance(picture, KeptPicture) or file is None:
            raise TypeError("a bucket is for kept stills, each with its file")
        name = object_of(picture, self._bucket)
        with BucketClient(self._bucket, self._keys, self._timeouts) as client:
            if not client.holds(name, picture.byte_count, cancel):
                data = kept_bytes(picture, file, LARGEST_LINKED, cancel)
                client.put(name, data, picture.media_type, cancel)
            return client.link(name)

    def discard(self, left: str, cancel: CancelToken) -> None:
        """Delete the object `left`. Raises `KnownError`, as the bucket's calls do."""
        with BucketClient(self._bucket, self._keys, self._timeouts) as client:
            client.delete(left, cancel)
