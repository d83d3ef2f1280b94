"""A large photograph made ready to be sent, against the bare five steps of Pillow; and how soon it is seen."""

import io
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from statistics import median

from PIL import Image, ImageCms, ImageOps

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import Framing
from desktop_app.media.picture import prepare
from tests.benchmarks.processes import probe, run, screen
from tests.benchmarks.rows import Row
from tests.pictures import photograph, turned, wide_profile

_ROUNDS = 5
_FRAME = (1920, 1080)
_ON_ITS_SIDE = 6


def measure() -> Sequence[Row]:
    """Milliseconds: the whole preparation beside the bare steps, in turns; then drop to preview painted."""
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder)) as environment:
        photo = Path(folder) / "photo.jpg"
        photo.write_bytes(turned(photograph(4000, 6000), _ON_ITS_SIDE, quality=92, icc_profile=wide_profile()))

        def ours() -> None:
            prepare(photo, photo.name, Framing(), Fraction(*_FRAME), _FRAME[1], CancelToken())

        rounds = [(_milliseconds(ours), _milliseconds(lambda: _bare_steps(photo))) for _ in range(_ROUNDS + 1)][1:]
        looks: list[float] = json.loads(run(probe("preview", str(photo)), environment))
    return [
        Row(
            name="picture-prepare",
            what="24-megapixel JPEG with a profile to 1920×1080",
            unit="ms",
            value=median(program for program, _ in rounds),
            peer=median(peer for _, peer in rounds),
            peer_name="five steps of Pillow",
            bar=1.3,
        ),
        Row(name="picture-preview", what="drop to preview on screen", unit="ms", value=median(looks), bar=250),
    ]


def _bare_steps(photo: Path) -> bytes:
    """Decode, turn, colour, cut and resize, encode: as the handbook has them, in its order."""
    with Image.open(photo) as picture:
        picture.load()
        upright = ImageOps.exif_transpose(picture)
    profile = ImageCms.ImageCmsProfile(io.BytesIO(upright.info["icc_profile"]))
    colour = ImageCms.profileToProfile(upright, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert colour is not None
    sent = io.BytesIO()
    ImageOps.fit(colour, _FRAME, Image.Resampling.LANCZOS).save(sent, "JPEG", quality=95)
    return sent.getvalue()


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
