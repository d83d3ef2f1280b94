"""What was dropped becomes a row of stills: folders opened, other files told, in the order people count in."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.gather import Gathered, Gatherer, natural
from desktop_app.runtime.stills import Still, StillBytes, StillFile
from tests.ui.compose_room import png, write_picture


def _gathered(qtbot: QtBot, folder: Path, *stills: Still, room: int = 100) -> Gathered:
    gatherer = Gatherer(folder / "kept")
    try:
        with qtbot.waitSignal(gatherer.gathered) as told:
            gatherer.gather(stills, room)
    finally:
        gatherer.shutdown()
    answer = told.args[0]
    assert isinstance(answer, Gathered)
    return answer


def _names(gathered: Gathered) -> list[str]:
    return [Path(source.where).name for source in gathered.sources]


def test_a_folder_is_opened_one_level_deep_and_what_is_no_picture_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "stills v1.2"
    (folder / "deeper").mkdir(parents=True)
    for name in ("still 10.png", "still 2.png", "Still 1.png", ".hidden.png", "deeper/still 3.png"):
        write_picture(folder / name)
    (folder / "notes.txt").write_text("words")
    write_picture(folder / "no suffix.png").rename(folder / "no suffix")
    found = _gathered(qtbot, tmp_path, StillFile(folder))
    assert _names(found) == ["no suffix", "Still 1.png", "still 2.png", "still 10.png"]
    assert (found.others, found.left_out) == (1, 0)


def test_several_files_come_in_order_and_no_more_than_there_is_room_for(qtbot: QtBot, tmp_path: Path) -> None:
    files = [StillFile(tmp_path / f"still {number}.png") for number in (10, 9, 2, 1)]
    found = _gathered(qtbot, tmp_path, *files, room=3)
    assert _names(found) == ["still 1.png", "still 2.png", "still 9.png"]
    assert found.left_out == 1


def test_pictures_without_a_file_are_kept_until_nobody_wants_them(qtbot: QtBot, tmp_path: Path) -> None:
    link = LinkedPicture("https://example.org/a.png")
    found = _gathered(qtbot, tmp_path, StillBytes(png(), "pasted picture.png"), link)
    kept, linked = sorted(found.sources, key=lambda source: source.kind is SourceKind.LINK)
    assert linked == Source(SourceKind.LINK, link.url)
    assert kept.kind is SourceKind.PASTED
    assert Path(kept.where).read_bytes() == png()
    gatherer = Gatherer(tmp_path / "kept")
    gatherer.forget_others([kept])
    gatherer.forget_others([linked])
    gatherer.gather(())
    with qtbot.waitSignal(gatherer.gathered):
        pass
    gatherer.shutdown()
    assert not Path(kept.where).exists()


@pytest.mark.parametrize("names", [["a1", "a2", "a10"], ["2", "10", "a"], ["IMG_9.jpg", "img_10.jpg"]])
def test_people_count(names: list[str]) -> None:
    mixed = names[::-1]
    mixed.sort(key=natural)
    assert mixed == names
