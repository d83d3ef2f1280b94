"""Frames and moments of a clip. Numbers in, numbers out.

Frame `n` is on screen from `n / fps` to `(n + 1) / fps` seconds. A player that counts in milliseconds is sent to the
middle of a frame, where rounding can't reach its neighbour.
"""

from dataclasses import dataclass

USUAL_FPS = 25.0
"""For a file that doesn't say."""


@dataclass(frozen=True)
class FrameClock:
    """`fps` frames a second, `count` frames in all (at least 1)."""

    fps: float
    count: int

    @property
    def last(self) -> int:
        return self.count - 1

    def within(self, frame: int) -> int:
        """`frame`, or the nearest there is."""
        return min(max(frame, 0), self.last)

    def middle(self, frame: int) -> int:
        """The moment to send a player to, in milliseconds, so that it shows `frame`."""
        return int((frame + 0.5) * 1000 / self.fps)

    def at(self, microseconds: int) -> int:
        """The frame that begins at (or, for any other moment, is on screen at) this time."""
        return self.within(int(microseconds * self.fps / 1_000_000 + 0.01))

    def timecode(self, frame: int) -> str:
        """Minutes, seconds, and the frame within the second: "00:02.14"."""
        nominal = max(1, round(self.fps))
        seconds, rest = divmod(max(0, frame), nominal)
        return f"{seconds // 60:02}:{seconds % 60:02}.{rest:02}"


def clock_for(fps: float | None, seconds: float | None) -> FrameClock:
    """The clock of a clip of this rate and length; what isn't known is guessed until the player knows."""
    rate = fps if fps is not None and fps > 0 else USUAL_FPS
    return FrameClock(rate, max(1, round((seconds or 0) * rate)))
