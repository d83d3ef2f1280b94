"""A closer look at a still, and the way back to the file it was made from."""

import os
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.colour import Colour
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.framing import Framing, FramingMode, Size
from desktop_app.domain.request import KeptPicture
from desktop_app.media.picture import prepare
from desktop_app.runtime.darkroom import Darkroom, Developed
from desktop_app.runtime.stills import StillBytes, StillFile, StillLook, original_of, prepared_still, source_of
from desktop_app.storage.library_folder import LibraryFolder
from tests.pictures import noise, quarters, saved

WIDE = Fraction(16, 9)


@pytest.fixture
def darkroom(qtbot: QtBot) -> Iterator[Darkroom]:
    made = Darkroom()
    yield made
    made.shutdown()


def test_a_look_is_the_whole_still_whatever_its_frame(darkroom: Darkroom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(darkroom.looked) as looked:
        darkroom.look(StillBytes(saved(quarters(3000, 400), "PNG"), "wide.png"))
    assert looked.args is not None
    look = looked.args[0]
    assert isinstance(look, StillLook)
    assert (look.size, look.image.width(), look.image.height()) == (Size(3000, 400), 1500, 200)


def test_before_and_after_differ_where_something_is_lost_and_only_there(darkroom: Darkroom, qtbot: QtBot) -> None:
    for picture, framing, lost in ((noise(2560, 1440), Framing(), True), (quarters(), Framing(turns=2), False)):
        with qtbot.waitSignal(darkroom.developed) as answer:
            darkroom.develop(StillBytes(saved(picture, "BMP"), "still.bmp"), framing, WIDE, 1440)
        assert answer.args is not None
        made = answer.args[0]
        assert isinstance(made, Developed)
        assert made.before.size() == made.after.size()
        assert (made.before != made.after) is lost is (made.still.quality is not None)
        assert made.still.framing == framing


def test_only_the_last_wish_is_answered_and_none_after_it_was_forgotten(darkroom: Darkroom, qtbot: QtBot) -> None:
    still = StillBytes(saved(quarters(), "PNG"), "still.png")
    heard: list[Developed] = []
    darkroom.developed.connect(heard.append)
    for turns in range(4):
        darkroom.develop(still, Framing(turns=turns), WIDE, 1080)
    qtbot.waitUntil(lambda: bool(heard))
    darkroom.develop(still, Framing(), WIDE, 1080)
    darkroom.forget()
    with qtbot.waitSignal(darkroom.looked):
        darkroom.look(still)
    assert [made.still.framing.turns for made in heard] == [3]


def test_a_still_that_is_none_is_refused(darkroom: Darkroom, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(darkroom.refused) as refused:
        darkroom.look(StillFile(tmp_path / "gone.png"))
    assert refused.args is not None
    assert refused.args[0].code is ErrorCode.PICTURE_MISSING


def kept_from(file: Path, framing: Framing, library: Path) -> tuple[KeptPicture, Path]:
    """As a job keeps its still."""
    made = prepare(file, file.name, framing, WIDE, 1440, CancelToken())
    still = prepared_still(made, StillFile(file), framing)
    path = LibraryFolder(library).keep_still(still.data, still.sha256, still.source_name, still.suffix)
    kept = KeptPicture(still.sha256, path, still.media_type, still.width, still.height, 1, file.name, framing)
    return replace(kept, original=still.original), library / path


def test_a_shot_is_framed_again_from_the_artists_own_file_as_long_as_that_is_the_same(
    darkroom: Darkroom, qtbot: QtBot, tmp_path: Path
) -> None:
    file, library = tmp_path / "mine.png", tmp_path / "library"
    library.mkdir()
    file.write_bytes(saved(quarters(600, 600), "PNG"))
    framing = Framing(FramingMode.FIT, colour=Colour(9, 8, 7))
    kept, copy = kept_from(file, framing, library)
    assert kept.original == original_of(file)
    with qtbot.waitSignal(darkroom.found) as found:
        darkroom.find(kept, copy)
    assert found.args == [StillFile(file), framing]
    os.utime(file, ns=(0, 1))
    assert source_of(kept, copy) == (StillFile(copy), Framing())
    file.unlink()
    assert source_of(kept, copy) == (StillFile(copy), Framing())
    assert source_of(replace(kept, original=None), copy) == (StillFile(copy), Framing())


def test_a_kept_still_goes_again_byte_for_byte_unless_it_is_framed_anew_or_was_changed(tmp_path: Path) -> None:
    file = tmp_path / "mine.bmp"
    file.write_bytes(saved(noise(2560, 1440), "BMP"))
    kept, copy = kept_from(file, Framing(), tmp_path)
    assert kept.media_type == "image/jpeg"

    def again(framing: Framing, height: int = 1440) -> bool:
        made = prepare(copy, copy.name, framing, WIDE, height, CancelToken())
        return (made.sha256, made.media_type, made.suffix) == (kept.sha256, kept.media_type, copy.suffix)

    assert again(Framing())
    assert again(Framing(FramingMode.FIT), 2160)
    assert not again(Framing(zoom=2))
    assert not again(Framing(mirrored=True))
    assert not again(Framing(), 720)
    Image.new("RGB", (kept.width, kept.height)).save(copy, "JPEG")
    assert not again(Framing())
