"""Every prompt that a text stands for, exactly as it would be sent."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop_app.domain.batch import MOST_PROMPTS, Prompts
from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, font, wear
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.numbers import count_of

translate = QCoreApplication.translate

SIZE = (520, 420)
MOST_SAID = 2**31 - 1
"""As far as Qt counts."""


class PromptsDialog(QDialog):
    """To be read, and copied from; what is written is changed in the prompt itself."""

    def __init__(self, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptsDialog")
        self.setWindowTitle(self.tr("Prompts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = PlainLabel(
            QCoreApplication.translate("PromptsDialog", "%Ln prompts", "", min(prompts.count, MOST_SAID))
        )
        title.setFont(font(TextSize.PRICE, strong=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(title)
        column.addWidget(self._too_many() if prompts.too_many else self._list(prompts.texts), 1)
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        column.addLayout(foot)
        self.resize(fitting(self, *SIZE))

    def _list(self, texts: Sequence[str]) -> QListView:
        self._view = QListView()
        self._view.setObjectName("promptsList")
        self._view.setAccessibleName(self.tr("Prompts, as they would be sent"))
        self._view.setModel(QStringListModel([f"{number}.  {text}" for number, text in enumerate(texts, 1)], self))
        self._view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._view.setWordWrap(True)
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setSpacing(Space.TINY // 2)
        self._view.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._texts = tuple(texts)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._view)
        copy.activated.connect(self._copy)
        return self._view

    def _copy(self) -> None:
        rows = sorted(index.row() for index in self._view.selectedIndexes())
        QApplication.clipboard().setText("\n".join(self._texts[row] for row in rows))

    def _too_many(self) -> PlainLabel:
        text = self.tr("More than {most} are not written out. Fewer choices make fewer prompts.")
        said = PlainLabel(text.format(most=count_of(MOST_PROMPTS)))
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        wear(said, Look.HINT)
        return said
