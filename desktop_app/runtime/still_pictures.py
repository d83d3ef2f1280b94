"""The stills of shots, for the rows of a list: each is asked for once, and told when it is there."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.job import Job
from desktop_app.domain.request import KeptPicture
from desktop_app.runtime.pictures import Pictures, StillOf


class StillPictures(QObject):
    """GUI thread. `ready(job id)`: the still of that shot can be had now."""

    ready = Signal(str)

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._awaiting: dict[str, set[str]] = {}
        pictures.ready.connect(self._arrived)

    def of(self, job: Job) -> QImage | None:
        """The still, if it is at hand; a link has none."""
        still = job.request.picture
        if not isinstance(still, KeptPicture):
            return None
        wanted = StillOf(still.path)
        picture = self._pictures.picture(wanted)
        if picture is None:
            self._awaiting.setdefault(wanted.key, set()).add(str(job.id))
        return picture

    @Slot(str, object)
    def _arrived(self, key: str, _picture: object) -> None:
        for job_id in self._awaiting.pop(key, ()):
            self.ready.emit(job_id)
