"""What a frame holds, and what is sent of it, in words. Any thread."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.framing import Placement
from desktop_app.domain.framing_moves import enlargement
from desktop_app.domain.request import PreparedStill
from desktop_app.words.numbers import decimal, file_size, pixels

translate = QCoreApplication.translate

SOFTER = 1.05
"""Enlarged by less than this, nobody sees it."""
SPARE = 0.75
"""A picture that would be made smaller than this has pixels that no one will see."""

_KINDS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WebP", "image/avif": "AVIF"}


def scale_words(placement: Placement, height: int, resolution: str) -> tuple[str, str]:
    """Whether the part in the frame has as many pixels as `resolution` (of `height` lines) wants: a sentence, and the
    same for where there is little room; "" if it has.
    """
    times, width = enlargement(placement, height), max(1, round(placement.source.width))
    if times > SOFTER:
        whole = translate("Framing", "This part is {width} px wide; {resolution} would enlarge it {times} ×")
        short = translate("Framing", "{width} px wide: {resolution} enlarges it {times} ×")
    elif times < SPARE:
        whole = translate("Framing", "This part is {pixels} px: more than {resolution} needs")
        short = translate("Framing", "{pixels} px: more than {resolution} needs")
    else:
        return "", ""
    size = pixels(width, max(1, round(placement.source.height)))
    facts = {"width": width, "pixels": size, "resolution": resolution, "times": decimal(times, 1)}
    return whole.format(**facts), short.format(**facts)


def encoding_words(still: PreparedStill) -> str:
    """How a still is sent: "PNG, 1920 × 1080, 2.1 MB, no loss", "JPEG quality 92, 1920 × 1080, 3.4 MB"."""
    kind = _KINDS.get(still.media_type, still.media_type.removeprefix("image/").upper())
    facts = {"kind": kind, "pixels": pixels(still.width, still.height), "size": file_size(len(still.data))}
    if still.quality is not None:
        words = translate("Framing", "{kind} quality {quality}, {pixels}, {size}")
        return words.format(quality=still.quality, **facts)
    if still.media_type == "image/jpeg":
        return translate("Framing", "{kind}, {pixels}, {size}, as it was sent before").format(**facts)
    return translate("Framing", "{kind}, {pixels}, {size}, no loss").format(**facts)
