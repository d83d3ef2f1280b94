"""The queue as a list model: every shot that isn't finished, or that needs the artist."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.job import JobState, unknown_host
from desktop_app.domain.request import KeptPicture
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures, StillOf

SnapshotRole = int(Qt.ItemDataRole.UserRole) + 1
PictureRole = int(Qt.ItemDataRole.UserRole) + 2

_LOST = frozenset({JobState.UNCERTAIN})
_NEEDS_YOU = frozenset({JobState.FAILED, JobState.HELD})
_MAKING = frozenset({JobState.SUBMITTING, JobState.RUNNING, JobState.CANCELLING, JobState.DOWNLOADING})
_OUT_OF_SIGHT = frozenset({JobState.DONE, JobState.CANCELLED})
_ORDER = (_LOST, _NEEDS_YOU, _MAKING, frozenset(JobState))

_ROOT = QModelIndex()

Index: TypeAlias = QModelIndex | QPersistentModelIndex
SortKey: TypeAlias = tuple[int, float, datetime, str]


def sort_key(snapshot: JobSnapshot) -> SortKey:
    """What may be paid for and lost comes first, then what needs the artist, what is being made, what waits; each by
    its place in the queue.
    """
    job = snapshot.job
    asks = _ORDER.index(_NEEDS_YOU) if unknown_host(job) else len(_ORDER)
    group = min(asks, next(place for place, states in enumerate(_ORDER) if job.state in states))
    return group, job.position, job.created_at, job.id


def is_shown(snapshot: JobSnapshot) -> bool:
    return snapshot.job.state not in _OUT_OF_SIGHT and not snapshot.job.dismissed


class JobListModel(QAbstractListModel):
    """GUI thread. `Qt.UserRole`: job id, `DisplayRole`: text, `SnapshotRole`: JobSnapshot,
    `PictureRole`: QImage or `None`.

    `describe` makes the readable text of a row.
    """

    def __init__(
        self,
        describe: Callable[[JobSnapshot], str],
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._pictures = pictures
        self._keys: list[SortKey] = []
        self._by_id: dict[str, JobSnapshot] = {}
        self._awaiting: dict[str, set[str]] = {}
        pictures.ready.connect(self._picture_ready)

    @Slot(object)
    def load(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        """Show exactly these."""
        given = {str(snapshot.job.id): snapshot for snapshot in snapshots if is_shown(snapshot)}
        for gone in self._by_id.keys() - given.keys():
            self._remove(gone)
        if self._keys or not given:
            for snapshot in given.values():
                self.update(snapshot)
            return
        self.beginInsertRows(QModelIndex(), 0, len(given) - 1)
        self._by_id = given
        self._keys = sorted(map(sort_key, given.values()))
        self.endInsertRows()

    @Slot(object)
    def update(self, snapshot: JobSnapshot) -> None:
        """Show this state of a shot: a new row, a changed one, a moved one, or one less."""
        known = str(snapshot.job.id) in self._by_id
        if not is_shown(snapshot):
            if known:
                self._remove(snapshot.job.id)
        elif known:
            self._change(snapshot)
        else:
            self._insert(snapshot)

    def snapshot(self, job_id: str) -> JobSnapshot | None:
        """The shot as it is shown."""
        return self._by_id.get(job_id)

    def row_for(self, job_id: str) -> int | None:
        snapshot = self._by_id.get(job_id)
        return None if snapshot is None else bisect_left(self._keys, sort_key(snapshot))

    def _insert(self, snapshot: JobSnapshot) -> None:
        key = sort_key(snapshot)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key)
        self._by_id[snapshot.job.id] = snapshot
        self.endInsertRows()

    def _remove(self, job_id: str) -> None:
        row = bisect_left(self._keys, sort_key(self._by_id[job_id]))
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._keys[row], self._by_id[job_id]
        self.endRemoveRows()

    def _change(self, snapshot: JobSnapshot) -> None:
        old_key, new_key = sort_key(self._by_id[snapshot.job.id]), sort_key(snapshot)
        row = bisect_left(self._keys, old_key)
        if new_key != old_key:
            # Qt names the destination as it is before the move, so one counts the row itself when moving down.
            before = bisect_left(self._keys, new_key)
            if before not in (row, row + 1):
                self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before)
                del self._keys[row]
                row = before if before < row else before - 1
                self._keys.insert(row, new_key)
                self._by_id[snapshot.job.id] = snapshot
                self.endMoveRows()
            self._keys[row] = new_key
        self._by_id[snapshot.job.id] = snapshot
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        snapshot = self._by_id[self._keys[index.row()][3]]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(snapshot)
            case Qt.ItemDataRole.UserRole:
                return str(snapshot.job.id)
            case _ if role == SnapshotRole:
                return snapshot
            case _ if role == PictureRole:
                return self._picture(snapshot)
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {**super().roleNames(), SnapshotRole: QByteArray(b"snapshot"), PictureRole: QByteArray(b"picture")}

    def _picture(self, snapshot: JobSnapshot) -> QImage | None:
        still = snapshot.job.request.picture
        if not isinstance(still, KeptPicture):
            return None
        wanted = StillOf(still.path)
        picture = self._pictures.picture(wanted)
        if picture is None:
            self._awaiting.setdefault(wanted.key, set()).add(snapshot.job.id)
        return picture

    @Slot(str, object)
    def _picture_ready(self, key: str, _picture: object) -> None:
        for job_id in self._awaiting.pop(key, ()):
            row = self.row_for(job_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [PictureRole])
