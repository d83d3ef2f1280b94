"""What is said once, in the notification area."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import JobId


class NoticeCode(StrEnum):
    """Things to say once, in the notification area, however many jobs they touch."""

    SHOT_DONE = "shot_done"  # job
    SHOT_FAILED = "shot_failed"  # job, error
    SHOT_UNCERTAIN = "shot_uncertain"  # job
    HELD_NO_TOKEN = "held_no_token"  # error
    HELD_NO_BALANCE = "held_no_balance"  # error
    HELD_OFFLINE = "held_offline"
    BACK_ONLINE = "back_online"  # data: count (held shots that could be sent now)
    NOT_KEPT = "not_kept"  # error: a shot could not be saved, so it was not added
    HOST_UNKNOWN = "host_unknown"  # job; data: host (it holds finished clips, and nobody has vouched for it)
    CLIP_DIFFERS = "clip_differs"  # job; data: asked, got
    TROUBLE = "trouble"  # error


@dataclass(frozen=True)
class Notice:
    code: NoticeCode
    job_id: JobId | None = None
    error: AppError | None = None
    data: Mapping[str, str | int] = field(default_factory=dict)
