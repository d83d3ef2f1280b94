"""A large photograph made ready to be sent, against the bare five steps of Pillow; and how soon it is seen."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks import large_picture
from tests.benchmarks.probes.prepare import bare_steps, milliseconds, our_steps
from tests.benchmarks.processes import probe, run, screen
from tests.benchmarks.rows import Row
from tests.pictures import photograph, turned
from tests.profiles import wide_profile

_ROUNDS = 5
_FRAME = (1920, 1080)
_ON_ITS_SIDE = 6


def measure() -> Sequence[Row]:
    """The whole preparation beside the bare steps, in turns; drop to preview painted; the same for 100 megapixels."""
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder)) as environment:
        photo = Path(folder) / "photo.jpg"
        photo.write_bytes(turned(photograph(4000, 6000), _ON_ITS_SIDE, quality=92, icc_profile=wide_profile()))

        def both() -> tuple[float, float]:
            return milliseconds(lambda: our_steps(photo, *_FRAME)), milliseconds(lambda: bare_steps(photo, *_FRAME))

        rounds = [both() for _ in range(_ROUNDS + 1)][1:]
        looks: list[float] = json.loads(run(probe("preview", str(photo)), environment))
        large = large_picture.measure(Path(folder), environment)
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
        *large,
    ]
