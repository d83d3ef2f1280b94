"""Carries each picture by the way that is chosen, and takes away again what it left in the artist's bucket."""

import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.bucket_rules import problems_of
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import Job
from desktop_app.domain.outcome import Delivered
from desktop_app.domain.request import KeptPicture
from desktop_app.domain.travel import Bucket, BucketKeys, Travel, Way
from desktop_app.runtime.bucket_keyring import BucketKeyring
from desktop_app.storage.left_objects import LeftObject, LeftObjects
from desktop_app.storage.library_folder import LibraryFolder

if TYPE_CHECKING:
    from desktop_app.api.delivery.base import Delivery


class Courier:
    """One for the whole program. `deliver` and `discard` block: lane threads. The others: any thread but the GUI's."""

    def __init__(self, keys: BucketKeyring, left: LeftObjects, timeouts: Timeouts, travel: Travel) -> None:
        self.keys = keys
        self.left = left
        self.travel = travel
        """Replaced as a whole, by whoever hears of another choice."""
        self._timeouts = timeouts
        self._lock = threading.Lock()
        self._at: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._deliveries: Counter[str] = Counter()

    def deliver(self, job: Job, folder: LibraryFolder, cancel: CancelToken) -> Delivered:
        """Bring the picture of `job` to where the service can take it. Raises `KnownError`."""
        from desktop_app.pipeline import still

        picture, travel = job.request.picture, self.travel
        ways = self._ways(job, travel, cancel)
        if not (isinstance(picture, KeptPicture) and _by_bucket(job, travel)):
            return still.deliver(job, folder, ways, cancel)
        with self._alone_with(picture.sha256):
            cancel.check()
            self._deliveries[picture.sha256] += 1
            if travel.bucket.delete_after:
                name = travel.bucket.object_name(picture.sha256, PurePosixPath(picture.path).suffix)
                self.left.add(LeftObject(picture.sha256, name, travel.bucket))
            return still.deliver(job, folder, ways, cancel)

    def deliveries(self, sha256: str) -> int:
        """How often these bytes were delivered, for `discard`."""
        return self._deliveries[sha256]

    def discard(self, left: LeftObject, seen: int, cancel: CancelToken) -> None:
        """Take `left` out of the bucket, unless it was delivered again since `seen` deliveries. Raises `KnownError`."""
        from desktop_app.api.delivery import by_bucket

        with self._alone_with(left.sha256):
            cancel.check()
            if self._deliveries[left.sha256] != seen:
                return
            for way in by_bucket(left.bucket, self.keys_for(left.bucket, cancel), self._timeouts):
                way.discard(left.name, cancel)
            self.left.remove(left)

    def _ways(self, job: Job, travel: Travel, cancel: CancelToken) -> "Sequence[Delivery]":
        from desktop_app.api.delivery import IN_THE_REQUEST, LINKS_ONLY, by_bucket

        if job.account == PRACTICE or not isinstance(job.request.picture, KeptPicture):
            return IN_THE_REQUEST  # practice is on this computer, and no link of ours leads anywhere from there
        match travel.way:
            case Way.REQUEST:
                return IN_THE_REQUEST
            case Way.LINK:
                return LINKS_ONLY
            case Way.BUCKET:
                return by_bucket(travel.bucket, self.keys_for(travel.bucket, cancel), self._timeouts)

    def keys_for(self, bucket: Bucket, cancel: CancelToken) -> BucketKeys:
        if problems_of(bucket):
            raise known(ErrorCode.BUCKET_UNSET)
        keys = self.keys.read(bucket.endpoint, cancel)
        if keys is None:
            raise known(ErrorCode.BUCKET_KEYS_MISSING, bucket=bucket.name)
        return keys

    @contextmanager
    def _alone_with(self, sha256: str) -> Iterator[None]:
        """One at a time with the same bytes: two shots of one still send it once, and nothing goes while it comes."""
        with self._lock:
            mine = self._at[sha256]
        with mine:
            yield


def _by_bucket(job: Job, travel: Travel) -> bool:
    return travel.way is Way.BUCKET and job.account != PRACTICE
