"""What is worth a notification while nobody looks at the window, and how many of it make one. No Qt, no clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import JobId
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.preferences import Settings

MOST_TOLD = 3
"""So many prompts stand in one notification, the newest first."""


class NewsKind(StrEnum):
    """Each has a switch of its own in the settings, and one notification that stands for all of it."""

    DONE = "done"
    FAILED = "failed"
    QUESTION = "question"


_KINDS: Mapping[NoticeCode, NewsKind] = {
    NoticeCode.SHOT_DONE: NewsKind.DONE,
    NoticeCode.SHOT_FAILED: NewsKind.FAILED,
    NoticeCode.SHOT_UNCERTAIN: NewsKind.QUESTION,
    NoticeCode.HOST_UNKNOWN: NewsKind.QUESTION,
    NoticeCode.HELD_NO_TOKEN: NewsKind.QUESTION,
    NoticeCode.HELD_NO_BALANCE: NewsKind.QUESTION,
    NoticeCode.HELD_DELIVERY: NewsKind.QUESTION,
    NoticeCode.BACK_ONLINE: NewsKind.QUESTION,
}


def kind_of(notice: Notice) -> NewsKind | None:
    """What `notice` is to somebody who is away; `None`: nothing that can't wait."""
    if notice.code is NoticeCode.BACK_ONLINE and not notice.data.get("count"):
        return None  # there is nothing to send
    return _KINDS.get(notice.code)


def is_wanted(kind: NewsKind, settings: Settings) -> bool:
    match kind:
        case NewsKind.DONE:
            return settings.notify_done
        case NewsKind.FAILED:
            return settings.notify_failed
        case NewsKind.QUESTION:
            return settings.notify_question


@dataclass(frozen=True)
class News:
    """All of one kind that hasn't been seen yet. `notice` is the newest, `prompts` those of the newest shots, newest
    first; the shot's own is "" where the notice is of none.
    """

    kind: NewsKind
    count: int
    notice: Notice
    prompts: tuple[str, ...]

    @property
    def job_id(self) -> JobId | None:
        """The shot to be shown for it."""
        return self.notice.job_id


class Unseen:
    """Gathers what happens while nobody looks."""

    def __init__(self) -> None:
        self._news: dict[NewsKind, News] = {}

    def add(self, kind: NewsKind, notice: Notice, prompt: str) -> None:
        """`prompt` is that of the notice's shot, or ""."""
        before = self._news.get(kind)
        told = () if before is None else before.prompts
        count = 1 if before is None else before.count + 1
        self._news[kind] = News(kind, count, notice, (prompt, *told)[:MOST_TOLD])

    def of(self, kind: NewsKind) -> News | None:
        return self._news.get(kind)

    def seen(self, *kinds: NewsKind) -> None:
        """The next of these kinds is the first again; of all kinds, where none is named."""
        for kind in kinds or NewsKind:
            self._news.pop(kind, None)
