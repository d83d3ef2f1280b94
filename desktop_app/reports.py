"""What commands say of jobs: a line of JSON for each change of state, or plain words."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from desktop_app.runtime.messages import JobSnapshot
from desktop_app.words.states import describe


@dataclass(frozen=True)
class Report:
    """One thing to say. `facts` is the JSON object; `files` are there only with the last report of a finished job."""

    facts: dict[str, Any]
    words: str
    files: tuple[str, ...] = ()


def report_of(snapshot: JobSnapshot, files: Iterable[str] | None = None) -> Report:
    """A job as it stands; `files` are absolute paths."""
    job = snapshot.job
    facts: dict[str, Any] = {"job": job.id, "state": job.state.value, "request_id": job.request_id}
    if job.remote_status is not None:
        facts["remote_status"] = job.remote_word or job.remote_status.value
    if job.reason is not None:
        facts["reason"] = job.reason.value
    if job.waiting_for is not None:
        facts["waiting_for"] = job.waiting_for.value
    if job.error is not None:
        facts["error"] = job.error.code.value
    kept = tuple(files or ())
    if files is not None:
        facts["files"] = list(kept)
    return Report(facts, describe(snapshot), kept)


class Reporter:
    """Says reports on the terminal: JSON on standard output; or words on standard error, and only files on the
    output.
    """

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def say(self, report: Report) -> None:
        if self._as_json:
            print(json.dumps(report.facts), flush=True)
            return
        print(report.words, file=sys.stderr)
        for file in report.files:
            print(file, flush=True)
