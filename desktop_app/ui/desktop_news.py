"""Notifications: which notice becomes one, when, and in which words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.job import Job
from desktop_app.domain.notice import Notice
from desktop_app.runtime.desktop.base import Bulletin, Note
from desktop_app.runtime.desktop.news import News, NewsKind, Unseen, is_wanted, kind_of
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.preferences import Preferences
from desktop_app.words.news import done_words, failed_words, question_words
from desktop_app.words.sentence import Sentence

MOMENT_MS = 700
"""What happens within it is told at once."""


class DesktopNews(QObject):
    """Tells what happens while the window isn't in front. GUI thread.

    `find_bulletin` says where, when there is something for the first time; `None`: nowhere yet.
    `clicked_on(JobId | None)`: show the window, and that shot. `question_waits(bool)`: one waits unseen, or none does
    any longer.
    """

    clicked_on = Signal(object)
    question_waits = Signal(bool)

    def __init__(
        self,
        preferences: Preferences,
        find_bulletin: Callable[[], Bulletin | None],
        parent: QObject | None = None,
        *,
        moment_ms: int = MOMENT_MS,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._find_bulletin = preferences, find_bulletin
        self._bulletin: Bulletin | None = None
        self._unseen = Unseen()
        self._in_front = True
        self._question_waits = False
        self._last: Job | None = None
        self._due: set[NewsKind] = set()
        self._moment = QTimer(self, singleShot=True, interval=moment_ms)
        self._moment.timeout.connect(self._tell)

    def note(self, snapshot: JobSnapshot) -> None:
        """A shot as it is now. The notice of a change comes right after it."""
        self._last = snapshot.job

    def take(self, notice: Notice) -> None:
        """Something happened. While the window is in front, it says so itself."""
        kind = kind_of(notice)
        if kind is None or self._in_front or not is_wanted(kind, self._preferences.settings):
            return
        prompt = self._last.prompt if self._last is not None and self._last.id == notice.job_id else ""
        self._unseen.add(kind, notice, prompt)
        self._due.add(kind)
        if not self._moment.isActive():
            self._moment.start()
        self._tell_question()

    def set_in_front(self, in_front: bool) -> None:
        """Whether the person looks at a window of ours. Then all news are seen."""
        self._in_front = in_front
        if in_front:
            self._moment.stop()
            self._due.clear()
            self._unseen.seen()
            if self._bulletin is not None:
                for kind in NewsKind:
                    self._bulletin.withdraw(kind)
            self._tell_question()

    def clicked(self, kind: NewsKind) -> None:
        """A notification of this kind was clicked."""
        news = self._unseen.of(kind)
        self.dismissed(kind)
        self.clicked_on.emit(None if news is None else news.job_id)

    def dismissed(self, kind: NewsKind) -> None:
        """It was put away: what comes now is new."""
        self._unseen.seen(kind)
        self._tell_question()

    def close(self) -> None:
        """Take everything away."""
        self._moment.stop()
        if self._bulletin is not None:
            self._bulletin.close()
            self._bulletin = None

    @Slot()
    def _tell(self) -> None:
        due, self._due = self._due, set()
        if self._bulletin is None:
            self._bulletin = self._find_bulletin()
        for kind in NewsKind:
            news = self._unseen.of(kind) if kind in due else None
            if news is not None and self._bulletin is not None:
                words = _words(news)
                self._bulletin.show(kind, Note(words.text, words.advice, self.tr("Show")))

    def _tell_question(self) -> None:
        waits = self._unseen.of(NewsKind.QUESTION) is not None
        if waits is not self._question_waits:
            self._question_waits = waits
            self.question_waits.emit(waits)


def _words(news: News) -> Sentence:
    match news.kind:
        case NewsKind.DONE:
            return done_words(news.count, news.prompts)
        case NewsKind.FAILED:
            return failed_words(news.count, news.prompts, news.notice)
        case NewsKind.QUESTION:
            return question_words(news.count, news.notice)
