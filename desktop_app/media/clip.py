"""What came back from the service: its facts, whether it is whole, and pictures out of it. Any thread; the work blocks.

A clip is a film or a picture; which of the two a file is, its first bytes say, not its name.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageStat

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.framing import Framing, Size
from desktop_app.domain.job import MediaKind
from desktop_app.media.film import (
    FILM_FAULTS,
    NotAFilm,
    as_picture,
    frame_times,
    glanced_film,
    key_frame,
    key_frame_near,
    opened_film,
    seconds_of,
    upright_size,
)
from desktop_app.media.filmstrip import strip_of
from desktop_app.media.opening import is_picture, opened
from desktop_app.media.picture import check_picture, preview

_BLACK: Final = 14.0
"""A mean level, of 255, at or under which a frame shows nothing: films like to fade in."""
_LATER: Final = (0.1, 0.25, 0.5)
"""Where in a film that begins black its poster is looked for."""
_TOLERANCE: Final = 0.25
"""Seconds by which the last frame may end before the film says it does."""


Film: TypeAlias = tuple[InputContainer, VideoStream]
Opening: TypeAlias = Callable[[Path], AbstractContextManager[Film]]


@dataclass(frozen=True)
class ClipFacts:
    """`width` and `height` are upright; `duration` in seconds, `fps` in frames a second, both `None` for a picture."""

    kind: MediaKind
    width: int
    height: int
    duration: float | None
    fps: float | None
    has_audio: bool
    frames: int


def probe(path: Path) -> ClipFacts:
    """The facts of a clip. Raises CLIP_UNREADABLE, with `name`."""
    if _is_picture(path):
        with _picture_faults(path, ErrorCode.CLIP_UNREADABLE):
            size = check_picture(path)
        return ClipFacts(MediaKind.IMAGE, size.width, size.height, None, None, has_audio=False, frames=1)
    with _film(path, ErrorCode.CLIP_UNREADABLE) as (container, film):
        size = upright_size(_first_frame(container, film))
        duration = seconds_of(container, film)
        fps = float(film.average_rate) if film.average_rate else None
        frames = film.frames or (round(duration * fps) if duration and fps else 0)
        return ClipFacts(
            MediaKind.VIDEO, size.width, size.height, duration, fps, bool(container.streams.audio), max(1, frames)
        )


def verify(path: Path, kind: MediaKind) -> None:
    """That `path` is a whole clip of `kind`: it opens, its first frame decodes, and it goes on as far as it says.

    Raises MEDIA_DAMAGED, with `name`. Reads the whole file, decodes one frame.
    """
    if kind is MediaKind.IMAGE:
        with _picture_faults(path, ErrorCode.MEDIA_DAMAGED), opened(path, path.name) as still:
            still.decode()
        return
    with _film(path, ErrorCode.MEDIA_DAMAGED) as (container, film):
        _first_frame(container, film)
        container.seek(film.start_time or 0, stream=film)
        if not _goes_to_its_end(container, film):
            raise known(ErrorCode.MEDIA_DAMAGED, name=path.name)


def poster(path: Path, box: Size, cancel: CancelToken | None = None) -> Image.Image:
    """An RGB picture for a clip, within `box`: of a film its first frame, or a later one if it begins black.

    Raises CLIP_UNREADABLE, with `name`, or STOPPED.
    """
    cancel = cancel or CancelToken()
    if _is_picture(path):
        with _picture_faults(path, ErrorCode.CLIP_UNREADABLE):
            return preview(path, Framing(), None, box, cancel)
    with _film(path, ErrorCode.CLIP_UNREADABLE, glanced_film) as (container, film):
        frame = key_frame(container, film, cancel)
        if frame is None:
            frame = _any_frame(container, film)
        picture = as_picture(frame, box)
        del frame  # as large as the film; the next ones need the room
        return picture if _brightness(picture) > _BLACK else _brighter(container, film, picture, box, cancel)


def filmstrip(path: Path, box: Size, cancel: CancelToken | None = None) -> Image.Image:
    """STRIP_FRAMES pictures of a film within `box` each, evenly over its length, side by side, in RGB.

    Raises CLIP_UNREADABLE, with `name`, also where the clip is a picture; or STOPPED.
    """
    if _is_picture(path):
        raise known(ErrorCode.CLIP_UNREADABLE, name=path.name)
    with _film(path, ErrorCode.CLIP_UNREADABLE, glanced_film) as (container, film):
        return strip_of(container, film, box, cancel or CancelToken())


def frame_at(path: Path, index: int) -> Image.Image:
    """Exactly frame `index` of a film, counted from 0 in the order shown, at its full size.

    Raises CLIP_UNREADABLE, with `name`; IndexError if the film has no such frame.
    """
    with _film(path, ErrorCode.CLIP_UNREADABLE) as (container, film):
        times = frame_times(container, film)
        if not times:
            raise NotAFilm("no frame in it")
        if not 0 <= index < len(times):
            raise IndexError(f"frame {index} of {len(times)}")
        container.seek(times[index], stream=film)
        for frame in container.decode(film):
            if frame.pts is not None and frame.pts >= times[index]:
                return as_picture(frame)
        raise known(ErrorCode.CLIP_UNREADABLE, name=path.name)


def _is_picture(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise known(ErrorCode.CLIP_UNREADABLE, name=path.name)
        with path.open("rb") as stream:
            return is_picture(stream.read(16))
    except OSError as error:
        raise known(ErrorCode.CLIP_UNREADABLE, name=path.name) from error


@contextmanager
def _film(path: Path, code: ErrorCode, opening_with: Opening = opened_film) -> Iterator[Film]:
    """The film at `path`; whatever is wrong with the file is `code`."""
    try:
        with opening_with(path) as opening:
            yield opening
    except FILM_FAULTS as error:
        raise known(code, name=path.name) from error


@contextmanager
def _picture_faults(path: Path, code: ErrorCode) -> Iterator[None]:
    """Here a picture is a clip: what is wrong with it is `code`."""
    try:
        yield
    except KnownError as error:
        raise known(code, name=path.name) from error


def _first_frame(container: InputContainer, film: VideoStream) -> VideoFrame:
    frame = next(container.decode(film), None)
    if frame is None:
        raise NotAFilm("no frame in it")
    return frame


def _any_frame(container: InputContainer, film: VideoStream) -> VideoFrame:
    """The first frame there is, where none stands by itself."""
    container.seek(film.start_time or 0, stream=film)
    film.codec_context.flush_buffers()
    return _first_frame(container, film)


def _goes_to_its_end(container: InputContainer, film: VideoStream) -> bool:
    """Whether every frame the index lists, up to the duration it states, is in the file and is whole."""
    count, end = 0, 0
    for packet in container.demux():
        if packet.is_corrupt:
            return False
        if packet.stream_index == film.index and packet.size:
            count += 1
            end = max(end, (packet.pts or 0) + (packet.duration or 0) - (film.start_time or 0))
    if count < max(1, film.frames):
        return False
    duration = seconds_of(container, film)
    return duration is None or film.time_base is None or float(end * film.time_base) >= duration - _TOLERANCE


def _brightness(picture: Image.Image) -> float:
    return float(ImageStat.Stat(picture.convert("L")).mean[0])


def _brighter(
    container: InputContainer, film: VideoStream, first: Image.Image, box: Size, cancel: CancelToken
) -> Image.Image:
    """The first of a few later pictures that shows something, or the brightest seen."""
    best, brightest = first, _brightness(first)
    duration = seconds_of(container, film)
    for share in _LATER if duration else ():
        frame = key_frame_near(container, film, (duration or 0.0) * share, cancel)
        if frame is None:
            continue
        picture = as_picture(frame, box)
        brightness = _brightness(picture)
        if brightness > brightest:
            best, brightest = picture, brightness
        if brightness > _BLACK:
            break
    return best
