"""What exactly went wrong with a shot: the sentence first, the code and what the service said below, to be copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.job import Job
from desktop_app.ui.text_dialog import TextDialog
from desktop_app.words.errors import context_of, details, sentence

translate = QCoreApplication.translate


class DetailsDialog(TextDialog):
    """For a job that has an error. Opened with `open()`."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        said = sentence(job.error, context_of(job)).whole if job.error is not None else ""
        prompt = " ".join(job.prompt.split())[:200]
        super().__init__("details", translate("DetailsDialog", "Details"), said, prompt, _whole(job), parent)


def _whole(job: Job) -> str:
    lines = [f"job: {job.id}", f"state: {job.state}"]
    if job.request_id is not None:
        lines.append(f"request: {job.request_id}")
    if job.error is not None:
        lines.append(details(job.error))
    return "\n".join(lines)
