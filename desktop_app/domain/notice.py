"""What is said once, in the notification area."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import JobId


class NoticeCode(StrEnum):
    """Things to say once, in the notification area, however many jobs they touch."""

    SHOT_DONE = "shot_done"  # job
    SHOT_FAILED = "shot_failed"  # job, error
    SHOT_UNCERTAIN = "shot_uncertain"  # job
    HELD_NO_TOKEN = "held_no_token"  # error
    HELD_NO_BALANCE = "held_no_balance"  # error
    HELD_OFFLINE = "held_offline"
    HELD_DELIVERY = "held_delivery"  # error: pictures can't travel the way that is chosen
    BACK_ONLINE = "back_online"  # data: count (held shots that could be sent now), price (of them all, in words)
    NOT_KEPT = "not_kept"  # error: a shot could not be saved, so it was not added
    HOST_UNKNOWN = "host_unknown"  # job; data: host (it holds finished clips, and nobody has vouched for it)
    CLIP_DIFFERS = "clip_differs"  # job; data: asked, got
    # data: kept_as, copy_of ("" or an ISO time), jobs, clips, waiting, lost; looked (0: not through the library)
    LIST_MENDED = "list_mended"
    EDIT_TOO_LATE = "edit_too_late"  # a shot that was to be edited in place is being sent already
    NOT_BINNED = "not_binned"  # error; data: count (clips that no bin would take, and that are in the library again)
    IN_THE_BIN = "in_the_bin"  # data: count (clips that undo can't bring back)
    FILMS_ADDED = "films_added"  # data: count, known, troubled, name (of the first of those)
    CLIPS_EXPORTED = "clips_exported"  # data: count, folder, troubled
    FILE_FOUND = "file_found"
    UPDATE_FOUND = "update_found"  # data: version, notes, page
    TROUBLE = "trouble"  # error
    OUR_FAULT = "our_fault"  # data: report (a bug of ours was caught, and the program goes on)
    ENDED_BADLY = "ended_badly"  # data: report (the run before this one had no proper end)


@dataclass(frozen=True)
class Notice:
    code: NoticeCode
    job_id: JobId | None = None
    error: AppError | None = None
    data: Mapping[str, str | int] = field(default_factory=dict)
