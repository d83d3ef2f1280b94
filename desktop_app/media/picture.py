"""A still, from whatever the artist has to exactly the pixels that will be sent. Any thread; the work blocks.

The steps, in the order that costs least: read the header, decode (a large JPEG at half its size or less), cut and
scale, turn, bring to sRGB, lay on the canvas, encode. Nothing the file said about itself (place, camera, owner) comes
along.
"""

import hashlib
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path, PurePath
from typing import Final

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import LARGEST_HEIGHT, Box, Framing, FramingMode, Placement, Size, place
from desktop_app.media.as_sent import as_sent
from desktop_app.media.backdrop import backdrop
from desktop_app.media.colour import levels_of, scalable, to_srgb
from desktop_app.media.encode import Encoded, encode
from desktop_app.media.limits import is_huge
from desktop_app.media.opening import Opened, Source, opened
from desktop_app.media.progress import Report
from desktop_app.media.scaling import scaled
from desktop_app.media.turning import as_stored, turned_as, upright

_HEADROOM: Final = 1.5
"""A JPEG reduced while decoding keeps so many times the pixels wanted each way, so that a good filter does the rest."""

_DECODED: Final = 0.7
_SCALED: Final = 0.9
"""How much of the way lies behind after these steps, by the time they take with a large photograph."""


@dataclass(frozen=True)
class Prepared:
    """A still as it will be sent, byte for byte. `suffix` has its dot; `width` and `height` are in pixels.

    `quality` is what it was encoded at, 0 to 100; `None`: without loss.
    """

    data: bytes = field(repr=False)
    sha256: str
    media_type: str
    suffix: str
    width: int
    height: int
    quality: int | None = None


@dataclass(frozen=True)
class Look:
    """A whole still, upright and in sRGB, no larger than was asked for; `size` is its true one, in pixels.

    RGBA where something is transparent, otherwise RGB.
    """

    image: Image.Image
    size: Size


def check_picture(source: Source, name: str = "") -> Size:
    """The upright size of a still, from its header alone.

    Raises `KnownError` with one of the PICTURE_ codes; `name` in its data is the file's own unless given. Takes
    milliseconds, whatever the file claims to hold.
    """
    with opened(source, name or _name_of(source)) as still:
        return still.size


def prepare(
    source: Source,
    name: str,
    framing: Framing,
    ratio: Fraction | None,
    height: int,
    cancel: CancelToken,
    report: Report | None = None,
) -> Prepared:
    """The still in its frame, encoded to be sent: RGB, sRGB, upright, without metadata.

    A still that was sent before and fills the frame as it is goes again byte for byte. `ratio` and `height` (in lines)
    are as in `framing.place`. Raises one of the PICTURE_ codes, with `name` in its data, or STOPPED soon
    after `cancel` is set (see `Opened.decode`). `report` is told how far it is, on this thread, up to the encoding.
    """
    kept = as_sent(source, framing, ratio, height) if isinstance(source, Path) else None
    if kept is not None:
        data, media_type, size = kept
        return _prepared(Encoded(data, media_type, PurePath(_name_of(source)).suffix), size)
    return encoded(framed(source, name, framing, ratio, height, cancel, report), name, cancel)


def encoded(canvas: Image.Image, name: str, cancel: CancelToken) -> Prepared:
    """What `framed` gave, as it is sent. Raises as `prepare`."""
    cancel.check()
    return _prepared(encode(canvas, name=name, cancel=cancel), Size(canvas.width, canvas.height))


def _prepared(made: Encoded, size: Size) -> Prepared:
    digest = hashlib.sha256(made.data).hexdigest()
    return Prepared(made.data, digest, made.media_type, made.suffix, size.width, size.height, made.quality)


def framed(
    source: Source,
    name: str,
    framing: Framing,
    ratio: Fraction | None,
    height: int,
    cancel: CancelToken,
    report: Report | None = None,
) -> Image.Image:
    """What `prepare` encodes: the still in its frame, pixel for pixel, in RGB. Raises and reports as `prepare`."""
    with opened(source, name, report) as still:
        cancel.check()
        return _framed(still, place(still.size, framing, ratio, height), framing, cancel, _HEADROOM)


def preview(
    source: Source,
    framing: Framing,
    ratio: Fraction | None,
    box: Size,
    cancel: CancelToken,
    name: str = "",
    height: int = LARGEST_HEIGHT,
) -> Image.Image:
    """A first look at the same frame, in RGB, no larger than `box`: soon rather than sharp. Raises as `prepare`."""
    with opened(source, name or _name_of(source)) as still:
        cancel.check()
        placement = _within(place(still.size, framing, ratio, height), box)
        return _framed(still, placement, framing, cancel, headroom=1.0)


def look(source: Source, box: Size, cancel: CancelToken, name: str = "", report: Report | None = None) -> Look:
    """The whole still, for a person to frame. Raises and reports as `prepare`."""
    with opened(source, name or _name_of(source), report) as still:
        cancel.check()
        whole = _within(place(still.size, Framing(), None), box)
        colour, alpha = _pixels(still, whole, cancel, headroom=1.0)
        if alpha is not None:
            colour.putalpha(alpha)
        return Look(colour, still.size)


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


def _framed(still: Opened, placement: Placement, framing: Framing, cancel: CancelToken, headroom: float) -> Image.Image:
    """The still on its canvas."""
    size, turned = framing.turned_size(still.size), turned_as(still.orientation, framing)
    colour, alpha = _pixels(replace(still, size=size, orientation=turned), placement, cancel, headroom)
    cancel.check()
    if alpha is not None:
        over = Image.new("RGB", colour.size, framing.below.rgb)
        over.paste(colour, mask=alpha)
        colour = over
    if not placement.has_bars:
        return colour
    blurred = framing.mode is FramingMode.BLUR
    size = placement.canvas
    canvas = backdrop(colour, size) if blurred else Image.new("RGB", (size.width, size.height), framing.bars.rgb)
    canvas.paste(colour, (round(placement.target.left), round(placement.target.top)))
    return canvas


def _pixels(
    still: Opened, placement: Placement, cancel: CancelToken, headroom: float
) -> tuple[Image.Image, Image.Image | None]:
    """The part that is shown, as large as it is shown: RGB in sRGB, and how opaque it is where that matters."""
    shown = Size(round(placement.target.width), round(placement.target.height))
    try:
        part = _decoded_part(still, placement.source, shown, cancel, headroom)
        cancel.check()
        colour, alpha = to_srgb(upright(part, still.orientation), still.image.info.get("icc_profile"))
    except MemoryError:
        raise still.too_large() from None
    colour.info = {}
    return colour, alpha


def _decoded_part(still: Opened, part: Box, shown: Size, cancel: CancelToken, headroom: float) -> Image.Image:
    """`part` of the upright still, scaled to `shown`, but as the file has it: not yet turned, in its own colours."""
    image = still.image
    divisor = 1
    box = as_stored(part, still.size, still.orientation)
    size = (shown.height, shown.width) if still.swaps_axes else (shown.width, shown.height)
    if isinstance(image, JpegImageFile):
        room = 1.0 if is_huge(image.width * image.height) else headroom
        divisor = _draft(image, box, size, room)
    still.decode(cancel, _DECODED)
    levels = levels_of(image)
    cancel.check()
    right, bottom = min(box.right / divisor, float(image.width)), min(box.bottom / divisor, float(image.height))
    within = (box.left / divisor, box.top / divisor, right, bottom)
    told = still.progress.stretch(_DECODED, _SCALED)
    return scaled(image, within, size, lambda rows: scalable(rows, levels), cancel, told)


def _draft(image: JpegImageFile, box: Box, size: tuple[int, int], headroom: float) -> int:
    """Have a JPEG decoded at a fraction of its size at which `box` still has enough pixels for `size`. The divisor."""
    spare = min(box.width / (size[0] * headroom), box.height / (size[1] * headroom))
    divisor = next((divisor for divisor in (8, 4, 2) if spare >= divisor), 1)
    if divisor > 1 and image.draft(None, (image.width // divisor, image.height // divisor)) is None:
        return 1
    return divisor
