"""Frames and moments: no rounding ever lands on a neighbour."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ui.player.frames import FrameClock, clock_for

RATES = some.sampled_from([12.0, 24.0, 24000 / 1001, 25.0, 30000 / 1001, 50.0, 60.0])


@given(RATES, some.integers(1, 20_000), some.data())
def test_a_player_sent_to_the_middle_of_a_frame_shows_that_frame(fps: float, count: int, data: some.DataObject) -> None:
    clock = FrameClock(fps, count)
    frame = data.draw(some.integers(0, count - 1))
    assert clock.at(clock.middle(frame) * 1000) == frame
    assert clock.at(round(frame / fps * 1_000_000)) == frame
    assert clock.at(int(frame / fps * 1_000_000)) == frame


@given(RATES, some.integers(1, 1000), some.integers(-5000, 5000))
def test_no_frame_lies_outside(fps: float, count: int, frame: int) -> None:
    assert 0 <= FrameClock(fps, count).within(frame) < count


@pytest.mark.parametrize(
    ("fps", "frame", "code"),
    [(25, 0, "00:00.00"), (25, 64, "00:02.14"), (50, 3049, "01:00.49"), (30000 / 1001, 59, "00:01.29")],
)
def test_a_timecode_counts_frames_within_the_second(fps: float, frame: int, code: str) -> None:
    assert FrameClock(fps, 100_000).timecode(frame) == code


def test_what_a_file_does_not_say_is_guessed() -> None:
    assert clock_for(None, None) == FrameClock(25.0, 1)
    assert clock_for(50, 6.0) == FrameClock(50, 300)
