"""Many tags in a row: built in several turns of the event loop, and kept as others come and go."""

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.library.tag_row import Tag, TagRow


def shown(row: TagRow) -> list[QToolButton]:
    """The crosses of the tags, in the order in which these stand."""
    layout = row.layout()
    assert layout is not None
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = None if item is None else item.widget()
        cross = None if widget is None else widget.findChild(QToolButton)
        if isinstance(cross, QToolButton):
            found.append(cross)
    return found


def test_many_tags_come_in_several_turns_and_stay_as_others_come(qtbot: QtBot) -> None:
    row = TagRow()
    qtbot.addWidget(row)
    tags = [Tag(f"tag {number}") for number in range(20)]
    with qtbot.waitSignal(row.whole):
        row.show_tags(tags)
        assert 0 < len(shown(row)) < 20
    before = shown(row)
    assert [cross.accessibleName() for cross in before] == [f"Remove the tag tag {number}" for number in range(20)]
    row.show_tags([*tags[1:], Tag("more")])
    assert shown(row)[:-1] == before[1:]
    row.show_tags([Tag("more"), *tags[1:]])
    assert shown(row)[1:] == before[1:]
    assert shown(row)[0].accessibleName() == "Remove the tag more"
