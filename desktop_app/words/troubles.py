"""Words for every error code where nothing more is known than the code and its data: see `errors` for the rest."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.words.library_files import of_a_file
from desktop_app.words.names import as_named
from desktop_app.words.numbers import file_size
from desktop_app.words.sentence import Sentence
from desktop_app.words.travel import of_a_link, of_the_bucket

translate = QCoreApplication.translate

_MESSAGE_LENGTH = 300
"""More of a service's own message than this is behind "Details" only."""


def anyhow(error: AppError) -> Sentence:
    """Words for `error`, whatever was being done."""
    travel = of_the_bucket(error) or of_a_link(error) or of_a_file(error)
    return travel or _of_the_way(error) or _of_the_service(error) or _of_the_still(error) or _of_this_machine(error)


def _of_the_way(error: AppError) -> Sentence | None:
    match error.code:
        case ErrorCode.UNREACHABLE:
            return Sentence(
                translate("Errors", "We couldn't reach RunComfy."), translate("Errors", "Look at your connection.")
            )
        case ErrorCode.TLS_FAILED:
            return Sentence(
                translate("Errors", "A safe connection to RunComfy could not be made."),
                translate("Errors", "Check this computer's clock, and any program that inspects its connections."),
            )
        case ErrorCode.SENDING_CUT | ErrorCode.CONNECTION_LOST:
            return Sentence(translate("Errors", "The connection to RunComfy broke."))
        case ErrorCode.TIMED_OUT:
            return Sentence(translate("Errors", "RunComfy did not answer in time."))
        case ErrorCode.UNREADABLE_REPLY:
            return Sentence(
                translate("Errors", "Something answered, but not the way RunComfy does."),
                translate("Errors", "A hotel or company network may want you to sign in first."),
            )
        case _:
            return None


def _of_the_service(error: AppError) -> Sentence | None:
    message = str(error.data.get("message", "")).strip()
    match error.code:
        case ErrorCode.SERVICE_TROUBLE:
            return Sentence(translate("Errors", "RunComfy has trouble of its own just now."))
        case ErrorCode.TOO_MANY_CALLS:
            return Sentence(translate("Errors", "RunComfy asks us to wait a little."))
        case ErrorCode.TOKEN_MISSING:
            return Sentence(
                translate("Errors", "No RunComfy account is connected, so nothing can be sent to it."),
                translate("Errors", "Connect one, or use Practice."),
            )
        case ErrorCode.TOKEN_REFUSED:
            return Sentence(
                translate("Errors", "RunComfy refused the account's token, so new shots are held back."),
                translate("Errors", "Connect the account again, then send them."),
            )
        case ErrorCode.NO_BALANCE:
            return Sentence(
                translate(
                    "Errors", "There is not enough balance on your RunComfy account, so new shots are held back."
                ),
                translate("Errors", "Top it up at RunComfy, then send them."),
            )
        case ErrorCode.MODEL_UNKNOWN:
            return Sentence(
                translate("Errors", "RunComfy doesn't offer this model to your account, so the shot was not made."),
                translate("Errors", "Choose another model and make it again."),
            )
        case ErrorCode.REQUEST_UNKNOWN:
            return Sentence(
                translate("Errors", "RunComfy doesn't know this shot, or no longer."),
                translate("Errors", "Check its request ID in Details, and look at your RunComfy generations."),
            )
        case ErrorCode.REQUEST_FORBIDDEN:
            return Sentence(
                translate("Errors", "This shot belongs to another RunComfy account than the one connected."),
                translate("Errors", "Connect the account it was sent from, then look again."),
            )
        case ErrorCode.INPUT_REFUSED:
            return Sentence(
                _with_message(
                    translate("Errors", "RunComfy did not accept these settings, so the shot was not made"), message
                ),
                translate("Errors", "Edit it and make it again."),
            )
        case ErrorCode.REFUSED:
            return Sentence(
                _with_message(translate("Errors", "RunComfy said no to this shot"), message),
                translate("Errors", "Edit it and make it again."),
            )
        case ErrorCode.GENERATION_FAILED:
            return Sentence(
                _with_message(translate("Errors", "RunComfy could not finish this shot"), message),
                translate("Errors", "All its settings are kept: edit it and make it again."),
            )
        case ErrorCode.NO_OUTPUT:
            return Sentence(
                translate("Errors", "RunComfy says this shot is finished, but gives no clip for it."),
                translate("Errors", "Look again in a while; looking is free."),
            )
        case ErrorCode.MEDIA_EXPIRED:
            return Sentence(
                translate("Errors", "The link to the finished clip has run out."),
                translate(
                    "Errors",
                    "Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.",
                ),
            )
        case ErrorCode.MEDIA_DAMAGED:
            return Sentence(
                translate("Errors", "The clip that arrived is damaged or not whole."),
                translate("Errors", "Look again to fetch it afresh; looking is free."),
            )
        case ErrorCode.MEDIA_UNTRUSTED:
            host = error.data.get("host", "")
            if not host:
                return Sentence(
                    translate("Errors", "The link to the finished clip isn't a safe one, so it was not followed."),
                    translate("Errors", "Look at your RunComfy generations: the clip is there."),
                )
            return Sentence(
                translate(
                    "Errors", "The finished clip is on {host}, which isn't RunComfy's, so it was not fetched."
                ).format(host=host),
                translate("Errors", "It waits until you say that it may be fetched from there."),
            )
        case _:
            return None


def _of_the_still(error: AppError) -> Sentence | None:
    name = as_named(str(error.data.get("name", ""))) or translate("Errors", "The picture")
    match error.code:
        case ErrorCode.PICTURE_MISSING:
            return Sentence(translate("Errors", "{name} is no longer there.").format(name=name))
        case ErrorCode.PICTURE_UNREADABLE:
            return Sentence(
                translate("Errors", "{name} can't be read.").format(name=name),
                translate("Errors", "Check that you may open it and that its drive is connected."),
            )
        case ErrorCode.PICTURE_EMPTY:
            return Sentence(translate("Errors", "{name} is an empty file.").format(name=name))
        case ErrorCode.PICTURE_IS_FOLDER:
            return Sentence(
                translate("Errors", "{name} is a folder.").format(name=name),
                translate("Errors", "Choose a picture in it."),
            )
        case ErrorCode.PICTURE_UNKNOWN:
            return Sentence(
                translate("Errors", "{name} is not a picture we can read.").format(name=name),
                translate("Errors", "PNG, JPEG, WebP and AVIF always work."),
            )
        case ErrorCode.PICTURE_TRUNCATED:
            return Sentence(
                translate("Errors", "{name} ends in the middle: part of the picture is missing.").format(name=name),
                translate("Errors", "Copy or export it again."),
            )
        case ErrorCode.PICTURE_NOT_FLATTENED:
            return Sentence(
                translate("Errors", "{name} holds layers, but not the picture they make.").format(name=name),
                translate("Errors", "Save it again with maximised compatibility, or export a PNG."),
            )
        case ErrorCode.PICTURE_TOO_LARGE:
            return Sentence(
                translate("Errors", "{name} is too large to open: {width} × {height} pixels.").format(
                    name=name, width=error.data.get("width", "?"), height=error.data.get("height", "?")
                ),
                translate("Errors", "Save a smaller copy and use that."),
            )
        case ErrorCode.PICTURE_WONT_FIT:
            return Sentence(
                translate("Errors", "{name} can't be made small enough for RunComfy.").format(name=name),
                translate("Errors", "Use a smaller picture."),
            )
        case ErrorCode.LINK_NOT_HTTPS:
            return Sentence(
                translate("Errors", "The link must begin with https://."),
                translate("Errors", "RunComfy fetches pictures only that way."),
            )
        case ErrorCode.LINK_HAS_USER:
            return Sentence(
                translate("Errors", "The link has a user name in it, and that would be sent along."),
                translate("Errors", "Use a link that needs no sign-in."),
            )
        case ErrorCode.LINK_UNREADABLE:
            return Sentence(translate("Errors", "This is not a link to a picture."))
        case _:
            return None


def _of_this_machine(error: AppError) -> Sentence:
    folder = as_named(str(error.data.get("folder", "")))
    match error.code:
        case ErrorCode.DISK_FULL:
            return Sentence(
                no_room(error, folder or translate("Errors", "the folder for your clips")),
                translate("Errors", "Make some room: what waits for it goes on by itself."),
            )
        case ErrorCode.FOLDER_UNAVAILABLE:
            return Sentence(
                translate("Errors", "{folder} can't be written to.").format(folder=folder)
                if folder
                else translate("Errors", "The folder for your clips can't be written to."),
                translate("Errors", "Connect its drive again, or choose another folder."),
            )
        case ErrorCode.DATABASE_NEWER:
            return Sentence(
                translate("Errors", "A later version of Stillwake has used this data, so this one leaves it alone."),
                translate("Errors", "Start the later version."),
            )
        case ErrorCode.DATABASE_DAMAGED:
            return Sentence(
                translate(
                    "Errors", "Stillwake's list of your shots is damaged. Your clips are not: they lie in their folder."
                ),
                translate("Errors", "Start Stillwake again: it mends the list first, and sends nothing before that."),
            )
        case ErrorCode.DATABASE_BUSY:
            return Sentence(
                translate("Errors", "Another program is holding Stillwake's list of your shots."),
                translate("Errors", "Close it, and Stillwake goes on by itself."),
            )
        case ErrorCode.ENGINE_RUNNING:
            return Sentence(
                translate("Errors", "Stillwake is already running with this data."),
                translate("Errors", "Use its window, or close it first."),
            )
        case ErrorCode.KEYRING_UNAVAILABLE:
            return Sentence(
                translate(
                    "Errors",
                    "This system has no safe place for secrets, so the token is kept until you close Stillwake.",
                ),
            )
        case ErrorCode.KEYRING_REFUSED:
            return Sentence(
                translate("Errors", "Your system's keyring is locked or said no."),
                translate("Errors", "Unlock it, then try again."),
            )
        case ErrorCode.API_BASE_INSECURE:
            return Sentence(
                translate("Errors", "This address is not safe to send a token to."),
                translate("Errors", "It must begin with https://."),
            )
        case ErrorCode.PRACTICE_UNAVAILABLE:
            return Sentence(
                translate("Errors", "Practice could not start on this computer."), translate("Errors", "Try again.")
            )
        case ErrorCode.CLIP_UNREADABLE:
            return Sentence(
                translate("Errors", "This clip can't be read."),
                translate("Errors", "Another program may be able to open it."),
            )
        case ErrorCode.SIDECAR_UNREADABLE:
            return Sentence(
                translate("Errors", "The small file beside a clip that says how it was made can't be read."),
                translate("Errors", "The clip itself is not touched."),
            )
        case ErrorCode.SETTINGS_UNREADABLE:
            name = as_named(str(error.data.get("name", ""))) or translate("Errors", "This file")
            return Sentence(translate("Errors", "{name} holds no settings of Stillwake.").format(name=name))
        case ErrorCode.SETTINGS_NEWER:
            name = as_named(str(error.data.get("name", ""))) or translate("Errors", "This file")
            return Sentence(
                translate("Errors", "{name} was written by a later version of Stillwake.").format(name=name)
            )
        case ErrorCode.STOPPED:
            return Sentence(translate("Errors", "This was stopped."))
        case _:
            return Sentence(
                translate("Errors", "Something went wrong in Stillwake itself. What was sent stays written down."),
                translate("Errors", "Details says more: please send it to us."),
            )


def no_room(error: AppError, folder: str) -> str:
    """Which folder is full, and how much is needed, where that is known."""
    needed = int(error.data.get("needed", 0))
    if needed <= 0:
        return translate("Errors", "There is no room left in {folder}.").format(folder=folder)
    text = translate("Errors", "There is not enough room in {folder}: {size} more is needed.")
    return text.format(folder=folder, size=file_size(needed))


def _with_message(words: str, message: str) -> str:
    """`words`, with what the service itself said behind a colon, if it said anything short enough to read."""
    if not message or len(message) > _MESSAGE_LENGTH:
        return f"{words}."
    if message == "The film could not be made.":  # what practice says
        message = translate("Errors", "The film could not be made.")
    ended = message if message[-1] in ".!?" else f"{message}."
    return f"{words}: {ended}"
