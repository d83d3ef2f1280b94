"""Names of jobs, clips and accounts."""

from typing import NewType

JobId = NewType("JobId", str)
ClipId = NewType("ClipId", str)
AccountId = NewType("AccountId", str)

PRACTICE = AccountId("practice")
ENVIRONMENT = AccountId("environment")
RUNCOMFY = AccountId("runcomfy")
IMPORTED = AccountId("imported")
"""Whose jobs are films that were made elsewhere and taken into the library."""


def fresh_id() -> str:
    """An ID that nothing else has: a random UUID as text."""
    from uuid import uuid4  # not for the first paint

    return str(uuid4())


def new_job_id() -> JobId:
    return JobId(fresh_id())


def new_clip_id() -> ClipId:
    return ClipId(fresh_id())
