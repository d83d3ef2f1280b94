"""Steps taken back in the order they were done, and done again."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Slot

from desktop_app.runtime.undo import LONGEST, UndoStack


@dataclass(eq=False)
class Step:
    label: str
    done: list[str] = field(default_factory=list)

    def undo(self) -> None:
        self.done.append(f"undo {self.label}")

    def redo(self) -> None:
        self.done.append(f"redo {self.label}")


class Menu(QObject):
    """Hears what can be undone and done again."""

    def __init__(self, stack: UndoStack) -> None:
        super().__init__()
        self.heard: list[tuple[str, str]] = []
        stack.changed.connect(self._changed)

    @Slot(str, str)
    def _changed(self, undo: str, redo: str) -> None:
        self.heard.append((undo, redo))


def test_steps_are_taken_back_and_done_again_and_the_menu_follows() -> None:
    stack, done = UndoStack(), list[str]()
    menu = Menu(stack)
    stack.undo()
    stack.push(Step("rate", done))
    stack.push(Step("tag", done))
    stack.undo()
    stack.undo()
    stack.redo()
    assert done == ["undo tag", "undo rate", "redo rate"]
    assert menu.heard == [("rate", ""), ("tag", ""), ("rate", "tag"), ("", "rate"), ("rate", "tag")]
    stack.push(Step("note", done))
    stack.redo()
    assert (stack.undo_label, stack.redo_label) == ("note", "")


def test_only_so_many_are_remembered() -> None:
    stack, done = UndoStack(), list[str]()
    for number in range(LONGEST + 3):
        stack.push(Step(str(number), done))
    while stack.undo_label:
        stack.undo()
    assert (len(done), done[-1]) == (LONGEST, "undo 3")


def test_one_step_is_taken_back_by_name_or_dropped() -> None:
    stack, done = UndoStack(), list[str]()
    first, second, third = (Step(label, done) for label in "abc")
    for step in (first, second, third):
        stack.push(step)
    stack.undo_step(first)
    stack.undo_step(first)
    stack.drop(third)
    assert (done, stack.undo_label, stack.redo_label) == (["undo a"], "b", "a")
    stack.drop(first)
    assert (stack.undo_label, stack.redo_label) == ("b", "")
