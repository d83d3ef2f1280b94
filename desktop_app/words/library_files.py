"""What is said of the library's files: what can't be done with one and why, and what was done with many."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.words.names import as_named
from desktop_app.words.numbers import count_of
from desktop_app.words.sentence import Sentence, in_a_row

translate = QCoreApplication.translate


def of_a_file(error: AppError) -> Sentence | None:
    """Words for what can go wrong with one file of the library; `None` for any other code."""
    name = as_named(str(error.data.get("name", "")))
    folder = as_named(str(error.data.get("folder", ""))) or translate("Files", "this folder")
    match error.code:
        case ErrorCode.CLIP_GONE:
            return Sentence(
                translate("Files", "The file of this clip is not where it was."),
                translate(
                    "Files", "If you moved it, “Find the missing file…” in its menu shows Stillwake where it is."
                ),
            )
        case ErrorCode.NAME_TAKEN:
            return Sentence(
                translate("Files", "“{name}” is there already.").format(name=name),
                translate("Files", "Choose another name."),
            )
        case ErrorCode.NAME_UNUSABLE:
            return Sentence(
                translate("Files", "Nothing of this can be the name of a file on every system."),
                translate("Files", "Use a few letters or digits."),
            )
        case ErrorCode.NOT_THE_CLIP:
            return Sentence(
                translate("Files", "“{name}” is another film than this clip, so nothing was changed.").format(
                    name=name
                ),
                translate("Files", "Its content has to be the same, whatever it is called now."),
            )
        case ErrorCode.NO_BIN:
            return Sentence(
                translate("Files", "The drive of {folder} has no bin, or it would not take the file.").format(
                    folder=folder
                ),
                translate("Files", "Nothing was deleted. You can delete it in your file manager."),
            )
        case ErrorCode.FOLDER_UNSUITABLE:
            return Sentence(
                translate("Files", "The library can't be moved to {folder}.").format(folder=folder),
                translate("Files", "Choose a folder outside of it, with nothing of that name in it."),
            )
        case _:
            return None


def file_notice_words(notice: Notice) -> Sentence:
    """What is said of work with files, once it is done. Raises `ValueError` for any other notice."""
    count, why = int(notice.data.get("count", 0)), None if notice.error is None else of_a_file(notice.error)
    match notice.code:
        case NoticeCode.NOT_BINNED:
            kept = _clips(
                count,
                translate("Files", "A clip could not go to the bin and is in the library again."),
                translate("Files", "%Ln clips could not go to the bin and are in the library again.", "", count),
            )
            return Sentence(kept if why is None else in_a_row(kept, why.text), "" if why is None else why.advice)
        case NoticeCode.IN_THE_BIN:
            return Sentence(
                _clips(
                    count,
                    translate("Files", "This clip has gone to your system's bin, so undo can't bring it back."),
                    translate(
                        "Files", "%Ln clips have gone to your system's bin, so undo can't bring them back.", "", count
                    ),
                ),
                _clips(
                    count,
                    translate("Files", "Put it back from there, and it is in the library again at the next start."),
                    translate(
                        "Files", "Put them back from there, and they are in the library again at the next start."
                    ),
                ),
            )
        case NoticeCode.FILMS_ADDED:
            return _added(notice)
        case NoticeCode.CLIPS_EXPORTED:
            return _exported(notice)
        case NoticeCode.FILE_FOUND:
            return Sentence(translate("Files", "The clip has its file again."))
        case _:
            raise ValueError(f"{notice.code} is not about files")


def _added(notice: Notice) -> Sentence:
    count, known, troubled = (int(notice.data.get(name, 0)) for name in ("count", "known", "troubled"))
    parts = []
    if count:
        one = translate("Files", "A film is in the library now.")
        parts.append(_clips(count, one, translate("Files", "%Ln films are in the library now.", "", count)))
    if known:
        one = translate("Files", "One was there already, so it was not added twice.")
        parts.append(
            _clips(known, one, translate("Files", "%Ln were there already, so they were not added twice.", "", known))
        )
    if troubled:
        one = translate("Files", "One could not be read as a film: {name}.").format(
            name=as_named(str(notice.data.get("name", "")))
        )
        parts.append(_clips(troubled, one, translate("Files", "%Ln could not be read as films.", "", troubled)))
    return Sentence(in_a_row(*parts) or translate("Files", "No film was added."))


def _exported(notice: Notice) -> Sentence:
    count, troubled = int(notice.data.get("count", 0)), int(notice.data.get("troubled", 0))
    folder = as_named(str(notice.data.get("folder", "")))
    one = translate("Files", "A clip was copied to {folder}.")
    text = _clips(count, one, translate("Files", "%Ln clips were copied to {folder}.", "", count)).replace(
        "{folder}", folder
    )
    if not troubled:
        return Sentence(text)
    one = translate("Files", "One could not be copied.")
    return Sentence(text, _clips(troubled, one, translate("Files", "%Ln could not be copied.", "", troubled)))


def _clips(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def field_words(field: str) -> str:
    """What a word in braces of an export's pattern is called on its button."""
    match field:
        case "number":
            return translate("Files", "Number")
        case "prompt":
            return translate("Files", "Prompt")
        case "date":
            return translate("Files", "Date")
        case "time":
            return translate("Files", "Time")
        case "model":
            return translate("Files", "Model")
        case "size":
            return translate("Files", "Size")
        case "length":
            return translate("Files", "Length")
        case "fps":
            return translate("Files", "Frame rate")
        case "rating":
            return translate("Files", "Stars")
        case "name":
            return translate("Files", "File name")
        case _:
            return field


def adding_words(done: int, count: int) -> str:
    """How far the adding of films is."""
    if count == 1:
        return translate("Files", "The film is copied and looked at.")
    return translate("Files", "{done} of %Ln films", "", count).format(done=count_of(done))


def export_title(count: int) -> str:
    return _clips(count, translate("Files", "Export clip"), translate("Files", "Export %Ln clips", "", count))
