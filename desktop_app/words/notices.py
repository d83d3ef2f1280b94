"""What the notification area says of a `Notice`, once, however many shots it touches."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.words.errors import Context, sentence
from desktop_app.words.library_files import file_notice_words
from desktop_app.words.mended import mended_words
from desktop_app.words.sentence import Sentence, in_a_row
from desktop_app.words.trust import trust_words
from desktop_app.words.updates import found_words

translate = QCoreApplication.translate


def notice_words(notice: Notice) -> Sentence:
    """Words for `notice`. Its error, where it has one, says why."""
    match notice.code:
        case NoticeCode.SHOT_DONE:
            return Sentence(translate("Notices", "A shot is done: it is in the library."))
        case NoticeCode.SHOT_FAILED:
            return _why(
                notice, Context.WATCHING, translate("Notices", "A shot could not be made. Its settings are kept.")
            )
        case NoticeCode.SHOT_UNCERTAIN:
            return Sentence(
                translate("Notices", "A shot was sent, but its answer was lost. It may have been accepted."),
                translate("Notices", "Answer it in the queue; it is not sent again without you."),
            )
        case NoticeCode.HELD_NO_TOKEN:
            return _why(
                notice, Context.SENDING, translate("Notices", "Your shots are kept here until an account is connected.")
            )
        case NoticeCode.HELD_NO_BALANCE:
            return _why(notice, Context.SENDING, translate("Notices", "Your shots are kept here: not enough balance."))
        case NoticeCode.HELD_DELIVERY:
            return _why(
                notice, Context.SENDING, translate("Notices", "Your shots are kept here: their pictures can't travel.")
            )
        case NoticeCode.HELD_OFFLINE:
            return Sentence(
                translate("Notices", "You are offline, so new shots are kept here and nothing is sent."),
                translate("Notices", "We'll offer to send them when the network is back."),
            )
        case NoticeCode.BACK_ONLINE:
            return _back_online(int(notice.data.get("count", 0)), str(notice.data.get("price", "")))
        case NoticeCode.NOT_KEPT:
            return _not_kept(notice)
        case NoticeCode.HOST_UNKNOWN:
            host = str(notice.data.get("host", "")) or translate("Notices", "another computer")
            return Sentence(trust_words(host).whole)
        case NoticeCode.CLIP_DIFFERS:
            text = translate("Notices", "A clip came back as {got}, though {asked} was asked for. It is kept.")
            return Sentence(text.format(got=notice.data.get("got", "?"), asked=notice.data.get("asked", "?")))
        case NoticeCode.EDIT_TOO_LATE:
            return Sentence(
                translate("Notices", "This shot is being sent already, so it stays as it is."),
                translate("Notices", "“Edit and make again” makes another one of it."),
            )
        case (
            NoticeCode.NOT_BINNED
            | NoticeCode.IN_THE_BIN
            | NoticeCode.FILMS_ADDED
            | NoticeCode.CLIPS_EXPORTED
            | NoticeCode.FILE_FOUND
        ):
            return file_notice_words(notice)
        case NoticeCode.TROUBLE:
            return _why(notice, Context.PROGRAM, translate("Notices", "Something went wrong."))
        case NoticeCode.OUR_FAULT:
            return Sentence(
                translate("Notices", "Something went wrong in Stillwake itself. Your shots and clips are kept."),
                translate("Notices", "You can go on working; the report says what happened."),
            )
        case NoticeCode.ENDED_BADLY:
            return Sentence(
                translate("Notices", "Stillwake ended unexpectedly last time. Nothing is lost, and all goes on."),
                translate("Notices", "A report was kept, should you want to read it."),
            )
        case NoticeCode.LIST_MENDED:
            return mended_words(notice)
        case NoticeCode.UPDATE_FOUND:
            return found_words(str(notice.data.get("version", "")))
        case _:
            assert_never(notice.code)


def _why(notice: Notice, context: Context, otherwise: str) -> Sentence:
    return sentence(notice.error, context) if notice.error is not None else Sentence(otherwise)


def _not_kept(notice: Notice) -> Sentence:
    text = translate("Notices", "The shot could not be saved, so it was not added and nothing was sent.")
    if notice.error is None:
        return Sentence(text)
    why = sentence(notice.error)
    return Sentence(in_a_row(text, why.text), why.advice)


def _back_online(count: int, price: str) -> Sentence:
    if not count:
        return Sentence(translate("Notices", "You are back online."))
    advice = translate("Notices", "Send it?") if count == 1 else translate("Notices", "Send them?")
    if count == 1:
        kept = translate("Notices", "You are back online. One shot is kept here.")
        priced = translate("Notices", "You are back online. One shot is kept here, {price}.")
    else:
        kept = translate("Notices", "You are back online. %Ln shots are kept here.", "", count)
        priced = translate("Notices", "You are back online. %Ln shots are kept here, {price}.", "", count)
    return Sentence(priced.format(price=price) if price else kept, advice)
