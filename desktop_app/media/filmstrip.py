"""A film's pictures side by side, evenly over its length, with as little decoding as gives them.

The film is cut into equal parts and each part is shown by one frame: by a key frame within it, where there is one,
which costs no other; otherwise by the frame in its middle, for which everything since the key frame before has to be
decoded. Any thread; the work blocks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.filmstrip import STRIP_FRAMES
from desktop_app.domain.framing import Size
from desktop_app.media.film import NotAFilm, as_picture, frame_times, key_frame, seconds_of

_INDEXED: Final = ("mov", "matroska", "avi")
"""Containers that list their key frames. Others are searched for them, and such a search ends near its goal at best."""
_MOST_DECODED: Final = 1500
"""Frames of one film that are decoded in all: the longest shots have as many. With more, each part shows the key frame
before its middle, however far before that is.
"""
_SPARE: Final = 8
"""With so many frames to a part nobody misses those that no other frame needs; leaving them out saves a third."""
_FASTEST: Final = 120
"""Frames a second, beyond which a film's own word isn't taken: where they vary it may be that of its clock."""


@dataclass(frozen=True)
class _Extent:
    """When the film begins and how long it is, in its time base, and how many frames it has, about."""

    start: int
    length: int
    frames: int

    def middle(self, part: float, parts: int) -> int:
        return self.start + int(self.length * (part + 0.5) / parts)


@dataclass(frozen=True)
class _Shown:
    """What shows one part: the frame at `moment`, in the film's time base.

    `key`: where the key frame is from which it is decoded; `None`: unknown. `alone`: that key frame itself is meant,
    and none after it is needed.
    """

    moment: int
    key: int | None
    alone: bool


def strip_of(container: InputContainer, film: VideoStream, box: Size, cancel: CancelToken) -> Image.Image:
    """STRIP_FRAMES pictures within `box` each, all of one size, side by side; with fewer frames some come twice.

    Holds a few frames at a time. Raises NotAFilm if nothing in it decodes, STOPPED, or one of FILM_FAULTS.
    """
    extent = _extent(container, film, cancel)
    parts = max(1, min(STRIP_FRAMES, extent.frames))
    walk = _Walk(container, film, extent, cancel)
    if extent.frames >= _SPARE * parts:
        film.codec_context.skip_frame = "NONREF"
    pictures: list[Image.Image] = []
    waiting = 0
    for shown in _plan(extent, parts, _keys(container, film, extent.start)):
        frame = walk.to(shown)
        if frame is not None:
            picture = as_picture(frame, box)
            pictures += [picture] * (waiting + 1)
            waiting = 0
        elif pictures:
            pictures.append(pictures[-1])
        else:
            waiting += 1
    if not pictures:
        raise NotAFilm("no frame in it")
    return _side_by_side(pictures)


def _side_by_side(pictures: Sequence[Image.Image]) -> Image.Image:
    width, height = pictures[0].size
    strip = Image.new("RGB", (width * STRIP_FRAMES, height))
    for place in range(STRIP_FRAMES):
        picture = pictures[place * len(pictures) // STRIP_FRAMES]
        if picture.size != (width, height):  # a film may change its size on the way
            picture = picture.resize((width, height))
        strip.paste(picture, (place * width, 0))
    return strip


def _extent(container: InputContainer, film: VideoStream, cancel: CancelToken) -> _Extent:
    seconds = seconds_of(container, film)
    if seconds and seconds > 0 and film.time_base:
        rate = min(_FASTEST, film.average_rate or film.guessed_rate or 25)
        length = max(1, round(seconds / film.time_base))
        return _Extent(film.start_time or 0, length, film.frames or max(1, round(seconds * rate)))
    times = frame_times(container, film, cancel)
    if not times:
        raise NotAFilm("no frame in it")
    each = max(1, (times[-1] - times[0]) // len(times))
    return _Extent(times[0], times[-1] - times[0] + each, len(times))


def _keys(container: InputContainer, film: VideoStream, start: int) -> list[int]:
    """When the key frames are shown, if the container lists them."""
    if not any(name in container.format.name for name in _INDEXED):
        return []
    try:
        container.seek(film.start_time or 0, stream=film)  # Matroska reads its list when it is first needed
    except av.FFmpegError:
        return []
    keys = sorted(entry.timestamp for entry in film.index_entries if entry.is_keyframe)
    # Some list when a frame is decoded. That is before it is shown, everywhere by as much as at the beginning.
    lead = max(0, start - keys[0]) if keys else 0
    return [key + lead for key in keys]


def _plan(extent: _Extent, parts: int, keys: list[int]) -> list[_Shown]:
    plan = []
    for part in range(parts):
        middle = extent.middle(part, parts)
        low, high = (bisect_left(keys, extent.middle(edge, parts)) for edge in (part - 0.5, part + 0.5))
        if low < high:
            key = min(keys[low:high], key=lambda moment: abs(moment - middle))
            plan.append(_Shown(key, key, alone=True))
        else:
            before = bisect_right(keys, middle)
            plan.append(_Shown(middle, keys[before - 1] if before else None, alone=False))
    # A key frame is decoded once only where the next part needs it too.
    for place, (shown, following) in enumerate(pairwise(plan)):
        if shown.alone and not following.alone and following.key == shown.key:
            plan[place] = replace(shown, alone=False)
    if _cost(plan, extent) > _MOST_DECODED:
        plan = [_Shown(shown.moment, shown.key, alone=True) for shown in plan]
    return plan


def _cost(plan: Sequence[_Shown], extent: _Extent) -> float:
    """How many frames it takes, about."""
    at, decoded = extent.start, 0
    for shown in plan:
        if not shown.alone:
            decoded += shown.moment - max(at, at if shown.key is None else shown.key)
            at = shown.moment
    return decoded * extent.frames / extent.length + len(plan)


class _Walk:
    """Goes through the film from one frame to show to the next."""

    def __init__(self, container: InputContainer, film: VideoStream, extent: _Extent, cancel: CancelToken) -> None:
        self._container = container
        self._film = film
        self._cancel = cancel
        self._each = extent.length / extent.frames
        self._last: VideoFrame | None = None
        self._at = float(extent.start)
        self._run: Iterator[VideoFrame] | None = None

    def to(self, shown: _Shown) -> VideoFrame | None:
        """The frame to show, or the last before it that decodes; `None` if there is none. Raises STOPPED."""
        try:
            if shown.alone:
                self._leave(shown.moment if shown.key is None else shown.key)
                return key_frame(self._container, self._film, self._cancel)
            if shown.key is not None and (self._run is None or shown.key > self._at):
                self._leave(shown.key)
            if self._run is None:
                self._run = self._decoded()
            while self._last is None or self._at < shown.moment - self._each / 2:
                frame = next(self._run, None)
                if frame is None:
                    break
                self._at = self._time_of(frame)
                self._last = frame
        except av.FFmpegError:
            self._run = iter(())  # nothing to be read here; there may be further on
        return self._last

    def _leave(self, moment: int) -> None:
        self._run = self._last = None
        self._container.seek(moment, stream=self._film)
        self._at = float(moment)

    def _decoded(self) -> Iterator[VideoFrame]:
        for packet in self._container.demux(self._film):
            self._cancel.check()
            try:
                frames = self._film.decode(packet)
            except av.FFmpegError:
                continue  # damaged: the next ones may be whole
            yield from frames

    def _time_of(self, frame: VideoFrame) -> float:
        time = frame.pts if frame.pts is not None else frame.dts
        return self._at + self._each if time is None else float(time)
