"""What a look through the library has found and done, in plain words: a line for each thing, and one for the whole."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.library_check import CheckNote, CheckReport, Finding
from desktop_app.words.numbers import count_of

translate = QCoreApplication.translate


def note_words(note: CheckNote) -> str:
    """What was found at one place, and what was done. Any thread."""
    return _pattern(note).format(path=note.path, was=note.was)


def report_words(report: CheckReport) -> str:
    """How it all stands now."""
    clips = count_of(report.clips)
    if not report.notes:
        return translate("Check", "Clips looked at: {clips}. Files, sidecars and list agree.").format(clips=clips)
    mended = translate("Check", "Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.")
    left = report.unmended
    return mended.format(clips=clips, mended=count_of(len(report.notes) - left), left=count_of(left))


def _pattern(note: CheckNote) -> str:
    match note.finding:
        case Finding.MOVED:
            return translate("Check", "{was} was moved: it is {path} now.")
        case Finding.BACK:
            return translate("Check", "{path} was missing and is there again.")
        case Finding.BROUGHT_BACK if note.was:
            return translate("Check", "{path} was not in the list, and {was} before: it is in the list now.")
        case Finding.BROUGHT_BACK:
            return translate("Check", "{path} was not in the list: it is now, with all its sidecar tells.")
        case Finding.SIDECAR_MISSING:
            return translate("Check", "{path} was missing: written from the list.")
        case Finding.SIDECAR_UNREADABLE:
            return translate("Check", "{path} could not be read: written anew from the list.")
        case Finding.SIDECAR_DIFFERENT:
            return translate("Check", "{path} told something else than the list: written anew from the list.")
        case Finding.SIDECAR_ORPHANED:
            return translate("Check", "{path} was left without its clip, which the list knows better: taken away.")
        case Finding.LEFT_OVER:
            return translate("Check", "{path} was left by work cut short: cleared away.")
        case Finding.MISSING:
            return translate("Check", "{path} is missing: nowhere in the library is a file with its content.")
        case Finding.CHANGED:
            return translate("Check", "{path} is not the size it was: it may be damaged, or somebody changed it.")
        case Finding.UNKNOWN:
            return translate("Check", "{path} is not in the list, and its sidecar can't be read: import it as a film.")
        case Finding.ALONE:
            return translate("Check", "{path} tells of a clip that is nowhere: kept, should the clip come back.")
        case Finding.NOT_WRITTEN:
            return translate("Check", "{path} could not be written: look at its folder's permissions.")
        case _:
            assert_never(note.finding)
