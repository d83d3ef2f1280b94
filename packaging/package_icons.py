"""The program's icon in the forms that systems want, all drawn from the one SVG."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image

ICON = Path(__file__).resolve().parent.parent / "resources" / "application" / "stillwake.svg"
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MAC_SIZE = 1024


def png(target: Path, size: int) -> None:
    """`size` pixels square."""
    target.write_bytes(_drawn(size))


def ico(target: Path) -> None:
    """Windows: every size drawn by itself, so that the small ones are sharp."""
    pictures = [Image.open(BytesIO(_drawn(size))) for size in WINDOWS_SIZES]
    pictures[-1].save(target, "ICO", append_images=pictures[:-1], sizes=[(size, size) for size in WINDOWS_SIZES])


def icns(target: Path) -> None:
    """macOS: Pillow makes the smaller ones of the largest."""
    Image.open(BytesIO(_drawn(MAC_SIZE))).save(target, "ICNS")


def _drawn(size: int) -> bytes:
    """A PNG of the SVG. Qt draws it: no screen is needed for that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
