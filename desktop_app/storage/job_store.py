"""Jobs and their submissions: one transaction a change, and every question the engine asks."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from desktop_app.domain.ids import PRACTICE, JobId
from desktop_app.domain.job import Clip, Job, JobState, Submission, SubmissionEnding
from desktop_app.domain.pricing import Quote
from desktop_app.fault_points import reach
from desktop_app.storage.clip_rows import follow_job, put_clip
from desktop_app.storage.encoding import moment_text, money_text, plain, read_money
from desktop_app.storage.rows import (
    Row,
    assignments,
    insert_into,
    job_row,
    quote_row,
    read,
    read_job,
    read_quote,
    read_submission,
    submission_row,
)
from desktop_app.storage.sidecars_due import mark_due_of_job
from desktop_app.storage.transactions import transaction, translating

COST_ASKED_FOR = timedelta(days=7)
"""How long after its end a job's cost is still asked for."""


class StaleChange(Exception):
    """The change doesn't follow from what is stored. Nothing of it was written."""


@dataclass(frozen=True)
class JobChange:
    """A job as it shall be stored, together with what has to be stored in the same moment.

    `was` is the state it is stored in now; `None`: it is new. `submission` is the row just opened (entering SUBMITTING)
    or just ended (leaving it, or found later). `clips` come with DONE.
    """

    job: Job
    was: JobState | None
    submission: Submission | None = None
    clips: tuple[Clip, ...] = ()

    @property
    def arrow(self) -> str:
        return f"{self.was}>{self.job.state}"


@dataclass(frozen=True)
class JobFiles:
    """A job and the names of its files, relative to the library folder."""

    job: Job
    files: tuple[str, ...]


class JobStore:
    """Over one connection, in that connection's thread. The asking half works over a reading connection too.

    For the world's troubles every method raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`, `DISK_FULL`,
    `FOLDER_UNAVAILABLE`. What the database's own rules refuse is a bug: `sqlite3.IntegrityError`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def apply(self, change: JobChange) -> None:
        """Store all of `change`, if the job is still as the change supposes. Raises `StaleChange`."""
        self.apply_all((change,))

    def apply_all(self, changes: Iterable[JobChange]) -> None:
        """Several changes in one transaction: all or none. For bulk work, in slices of some hundreds."""
        changes = tuple(changes)
        with transaction(self._connection):
            for change in changes:
                self.put(change)
                reach("commit.before", change.arrow)
        for change in changes:
            reach("commit.after", change.arrow)

    def put(self, change: JobChange) -> None:
        """As `apply`, within a transaction of the caller's."""
        # A submission is opened before the job enters SUBMITTING, and ended before it leaves: the triggers insist.
        if change.was is None:
            self._add(change.job)
        if change.submission is not None:
            self._put_submission(change.submission)
        if change.was is not None:
            self._move(change.job, change.was)
            follow_job(self._connection, change.job)
        for clip in change.clips:
            put_clip(self._connection, change.job, clip)

    def _add(self, job: Job) -> None:
        if self._connection.execute("SELECT 1 FROM jobs WHERE id = ?", (job.id,)).fetchone():
            raise StaleChange(f"{job.id} is stored already")
        row = job_row(job)
        self._connection.execute(insert_into("jobs", row), row)

    def _move(self, job: Job, was: JobState) -> None:
        row = job_row(job)
        statement = (
            f"UPDATE jobs SET {assignments(row)} WHERE id = :id AND state = :was"
            " AND (request_id IS NULL OR request_id = :request_id)"
        )
        if self._connection.execute(statement, {**row, "was": was.value}).rowcount != 1:
            raise StaleChange(f"{job.id} is not {was} with that request ID")

    def _put_submission(self, submission: Submission) -> None:
        row = submission_row(submission)
        stored = self._connection.execute("SELECT ending FROM submissions WHERE id = ?", (submission.id,)).fetchone()
        if stored is None:
            self._connection.execute(insert_into("submissions", row), row)
            return
        found = stored["ending"] == SubmissionEnding.UNCERTAIN and submission.ending is SubmissionEnding.ACCEPTED
        if submission.ending is None or not (stored["ending"] is None or found):
            raise StaleChange(f"submission {submission.id} has ended already")
        self._connection.execute(f"UPDATE submissions SET {assignments(row)} WHERE id = :id", row)

    def get(self, job_id: JobId) -> Job | None:
        return next(iter(self._jobs("WHERE id = ?", job_id)), None)

    def unfinished(self) -> list[Job]:
        """All that isn't final, in the queue's order."""
        return self._jobs("WHERE state NOT IN ('DONE', 'FAILED', 'CANCELLED') ORDER BY position, id")

    def queue(self) -> list[Job]:
        """What the queue shows, in its order: the unfinished, and the failed that the artist hasn't put away."""
        failed = self._jobs("WHERE state = 'FAILED' AND dismissed = 0")
        return sorted(self.unfinished() + failed, key=lambda job: (job.position, job.id))

    def jobs(self, limit: int | None = None) -> Iterator[JobFiles]:
        """The newest jobs of every state, newest first, with the clips they brought; read as they are asked for."""
        count = -1 if limit is None else limit
        paths = "SELECT path FROM clips WHERE job_id = ? AND removed_at IS NULL ORDER BY number"
        with translating(self._connection):
            for row in self._connection.execute(
                "SELECT * FROM jobs ORDER BY created_at DESC, id DESC LIMIT ?", (count,)
            ):
                job = read(read_job, row)
                yield JobFiles(job, tuple(clip["path"] for clip in self._rows(paths, job.id)))

    def submissions_of(self, job_id: JobId) -> list[Submission]:
        """In the order they were made."""
        rows = self._rows("SELECT * FROM submissions WHERE job_id = ? ORDER BY number", job_id)
        return [read(read_submission, row) for row in rows]

    def endings(self) -> Mapping[SubmissionEnding | None, int]:
        """How many submissions ended in which way; `None`: open."""
        rows = self._rows("SELECT ending, COUNT(*) FROM submissions GROUP BY ending")
        return {None if row[0] is None else SubmissionEnding(row[0]): row[1] for row in rows}

    def prompts(self, limit: int) -> list[str]:
        """Different prompts, the last used first."""
        found: dict[str, None] = {}
        with translating(self._connection):
            for row in self._connection.execute("SELECT prompt FROM jobs ORDER BY created_at DESC, id DESC"):
                if len(found) >= limit:
                    break
                found.setdefault(row["prompt"])
        return list(found)

    def stored(self, ids: Iterable[JobId]) -> frozenset[JobId]:
        """Those of `ids` that are jobs already."""
        return frozenset(job_id for job_id in ids if self._rows("SELECT 1 FROM jobs WHERE id = ?", job_id))

    def made_with(self, prompt: str) -> list[Job]:
        """Every job with this very prompt that was not given up, newest first."""
        found = self._jobs(
            "WHERE prompt = ? AND state NOT IN ('FAILED', 'CANCELLED') ORDER BY created_at DESC, id DESC", plain(prompt)
        )
        return [job for job in found if job.prompt == prompt]

    def last_cost(self, price_key: str) -> Decimal | None:
        """What the last real job with this `domain.pricing.same_price_key` was charged, in USD; `None`: not known."""
        rows = self._rows(
            "SELECT cost_usd FROM jobs WHERE price_key = ? AND state = 'DONE' AND cost_usd IS NOT NULL AND account <> ?"
            " ORDER BY finished_at DESC LIMIT 1",
            plain(price_key),
            PRACTICE,
        )
        return read(lambda row: read_money(row["cost_usd"]), rows[0]) if rows else None

    def costs_wanted(self, now: datetime | None = None) -> list[Job]:
        """Real jobs done in the last week whose cost the service hasn't told yet."""
        since = (now or datetime.now(UTC)) - COST_ASKED_FOR
        return self._jobs(
            "WHERE state = 'DONE' AND cost_usd IS NULL AND finished_at >= ? AND account <> ? AND request_id IS NOT NULL"
            " ORDER BY finished_at",
            moment_text(since),
            PRACTICE,
        )

    def set_cost(self, job_id: JobId, cost_usd: Decimal) -> None:
        """What a finished job was charged, told after its end. Raises `StaleChange` for any other job."""
        statement = "UPDATE jobs SET cost_usd = ? WHERE id = ? AND state IN ('DONE', 'FAILED', 'CANCELLED')"
        with transaction(self._connection):
            if self._connection.execute(statement, (money_text(cost_usd), job_id)).rowcount != 1:
                raise StaleChange(f"{job_id} has not ended")
            self._connection.execute("UPDATE clips SET cost = ? WHERE job_id = ?", (float(cost_usd), job_id))
            mark_due_of_job(self._connection, job_id)

    def save_quote(self, quote: Quote) -> None:
        """Keep a live price for when there is no network, in place of the one before."""
        row: Row = quote_row(quote)
        with transaction(self._connection):
            self._connection.execute("DELETE FROM quotes WHERE model_id = ?", (quote.model_id,))
            self._connection.execute(insert_into("quotes", row), row)

    def quote(self, model_id: str) -> Quote | None:
        """The last live price kept."""
        rows = self._rows("SELECT * FROM quotes WHERE model_id = ?", model_id)
        return read(read_quote, rows[0]) if rows else None

    def _rows(self, statement: str, *parameters: str | int | float) -> Sequence[sqlite3.Row]:
        with translating(self._connection):
            return self._connection.execute(statement, parameters).fetchall()

    def _jobs(self, rest: str, *parameters: str | int | float) -> list[Job]:
        return [read(read_job, row) for row in self._rows(f"SELECT * FROM jobs {rest}", *parameters)]
