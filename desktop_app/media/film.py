"""Films through PyAV: opened with nothing but the one file within reach, single frames out as pictures. Any thread."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import Size


class NotAFilm(Exception):
    """The container opens, but there is nothing in it to show."""


FILM_FAULTS: Final = (av.FFmpegError, NotAFilm)
"""What a file raises that can't be read or isn't what it says."""

_READS_FILES_ONLY: Final = {
    # A play list can name other files and hosts: neither its demuxer nor its protocols are there to follow it.
    "format_whitelist": "mov,matroska,webm,avi,mpegts,mpeg,ogg,flv,gif,asf,mxf",
    "protocol_whitelist": "file",
}
_NOTHING_DECODED: Final = {"skip_frame": "all"}
"""While the container is opened FFmpeg decodes frames to learn what the file doesn't say: at 2160p for a sixth of a
second, three quarters of what a poster costs.
"""
_MICROSECONDS: Final = 1_000_000
_UNSPECIFIED: Final = 2
_HIGH_DEFINITION: Final = 720
"""Lines from which a film that doesn't say how its colours are coded means BT.709, as players take it."""


@contextmanager
def opened_film(path: Path) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The container and its film, cover pictures aside. Raises one of FILM_FAULTS."""
    with _opened(path, {}) as container:
        film = _film_of(container)
        if film is None:
            raise NotAFilm("no film in it")
        yield container, film


@contextmanager
def glanced_film(path: Path) -> Iterator[tuple[InputContainer, VideoStream]]:
    """As `opened_film`, sooner: without what only decoding tells, for those who only want pictures.

    The first frames may come out of their order.
    """
    with _opened(path, _NOTHING_DECODED) as container:
        film = _film_of(container)
        if film is not None:
            yield container, film
            return
    with opened_film(path) as opening:
        yield opening


@contextmanager
def _opened(path: Path, more: dict[str, str]) -> Iterator[InputContainer]:
    with av.open(f"file:{path}", options=_READS_FILES_ONLY | more, metadata_errors="replace") as container:
        yield container


def _film_of(container: InputContainer) -> VideoStream | None:
    covers = av.stream.Disposition.attached_pic
    film = next((stream for stream in container.streams.video if not stream.disposition & covers), None)
    # A stream of a codec that nobody here knows has no context, and so not even the attributes of one.
    if film is None or getattr(film, "width", 0) < 1 or getattr(film, "height", 0) < 1:
        return None
    # Without threads: they fetch frames ahead, and here one is enough.
    film.thread_type = "NONE"
    return film


def seconds_of(container: InputContainer, film: VideoStream) -> float | None:
    """How long the film says it is."""
    if film.duration is not None and film.time_base is not None:
        return float(film.duration * film.time_base)
    return container.duration / _MICROSECONDS if container.duration is not None else None


def upright_size(frame: VideoFrame) -> Size:
    swaps = frame.rotation % 180 != 0
    return Size(frame.height, frame.width) if swaps else Size(frame.width, frame.height)


def as_picture(frame: VideoFrame, box: Size | None = None) -> Image.Image:
    """A frame as an upright RGB picture; within `box` if given, and then no larger than it was."""
    upright = upright_size(frame)
    scale = 1.0 if box is None else min(1.0, box.width / upright.width, box.height / upright.height)
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    guessed = frame.colorspace == _UNSPECIFIED and frame.height >= _HIGH_DEFINITION
    rgb = frame.reformat(
        width=width,
        height=height,
        format="rgb24",
        src_colorspace="ITU709" if guessed else None,
        interpolation="BICUBIC" if scale == 1.0 else "AREA",
    )
    plane = rgb.planes[0]
    picture = Image.frombytes("RGB", (width, height), bytes(plane), "raw", "RGB", plane.line_size, 1)
    return picture.rotate(frame.rotation, expand=True) if frame.rotation else picture


def key_frame(container: InputContainer, film: VideoStream, cancel: CancelToken) -> VideoFrame | None:
    """The next key frame of the file, by itself: nothing of what follows is decoded. `None` if there is none.

    What doesn't decode is passed over. Raises STOPPED; one of FILM_FAULTS if the file can't be read on.
    """
    for packet in container.demux(film):
        cancel.check()
        if not packet.is_keyframe or packet.size == 0:
            continue
        with suppress(av.FFmpegError):
            # The decoder holds frames back until it knows their order; told that this was all, it lets go of it.
            frames = [*film.decode(packet), *film.decode(None)]
            if frames:
                return frames[0]
        film.codec_context.flush_buffers()
    return None


def key_frame_near(
    container: InputContainer, film: VideoStream, seconds: float, cancel: CancelToken
) -> VideoFrame | None:
    """The key frame at or before `seconds`: not exact, and therefore quick. `None` if there is none to be had.

    Raises STOPPED.
    """
    if film.time_base is None:
        return None
    try:
        container.seek(round(seconds / film.time_base) + (film.start_time or 0), stream=film)
        return key_frame(container, film, cancel)
    except av.FFmpegError:
        return None


def frame_times(container: InputContainer, film: VideoStream, cancel: CancelToken | None = None) -> list[int]:
    """When each frame is shown, in order, in units of the film's time base. Reads the whole file, decodes nothing.

    Raises STOPPED.
    """
    times = []
    for packet in container.demux(film):
        if cancel is not None:
            cancel.check()
        if packet.pts is not None and not packet.is_discard:
            times.append(packet.pts)
    return sorted(times)
