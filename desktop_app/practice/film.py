"""Makes a practice film: a real MP4 of exactly the asked size, rate and length, in a few seconds on two cores.

The camera goes slowly in and out again over the picture. It ends where it began, so one such pass, a closed run of
packets, may follow itself: where encoding every frame would take too long, a shorter pass is encoded once and written
several times.
"""

import os
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from itertools import cycle, islice
from pathlib import Path
from queue import Empty, Full, Queue

import av
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.practice.camera import Camera
from desktop_app.practice.sound import SAMPLE_RATE, ambience

_PIXELS_A_PASS = 200 * 3840 * 2160
"""What two cores encode in about four seconds."""
_QUICK_PASS = 25
_BITS_A_PIXEL = 0.12
_AHEAD = 3
_TURN = 0.2
"""Seconds after which a waiting thread looks whether it is still wanted."""


@dataclass(frozen=True)
class FilmFacts:
    """What is asked for: size in pixels, `fps` in frames per second."""

    width: int
    height: int
    fps: int
    frames: int
    sound: bool

    @property
    def seconds(self) -> Fraction:
        return Fraction(self.frames, self.fps)

    @property
    def pass_frames(self) -> int:
        """The frames of one movement in and out: the whole film, or as large an even part as is quick to encode."""
        passes = -(-self.frames * self.width * self.height // _PIXELS_A_PASS)
        return -(-self.frames // passes)


def make_film(facts: FilmFacts, picture: Image.Image, path: Path, cancel: CancelToken, *, quick: bool = False) -> None:
    """Write the film of `picture` to `path`, whole or not at all.

    `picture` is RGB and of the film's size. `quick` is for tests: the camera stands still. Any thread; uses another one
    while it runs. Raises `KnownError(STOPPED)` soon after `cancel` is set, and `OSError`.
    """
    part = path.with_name(path.name + ".part")
    try:
        with av.open(str(part), "w", format="mp4", options={"movflags": "faststart"}) as container:
            _write(container, facts, picture, cancel, quick)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _write(
    container: av.container.OutputContainer, facts: FilmFacts, picture: Image.Image, cancel: CancelToken, quick: bool
) -> None:
    video = container.add_stream("libx264", rate=facts.fps)
    _set_up(video.codec_context, facts, quick)
    sounds = []
    if facts.sound:
        audio = container.add_stream("aac", rate=SAMPLE_RATE, layout="stereo")
        sounds = ambience(audio.codec_context, facts.seconds)
        for packet in sounds:
            packet.stream = audio
        sounds.reverse()
    pass_frames = min(_QUICK_PASS, facts.frames) if quick else facts.pass_frames
    camera = Camera(picture, facts.fps, pass_frames, still=quick)
    with closing(_filmed_ahead(camera, pass_frames, cancel)) as frames:
        encoded = _encoded(video.codec_context, frames)
        pictures = encoded if pass_frames == facts.frames else islice(cycle(encoded), facts.frames)
        for number, (data, is_key) in enumerate(pictures):
            cancel.check()
            while sounds and (sounds[-1].pts or 0) * sounds[-1].time_base <= Fraction(number, facts.fps):
                container.mux(sounds.pop())
            packet = av.Packet(data)
            packet.stream, packet.time_base = video, Fraction(1, facts.fps)
            packet.pts = packet.dts = number
            packet.duration, packet.is_keyframe = 1, is_key
            container.mux(packet)
    while sounds:
        container.mux(sounds.pop())


def _set_up(context: VideoCodecContext, facts: FilmFacts, quick: bool) -> None:
    context.width, context.height, context.pix_fmt = facts.width, facts.height, "yuv420p"
    context.time_base = Fraction(1, facts.fps)
    context.gop_size = facts.fps  # a second: seeking stays quick
    context.max_b_frames = 0  # packets in the order they are shown, so that passes can follow one another
    context.thread_count = 2
    context.color_range = ColorRange.MPEG
    context.colorspace = Colorspace.ITU709
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    rate = str(int(facts.width * facts.height * facts.fps * _BITS_A_PIXEL))
    context.options = {"preset": "ultrafast", "crf": "38" if quick else "23", "maxrate": rate, "bufsize": rate}


def _encoded(context: VideoCodecContext, frames: Iterator[VideoFrame]) -> Iterator[tuple[bytes, bool]]:
    """Each frame's packet, in order, and whether it is a key frame."""
    for frame in frames:
        for packet in context.encode(frame):
            yield bytes(packet), packet.is_keyframe
    for packet in context.encode(None):
        yield bytes(packet), packet.is_keyframe


def _filmed_ahead(camera: Camera, count: int, cancel: CancelToken) -> Generator[VideoFrame, None, None]:
    """The camera's frames, taken in a thread of their own a little ahead: both cores work."""
    ahead: Queue[VideoFrame | Exception] = Queue(_AHEAD)
    unwanted = threading.Event()

    def put(item: VideoFrame | Exception) -> None:
        while not unwanted.is_set():
            try:
                ahead.put(item, timeout=_TURN)
            except Full:
                continue
            return

    def film() -> None:
        try:
            for number in range(count):
                if unwanted.is_set():
                    return
                put(camera.frame(number))
        except Exception as trouble:  # noqa: BLE001 - raised again in the thread that encodes
            put(trouble)

    thread = threading.Thread(target=film, name="practice-camera")
    thread.start()
    try:
        for _ in range(count):
            item = _next(ahead, cancel)
            if isinstance(item, Exception):
                raise item
            yield item
    finally:
        unwanted.set()
        thread.join()


def _next(ahead: "Queue[VideoFrame | Exception]", cancel: CancelToken) -> VideoFrame | Exception:
    while True:
        cancel.check()
        try:
            return ahead.get(timeout=_TURN)
        except Empty:
            continue
