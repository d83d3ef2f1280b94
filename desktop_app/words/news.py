"""What a notification of the desktop says, and what the icon in its tray says of the queue."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.words.notices import notice_words
from desktop_app.words.sentence import Sentence

translate = QCoreApplication.translate

LONGEST_PROMPT = 140
"""Letters of a prompt in a notification."""


def done_words(count: int, prompts: tuple[str, ...]) -> Sentence:
    """The title, and below it the prompts of the newest shots."""
    if count == 1:
        return Sentence(translate("News", "Your shot is done"), _lines(prompts))
    return Sentence(translate("News", "%n shots are done", "", count), _list(prompts))


def failed_words(count: int, prompts: tuple[str, ...], notice: Notice) -> Sentence:
    """The same where no clip came of it; of a single one it says why."""
    if count == 1:
        why = notice_words(notice).text
        return Sentence(translate("News", "A shot could not be made"), _lines((*prompts, why)))
    return Sentence(translate("News", "%n shots could not be made", "", count), _list(prompts))


def question_words(count: int, notice: Notice) -> Sentence:
    """What waits for an answer; of several the newest is told."""
    body = notice_words(notice).whole
    if count > 1:
        return Sentence(translate("News", "%n things wait for your answer", "", count), body)
    if notice.code in {NoticeCode.SHOT_UNCERTAIN, NoticeCode.HOST_UNKNOWN}:
        return Sentence(translate("News", "A shot needs your answer"), body)
    return Sentence(translate("News", "Your shots wait for you"), body)


def tray_words(making: int, waiting: int, needs_you: int, *, paused: bool) -> str:
    """What the icon in the tray says when it is pointed at, a line for each."""
    lines = [translate("Tray", "Stillwake")]
    if needs_you:
        lines.append(
            translate("Tray", "1 shot needs you")
            if needs_you == 1
            else translate("Tray", "%n shots need you", "", needs_you)
        )
    if making:
        lines.append(
            translate("Tray", "1 shot is being made")
            if making == 1
            else translate("Tray", "%n shots are being made", "", making)
        )
    if waiting:
        lines.append(
            translate("Tray", "1 shot waits") if waiting == 1 else translate("Tray", "%n shots wait", "", waiting)
        )
    if paused:
        lines.append(translate("Tray", "The queue is paused"))
    elif len(lines) == 1:
        lines.append(translate("Tray", "Nothing is being made"))
    return "\n".join(lines)


def awake_words() -> str:
    """Why the computer stays awake, for whoever asks the system."""
    return translate("Tray", "Sending or fetching shots")


def _lines(texts: tuple[str, ...]) -> str:
    return "\n".join(filter(None, map(_short, texts)))


def _list(prompts: tuple[str, ...]) -> str:
    return "\n".join(f"• {_short(prompt)}" for prompt in prompts if prompt)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_PROMPT else f"{line[: LONGEST_PROMPT - 1].rstrip()}…"
