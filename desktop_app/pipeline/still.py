"""The still's way: into the library folder when a job is added, and to the service when it is sent."""

from collections.abc import Sequence

from desktop_app.api.delivery import choose
from desktop_app.api.delivery.base import Delivery
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.job import Job
from desktop_app.domain.outcome import Delivered
from desktop_app.domain.request import KeptPicture, PreparedStill
from desktop_app.storage.library_folder import LibraryFolder


def keep(still: PreparedStill, folder: LibraryFolder) -> KeptPicture:
    """Write the prepared bytes into the library folder, once for the same bytes, so that the job owns its picture.

    Raises `KnownError` with `DISK_FULL` or `FOLDER_UNAVAILABLE`. Any thread but the GUI's.
    """
    path = folder.keep_still(still.data, still.sha256, still.source_name, still.suffix)
    return KeptPicture(
        sha256=still.sha256,
        path=path,
        media_type=still.media_type,
        width=still.width,
        height=still.height,
        byte_count=len(still.data),
        source_name=still.source_name,
        framing=still.framing,
        original=still.original,
    )


def deliver(job: Job, folder: LibraryFolder, ways: Sequence[Delivery], cancel: CancelToken) -> Delivered:
    """Bring the picture to where the service can take it, by the first of `ways` that is for it."""
    picture = job.request.picture
    file = folder.resolve(picture.path) if isinstance(picture, KeptPicture) else None
    return Delivered(choose(picture, ways).deliver(picture, file, cancel))
