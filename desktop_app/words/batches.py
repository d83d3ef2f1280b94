"""Many shots at once, in words: how many, of what, at which price, and which of them were made before. Any thread."""

from datetime import datetime
from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.batch import Plan
from desktop_app.domain.composing import MOST_SHOTS, SourceKind, TrayStill
from desktop_app.domain.errors import AppError
from desktop_app.words.numbers import count_of
from desktop_app.words.sentence import in_a_row

translate = QCoreApplication.translate


def still_name(still: TrayStill) -> str:
    """What to call a still: its file's name, or the last part of its link."""
    if still.source.kind is SourceKind.LINK:
        parts = urlsplit(still.source.where)
        return PurePath(parts.path).name or parts.netloc
    return PurePath(still.source.where).name


def describe_still(still: TrayStill, problem: AppError | None) -> str:
    """A still of the tray, for a tooltip and for assistive tools."""
    from desktop_app.words.errors import Context, sentence  # not needed for the first window

    lines = [still_name(still)]
    if problem is not None:
        lines.append(sentence(problem, Context.PICTURE).text)
    if still.prompt is not None:
        lines.append(translate("Batches", "Its own prompt: {prompt}").format(prompt=still.prompt))
    return "\n".join(lines)


def shots_words(count: int) -> str:
    """ "1 shot", "120 shots"."""
    return translate("Batches", "1 shot") if count == 1 else translate("Batches", "%Ln shots", "", count)


def plan_words(plan: Plan) -> str:
    """ "40 stills × 3 prompts = 120 shots"; what can't be used is said first. Empty for a single shot."""
    if plan.too_many:
        text = translate("Batches", "%Ln shots are too many at once: {most} is the most.", "", plan.shots)
        return text.format(most=count_of(MOST_SHOTS))
    left_out = len(plan.stills) - plan.usable
    words = _product(plan) if plan.shots > 1 or left_out else ""
    if not left_out:
        return words
    if len(plan.stills) == left_out:
        return translate("Batches", "None of these stills can be used.")
    if left_out == 1:
        text = translate("Batches", "1 of %Ln stills is left out. {rest}", "", len(plan.stills))
    else:
        text = translate("Batches", "{count} of %Ln stills are left out. {rest}", "", len(plan.stills))
    return text.format(count=count_of(left_out), rest=words).rstrip()


def _product(plan: Plan) -> str:
    parts = []
    if plan.usable > 1:
        parts.append(translate("Batches", "%Ln stills", "", plan.usable))
    if plan.prompts_each is not None and plan.prompts_each > 1:
        parts.append(translate("Batches", "%Ln prompts", "", plan.prompts_each))
    if plan.variations > 1:
        parts.append(translate("Batches", "%Ln variations", "", plan.variations))
    whole = shots_words(plan.shots)
    if plan.prompts_each is not None and len(parts) < 2:
        return whole if not parts else f"{parts[0]} = {whole}"
    return f"{' × '.join(parts)} = {whole}"


def make_words(plan: Plan) -> str:
    """What stands on the button: "Make", "Make 120", "Make 39 of 40"."""
    if 0 < plan.shots < plan.wanted:
        text = translate("Batches", "Make {count} of {all}")
        return text.format(count=count_of(plan.shots), all=count_of(plan.wanted))
    if plan.shots <= 1:
        return translate("Batches", "Make")
    return translate("Batches", "Make {count}").format(count=count_of(plan.shots))


def progress_words(done: int, count: int) -> str:
    return translate("Batches", "{done} of {count} ready").format(done=count_of(done), count=count_of(count))


def gathered_words(stills: int, others: int, left_out: int) -> str:
    """What to say of a drop, where not everything in it was taken."""
    said = []
    if not stills and not others:
        said.append(translate("Batches", "There is no picture in there."))
    elif others == 1:
        said.append(translate("Batches", "1 file was not a picture."))
    elif others:
        said.append(translate("Batches", "%Ln files were not pictures.", "", others))
    if left_out:
        said.append(translate("Batches", "%Ln more were left out: the tray is full.", "", left_out))
    return in_a_row(*said)


def made_before_words(moment: datetime, now: datetime, *, finished: bool) -> str:
    """ "You made this on Tuesday.", or that it is still being made."""
    if not finished:
        return translate("Batches", "This very shot is in the queue.")
    day, today = moment.astimezone().date(), now.astimezone().date()
    if day == today:
        return translate("Batches", "You made this today.")
    if (today - day).days == 1:
        return translate("Batches", "You made this yesterday.")
    from desktop_app.words.days import day_words  # not needed for the first window

    return translate("Batches", "You made this on {day}.").format(day=day_words(day, today))


def some_made_words(made: int, count: int) -> str:
    """ "7 of these 40 were made before."."""
    if made == 1:
        return translate("Batches", "1 of these %Ln was made before.", "", count)
    text = translate("Batches", "{made} of these %Ln were made before.", "", count)
    return text.format(made=count_of(made))
