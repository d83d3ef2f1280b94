"""What was dropped or pasted, as stills: files, real picture bytes, links, in that order of trust."""

import base64
import binascii
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.picture_kinds import KINDS, carries
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.intake import Still, StillBytes, StillFile

BYTES = {media_type: kind.suffixes[0] for kind in KINDS for media_type in kind.media_types}
"""The kinds that browsers and painting programs hand over as they are, best first."""

UNNAMED = "application/octet-stream"
"""What Chromium calls the bytes of a picture that is dragged out of a page."""

PASTED_NAME = "pasted picture"
QT_IMAGE = "application/x-qt-image"


def brings_picture(mime: QMimeData) -> bool:
    """Whether there may be a still in `mime`; cheap, so that a drag can ask at every move."""
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(form) for form in BYTES) or _is_link(mime.text())


def stills_in(mime: QMimeData) -> tuple[Still, ...]:
    """Every still in `mime`; empty if there is none.

    Raises `KnownError` with a `LINK_…` or `PICTURE_…` code where the only thing in it is one that can't be used.
    """
    files = tuple(StillFile(Path(url.toLocalFile())) for url in mime.urls() if url.isLocalFile())
    if files:
        return files
    for form, suffix in BYTES.items():
        data = bytes(mime.data(form).data()) if mime.hasFormat(form) else b""
        if data:
            return (StillBytes(data, PASTED_NAME + suffix),)
    if mime.hasFormat(UNNAMED) and (still := _unnamed(bytes(mime.data(UNNAMED).data()))) is not None:
        return (still,)
    if mime.hasFormat(QT_IMAGE) or mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return (StillBytes(_as_png(image), PASTED_NAME + ".png"),)
    source = _first_picture(mime.html()) if mime.hasHtml() else ""
    if source:
        return (still_of_text(source),)
    links = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls()] or [mime.text()]
    return tuple(still_of_text(link.strip()) for link in links if _is_link(link))


def still_of_text(text: str) -> Still:
    """A typed or dropped link, `data:` URI, or path of a file. Raises `KnownError` where it can't be used."""
    text = text.strip().strip('"')
    if text.lower().startswith("data:"):
        return _of_data_uri(text)
    url = QUrl(text)
    if url.isLocalFile():
        return StillFile(Path(url.toLocalFile()))
    if text.startswith("~") or Path(text).is_absolute():
        return StillFile(Path(text).expanduser())
    return LinkedPicture(text)


def _unnamed(data: bytes) -> StillBytes | None:
    """The picture that `data` is for certain."""
    return next((StillBytes(data, PASTED_NAME + kind.suffixes[0]) for kind in KINDS if carries(kind, data)), None)


def _is_link(text: str) -> bool:
    start = text.lstrip()[:8].lower()
    return start.startswith(("https://", "http://", "data:", "file:"))


def _of_data_uri(text: str) -> StillBytes:
    head, _, body = text[len("data:") :].partition(",")
    try:
        data = base64.b64decode(body, validate=False) if head.endswith(";base64") else unquote_to_bytes(body)
    except binascii.Error:
        raise known(ErrorCode.LINK_UNREADABLE) from None
    suffix = BYTES.get(head.partition(";")[0].lower(), "")
    return StillBytes(data, PASTED_NAME + suffix)


def _as_png(image: QImage) -> bytes:
    """Unpacked PNG: exact, and quick enough for the GUI thread, where the clipboard lives."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]
    return bytes(data.data())


def _first_picture(html: str) -> str:
    """The address of the first picture in what a browser handed over, if it is one that can be used."""
    from html.parser import HTMLParser  # not needed for the first window

    class Pictures(HTMLParser):
        first = ""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "img" and not self.first:
                self.first = dict(attrs).get("src") or ""

    parser = Pictures()
    parser.feed(html)
    return parser.first if _is_link(parser.first) else ""
