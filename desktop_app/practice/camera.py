"""A slow camera over a still: in and out again, smooth to half a pixel, with a small mark in the corner."""

from fractions import Fraction

from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

from desktop_app.practice.card import mark

_NEARER_A_SECOND = 0.012
_NEAREST = 0.12
"""How much larger the picture gets, at most, on the way in."""
_FINE_HEIGHT = 2160
"""Smaller films are moved at up to twice their size: a step of a pixel there is half a one in the film."""


class Camera:
    """`frames` frames of `picture`, which is RGB and of the film's size. One thread at a time.

    Both sides grow by even steps and are cut around the same centre, so nothing trembles.
    """

    def __init__(self, picture: Image.Image, fps: int, frames: int, *, still: bool) -> None:
        width, height = picture.size
        self._time_base = Fraction(1, fps)
        rgb = VideoFrame.from_image(picture)  # type: ignore[no-untyped-call]
        self._source = _to_yuv(rgb, "yuv420p")
        graph = Graph()
        graph.threads = 2
        self._in = graph.add_buffer(width=width, height=height, format=self._source.format, time_base=self._time_base)
        end = self._in
        if not still:
            finer = max(1.0, min(2.0, _FINE_HEIGHT / height))
            wide, high = round(width * finer / 2), round(height * finer / 2)
            nearer = min(_NEAREST, _NEARER_A_SECOND * frames / fps)
            grown = f"(1+{nearer / 2}*(1-cos(2*PI*n/{frames})))"
            sides = f"w='2*round({wide}*{grown})':h='2*round({high}*{grown})'"
            end = _after(end, graph, "scale", f"{sides}:eval=frame:flags=bicubic")
            end = _after(end, graph, "crop", f"{2 * wide}:{2 * high}:exact=1")
            if finer > 1:
                end = _after(end, graph, "scale", f"{width}:{height}:flags=bilinear")
        plate = mark(height)
        sign = _to_yuv(VideoFrame.from_bytes(plate.tobytes(), plate.width, plate.height, format="rgba"), "yuva420p")
        sign.pts, sign.time_base = 0, self._time_base
        corner = graph.add_buffer(width=sign.width, height=sign.height, format=sign.format, time_base=self._time_base)
        margin = 2 * (height // 54)
        over = graph.add("overlay", f"x=W-w-{margin}:y=H-h-{margin}:format=yuv420:eval=init")
        end.link_to(over, 0, 0)
        corner.link_to(over, 0, 1)
        self._out = _after(over, graph, "buffersink", "")
        graph.configure()
        corner.push(sign)
        corner.push(None)
        self._graph = graph

    def frame(self, number: int) -> VideoFrame:
        """The next frame; `number` counts from 0 and is its time in frames."""
        self._source.pts, self._source.time_base = number, self._time_base
        self._in.push(self._source)
        frame = self._out.pull()
        assert isinstance(frame, VideoFrame)
        frame.pts, frame.time_base = number, self._time_base
        return frame


def _after(end: FilterContext, graph: Graph, name: str, arguments: str) -> FilterContext:
    following = graph.add(name, arguments or None)
    end.link_to(following)
    return following


def _to_yuv(frame: VideoFrame, name: str) -> VideoFrame:
    return frame.reformat(
        format=name,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
    )
