"""Small work in the background, and its end."""

from pytestqt.qtbot import QtBot

from desktop_app.runtime.background import Background


def test_nothing_is_begun_after_the_end(qtbot: QtBot) -> None:
    background, begun = Background(1), list[int]()
    background.start(None, lambda: begun.append(1))
    background.wait()
    background.shutdown()
    background.start(None, lambda: begun.append(2))
    background.wait()
    assert begun == [1]
