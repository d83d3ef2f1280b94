"""The queue as a list model: every shot that isn't finished, or that needs the artist."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from desktop_app.domain.by_hand import MOVABLE
from desktop_app.domain.job import JobState
from desktop_app.domain.queue_groups import Group, GroupRun, group_of
from desktop_app.runtime.expectations import Expectations
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.still_pictures import StillPictures

SnapshotRole = int(Qt.ItemDataRole.UserRole) + 1
PictureRole = int(Qt.ItemDataRole.UserRole) + 2

_OUT_OF_SIGHT = frozenset({JobState.DONE, JobState.CANCELLED})
_PLACES = {group: place for place, group in enumerate(Group)}

_ROOT = QModelIndex()

Index: TypeAlias = QModelIndex | QPersistentModelIndex
SortKey: TypeAlias = tuple[int, bool, float, datetime, str]


def sort_key(snapshot: JobSnapshot) -> SortKey:
    """By groups, and what may be paid for and lost before all; then by the place in the line."""
    job = snapshot.job
    lost = job.state is JobState.UNCERTAIN
    return _PLACES[group_of(job)], not lost, job.position, job.created_at, job.id


def is_shown(snapshot: JobSnapshot) -> bool:
    return snapshot.job.state not in _OUT_OF_SIGHT and not snapshot.job.dismissed


class JobListModel(QAbstractListModel):
    """GUI thread. `Qt.UserRole`: job id, `DisplayRole`: text, `SnapshotRole`: JobSnapshot,
    `PictureRole`: QImage or `None`.

    `describe` makes the readable text of a row. A snapshot is told with its place in our own line and how long it is
    expected to take, which is why those are never told one by one when the whole line moves up. `expectations` of
    `None`: nothing is expected.
    """

    def __init__(
        self,
        describe: Callable[[JobSnapshot], str],
        pictures: Pictures,
        expectations: Expectations | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._expectations = expectations
        if expectations is not None:
            expectations.changed.connect(self._expected_anew)
        self._keys: list[SortKey] = []
        self._by_id: dict[str, JobSnapshot] = {}
        self._stills = StillPictures(pictures, self)
        self._stills.ready.connect(self._picture_ready)

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

    def snapshots(self) -> list[JobSnapshot]:
        """All that are shown, in their order."""
        return [self._by_id[key[4]] for key in self._keys]

    def runs(self) -> list[GroupRun]:
        """The groups that have rows, in their order."""
        edges = [*(bisect_left(self._keys, (place,)) for place in _PLACES.values()), len(self._keys)]
        runs = (GroupRun(group, edges[at], edges[at + 1] - edges[at]) for group, at in _PLACES.items())
        return [run for run in runs if run.count]

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
        snapshot = self._by_id[self._keys[index.row()][4]]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(self._whole(snapshot, index.row()))
            case Qt.ItemDataRole.UserRole:
                return str(snapshot.job.id)
            case _ if role == SnapshotRole:
                return self._whole(snapshot, index.row())
            case _ if role == PictureRole:
                return self._stills.of(snapshot.job)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        at = index.row()
        if 0 <= at < len(self._keys) and self._by_id[self._keys[at][4]].job.state in MOVABLE:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def roleNames(self) -> dict[int, QByteArray]:
        return {**super().roleNames(), SnapshotRole: QByteArray(b"snapshot"), PictureRole: QByteArray(b"picture")}

    def _whole(self, snapshot: JobSnapshot, row: int) -> JobSnapshot:
        if snapshot.job.state is JobState.QUEUED:
            return replace(snapshot, local_place=row - bisect_left(self._keys, (_PLACES[Group.WAITING],)))
        if self._expectations is not None and snapshot.job.state is JobState.RUNNING:
            return replace(snapshot, expected=self._expectations.of(snapshot.job))
        return snapshot

    @Slot(object)
    def _expected_anew(self, _key: object) -> None:
        for row, key in enumerate(self._keys):
            if self._by_id[key[4]].job.state is JobState.RUNNING:  # of no others anything is expected
                self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(str)
    def _picture_ready(self, job_id: str) -> None:
        row = self.row_for(job_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [PictureRole])
