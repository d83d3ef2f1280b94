"""A still, from whatever the artist has to exactly the pixels that will be sent. Any thread; the work blocks.

The steps, in the order that costs least: read the header, decode (a large JPEG at half its size or less), cut and
scale, turn, bring to sRGB, lay on the canvas, encode. The canvas is always a new picture, so nothing the file said
about itself (place, camera, owner) comes along.
"""

import hashlib
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import Box, Framing, Placement, Size, place
from desktop_app.media.colour import scalable, to_srgb
from desktop_app.media.encode import encode
from desktop_app.media.opening import Opened, Source, is_huge, opened

BARS: Final = (0, 0, 0)

_HEADROOM: Final = 1.5
"""A JPEG reduced while decoding keeps so many times the pixels wanted each way, so that a good filter does the rest."""

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture of each EXIF orientation upright."""


@dataclass(frozen=True)
class Prepared:
    """A still as it will be sent, byte for byte. `suffix` has its dot; `width` and `height` are in pixels."""

    data: bytes = field(repr=False)
    sha256: str
    media_type: str
    suffix: str
    width: int
    height: int


def check_picture(source: Source, name: str = "") -> Size:
    """The upright size of a still, from its header alone.

    Raises `KnownError` with one of the PICTURE_ codes; `name` in its data is the file's own unless given. Takes
    milliseconds, whatever the file claims to hold.
    """
    with opened(source, name or _name_of(source)) as still:
        return still.size


def prepare(
    source: Source, name: str, framing: Framing, ratio: Fraction | None, height: int, cancel: CancelToken
) -> Prepared:
    """The still in its frame, encoded to be sent: RGB, sRGB, upright, without metadata.

    `ratio` and `height` (in lines) are as in `framing.place`. Raises one of the PICTURE_ codes, with `name` in its
    data, or STOPPED between any two steps once `cancel` is set.
    """
    with opened(source, name) as still:
        cancel.check()
        canvas = _framed(still, place(still.size, framing, ratio, height), cancel, _HEADROOM)
    cancel.check()
    encoded = encode(canvas, name=name, cancel=cancel)
    return Prepared(
        data=encoded.data,
        sha256=hashlib.sha256(encoded.data).hexdigest(),
        media_type=encoded.media_type,
        suffix=encoded.suffix,
        width=canvas.width,
        height=canvas.height,
    )


def preview(
    source: Source, framing: Framing, ratio: Fraction | None, box: Size, cancel: CancelToken, name: str = ""
) -> Image.Image:
    """A first look at the same frame, in RGB, no larger than `box`: soon rather than sharp. Raises as `prepare`."""
    with opened(source, name or _name_of(source)) as still:
        cancel.check()
        return _framed(still, _within(place(still.size, framing, ratio), box), cancel, headroom=1.0)


def _name_of(source: Source) -> str:
    return "" if isinstance(source, bytes) else source.name


def _within(placement: Placement, box: Size) -> Placement:
    """`placement` on a canvas scaled down to fit into `box`."""
    canvas, target = placement.canvas, placement.target
    scale = min(1.0, box.width / canvas.width, box.height / canvas.height)
    small = Size(max(1, round(canvas.width * scale)), max(1, round(canvas.height * scale)))
    across, down = small.width / canvas.width, small.height / canvas.height
    left, top = round(target.left * across), round(target.top * down)
    right = max(left + 1, round(target.right * across))
    bottom = max(top + 1, round(target.bottom * down))
    return Placement(placement.source, small, Box(left, top, right, bottom))


def _framed(still: Opened, placement: Placement, cancel: CancelToken, headroom: float) -> Image.Image:
    """The still on its canvas."""
    target = placement.target
    shown = Size(round(target.width), round(target.height))
    try:
        part = _decoded_part(still, placement.source, shown, cancel, headroom)
        cancel.check()
        if still.orientation in _TURNS:
            part = part.transpose(_TURNS[still.orientation])
        colour = to_srgb(part, still.image.info.get("icc_profile"))
    except MemoryError:
        raise still.too_large() from None
    canvas = Image.new("RGB", (placement.canvas.width, placement.canvas.height), BARS)
    canvas.paste(colour, (round(target.left), round(target.top)))
    return canvas


def _decoded_part(still: Opened, part: Box, shown: Size, cancel: CancelToken, headroom: float) -> Image.Image:
    """`part` of the upright still, scaled to `shown`, but as the file has it: not yet turned, in its own colours."""
    image = still.image
    divisor = 1
    box = _as_stored(part, still)
    size = (shown.height, shown.width) if still.swaps_axes else (shown.width, shown.height)
    if isinstance(image, JpegImageFile):
        room = 1.0 if is_huge(image.width * image.height) else headroom
        divisor = _draft(image, box, size, room)
    still.decode()
    cancel.check()
    pixels = scalable(image)
    cancel.check()
    right, bottom = min(box.right / divisor, float(pixels.width)), min(box.bottom / divisor, float(pixels.height))
    within = (box.left / divisor, box.top / divisor, right, bottom)
    return pixels.resize(size, Image.Resampling.LANCZOS, box=within, reducing_gap=3.0)


def _draft(image: JpegImageFile, box: Box, size: tuple[int, int], headroom: float) -> int:
    """Have a JPEG decoded at a fraction of its size at which `box` still has enough pixels for `size`. The divisor."""
    spare = min(box.width / (size[0] * headroom), box.height / (size[1] * headroom))
    divisor = next((divisor for divisor in (8, 4, 2) if spare >= divisor), 1)
    if divisor > 1 and image.draft(None, (image.width // divisor, image.height // divisor)) is None:
        return 1
    return divisor


def _as_stored(box: Box, still: Opened) -> Box:
    """A box of the upright still, in the pixels of the file."""
    width, height = still.size.width, still.size.height
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if still.swaps_axes:
        left, top, right, bottom = top, left, bottom, right
        width, height = height, width
    if still.orientation in (2, 3, 7, 8):
        left, right = width - right, width - left
    if still.orientation in (3, 4, 6, 7):
        top, bottom = height - bottom, height - top
    return Box(left, top, right, bottom)
