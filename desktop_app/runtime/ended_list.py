"""Shots that ended without a clip, as a list model that asks the store for a page whenever more are wanted."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from desktop_app.domain.job import Job
from desktop_app.runtime.job_list import PictureRole, SnapshotRole
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.queue_queries import EndedJobs
from desktop_app.runtime.reader import Query, ReaderThread
from desktop_app.runtime.still_pictures import StillPictures

PAGE = 100

_ROOT = QModelIndex()

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class EndedListModel(QAbstractListModel):
    """GUI thread. The same roles as `JobListModel`, newest end first."""

    def __init__(
        self,
        reader: ReaderThread,
        describe: Callable[[JobSnapshot], str],
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._describe = reader, describe
        self._shots: list[JobSnapshot] = []
        self._asked: EndedJobs | None = None
        self._whole = False
        self._stills = StillPictures(pictures, self)
        self._stills.ready.connect(self._picture_ready)
        reader.answers_to(EndedJobs).connect(self._answered)

    @property
    def whole(self) -> bool:
        """Whether there are no more than these."""
        return self._whole

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shots)

    def canFetchMore(self, _parent: Index) -> bool:
        return not self._whole and self._asked is None

    def fetchMore(self, _parent: Index) -> None:
        if self._asked is None and not self._whole:
            self._asked = EndedJobs(len(self._shots), PAGE)
            self._reader.ask(self._asked)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shots):
            return None
        snapshot = self._shots[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(snapshot)
            case Qt.ItemDataRole.UserRole:
                return str(snapshot.job.id)
            case _ if role == SnapshotRole:
                return snapshot
            case _ if role == PictureRole:
                return self._stills.of(snapshot.job)
        return None

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        if query is not self._asked:
            return
        self._asked = None
        jobs: tuple[Job, ...] = answer if isinstance(answer, tuple) else ()
        self._whole = len(jobs) < PAGE
        if jobs:
            self.beginInsertRows(QModelIndex(), len(self._shots), len(self._shots) + len(jobs) - 1)
            self._shots += map(JobSnapshot, jobs)
            self.endInsertRows()
        else:
            self.layoutChanged.emit()

    @Slot(str)
    def _picture_ready(self, job_id: str) -> None:
        for row, snapshot in enumerate(self._shots):
            if snapshot.job.id == job_id:
                self.dataChanged.emit(self.index(row), self.index(row), [PictureRole])
