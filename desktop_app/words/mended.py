"""What is said once of a list of shots that had to be mended before it could be read."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.notice import Notice
from desktop_app.words.names import as_named
from desktop_app.words.numbers import day, listed
from desktop_app.words.sentence import Sentence, in_a_row

translate = QCoreApplication.translate


def mended_words(notice: Notice) -> Sentence:
    """Words for `NoticeCode.LIST_MENDED`: what was wrong, what came back from where, and what waits for the artist."""
    kept_as = str(notice.data.get("kept_as", ""))
    if kept_as:
        damaged = translate("Notices", "Your list of shots was damaged. The damaged file is kept as “{name}”.")
        text = damaged.format(name=as_named(kept_as))
    else:
        text = translate("Notices", "Your list of shots was not there, so it was made new.")
    return Sentence(in_a_row(text, _came_back(notice)), in_a_row(*_lost(notice), *_asked(notice), *_not_looked(notice)))


def _came_back(notice: Notice) -> str:
    jobs, clips = int(notice.data.get("jobs", 0)), int(notice.data.get("clips", 0))
    copy_of = str(notice.data.get("copy_of", ""))
    if jobs == 1:
        parts = [translate("Notices", "One shot came back")]
    else:
        parts = [translate("Notices", "%Ln shots came back", None, jobs)]
    if copy_of:
        copied = translate("Notices", "with the copy of {day}")
        parts.append(copied.format(day=day(datetime.fromisoformat(copy_of))))
    if clips == 1:
        parts.append(translate("Notices", "one clip from the library"))
    elif clips:
        parts.append(translate("Notices", "%Ln clips from the library", None, clips))
    return translate("Notices", "{what}.", "a sentence made of a list").format(what=listed(parts))


def _asked(notice: Notice) -> list[str]:
    match int(notice.data.get("waiting", 0)):
        case 0:
            return []
        case 1:
            return [translate("Notices", "One shot may have been sent already: it waits in the queue for your word.")]
        case waiting:
            many = translate("Notices", "%Ln shots may have been sent already: they wait for your word.", None, waiting)
            return [many]


def _lost(notice: Notice) -> list[str]:
    match int(notice.data.get("lost", 0)):
        case 0:
            return []
        case 1:
            return [translate("Notices", "One shot that was sent is lost here: look at your RunComfy generations.")]
        case lost:
            many = translate("Notices", "%Ln sent shots are lost here: look at your RunComfy generations.", None, lost)
            return [many]


def _not_looked(notice: Notice) -> list[str]:
    if notice.data.get("looked", 1):
        return []
    return [translate("Notices", "The library was not there to be looked through; that is done at the next start.")]
