"""The `.json` beside each clip: all that is needed to bring its row back, the artist's own work included."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import AppError, ErrorCode, KnownError, known
from desktop_app.domain.ids import AccountId, ClipId, JobId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, RemoteStatus
from desktop_app.domain.request import GenerationRequest
from desktop_app.storage.disk import disk_trouble, write_durably
from desktop_app.storage.encoding import (
    MALFORMED,
    Json,
    maybe_moment_text,
    moment_text,
    money_text,
    output_forms,
    picture_form,
    read_maybe_moment,
    read_moment,
    read_money,
    read_outputs,
    read_picture,
)
from desktop_app.storage.library_folder import SIDECAR, LibraryFolder

SCHEMA_VERSION = 1

PICTURE_FIELD = "image_url"
"""[S] what the default model calls its picture."""

log = logging.getLogger(__name__)


def write(folder: LibraryFolder, job: Job, clip: Clip, picture_field: str = PICTURE_FIELD) -> Path:
    """Write (or renew) the sidecar of `clip`, durably, and return its place: after the clip, before the job is DONE.

    `picture_field` is the model's own name for its picture. Any thread but the GUI's. Raises `KnownError`: `DISK_FULL`,
    `FOLDER_UNAVAILABLE`.
    """
    path = folder.resolve(clip.path + SIDECAR)
    write_durably(path, encode(job, clip, picture_field))
    return path


def renew(folder: LibraryFolder, job: Job, clip: Clip, picture_field: str = PICTURE_FIELD) -> bool:
    """`write`, unless it says all of this already, or the clip isn't under its name. False: the clip isn't there.

    A clip that is moved away meanwhile leaves no sidecar behind. Raises `KnownError` as `write`.
    """
    path, file = folder.resolve(clip.path + SIDECAR), folder.resolve(clip.path)
    if not file.is_file():
        return False
    data = encode(job, clip, picture_field)
    if _bytes_of(path) != data:
        write_durably(path, data)
        if not file.is_file():
            with disk_trouble(path.parent):
                path.unlink(missing_ok=True)
            return False
    return True


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None  # not there, or not to be read: it is written anew, which says what is wrong with the disk


def encode(job: Job, clip: Clip, picture_field: str = PICTURE_FIELD) -> bytes:
    """The sidecar's bytes. The job may still be on its way to DONE: its end is then the clip's own time."""
    picture = picture_form(job.request.picture)
    framing = picture.pop("framing", None)
    form = {
        "schema_version": SCHEMA_VERSION,
        "job_id": job.id,
        "request_id": job.request_id,
        "account": job.account,
        "model_id": job.request.model_id,
        "values": {picture_field: picture.get("sha256", picture.get("url")), **job.request.values},
        "prompt": job.prompt,
        "created_at": moment_text(job.created_at),
        "submitted_at": maybe_moment_text(job.submitted_at),
        "started_at": maybe_moment_text(job.started_at),
        "finished_at": moment_text(job.finished_at or clip.created_at),
        "cost_usd": money_text(job.cost_usd),
        "made_from": job.made_from,
        "source_image": {"field": picture_field, **picture},
        "framing": framing,
        "outputs": output_forms(job.outputs),
        "queue": {
            "position": job.position,
            "remote_status": job.remote_status,
            "remote_word": job.remote_word,
            "renewed": job.renewed,
            "dismissed": job.dismissed,
        },
        "clip": {
            "id": clip.id,
            "kind": clip.kind.value,
            "sha256": clip.sha256,
            "byte_count": clip.byte_count,
            "width": clip.width,
            "height": clip.height,
            "duration": clip.duration,
            "fps": clip.fps,
            "has_audio": clip.has_audio,
            "created_at": moment_text(clip.created_at),
        },
        "sha256": clip.sha256,
        "rating": clip.rating,
        "favourite": clip.favourite,
        "rejected": clip.rejected,
        "tags": clip.tags,
        "collections": clip.collections,
        "notes": clip.notes,
    }
    return (json.dumps(form, indent=2) + "\n").encode("ascii")


def read(path: Path, clip_path: str) -> tuple[Job, Clip]:
    """The finished job and its clip, as the sidecar at `path` tells; `clip_path` is where the clip is now.

    Unknown fields are passed over; what is missing of the artist's work (rating, tags …) or of the queue's affairs
    counts as none: sidecars of older and of later days are read alike. Raises `KnownError`: `SIDECAR_UNREADABLE`,
    `FOLDER_UNAVAILABLE`.
    """
    with disk_trouble(path.parent):
        data = path.read_bytes()
    return decode(data, path, clip_path)


def decode(data: bytes, path: Path, clip_path: str) -> tuple[Job, Clip]:
    """As `read`, of the sidecar's bytes."""
    try:
        form = json.loads(data)
        if form["schema_version"] > SCHEMA_VERSION:
            raise ValueError(f"version {form['schema_version']}")
        job = _read_job(form)
        return job, _read_clip(form, job.id, clip_path)
    except MALFORMED as error:
        raise known(ErrorCode.SIDECAR_UNREADABLE, file=str(path)) from error


def _read_job(form: Json) -> Job:
    source: Json = dict(form["source_image"])
    picture_field = source.pop("field")
    values = {name: value for name, value in form["values"].items() if name != picture_field}
    picture = read_picture({**source, "framing": form["framing"]})
    queue: Json = form.get("queue", {})
    status = queue.get("remote_status")
    return Job(
        id=JobId(form["job_id"]),
        account=AccountId(form["account"]),
        request=GenerationRequest(form["model_id"], values, picture),
        state=JobState.DONE,
        created_at=read_moment(form["created_at"]),
        position=float(queue.get("position", 0.0)),
        request_id=form["request_id"],
        remote_status=None if status is None else RemoteStatus(status),
        remote_word=queue.get("remote_word", ""),
        outputs=read_outputs(form["outputs"]),
        renewed=queue.get("renewed", False),
        cost_usd=read_money(form["cost_usd"]),
        submitted_at=read_maybe_moment(form.get("submitted_at")),
        started_at=read_maybe_moment(form.get("started_at")),
        finished_at=read_moment(form["finished_at"]),
        made_from=None if form.get("made_from") is None else JobId(form["made_from"]),
        dismissed=queue.get("dismissed", False),
    )


def _read_clip(form: Json, job_id: JobId, clip_path: str) -> Clip:
    facts: dict[str, Any] = form["clip"]
    return Clip(
        id=ClipId(facts["id"]),
        job_id=job_id,
        path=clip_path,
        kind=MediaKind(facts["kind"]),
        sha256=facts["sha256"],
        byte_count=facts["byte_count"],
        width=facts["width"],
        height=facts["height"],
        created_at=read_moment(facts["created_at"]),
        duration=facts["duration"],
        fps=facts["fps"],
        has_audio=facts["has_audio"],
        rating=form.get("rating", 0),
        favourite=form.get("favourite", False),
        tags=tuple(form.get("tags", ())),
        notes=form.get("notes", ""),
        rejected=form.get("rejected", False),
        collections=tuple(form.get("collections", ())),
    )


def rebuild(folder: LibraryFolder) -> Iterator[tuple[Job, Clip] | AppError]:
    """Every clip of the library with its history, from the sidecars alone; an error for each that can't be read.

    A clip or a whole month may have been moved within the library. A job with several clips comes once with each.
    Raises `KnownError(FOLDER_UNAVAILABLE)` if the folder itself can't be read.
    """
    for path in folder.sidecars():
        clip_file = path.with_name(path.name.removesuffix(SIDECAR))
        clip_path = folder.relative(clip_file)
        try:
            # A name that is no UTF-8 (possible on Linux) can't be stored.
            clip_path.encode()
            if not clip_file.is_file():
                raise known(ErrorCode.CLIP_UNREADABLE, file=str(clip_file))
            yield read(path, clip_path)
        except UnicodeEncodeError:
            yield AppError(ErrorCode.SIDECAR_UNREADABLE, {"file": str(path)})
        except KnownError as error:
            log.warning("not rebuilt: %s", error)
            yield error.error
