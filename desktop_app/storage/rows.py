"""Jobs, submissions, clips and quotes as rows, and back, exactly.

A job's columns are what is searched, sorted and guarded; `request` and `details` are JSON and hold all the rest.
`prompt` and `price_key` are made from the request, for looking up.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.ids import AccountId, ClipId, JobId
from desktop_app.domain.job import (
    Clip,
    HoldReason,
    Job,
    JobState,
    MediaKind,
    RemoteStatus,
    Submission,
    SubmissionEnding,
    WaitingFor,
)
from desktop_app.domain.pricing import PriceUnit, Quote, same_price_key
from desktop_app.storage.encoding import (
    MALFORMED,
    dumps,
    error_form,
    maybe_moment_text,
    moment_text,
    money_text,
    output_forms,
    plain,
    read_error,
    read_maybe_moment,
    read_moment,
    read_money,
    read_outputs,
    read_request,
    request_form,
)

Row: TypeAlias = dict[str, str | int | float | None]
Read = TypeVar("Read")


def insert_into(table: str, row: Row) -> str:
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{column}' for column in row)})"


def assignments(row: Row) -> str:
    """For an UPDATE's SET."""
    return ", ".join(f"{column} = :{column}" for column in row)


def read(reader: Callable[[sqlite3.Row], Read], row: sqlite3.Row) -> Read:
    """`reader(row)`. A row that nobody here has written raises `KnownError(DATABASE_DAMAGED)`."""
    try:
        return reader(row)
    except MALFORMED as error:
        raise known(ErrorCode.DATABASE_DAMAGED) from error


def job_row(job: Job) -> Row:
    return {
        "id": job.id,
        "account": job.account,
        "state": job.state.value,
        "created_at": moment_text(job.created_at),
        "finished_at": maybe_moment_text(job.finished_at),
        "position": job.position,
        "request_id": job.request_id,
        "model_id": job.request.model_id,
        "prompt": plain(job.prompt),
        "price_key": plain(same_price_key(job.request.model_id, job.request.values)),
        "cost_usd": money_text(job.cost_usd),
        "dismissed": job.dismissed,
        "request": dumps(request_form(job.request)),
        "details": dumps(
            {
                "reason": job.reason,
                "not_before": maybe_moment_text(job.not_before),
                "waiting_for": job.waiting_for,
                "error": error_form(job.error),
                "remote_status": job.remote_status,
                "remote_word": job.remote_word,
                "outputs": output_forms(job.outputs),
                "renewed": job.renewed,
                "submitted_at": maybe_moment_text(job.submitted_at),
                "started_at": maybe_moment_text(job.started_at),
                "made_from": job.made_from,
            }
        ),
    }


def read_job(row: sqlite3.Row) -> Job:
    details = json.loads(row["details"])
    return Job(
        id=JobId(row["id"]),
        account=AccountId(row["account"]),
        request=read_request(json.loads(row["request"])),
        state=JobState(row["state"]),
        created_at=read_moment(row["created_at"]),
        position=row["position"],
        reason=None if details["reason"] is None else HoldReason(details["reason"]),
        not_before=read_maybe_moment(details["not_before"]),
        waiting_for=None if details["waiting_for"] is None else WaitingFor(details["waiting_for"]),
        error=read_error(details["error"]),
        request_id=row["request_id"],
        remote_status=None if details["remote_status"] is None else RemoteStatus(details["remote_status"]),
        remote_word=details["remote_word"],
        outputs=read_outputs(details["outputs"]),
        renewed=details["renewed"],
        cost_usd=read_money(row["cost_usd"]),
        submitted_at=read_maybe_moment(details["submitted_at"]),
        started_at=read_maybe_moment(details["started_at"]),
        finished_at=read_maybe_moment(row["finished_at"]),
        made_from=None if details["made_from"] is None else JobId(details["made_from"]),
        dismissed=bool(row["dismissed"]),
    )


def submission_row(submission: Submission) -> Row:
    return {
        "id": submission.id,
        "job_id": submission.job_id,
        "account": submission.account,
        "started_at": moment_text(submission.started_at),
        "ended_at": maybe_moment_text(submission.ended_at),
        "ending": None if submission.ending is None else submission.ending.value,
        "request_id": submission.request_id,
        "error_code": None if submission.error_code is None else submission.error_code.value,
    }


def read_submission(row: sqlite3.Row | Mapping[str, Any]) -> Submission:
    return Submission(
        id=row["id"],
        job_id=JobId(row["job_id"]),
        account=AccountId(row["account"]),
        started_at=read_moment(row["started_at"]),
        ended_at=read_maybe_moment(row["ended_at"]),
        ending=None if row["ending"] is None else SubmissionEnding(row["ending"]),
        request_id=row["request_id"],
        error_code=None if row["error_code"] is None else ErrorCode(row["error_code"]),
    )


def clip_row(clip: Clip) -> Row:
    return {
        "id": clip.id,
        "job_id": clip.job_id,
        "path": clip.path,
        "kind": clip.kind.value,
        "sha256": clip.sha256,
        "byte_count": clip.byte_count,
        "width": clip.width,
        "height": clip.height,
        "created_at": moment_text(clip.created_at),
        "duration": clip.duration,
        "fps": clip.fps,
        "has_audio": clip.has_audio,
        "rating": clip.rating,
        "favourite": clip.favourite,
        "tags": "[]",
        "notes": dumps(clip.notes),
        "rejected": clip.rejected,
    }


def read_clip(row: sqlite3.Row, tags: tuple[str, ...] = (), collections: tuple[str, ...] = ()) -> Clip:
    """`tags` and `collections` come out of tables of their own (`labels.py`)."""
    return Clip(
        id=ClipId(row["id"]),
        job_id=JobId(row["job_id"]),
        path=row["path"],
        kind=MediaKind(row["kind"]),
        sha256=row["sha256"],
        byte_count=row["byte_count"],
        width=row["width"],
        height=row["height"],
        created_at=read_moment(row["created_at"]),
        duration=row["duration"],
        fps=row["fps"],
        has_audio=bool(row["has_audio"]),
        rating=row["rating"],
        favourite=bool(row["favourite"]),
        tags=tags,
        notes=json.loads(row["notes"]),
        rejected=bool(row["rejected"]),
        collections=collections,
    )


def quote_row(quote: Quote) -> Row:
    return {
        "model_id": quote.model_id,
        "base_price_usd": str(quote.base_price_usd),
        "unit": quote.unit.value,
        "note": dumps(quote.note),
        "fetched_at": moment_text(quote.fetched_at),
    }


def read_quote(row: sqlite3.Row) -> Quote:
    return Quote(
        row["model_id"],
        Decimal(row["base_price_usd"]),
        PriceUnit(row["unit"]),
        json.loads(row["note"]),
        read_moment(row["fetched_at"]),
    )
