"""A clip of the library in words: one readable line for lists and assistive tools, and what was done to clips."""

from datetime import UTC, datetime
from typing import Protocol, assert_never

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
from desktop_app.domain.job import Clip
from desktop_app.words.numbers import seconds, when

translate = QCoreApplication.translate


class Listed(Protocol):
    """A clip and the prompt it was made with; the library's rows are such."""

    @property
    def clip(self) -> Clip: ...
    @property
    def prompt(self) -> str: ...


def describe_clip(listed: Listed) -> str:
    """The prompt, the length, and when it was made. GUI thread."""
    clip = listed.clip
    facts = [" ".join(listed.prompt.split())]
    if clip.duration is not None:
        facts.append(seconds(clip.duration))
    facts.append(when(clip.created_at, datetime.now(UTC)))
    return " · ".join(facts)


def found_words(count: int) -> str:
    """How many clips there are to see now."""
    return translate("Clips", "One clip.") if count == 1 else translate("Clips", "%Ln clips.", "", count)


def done_words(edit: ClipEdit, count: int) -> str:
    """What is said when it is done, beside a word to take it back: "3 clips deleted." """
    one = count == 1
    match edit:
        case Remove():
            said = translate("Clips", "Clip deleted.") if one else translate("Clips", "%Ln clips deleted.", "", count)
        case Restore():
            said = translate("Clips", "Clip is back.") if one else translate("Clips", "%Ln clips are back.", "", count)
        case SetFavourite(on) if on:
            said = (
                translate("Clips", "Favourite.") if one else translate("Clips", "%Ln clips are favourites.", "", count)
            )
        case SetFavourite():
            said = (
                translate("Clips", "No longer a favourite.")
                if one
                else translate("Clips", "%Ln clips are no longer favourites.", "", count)
            )
        case SetRejected(on) if on:
            said = translate("Clips", "Clip rejected.") if one else translate("Clips", "%Ln clips rejected.", "", count)
        case SetRejected():
            said = (
                translate("Clips", "No longer rejected.")
                if one
                else translate("Clips", "%Ln clips are no longer rejected.", "", count)
            )
        case SetRating(rating):
            stars = "★" * rating or translate("Clips", "no stars")
            said = (
                translate("Clips", "{stars} for one clip.")
                if one
                else translate("Clips", "{stars} for %Ln clips.", "", count)
            )
            return said.format(stars=stars)
        case AddTag(tag):
            said = (
                translate("Clips", "Tagged “{name}”.")
                if one
                else translate("Clips", "%Ln clips tagged “{name}”.", "", count)
            )
            return said.format(name=tag)
        case RemoveTag(tag):
            said = (
                translate("Clips", "Tag “{name}” taken away.")
                if one
                else translate("Clips", "Tag “{name}” taken from %Ln clips.", "", count)
            )
            return said.format(name=tag)
        case SetNotes():
            said = (
                translate("Clips", "Notes changed.")
                if one
                else translate("Clips", "Notes of %Ln clips changed.", "", count)
            )
        case Collect(collection):
            said = (
                translate("Clips", "Added to “{name}”.")
                if one
                else translate("Clips", "%Ln clips added to “{name}”.", "", count)
            )
            return said.format(name=collection)
        case Uncollect(collection):
            said = (
                translate("Clips", "Taken out of “{name}”.")
                if one
                else translate("Clips", "%Ln clips taken out of “{name}”.", "", count)
            )
            return said.format(name=collection)
        case _:
            assert_never(edit)
    return said
