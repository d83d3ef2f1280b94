"""Another order for the line: what was asked for comes out, whatever the positions were, and little is changed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import JobId
from desktop_app.domain.line_order import InLine, placed_before

odd = st.sampled_from([0.0, 1.0, 1.0000000000000002, -1e9, 1e17, 5e-324])
positions = st.lists(st.floats(-1e9, 1e9) | odd, min_size=1, max_size=9)


def line_of(found: list[float]) -> list[InLine]:
    return [InLine(JobId(f"{number}"), position) for number, position in enumerate(sorted(found))]


def order_after(line: list[InLine], changed: dict[JobId, float]) -> list[JobId]:
    """As the engine and the list sort it; equal positions stay in the order they had."""
    return [shot.id for shot in sorted(line, key=lambda shot: changed.get(shot.id, shot.position))]


@given(st.data(), positions)
def test_the_moved_stand_together_where_they_were_put_and_all_others_keep_their_order(
    data: st.DataObject, found: list[float]
) -> None:
    line = line_of(found)
    names = [shot.id for shot in line]
    moving = data.draw(st.sets(st.sampled_from(names)))
    before = data.draw(st.none() | st.sampled_from([*names, JobId("sent by now")]))
    changed = dict(placed_before(line, moving, before))
    after = order_after(line, changed)
    moved = [name for name in names if name in moving]
    assert [name for name in after if name not in moving] == [name for name in names if name not in moving]
    assert [name for name in after if name in moving] == moved
    if moved:
        first = after.index(moved[0])
        assert after[first : first + len(moved)] == moved
        staying = (
            next((name for name in names[names.index(before) :] if name not in moving), None)
            if (before in names)
            else None
        )
        assert next(iter(after[first + len(moved) :]), None) == staying


@given(st.data(), positions)
def test_one_that_is_where_it_should_be_changes_nothing(data: st.DataObject, found: list[float]) -> None:
    line = line_of(found)
    place = data.draw(st.integers(0, len(line) - 1))
    assert placed_before(line, {line[place].id}, line[place].id) == {}


def test_only_the_moved_are_changed_where_there_is_room() -> None:
    line = line_of([1.0, 2.0, 3.0, 4.0])
    assert placed_before(line, {line[3].id}, line[1].id) == {line[3].id: 1.5}
    assert placed_before(line, {line[0].id, line[1].id}, None) == {line[0].id: 5.0, line[1].id: 6.0}
    assert placed_before(line, {line[2].id}, line[0].id) == {line[2].id: 0.0}
