"""A library of N finished shots, as the program itself would have made it: rows, submissions, clips, sidecars, stills.

The clips are a handful of small real films under many names (hard links), so even very many take little room.
The same N and seed give the same library, but for the films' own bytes where the encoder differs.
"""

import argparse
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import av
from PIL import Image, ImageDraw

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.domain.framing import Framing
from desktop_app.domain.ids import RUNCOMFY, ClipId, JobId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Output, RemoteStatus, Submission, SubmissionEnding
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import GenerationRequest, KeptPicture
from desktop_app.storage import sidecar
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.database import open_writer
from desktop_app.storage.file_names import clip_names, same_file
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import SIDECAR, LibraryFolder

MODEL_ID = "ltx/ltx-2/fast/image-to-video"
LAST = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
BETWEEN = timedelta(minutes=7)
SLICE = 500
FILMS = 8
WIDTH, HEIGHT, FPS, FRAMES = 320, 180, 25, 50

PLACES = (
    "neon street", "harbour at dawn", "empty station", "snow field", "kitchen window", "old lighthouse", "attic",
    "rooftop", "forest lake", "desert road", "雨の駅", "Café im Nebel", "причал", "ponte sobre o rio", "greenhouse",
)  # fmt: skip
MOVES = (
    "slow push in", "the camera drifts left", "rain on the glass", "a tram passes", "leaves turn in the wind",
    "smoke rises", "lights flicker on", "waves roll in", "she looks up and smiles", "handheld, breathing",
    "steam curls from the cup", "dust in the light", "birds cross the frame", "the fog lifts",
)  # fmt: skip
LIGHTS = ("golden hour", "blue hour", "hard noon light", "candle light", "overcast", "moonlight", "sodium lamps")


@dataclass(frozen=True)
class Film:
    file: Path
    sha256: str
    byte_count: int


def make(count: int, data_dir: Path, library_dir: Path, seed: int = 0) -> None:
    """Make the library; both folders are made if they aren't there. What is in them already stays."""
    chance = random.Random(seed)
    folder = LibraryFolder(library_dir)
    folder.check()
    lock = DataLock(data_dir)
    lock.acquire()
    with TemporaryDirectory(dir=library_dir.parent) as workshop, closing(open_writer(data_dir)) as connection:
        films = [_film(Path(workshop) / f"{number}.mp4", number) for number in range(FILMS)]
        stills = [_still(folder, number) for number in range(FILMS)]
        store = JobStore(connection)
        shots = _shots(count, films, stills, folder, chance)
        while part := tuple(islice(shots, SLICE)):
            store.apply_all(part)
    lock.release()


def _shots(
    count: int, films: list[Film], stills: list[KeptPicture], folder: LibraryFolder, chance: random.Random
) -> Iterator[JobChange]:
    taken: set[str] = set()
    months: set[str] = set()
    for number in range(count):
        film, still = films[number % FILMS], stills[number % FILMS]
        job = _job(number, LAST - BETWEEN * (count - 1 - number), still, chance)
        path = next(name for name in clip_names(job, job.outputs[0], 0) if same_file(name) not in taken)
        taken.add(same_file(path))
        if (month := path.split("/")[0]) not in months:
            months.add(month)
            (folder.root / month).mkdir(exist_ok=True)
        job = replace(job, outputs=(replace(job.outputs[0], path=path),))
        clip = _clip(job, film, path, chance)
        _link(film.file, folder.root / path)
        (folder.root / (path + SIDECAR)).write_bytes(sidecar.encode(job, clip))
        yield JobChange(job, None, _submission(job, chance), (clip,))


def _job(number: int, created: datetime, still: KeptPicture, chance: random.Random) -> Job:
    prompt = f"{chance.choice(PLACES)}, {chance.choice(MOVES)}, {chance.choice(LIGHTS)}, take {number + 1}"
    duration = chance.choice((6, 8, 10))
    values: dict[str, Value] = {
        "prompt": prompt,
        "duration": duration,
        "resolution": chance.choice(("1080p", "1440p", "2160p")),
        "aspect_ratio": "16:9",
        "fps": chance.choice((25, 50)),
        "generate_audio": chance.random() < 0.5,
    }
    submitted = created + timedelta(seconds=2)
    return Job(
        id=JobId(_uuid(chance)),
        account=RUNCOMFY,
        request=GenerationRequest(MODEL_ID, values, still),
        state=JobState.DONE,
        created_at=created,
        position=float(number + 1),
        request_id=f"req-{number + 1:07d}",
        remote_status=RemoteStatus.COMPLETED,
        outputs=(Output(MediaKind.VIDEO, f"https://media.runcomfy.net/{number + 1}.mp4"),),
        cost_usd=Decimal("0.04") * duration,
        submitted_at=submitted,
        started_at=submitted + timedelta(seconds=3),
        finished_at=submitted + timedelta(seconds=chance.randint(20, 90)),
    )


def _submission(job: Job, chance: random.Random) -> Submission:
    sent = job.submitted_at or job.created_at
    answered = sent + timedelta(seconds=1)
    return Submission(
        _uuid(chance), job.id, job.account, sent, answered, SubmissionEnding.ACCEPTED, request_id=job.request_id
    )


def _clip(job: Job, film: Film, path: str, chance: random.Random) -> Clip:
    return Clip(
        id=ClipId(_uuid(chance)),
        job_id=job.id,
        path=path,
        kind=MediaKind.VIDEO,
        sha256=film.sha256,
        byte_count=film.byte_count,
        width=WIDTH,
        height=HEIGHT,
        created_at=job.finished_at or job.created_at,
        duration=FRAMES / FPS,
        fps=float(FPS),
        rating=chance.choice((0, 0, 0, 3, 4, 5)),
        favourite=chance.random() < 0.05,
    )


def _uuid(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # No hard links here, or too many of this one.
        shutil.copyfile(source, target)


def _picture(number: int, frame: int = 0) -> Image.Image:
    image = Image.new("RGB", (WIDTH, HEIGHT), (40 + 25 * number, 120, 200 - 20 * number))
    ImageDraw.Draw(image).ellipse((frame * 4, 60, frame * 4 + 60, 120), fill=(240, 200, 120))
    return image


def _still(folder: LibraryFolder, number: int) -> KeptPicture:
    buffer = BytesIO()
    _picture(number).save(buffer, "PNG")
    data = buffer.getvalue()
    name, digest = f"still {number + 1}.png", sha256(data).hexdigest()
    path = folder.keep_still(data, digest, name, ".png")
    return KeptPicture(digest, path, "image/png", WIDTH, HEIGHT, len(data), name, Framing())


def _film(file: Path, number: int) -> Film:
    with av.open(str(file), "w") as container:
        stream = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "crf": "30"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for frame in range(FRAMES):
            picture = av.VideoFrame.from_image(_picture(number, frame))  # type: ignore[no-untyped-call]
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    data = file.read_bytes()
    return Film(file, sha256(data).hexdigest(), len(data))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--library-dir", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(argv)
    started = time.monotonic()
    make(given.count, given.data_dir.resolve(), given.library_dir.resolve(), given.seed)
    sys.stdout.write(f"{given.count} shots in {time.monotonic() - started:.1f} s\n")


if __name__ == "__main__":
    main()
