"""Small real films in the sizes, lengths and rates that the service makes, each with pictures of its own.

A film is a short loop of its own picture, encoded once and put one behind the other to the film's full length: its
frames are real and decode, its file stays small, and three hundred of them take seconds.
"""

import math
import os
import random
import struct
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import av
from av.video.reformatter import Interpolation
from PIL import Image, ImageDraw

from desktop_app.media.clip import ClipFacts, probe

SKETCH = (480, 270)
"""Pixels that a picture is drawn in, before it is brought to the film's size."""

_LOOP = 8
_RATE = 48_000
_TONES = 12
_SIZES = {"1080p": (1920, 1080), "1440p": (2560, 1440), "2160p": (3840, 2160)}
_RESOLUTIONS = ("1080p", "1080p", "1080p", "1080p", "1080p", "1080p", "1440p", "2160p")
_SHORT, _LONG = (6, 6, 6, 8, 8, 10), (12, 14, 16, 18, 20)


@dataclass(frozen=True)
class Wish:
    """What a film is asked for, in the model's own words: `duration` in seconds, `fps` in frames a second."""

    duration: int
    resolution: str
    fps: int
    audio: bool


@dataclass(frozen=True)
class Film:
    """A film on the disk: as it was wished for, and as the program finds it."""

    file: Path
    wish: Wish
    sha256: str
    byte_count: int
    facts: ClipFacts


def make_films(folder: Path, count: int, seed: int) -> list[Film]:
    """`count` different films in `folder`. What a model won't make (longer than 10 s but at 1080p and 25) isn't
    here.
    """
    wishes = [_wish(number, random.Random(f"wish {seed} {number}")) for number in range(count)]

    def made(number: int) -> Film:
        return _film(folder / f"{number}.mp4", wishes[number], random.Random(f"film {seed} {number}"))

    _tone()  # once, before several ask for it
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(made, range(count)))


def scene(chance: random.Random) -> Iterator[Image.Image]:
    """A landscape of a few shapes whose sun goes round once: the pictures of the loop, in `SKETCH`."""
    width, height = SKETCH
    night = chance.random() < 0.3
    above, below = (_colour(chance, *levels) for levels in (((8, 70), (60, 140)) if night else ((60, 190), (150, 250))))
    sky = Image.composite(Image.new("RGB", SKETCH, below), Image.new("RGB", SKETCH, above), _fade())
    sun = _colour(chance, 200, 255)
    at_x, at_y = chance.randrange(60, width - 60), chance.randrange(30, height // 2)
    size, horizon = chance.randrange(12, 52), chance.randrange(height // 2, height - 40)
    hills = [_ridge(chance, horizon + 26 * depth) for depth in range(chance.randrange(1, 4))]
    colours = [_colour(chance, 10, 120 - 30 * depth) for depth in range(len(hills))]
    for frame in range(_LOOP):
        turn = 2 * math.pi * frame / _LOOP
        x, y = at_x + 16 * math.cos(turn), at_y + 9 * math.sin(turn)
        picture = sky.copy()
        draw = ImageDraw.Draw(picture)
        draw.ellipse((x - size, y - size, x + size, y + size), fill=sun)
        for ridge, colour in zip(hills, colours, strict=True):
            draw.polygon(ridge, fill=colour)
        yield picture


@cache
def _fade() -> Image.Image:
    return Image.linear_gradient("L").resize(SKETCH)


def _wish(number: int, chance: random.Random) -> Wish:
    resolution = _RESOLUTIONS[number % len(_RESOLUTIONS)]
    long = resolution == "1080p" and chance.random() < 0.15
    duration = chance.choice(_LONG if long else _SHORT)
    return Wish(duration, resolution, 25 if long else chance.choice((25, 25, 50)), chance.random() < 0.6)


def _colour(chance: random.Random, least: int, most: int) -> tuple[int, int, int]:
    return chance.randint(least, most), chance.randint(least, most), chance.randint(least, most)


def _ridge(chance: random.Random, level: int) -> list[tuple[int, int]]:
    width, height = SKETCH
    tops = [(x, level + chance.randint(-34, 20)) for x in range(0, width + 1, 60)]
    return [(0, height), *tops, (width, height)]


def _film(file: Path, wish: Wish, chance: random.Random) -> Film:
    loop, tone = _loop(scene(chance), wish), _tone() if wish.audio else b""
    with av.open(str(file), "w", options={"movflags": "faststart"}) as container, av.open(BytesIO(loop), "r") as source:
        picture = container.add_stream_from_template(source.streams.video[0])
        sound = None
        if tone:
            with av.open(BytesIO(tone), "r") as spoken:
                sound = container.add_stream_from_template(spoken.streams.audio[0])
                heard = _packets(spoken, spoken.streams.audio[0])
        seen = _packets(source, source.streams.video[0])
        for number in range(wish.duration * wish.fps):
            _put(container, picture, seen[number % _LOOP], number, Fraction(1, wish.fps), number % _LOOP == 0)
        if sound is not None:
            for number in range(wish.duration * _RATE // 1024):
                _put(container, sound, heard[min(number, _TONES // 2)], number * 1024, Fraction(1, _RATE), True)
    data = file.read_bytes()
    return Film(file, wish, sha256(data).hexdigest(), len(data), probe(file))


def _loop(pictures: Iterable[Image.Image], wish: Wish) -> bytes:
    """The pictures as H.264 in an MP4: a key frame, and what changes after it."""
    buffer = BytesIO()
    options = {"preset": "ultrafast", "crf": "42", "tune": "zerolatency", "threads": "1"}
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=wish.fps, options=options)
        stream.width, stream.height = _SIZES[wish.resolution]
        stream.pix_fmt = "yuv420p"
        for picture in pictures:
            frame = av.VideoFrame.from_image(picture)  # type: ignore[no-untyped-call]
            full = frame.reformat(stream.width, stream.height, "yuv420p", interpolation=Interpolation.FAST_BILINEAR)
            container.mux(stream.encode(full))
        container.mux(stream.encode(None))
    return buffer.getvalue()


@cache
def _tone() -> bytes:
    """A soft tone. Seven waves fill one of its frames, so every frame is like the others and can follow any."""
    buffer = BytesIO()
    wave = struct.pack("<1024f", *(0.05 * math.sin(2 * math.pi * 7 * place / 1024) for place in range(1024)))
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=_RATE, layout="mono")
        for start in range(0, _TONES * 1024, 1024):
            frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
            frame.planes[0].update(wave)
            frame.sample_rate, frame.pts, frame.time_base = _RATE, start, Fraction(1, _RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return buffer.getvalue()


def _packets(container: av.container.InputContainer, stream: av.VideoStream | av.AudioStream) -> list[bytes]:
    return [bytes(packet) for packet in container.demux(stream) if packet.size]


def _put(
    container: av.container.OutputContainer,
    stream: av.VideoStream | av.AudioStream,
    data: bytes,
    time: int,
    base: Fraction,
    key: bool,
) -> None:
    packet = av.Packet(data)
    packet.stream, packet.time_base = stream, base
    packet.pts = packet.dts = time
    packet.duration, packet.is_keyframe = (1024 if isinstance(stream, av.AudioStream) else 1), key
    container.mux(packet)
