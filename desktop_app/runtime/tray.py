"""The tray: many stills that wait to be made, each with its framing and maybe a prompt of its own. A list model."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.composing import Source, SourceKind, TrayStill
from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import Framing
from desktop_app.domain.ids import fresh_id
from desktop_app.domain.request import Original
from desktop_app.runtime.tray_thumbnails import TrayThumbnails, Wish

StillRole = int(Qt.ItemDataRole.UserRole) + 1
ThumbnailRole = int(Qt.ItemDataRole.UserRole) + 2
ProblemRole = int(Qt.ItemDataRole.UserRole) + 3

MOST_STEPS_BACK = 50

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class TrayModel(QAbstractListModel):
    """GUI thread. `Qt.UserRole`: the still's id, `DisplayRole`: readable text, `StillRole`: TrayStill, `ThumbnailRole`:
    QImage or None, `ProblemRole`: AppError or None.

    `changed` after anything that is to be remembered; `told` after anything else that counts: a still is in trouble, or
    no longer. `describe` makes the readable text.
    """

    changed = Signal()
    told = Signal()

    def __init__(
        self,
        describe: Callable[[TrayStill, AppError | None], str],
        thumbnails: TrayThumbnails,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._thumbnails = thumbnails
        self._ratio: Fraction | None = None
        self._stills: list[TrayStill] = []
        self._problems: dict[str, AppError] = {}
        self._before: list[tuple[TrayStill, ...]] = []
        thumbnails.ready.connect(self._thumbnail_ready)
        thumbnails.refused.connect(self.set_problem)

    @property
    def stills(self) -> tuple[TrayStill, ...]:
        return tuple(self._stills)

    def problem(self, still_id: str) -> AppError | None:
        """Why this still can't be made; `None` as long as nothing is known."""
        return self._problems.get(still_id)

    def original(self, still_id: str) -> Original | None:
        """The file of a still as it was when it was looked at."""
        return self._thumbnails.original(still_id)

    def row_of(self, still_id: str) -> int | None:
        return next((row for row, still in enumerate(self._stills) if still.id == still_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._stills)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be chosen, and taken somewhere else."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._stills):
            return None
        still = self._stills[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return still.id
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(still, self.problem(still.id))
            case _ if role == StillRole:
                return still
            case _ if role == ThumbnailRole:
                return self._thumbnail(still)
            case _ if role == ProblemRole:
                return self.problem(still.id)
            case _:
                return None

    def restore(self, stills: Iterable[TrayStill]) -> None:
        """What was in the tray before."""
        self.beginResetModel()
        self._stills = list(stills)
        self.endResetModel()
        self._look()

    def add(self, sources: Sequence[Source], framing: Framing) -> None:
        """Put new stills at the end."""
        if sources:
            self._remember()
            first = len(self._stills)
            self.beginInsertRows(_ROOT, first, first + len(sources) - 1)
            self._stills += [TrayStill(fresh_id(), source, framing) for source in sources]
            self.endInsertRows()
            self._look()
            self.changed.emit()

    def remove(self, still_ids: Collection[str]) -> None:
        """Take stills out; `undo` brings them back."""
        if any(still.id in still_ids for still in self._stills):
            self._remember()
            self._drop(still_ids)

    def leave(self, still_id: str) -> None:
        """A still has been made: it goes, and no `undo` brings it back."""
        self._before = [tuple(still for still in stills if still.id != still_id) for stills in self._before]
        self._drop({still_id})

    def move(self, still_ids: Collection[str], to: int) -> None:
        """Put stills before what is the `to`th now, in the order they have."""
        moved = [still for still in self._stills if still.id in still_ids]
        ahead = [still for still in self._stills[:to] if still.id not in still_ids]
        behind = [still for still in self._stills[to:] if still.id not in still_ids]
        if [*ahead, *moved, *behind] != self._stills:
            self._remember()
            self._arrange([*ahead, *moved, *behind])

    @Slot()
    def undo(self) -> None:
        """Take back the last adding, removing or moving. What was changed in a still since stays changed."""
        while self._before:
            stills = self._before.pop()
            if [still.id for still in stills] != [still.id for still in self._stills]:
                now = {still.id: still for still in self._stills}
                self._arrange([now.get(still.id, still) for still in stills])
                return

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def set_framing(self, still_ids: Collection[str], framing: Framing) -> None:
        self._change(still_ids, lambda still: replace(still, framing=framing))

    def set_prompt(self, still_id: str, prompt: str | None) -> None:
        """Give a still a prompt of its own; `None`: it has the common one."""
        self._change({still_id}, lambda still: replace(still, prompt=prompt))

    def set_ratio(self, ratio: Fraction | None) -> None:
        """The frame the model wants, as in `framing.place`."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._look()
            self._tell(range(len(self._stills)))

    @Slot(str, object)
    def set_problem(self, still_id: str, problem: AppError | None) -> None:
        """Why a still can't be made; `None`: it can."""
        if problem != self.problem(still_id):
            self._problems.pop(still_id, None)
            if problem is not None:
                self._problems[still_id] = problem
            row = self.row_of(still_id)
            if row is not None:
                self._tell([row])
                self.told.emit()

    def _remember(self) -> None:
        self._before = [*self._before[1 - MOST_STEPS_BACK :], self.stills]

    def _drop(self, still_ids: Collection[str]) -> None:
        for row in range(len(self._stills) - 1, -1, -1):
            if self._stills[row].id in still_ids:
                self.beginRemoveRows(_ROOT, row, row)
                self._thumbnails.forget((self._stills.pop(row).id,))
                self.endRemoveRows()
        self.changed.emit()

    def _arrange(self, stills: list[TrayStill]) -> None:
        rows = {still.id: row for row, still in enumerate(stills)}
        before = [still.id for still in self._stills]
        if rows.keys() == set(before):
            self.layoutAboutToBeChanged.emit()
            self._stills = stills
            were = [self.index(row) for row in range(len(before))]
            self.changePersistentIndexList(were, [self.index(rows[name]) for name in before])
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self._stills = stills
            self.endResetModel()
        self._look()
        self.changed.emit()

    def _change(self, still_ids: Collection[str], change: Callable[[TrayStill], TrayStill]) -> None:
        rows = [row for row, still in enumerate(self._stills) if still.id in still_ids and change(still) != still]
        for row in rows:
            self._stills[row] = change(self._stills[row])
        if rows:
            self._look()
            self._tell(rows)
            self.changed.emit()

    def _tell(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _look(self) -> None:
        self._thumbnails.look_at(wish for still in self._stills if (wish := self._wish(still)) is not None)

    def _wish(self, still: TrayStill) -> Wish | None:
        if still.source.kind is SourceKind.LINK:
            return None
        return Wish(still.id, Path(still.source.where), still.framing, self._ratio)

    def _thumbnail(self, still: TrayStill) -> QImage | None:
        wish = self._wish(still)
        return None if wish is None else self._thumbnails.image(wish)

    @Slot(str)
    def _thumbnail_ready(self, still_id: str) -> None:
        row = self.row_of(still_id)
        if row is not None:
            self.set_problem(still_id, None)
            self._tell([row])
