"""From a finished request to clips in the library: names, downloads, checks, sidecars. Lane threads only.

Both steps may be run again after any interruption: a name is decided once and saved before the first byte is fetched,
so a file that already stands under it is the clip.
"""

import hashlib
import shutil
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from desktop_app.api.download import discard, fetch, finish
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.trust import media_host_trusted
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, Job, MediaKind, Output
from desktop_app.domain.outcome import Downloaded, Named
from desktop_app.fault_points import reach
from desktop_app.storage import sidecar
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.library_folder import LibraryFolder

_lens = threading.Lock()
"""One file is looked through at a time: that takes a core as long as it lasts, and the window is left the others."""


def name(job: Job, folder: LibraryFolder, cancel: CancelToken) -> Named:
    """Give every output its final name in the library folder; each is taken at once by a `.part` file."""
    folder.check()
    taken: list[Output] = []
    for index, output in enumerate(job.outputs):
        cancel.check()
        taken.append(replace(output, path=folder.clip_path(job, output, index)))
    return Named(tuple(taken))


def download(
    job: Job,
    base: str,
    vouched: Collection[str],
    folder: LibraryFolder,
    picture_field: str,
    progress: Callable[[int, int | None], None],
    now: Callable[[], datetime],
    timeouts: Timeouts,
    cancel: CancelToken,
) -> Downloaded:
    """Fetch every output that isn't there yet, check it, put it under its final name, write its sidecar.

    `base` is the account's API base: its own host is trusted for media, besides the service's and those that the user
    has `vouched` for. The token never comes here.
    """
    folder.check()
    for output in job.outputs:
        if not folder.resolve(output.path).exists():
            _fetch_one(output, folder, base, vouched, progress, timeouts, cancel)
    return _kept(job, folder, picture_field, now(), cancel)


def import_file(
    job: Job, source: Path, folder: LibraryFolder, picture_field: str, now: Callable[[], datetime], cancel: CancelToken
) -> Downloaded:
    """The user has the file of a lost request: copy it into the library as the clip of this job.

    Raises `KnownError` with `CLIP_UNREADABLE` or `MEDIA_DAMAGED` if it isn't a video, `DISK_FULL`,
    `FOLDER_UNAVAILABLE`.
    """
    from desktop_app.media.clip import verify

    folder.check()
    verify(source, MediaKind.VIDEO)
    output = Output(MediaKind.VIDEO, "")
    path = folder.copied_before(job, output, 0, source) or folder.clip_path(job, output, 0)
    output = replace(output, path=path)
    final, part = folder.resolve(path), folder.part_of(path)
    if not final.exists():
        folder.room(source.stat().st_size)
        copy = part.with_name(f"{part.name}.copy")  # the part says whose name it is until the clip stands under it
        with disk_trouble(part.parent, source.stat().st_size):
            shutil.copyfile(source, copy)
        _finish(copy, final)
    discard(part)
    return _kept(replace(job, outputs=(output,)), folder, picture_field, now(), cancel)


def _kept(
    job: Job, folder: LibraryFolder, picture_field: str, finished_at: datetime, cancel: CancelToken
) -> Downloaded:
    """Every file of `job` is under its final name: what they are, and a sidecar for each."""
    clips = tuple(_clip(job, output, index, folder, finished_at, cancel) for index, output in enumerate(job.outputs))
    for clip in clips:
        reach("sidecar.before")
        sidecar.write(folder, job, clip, picture_field)
        reach("sidecar.after")
    return Downloaded(clips, finished_at)


def _fetch_one(
    output: Output,
    folder: LibraryFolder,
    base: str,
    vouched: Collection[str],
    progress: Callable[[int, int | None], None],
    timeouts: Timeouts,
    cancel: CancelToken,
) -> None:
    from desktop_app.media.clip import verify

    part = folder.part_of(output.path)

    def trusts(host: str) -> bool:
        return media_host_trusted(host, base, vouched)

    fetch(output.url, part, trusts, cancel, progress, timeouts=timeouts, room=folder.room)
    try:
        with _lens:
            verify(part, output.kind)
    except KnownError:
        discard(part)  # it came whole and is no clip: nothing to go on with
        raise
    _finish(part, folder.resolve(output.path))


def _finish(part: Path, final: Path) -> None:
    reach("file.before")
    finish(part, final)
    reach("file.after")


def _clip(
    job: Job, output: Output, index: int, folder: LibraryFolder, created_at: datetime, cancel: CancelToken
) -> Clip:
    from desktop_app.media.clip import probe

    file = folder.resolve(output.path)
    with _lens:
        cancel.check()
        facts = probe(file)
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Clip(
        id=ClipId(str(uuid5(NAMESPACE_URL, f"{job.id}/{index}"))),
        job_id=job.id,
        path=output.path,
        kind=facts.kind,
        sha256=digest,
        byte_count=file.stat().st_size,
        width=facts.width,
        height=facts.height,
        created_at=created_at,
        duration=facts.duration,
        fps=facts.fps,
        has_audio=facts.has_audio,
    )
