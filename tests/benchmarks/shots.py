"""The shots of a made-up library, oldest first: jobs that are done, each with what became of it.

An artist works in sittings: a few stills a day, of each some shots, whose prompts differ by a word. Two years of that.
Numbers and words in, values out; no disk.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY, AccountId, ClipId, JobId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Output, RemoteStatus, Submission, SubmissionEnding
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import GenerationRequest, Picture
from tests.benchmarks.prompts import PromptWriter
from tests.benchmarks.small_films import Film

MODEL_ID = "ltx/ltx-2/fast/image-to-video"
LAST = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
DAYS = 730
_DAY = timedelta(hours=14)
_COSTS_KNOWN = timedelta(days=30)
"""Older jobs may have no cost any more; what younger ones cost would be asked for as soon as the program starts."""

_RATES = {"1080p": Decimal("0.04"), "1440p": Decimal("0.08"), "2160p": Decimal("0.16")}
_ACCOUNTS = (RUNCOMFY,) * 16 + (ENVIRONMENT,) * 3 + (PRACTICE,)
_SHOTS_OF_A_STILL = (1, 1, 1, 1, 2, 2, 3, 4, 6, 8, 12, 20, 40)
_OLD_STILL = 0.15
"""How often an artist comes back to a still of before."""


@dataclass(frozen=True)
class Plan:
    """One shot to be: when it was made, of the how-manieth still, with which words."""

    number: int
    created: datetime
    still: int
    prompt: str


def plans(count: int, chance: random.Random) -> Iterator[Plan]:
    """`count` shots, oldest first. Stills are counted up from 0 as they come."""
    writer = PromptWriter(chance)
    moments = _moments(count, chance)
    stills, still, prompt, left = 0, 0, "", 0
    for number, created in enumerate(moments):
        if not left:
            left, prompt = chance.choice(_SHOTS_OF_A_STILL), writer.prompt()
            still = chance.randrange(stills) if stills and chance.random() < _OLD_STILL else stills
            stills = max(stills, still + 1)
        else:
            prompt = writer.another(prompt) if chance.random() < 0.8 else writer.prompt()
        left -= 1
        yield Plan(number, created, still, prompt)


def job_of(plan: Plan, film: Film, picture: Picture, chance: random.Random) -> Job:
    """Done, but for the name of its file."""
    wish, number = film.wish, plan.number + 1
    values: dict[str, Value] = {
        "prompt": plan.prompt,
        "duration": wish.duration,
        "resolution": wish.resolution,
        "aspect_ratio": "16:9",
        "fps": wish.fps,
        "generate_audio": wish.audio,
    }
    account = chance.choice(_ACCOUNTS)
    submitted = plan.created + timedelta(seconds=2)
    return Job(
        id=JobId(uuid(chance)),
        account=account,
        request=GenerationRequest(MODEL_ID, values, picture),
        state=JobState.DONE,
        created_at=plan.created,
        position=float(number),
        request_id=f"req-{number:07d}-{chance.getrandbits(32):08x}",
        remote_status=RemoteStatus.COMPLETED,
        outputs=(Output(MediaKind.VIDEO, f"https://media.runcomfy.net/{number}.mp4"),),
        cost_usd=_cost(account, film, plan.created, chance),
        submitted_at=submitted,
        started_at=submitted + timedelta(seconds=3),
        finished_at=submitted + timedelta(seconds=chance.randint(20, 90), microseconds=chance.randrange(1_000_000)),
    )


def submission_of(job: Job, chance: random.Random) -> Submission:
    sent = job.submitted_at or job.created_at
    answered = sent + timedelta(seconds=1)
    return Submission(
        uuid(chance), job.id, job.account, sent, answered, SubmissionEnding.ACCEPTED, request_id=job.request_id
    )


def clip_of(job: Job, film: Film, path: str, writer: PromptWriter, chance: random.Random) -> Clip:
    """The clip as it was found in its file, and the artist's own work on it."""
    facts = film.facts
    rating = chance.choice((0, 0, 0, 0, 0, 2, 3, 3, 4, 5))
    return Clip(
        id=ClipId(uuid(chance)),
        job_id=job.id,
        path=path,
        kind=facts.kind,
        sha256=film.sha256,
        byte_count=film.byte_count,
        width=facts.width,
        height=facts.height,
        created_at=job.finished_at or job.created_at,
        duration=facts.duration,
        fps=facts.fps,
        has_audio=facts.has_audio,
        rating=rating,
        favourite=chance.random() < (0.3 if rating >= 4 else 0.02),
        tags=writer.some_tags(),
        notes=writer.note() if chance.random() < 0.08 else "",
        rejected=not rating and chance.random() < 0.12,
        collections=writer.some_collections(),
    )


def uuid(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def _moments(count: int, chance: random.Random) -> Sequence[datetime]:
    """`count` times of making up to `LAST`: more on some days than on others, none on many while they are few."""
    first = LAST - timedelta(days=DAYS - 1) - _DAY
    days = list(range(DAYS))
    weights = [chance.random() ** 2 if day % 7 < 5 else 0.2 * chance.random() for day in days]
    chosen = chance.choices(days, weights, k=count - 1)
    moments = (first + timedelta(days=day, microseconds=int(chance.random() * _DAY / _MICROSECOND)) for day in chosen)
    return [*sorted(moments), LAST]


def _cost(account: AccountId, film: Film, created: datetime, chance: random.Random) -> Decimal | None:
    old = LAST - created > _COSTS_KNOWN
    if account == PRACTICE or (old and chance.random() < 0.05):
        return None
    return _RATES[film.wish.resolution] * film.wish.duration


_MICROSECOND = timedelta(microseconds=1)
