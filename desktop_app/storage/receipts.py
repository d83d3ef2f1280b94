"""The request IDs of the last submissions accepted, kept beside the database: for when that can't be written just then.

A small file whose room is taken beforehand, so that a full disk or a spent quota can't keep an answer from being
written: a slot is written over in place, and that needs no new block. Each slot has a sum of its own, and one that was
cut short counts for nothing. The last ones stay, for a database that has to be mended from an older copy.

What this can't help against: a folder that has become read-only or has gone with its drive between the POST and its
answer, and a file system that never writes in place (Btrfs, ZFS, APFS) with no block to spare at all. There the answer
is in memory alone, until the database can be written again or the process ends.
"""

import json
import logging
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from zlib import crc32

from desktop_app.domain import transitions
from desktop_app.domain.job import Submission, SubmissionEnding
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably
from desktop_app.storage.encoding import MALFORMED, dumps
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.rows import read_submission, submission_row

FILE_NAME = "stillwake.receipts"
SLOT = 1024
"""Bytes of a slot: twice what the longest receipt needs, and whole sectors of every disk."""
SLOTS = 32
"""Many more than there are ever POSTs whose answers aren't in the database yet."""

log = logging.getLogger(__name__)

_BLANK = b" " * (SLOT - 1) + b"\n"


@dataclass(frozen=True)
class _Receipt:
    number: int
    submission: Submission


class Receipts:
    """The receipts of one data folder. Any thread but the GUI's. Only for who holds the folder's lock, but for `read`.

    Raises `KnownError`: `DISK_FULL`, `FOLDER_UNAVAILABLE`.
    """

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / FILE_NAME
        self._lock = threading.Lock()
        self._numbers: count[int] | None = None

    def reserve(self) -> None:
        """Take the room for the answers that may come. Before anything is paid for."""
        make_folder(self._path.parent)
        with disk_trouble(self._path.parent, SLOT * SLOTS):
            there = self._path.stat().st_size if self._path.exists() else 0
        if there != SLOT * SLOTS:
            write_durably(self._path, _BLANK * SLOTS)

    def keep(self, accepted: Submission) -> None:
        """Write down that a submission was accepted, in the place of the oldest receipt. On return it is on the disk,
        for certain.
        """
        with self._lock:
            if self._numbers is None:
                self._numbers = count(max((receipt.number for receipt in self._receipts()), default=-1) + 1)
            number = next(self._numbers)
            text = dumps({"number": number, "submission": submission_row(accepted)}).encode("ascii")
            line = b"%08x %s" % (crc32(text), text)
            if len(line) >= SLOT:
                raise ValueError("a receipt longer than its slot")
            with disk_trouble(self._path.parent), self._path.open("r+b") as file:
                file.seek(number % SLOTS * SLOT)
                file.write(line.ljust(SLOT - 1) + b"\n")
                file.flush()
                os.fsync(file.fileno())

    def read(self) -> list[Submission]:
        """Every receipt that is whole, in the order they were kept."""
        return [receipt.submission for receipt in self._receipts()]

    def _receipts(self) -> list[_Receipt]:
        with disk_trouble(self._path.parent):
            data = self._path.read_bytes() if self._path.exists() else b""
        found = (_read(data[start : start + SLOT]) for start in range(0, len(data), SLOT))
        return sorted((receipt for receipt in found if receipt is not None), key=lambda receipt: receipt.number)


def _read(slot: bytes) -> _Receipt | None:
    sum_of_it, _, text = slot.rstrip().partition(b" ")
    try:
        if int(sum_of_it, 16) != crc32(text):
            return None
        form = json.loads(text)
        submission = read_submission(form["submission"])
        return _Receipt(int(form["number"]), submission) if submission.ending is SubmissionEnding.ACCEPTED else None
    except MALFORMED:
        return None


def take_in(store: JobStore, receipts: Iterable[Submission], now: datetime) -> None:
    """Watch every job of which there is a receipt and whose acceptance the database has not heard of.

    Raises `KnownError` as the store does.
    """
    for receipt in receipts:
        job = store.get(receipt.job_id)
        if job is None:
            continue
        watched, _ = transitions.restored(job, (receipt,), now)
        if watched != job:
            log.info("job %s was accepted as %s: the database had not heard of it", job.id, receipt.request_id)
            store.apply(JobChange(watched, job.state, receipt))
