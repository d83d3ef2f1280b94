"""One page of the guide, set in the program's own type and colours; its pictures are as wide as there is room."""

import re

from PySide6.QtCore import QEvent, QRegularExpression, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop_app.runtime.guide import GuidePage
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import scaled
from desktop_app.ui.tokens import Space, TextSize

WIDEST = 720
HEADINGS = {1: 22, 2: 16, 3: 14}
LINE = 145
"""Per cent of the height of type."""
CALM_MS = 60
_KEY = re.compile(r"\{(\w+)\}")
_CODE = re.compile(r"`([^`]+)`")
_MARKUP = re.compile(r"([!-/:-@\[-`{-~])")
_KEY_BEGINS = "\N{LEFT-TO-RIGHT ISOLATE}"
_CODE_BEGINS = "\N{FIRST STRONG ISOLATE}"
_ENDS = "\N{POP DIRECTIONAL ISOLATE}"
"""Around what reads in its own direction within a sentence of the other: "Ctrl++" in Arabic."""


class PageView(QTextBrowser):
    """`page_wanted(str)`, `link_wanted(str)`: a link was followed. `picture_wanted(str, QSize)`: answered by
    `take_picture`. It loads nothing itself.
    """

    page_wanted = Signal(str)
    link_wanted = Signal(str)
    picture_wanted = Signal(str, QSize)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideText")
        self.setAccessibleName(self.tr("Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._page: GuidePage | None = None
        self._pictures: dict[str, QImage] = {}
        self._fit_soon = QTimer(self, singleShot=True, interval=CALM_MS)
        self._fit_soon.timeout.connect(self._fit)
        shortcuts().changed.connect(self._show_again)

    def show_page(self, page: GuidePage) -> None:
        """From its beginning."""
        self._page = page
        self._pictures.clear()
        self.document().setMarkdown(_KEY.sub(_key_words, _CODE.sub(_code_words, page.markdown)), _OURS)
        self.document().setDocumentMargin(scaled(Space.WIDE))
        self._dress()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def take_picture(self, name: str, picture: object) -> None:
        """The picture `name`, as it was asked for."""
        if isinstance(picture, QImage) and not picture.isNull() and self._page and name in self._page.pictures:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[name] = picture
            self.document().addResource(_IMAGE, QUrl(f"pictures/{name}"), picture)
            self.viewport().update()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only what was handed over: nothing is read from a disk or a network here."""
        return self._pictures.get(QUrl(name).fileName(), _nothing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_again()

    @Slot()
    def _show_again(self) -> None:
        if self._page is not None:
            at = self.verticalScrollBar().value()
            self.show_page(self._page)
            self.verticalScrollBar().setValue(at)

    def _dress(self) -> None:
        """Headings, keys, and room between lines and paragraphs; each from the side that its language is read from."""
        turned = self._page is not None and self._page.right_to_left
        direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        block = self.document().begin()
        while block.isValid():
            _dress_block(block, direction)
            if turned and block.textList() is not None:
                _turn_numbers(block)
            block = block.next()
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        key = self.document().find(_SHOWN_KEY)
        while not key.isNull():
            key.mergeCharFormat(bold)
            key = self.document().find(_SHOWN_KEY, key)

    @Slot()
    def _fit(self) -> None:
        """Give every picture its size, and ask for it in that size."""
        if self._page is None:
            return
        room = min(scaled(WIDEST), self.viewport().width() - 2 * scaled(Space.WIDE))
        for cursor, image in _images(self.document()):
            name = image.name().rpartition("/")[2]
            whole = self._page.pictures.get(name, QSize())
            if whole.isEmpty() or room <= 0:
                continue
            width = min(room, whole.width())
            size = QSize(width, round(width * whole.height() / whole.width()))
            image.setWidth(size.width())
            image.setHeight(size.height())
            cursor.setCharFormat(image)
            self.picture_wanted.emit(name, size * self.devicePixelRatioF())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "https":
            self.link_wanted.emit(link.toString())
        elif link.fileName().endswith(".md"):
            self.page_wanted.emit(link.fileName().removesuffix(".md"))


_IMAGE = int(QTextDocument.ResourceType.ImageResource)
_PICTURE = "\ufffc"
"""What stands for a picture in the text of a document."""
_SHOWN_KEY = QRegularExpression(f"{_KEY_BEGINS}[^{_ENDS}]*{_ENDS}")
_ESCAPED = r"\\\1"
_OURS = QTextDocument.MarkdownFeature.MarkdownNoHTML


def _nothing() -> QImage:
    blank = QImage(1, 1, QImage.Format.Format_ARGB32)
    blank.fill(0)
    return blank


def _key_words(found: re.Match[str]) -> str:
    """`{make}` in the text of a page is the key that makes now."""
    if found[1] not in Command.__members__.values():
        return found[0]
    words = shortcuts().words(Command(found[1])) or "–"
    return f"{_KEY_BEGINS}{_MARKUP.sub(_ESCAPED, words)}{_ENDS}"


def _code_words(found: re.Match[str]) -> str:
    return f"`{_CODE_BEGINS}{found[1]}{_ENDS}`"


def _dress_block(block: QTextBlock, direction: Qt.LayoutDirection) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    lines = QTextBlockFormat()
    lines.setLayoutDirection(direction)
    if not _has_picture(block):
        lines.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    lines.setTopMargin(scaled(Space.LARGE if level > 1 else 0))
    lines.setBottomMargin(scaled(_room_below(block)))
    cursor.mergeBlockFormat(lines)
    words = QTextCharFormat()
    words.setProperty(QTextFormat.Property.FontPixelSize, scaled(HEADINGS.get(level, TextSize.BODY + 1)))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if level:  # as a whole: Qt's own size for headings would stay
        words.setFontWeight(QFont.Weight.DemiBold)
        cursor.setCharFormat(words)
    else:
        cursor.mergeCharFormat(words)


def _room_below(block: QTextBlock) -> int:
    if _has_picture(block):
        return Space.MEDIUM
    return Space.TINY if block.textList() is not None else Space.SMALL


def _has_picture(block: QTextBlock) -> bool:
    return _PICTURE in block.text()


def _turn_numbers(block: QTextBlock) -> None:
    """The point behind the number of a list that is read from the right: Qt turns "1." round twice."""
    points = block.textList()
    if points.itemNumber(block) == 0:
        turned = points.format()
        turned.setNumberPrefix(".")
        turned.setNumberSuffix("")
        points.setFormat(turned)


def _images(document: QTextDocument) -> list[tuple[QTextCursor, QTextImageFormat]]:
    found = []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            if fragment.charFormat().isImageFormat():
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                found.append((cursor, fragment.charFormat().toImageFormat()))
            parts += 1
        block = block.next()
    return found
