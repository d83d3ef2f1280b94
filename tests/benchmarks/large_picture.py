"""A picture of 100 megapixels made ready to be sent, in processes of its own, against the bare five steps of Pillow."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PIL import Image

from tests.benchmarks.processes import probe, run
from tests.benchmarks.rows import Row
from tests.pictures import photograph
from tests.profiles import wide_profile

_SIZE = (12_000, 8_400)
_FRAME = ("3840", "2160")
_ROUNDS = 3
_KINDS: Mapping[str, Mapping[str, object]] = {"JPEG": {"quality": 92}, "PNG": {"compress_level": 1}, "TIFF": {}}


@dataclass(frozen=True)
class _Cost:
    milliseconds: float
    megabytes: float


def measure(folder: Path, environment: Mapping[str, str]) -> Sequence[Row]:
    """For each kind of file: milliseconds beside the bare steps, in turns; and megabytes held at most, all in all."""
    return [row for kind in _KINDS for row in _rows(kind, _made(kind, folder), environment)]


def _rows(kind: str, photo: Path, environment: Mapping[str, str]) -> Sequence[Row]:
    rounds = [(_cost("program", photo, environment), _cost("bare", photo, environment)) for _ in range(_ROUNDS)]
    photo.unlink()
    return [
        Row(
            name=f"picture-large-{kind.lower()}",
            what=f"100-megapixel {kind} with a profile to 3840×2160",
            unit="ms",
            value=median(program.milliseconds for program, _ in rounds),
            peer=median(peer.milliseconds for _, peer in rounds),
            peer_name="five steps of Pillow",
            bar=1.3,
        ),
        Row(
            name=f"picture-large-{kind.lower()}-memory",
            what="… held by its process at most",
            unit="MB",
            value=median(program.megabytes for program, _ in rounds),
            bar=700,
        ),
    ]


def _cost(side: str, photo: Path, environment: Mapping[str, str]) -> _Cost:
    return _Cost(**json.loads(run(probe("prepare", side, str(photo), *_FRAME), environment)))


def _made(kind: str, folder: Path) -> Path:
    """One photograph sixteen times: noise of that size would take longer than the measurement."""
    tile = photograph(_SIZE[0] // 4, _SIZE[1] // 4)
    whole = Image.new("RGB", _SIZE)
    for place in range(16):
        whole.paste(tile, (place % 4 * tile.width, place // 4 * tile.height))
    photo = folder / f"large.{kind.lower()}"
    whole.save(photo, kind, icc_profile=wide_profile(), **_KINDS[kind])
    return photo
