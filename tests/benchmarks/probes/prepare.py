"""Make a picture ready to be sent, once, and print the milliseconds that took and the megabytes this process held.

`prepare program | bare PICTURE WIDTH HEIGHT`. Unix only: what the process held is asked of the system.
"""

import io
import json
import resource
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import Framing
from desktop_app.media.picture import prepare


def our_steps(photo: Path, width: int, height: int) -> None:
    prepare(photo, photo.name, Framing(), Fraction(width, height), height, CancelToken())


def bare_steps(photo: Path, width: int, height: int) -> None:
    """Decode, turn, colour, cut and resize, encode: as Pillow's handbook has them, in its order."""
    with Image.open(photo) as picture:
        picture.load()
        upright = ImageOps.exif_transpose(picture)
    profile = ImageCms.ImageCmsProfile(io.BytesIO(upright.info["icc_profile"]))
    colour = ImageCms.profileToProfile(upright, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert colour is not None
    ImageOps.fit(colour, (width, height), Image.Resampling.LANCZOS).save(io.BytesIO(), "JPEG", quality=95)


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def main() -> None:
    side, photo, width, height = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    steps = {"program": our_steps, "bare": bare_steps}[side]
    took = milliseconds(lambda: steps(photo, width, height))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
    print(json.dumps({"milliseconds": took, "megabytes": peak}))


if __name__ == "__main__":
    main()
