"""Test films whose every frame says its number: in blocks a program can read, and in digits a person can.

Sixteen blocks across the top, white for 1, highest bit first; below them the same blocks inverted, so that a frame that
was blended, torn or scaled to nothing is noticed.
"""

import math
import struct
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from PIL import Image, ImageDraw, ImageFont

BITS: Final = 16
_ROWS: Final = 12
"""The picture's height in rows of blocks: two of them carry the number, twice."""

_SAMPLE_RATE: Final = 48_000


def numbered_frame(number: int, width: int = 320, height: int = 180) -> Image.Image:
    """Frame `number`, 0 to 65535."""
    if not 0 <= number < 1 << BITS:
        raise ValueError(f"no block code for frame {number}")
    image = Image.new("RGB", (width, height), (40, 60, 90))
    draw = ImageDraw.Draw(image)
    for bit in range(BITS):
        white = bool(number >> (BITS - 1 - bit) & 1)
        left, right = width * bit / BITS, width * (bit + 1) / BITS
        for row, lit in ((0, white), (1, not white)):
            top, bottom = height * row / _ROWS, height * (row + 1) / _ROWS
            draw.rectangle((left, top, right - 1, bottom - 1), fill=(235, 235, 235) if lit else (20, 20, 20))
    font = ImageFont.load_default(size=height / 3)
    draw.text((width / 2, height * 0.58), str(number), fill=(240, 240, 240), font=font, anchor="mm")
    return image


def read_frame_number(image: Image.Image) -> int:
    """The number burnt into a frame, at whatever size, without bars around it. ValueError if it can't be read."""
    grey = image.convert("L")
    rows = []
    for row in range(2):
        y = min(grey.height - 1, int(grey.height * (row + 0.5) / _ROWS))
        rows.append([_level(grey, int(grey.width * (bit + 0.5) / BITS), y) for bit in range(BITS)])
    number = 0
    for bit, (upper, lower) in enumerate(zip(*rows, strict=True)):
        if abs(upper - lower) < 64:
            raise ValueError(f"block {bit} is neither black nor white: {upper} over {lower}")
        number = number << 1 | (upper > lower)
    return number


def _level(grey: Image.Image, x: int, y: int) -> int:
    return grey.crop((x, y, x + 1, y + 1)).tobytes()[0]


def make_test_film(
    path: Path,
    fps: int,
    frames: int,
    width: int = 320,
    height: int = 180,
    audio: bool = False,
    *,
    black_until: int = 0,
    keyframe_every: int = 24,
    rotation: int = 0,
) -> Path:
    """An H.264 film of numbered frames at `path`, whose suffix names the container; with a soft tone if `audio`.

    Frames before `black_until` are black. It has B-frames and sparse key frames, as films have: seeking is work.
    """
    with av.open(str(path), "w", options={"movflags": "faststart"} if path.suffix == ".mp4" else {}) as container:
        video = container.add_stream("libx264", rate=fps)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.codec_context.gop_size = keyframe_every
        video.codec_context.max_b_frames = 2
        video.codec_context.options = {"preset": "veryfast", "crf": "18"}
        video.time_base = Fraction(1, fps)
        if rotation:
            video.set_display_rotation(rotation)
        sound = container.add_stream("aac", rate=_SAMPLE_RATE, layout="mono") if audio else None
        black = Image.new("RGB", (width, height))
        for number in range(frames):
            image = black if number < black_until else numbered_frame(number, width, height)
            frame = av.VideoFrame.from_bytes(image.convert("RGBA").tobytes(), width, height)
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        if sound is not None:
            for tone in _tone(frames / fps):
                container.mux(sound.encode(tone))
            container.mux(sound.encode())
    return path


def _tone(seconds: float) -> list[av.AudioFrame]:
    frames = []
    for start in range(0, int(seconds * _SAMPLE_RATE), 1024):
        frame = av.AudioFrame(format="flt", layout="mono", samples=1024)
        times = [(start + offset) / _SAMPLE_RATE for offset in range(1024)]
        frame.planes[0].update(struct.pack("<1024f", *(0.05 * math.sin(2 * math.pi * 440 * time) for time in times)))
        frame.sample_rate, frame.pts, frame.time_base = _SAMPLE_RATE, start, Fraction(1, _SAMPLE_RATE)
        frames.append(frame)
    return frames
