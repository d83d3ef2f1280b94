"""Hypothesis strategies: any valid job, submission and clip, the odd ones included."""

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import strategies as st

from desktop_app.domain.colour import Colour
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.framing import LARGEST_ZOOM, Framing, FramingMode
from desktop_app.domain.ids import PRACTICE, RUNCOMFY, new_clip_id, new_job_id
from desktop_app.domain.job import (
    FINAL,
    UNSENT,
    WATCHED,
    Clip,
    HoldReason,
    Job,
    JobState,
    MediaKind,
    Output,
    RemoteStatus,
    Submission,
    SubmissionEnding,
    WaitingFor,
)
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture, Original
from desktop_app.storage.search_text import folded
from tests.jobs import MODEL_ID

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given one
money = st.decimals(Decimal(0), Decimal(10_000), allow_nan=False, allow_infinity=False)
any_text = st.text(st.characters(exclude_categories=()), max_size=60)
"""Lone surrogates and NUL too, which a command line or a service can bring."""
numbers = st.integers(1, 100_000)
request_ids = st.from_regex(r"[A-Za-z0-9_-]{1,128}", fullmatch=True)
sha256s = st.text("0123456789abcdef", min_size=64, max_size=64)
paths = st.builds("{}/{}.mp4".format, st.text("0123456789-", min_size=1), st.text("abc é中", min_size=1))
values = st.dictionaries(st.text(max_size=12), any_text | st.booleans() | st.integers() | st.floats(allow_nan=False))
colours = st.builds(Colour, *3 * [st.integers(0, 255)])
parts = st.floats(0, 1)
framings = st.builds(
    Framing,
    st.sampled_from(FramingMode),
    st.floats(1, LARGEST_ZOOM) | st.just(1.0),
    st.tuples(parts, parts),
    st.integers(0, 3),
    st.booleans(),
    st.none() | colours,
)
originals = st.builds(Original, any_text, numbers, st.integers(0, 2**63))
pictures = st.builds(
    KeptPicture,
    sha256s,
    paths,
    st.just("image/png"),
    numbers,
    numbers,
    numbers,
    any_text,
    framings,
    st.none() | originals,
) | st.just(LinkedPicture("https://example.org/still.png?a=1"))
requests = st.builds(
    lambda others, prompt, picture: GenerationRequest(MODEL_ID, {**others, "prompt": prompt}, picture),
    values,
    any_text,
    pictures,
)
names = st.sets(st.sampled_from(["harbour", "Nebel", "two words", "雨の駅", "🔥 hot", "odd \ud800", "100%"])).map(
    lambda chosen: tuple(sorted(chosen, key=folded))
)
"""Tags or collections, in their order: each is one name however it is spelt."""
outputs = st.lists(
    st.builds(Output, st.sampled_from(MediaKind), any_text, paths | st.just("")), min_size=1, max_size=3
).map(tuple)
errors = st.builds(
    AppError,
    st.sampled_from(ErrorCode),
    st.dictionaries(st.text(max_size=8), any_text | st.booleans() | st.integers()),
    st.none() | st.floats(0, 1e6),
)


@st.composite
def jobs(draw: st.DrawFn, states: Iterable[JobState] = JobState) -> Job:
    state = draw(st.sampled_from(sorted(states)))
    unsent = state in UNSENT | {JobState.SUBMITTING}
    request_id = None if unsent else draw(request_ids if state in WATCHED else st.none() | request_ids)
    return Job(
        id=new_job_id(),
        account=draw(st.sampled_from([PRACTICE, RUNCOMFY])),
        request=draw(requests),
        state=state,
        created_at=draw(moments),
        position=draw(st.floats(-1e9, 1e9)),
        reason=draw(st.sampled_from(HoldReason)) if state is JobState.HELD else None,
        not_before=draw(st.none() | moments) if state is JobState.QUEUED else None,
        waiting_for=draw(st.none() | st.sampled_from(WaitingFor)) if state in WATCHED else None,
        error=draw(errors if state is JobState.FAILED else st.none() | errors),
        request_id=request_id,
        remote_status=draw(st.none() | st.sampled_from(RemoteStatus)),
        remote_word=draw(any_text),
        outputs=draw(outputs if state is JobState.DOWNLOADING else st.just(()) | outputs),
        renewed=draw(st.booleans()),
        cost_usd=draw(st.none() | money),
        submitted_at=draw(st.none() | moments),
        started_at=draw(st.none() | moments),
        finished_at=draw(moments) if state in FINAL else None,
        made_from=draw(st.none() | st.builds(new_job_id)),
        dismissed=draw(st.booleans()),
    )


@st.composite
def submissions(draw: st.DrawFn, job: Job) -> Submission:
    ending = draw(st.none() | st.sampled_from(SubmissionEnding))
    return Submission(
        id=draw(st.uuids()).hex,
        job_id=job.id,
        account=job.account,
        started_at=draw(moments),
        ended_at=None if ending is None else draw(moments),
        ending=ending,
        request_id=draw(request_ids) if ending is SubmissionEnding.ACCEPTED else None,
        error_code=draw(st.none() | st.sampled_from(ErrorCode)),
    )


@st.composite
def clips(draw: st.DrawFn, job: Job) -> Clip:
    return Clip(
        id=new_clip_id(),
        job_id=job.id,
        path=draw(paths),
        kind=draw(st.sampled_from(MediaKind)),
        sha256=draw(sha256s),
        byte_count=draw(st.integers(0, 2**62)),
        width=draw(numbers),
        height=draw(numbers),
        created_at=draw(moments),
        duration=draw(st.none() | st.floats(0, 1e6)),
        fps=draw(st.none() | st.floats(0, 1e3)),
        has_audio=draw(st.booleans()),
        rating=draw(st.integers(0, 5)),
        favourite=draw(st.booleans()),
        tags=draw(names),
        notes=draw(any_text),
        rejected=draw(st.booleans()),
        collections=draw(names),
    )
