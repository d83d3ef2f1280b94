"""Jobs for tests, in any state, as the program itself would have made them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import PRACTICE, JobId, new_job_id
from desktop_app.domain.job import HoldReason, Job, JobState, MediaKind, Output, RemoteStatus
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import GenerationRequest, LinkedPicture

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
MODEL_ID = "ltx/ltx-2/fast/image-to-video"
LINK = LinkedPicture("https://example.org/still.png")
OUTPUT = Output(MediaKind.VIDEO, "https://media.runcomfy.net/a.mp4")


def a_request(prompt: str = "Rain on the tramlines") -> GenerationRequest:
    values: dict[str, Value] = {
        "prompt": prompt,
        "duration": 6,
        "resolution": "1080p",
        "aspect_ratio": "16:9",
        "fps": 25,
    }
    return GenerationRequest(MODEL_ID, {**values, "generate_audio": True}, LINK)


def a_job(state: JobState = JobState.QUEUED, **changes: Any) -> Job:
    """A valid job in `state`, with what that state needs."""
    job = Job(new_job_id(), PRACTICE, a_request(), JobState.QUEUED, NOW, 1.0)
    needs: dict[JobState, dict[str, Any]] = {
        JobState.HELD: {"reason": HoldReason.OFFLINE},
        JobState.RUNNING: {"request_id": "req-1", "submitted_at": NOW},
        JobState.CANCELLING: {"request_id": "req-1", "submitted_at": NOW},
        JobState.DOWNLOADING: {"request_id": "req-1", "outputs": (OUTPUT,), "remote_status": RemoteStatus.COMPLETED},
        JobState.DONE: {"request_id": "req-1", "outputs": (OUTPUT,), "finished_at": NOW + timedelta(minutes=1)},
        JobState.FAILED: {
            "request_id": "req-1",
            "error": AppError(ErrorCode.GENERATION_FAILED),
            "finished_at": NOW + timedelta(minutes=1),
        },
        JobState.CANCELLED: {"finished_at": NOW + timedelta(minutes=1)},
    }
    return replace(job, state=state, **{**needs.get(state, {}), **changes})


def job_id(number: int) -> JobId:
    return JobId(f"00000000-0000-4000-8000-{number:012d}")
