"""What was done to clips, as it stands after "Undo" and "Redo" in a menu, and on the note that it can be undone."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.clip_edits import (
    AddTag,
    ClipEdit,
    Collect,
    Remove,
    RemoveTag,
    Restore,
    SetFavourite,
    SetNotes,
    SetRating,
    SetRejected,
    Uncollect,
)

translate = QCoreApplication.translate


def edit_words(edit: ClipEdit, count: int) -> str:
    """ "Tag “harbour” (12 clips)": what `edit` did to `count` clips. Any thread."""
    done = _done(edit)
    return done if count == 1 else translate("Clips", "{done} (%Ln clips)", "", count).format(done=done)


def _done(edit: ClipEdit) -> str:
    match edit:
        case SetFavourite(on):
            return translate("Clips", "Favourite") if on else translate("Clips", "No favourite")
        case SetRejected(on):
            return translate("Clips", "Reject") if on else translate("Clips", "Don't reject")
        case SetRating(rating):
            if not rating:
                return translate("Clips", "No rating")
            return translate("Clips", "Rate {stars}").format(stars="★" * rating)
        case AddTag(tag):
            return translate("Clips", "Tag “{tag}”").format(tag=tag)
        case RemoveTag(tag):
            return translate("Clips", "Take tag “{tag}” away").format(tag=tag)
        case SetNotes():
            return translate("Clips", "Notes")
        case Collect(collection):
            return translate("Clips", "Put into “{collection}”").format(collection=collection)
        case Uncollect(collection):
            return translate("Clips", "Take out of “{collection}”").format(collection=collection)
        case Remove():
            return translate("Clips", "Delete")
        case Restore():
            return translate("Clips", "Bring back")
        case _:
            assert_never(edit)
