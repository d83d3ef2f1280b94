"""How a framed still is painted while the hand moves it: from its look, as it will be once it is prepared."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import Framing, FramingMode, Placement, Size
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.tokens import Tokens

BACKDROP_WIDTH = 12
"""Pixels of the copy behind a picture: so few that, scaled up, it is as soft as what will be sent."""
BACKDROP_SHADE = 0.45
BEYOND_SHADE = 0.72
"""Of the picture outside of its frame."""
THIRDS_OPACITY = 0.6


def frame_in(room: QRectF, canvas: Size | None) -> QRectF:
    """The largest rectangle of the shape of `canvas` in the middle of `room`."""
    if canvas is None:
        return room
    shape = canvas.width / canvas.height
    width = min(room.width(), room.height() * shape)
    height = width / shape
    return QRectF(room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height)


def paint_framed(painter: QPainter, easel: Easel, area: QRectF) -> None:
    """The frame at `area`, and in it what will be sent."""
    placement, look = easel.placement, easel.look
    if placement is None or look is None:
        return
    framing = easel.framing
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    if placement.has_bars and framing.mode is FramingMode.BLUR:
        _paint_backdrop(painter, easel, placement, area)
    elif placement.has_bars:
        painter.fillRect(area, qcolor(framing.bars))
    _paint_picture(painter, easel, area, target_in(area, placement))
    painter.restore()


def paint_beyond(painter: QPainter, easel: Easel, area: QRectF, ground: QColor) -> None:
    """The rest of the picture, around the frame at `area`, so that one sees what there is to be had."""
    if easel.placement is None:
        return
    _paint_picture(painter, easel, area, None)
    shade = QColor(ground)
    shade.setAlphaF(BEYOND_SHADE)
    painter.fillRect(painter.window(), shade)


def paint_thirds(painter: QPainter, area: QRectF, colors: Tokens) -> None:
    """Two lines each way, light on dark, to be seen on any picture."""
    for tone, width in (("badge", 3.0), ("on_badge", 1.0)):
        painter.setPen(QPen(colors.color(tone, THIRDS_OPACITY if width == 1 else THIRDS_OPACITY / 3), width))
        for part in (1, 2):
            across, down = area.x() + area.width() * part / 3, area.y() + area.height() * part / 3
            painter.drawLine(QPointF(across, area.top()), QPointF(across, area.bottom()))
            painter.drawLine(QPointF(area.left(), down), QPointF(area.right(), down))


def target_in(area: QRectF, placement: Placement) -> QRectF:
    """Where the picture lies in a frame painted at `area`."""
    across, down = area.width() / placement.canvas.width, area.height() / placement.canvas.height
    target = placement.target
    left, top = area.x() + target.left * across, area.y() + target.top * down
    return QRectF(left, top, target.width * across, target.height * down)


def to_picture(easel: Easel, area: QRectF) -> QTransform:
    """From pixels of the upright still (its true ones) to the widget, with the frame painted at `area`."""
    assert easel.placement is not None
    assert easel.look is not None
    frame = easel.placement.frame
    turned = turning(easel.framing, easel.look.size)
    into = QTransform.fromTranslate(-frame.left, -frame.top)
    scale = QTransform.fromScale(area.width() / frame.width, area.height() / frame.height)
    return turned * into * scale * QTransform.fromTranslate(area.x(), area.y())


def turning(framing: Framing, size: Size) -> QTransform:
    """From the upright picture of `size` to the picture as it is turned and mirrored."""
    width, height = size.width, size.height
    turned = {
        0: QTransform(),
        1: QTransform(0, 1, -1, 0, height, 0),
        2: QTransform(-1, 0, 0, -1, width, height),
        3: QTransform(0, -1, 1, 0, 0, width),
    }[framing.turns]
    return turned * QTransform(-1, 0, 0, 1, framing.turned_size(size).width, 0) if framing.mirrored else turned


def colour_at(easel: Easel, area: QRectF, point: QPointF) -> Colour | None:
    """The colour of the picture under `point` of the widget; `None` beside it."""
    if easel.look is None or easel.placement is None:
        return None
    image, size = easel.look.image, easel.look.size
    where = to_picture(easel, area).inverted()[0].map(point)
    left, top = int(where.x() * image.width() // size.width), int(where.y() * image.height() // size.height)
    if not image.rect().contains(left, top):
        return None
    found = image.pixelColor(left, top)
    return Colour(found.red(), found.green(), found.blue()) if found.alpha() else None


def qcolor(colour: Colour) -> QColor:
    return QColor(*colour.rgb)


def _paint_picture(painter: QPainter, easel: Easel, area: QRectF, inside: QRectF | None) -> None:
    look = easel.look
    assert look is not None
    transform = to_picture(easel, area)
    across = abs(transform.m11()) + abs(transform.m12())
    image = easel.mip(across * look.size.width / look.image.width() * painter.device().devicePixelRatio())
    painter.save()
    if inside is not None:
        painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
        if image.hasAlphaChannel():
            painter.fillRect(inside, qcolor(easel.framing.below))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(transform, combine=True)
    painter.drawImage(QRectF(0, 0, look.size.width, look.size.height), image, QRectF(image.rect()))
    painter.restore()


def _paint_backdrop(painter: QPainter, easel: Easel, placement: Placement, area: QRectF) -> None:
    """Much as media's own, but for the time of a movement."""
    look = easel.look
    assert look is not None
    source, shape = placement.source, placement.canvas.width / placement.canvas.height
    size = QSize(BACKDROP_WIDTH, max(1, round(BACKDROP_WIDTH / shape)))
    width = min(source.width, source.height * shape)
    height = width / shape
    left, top = source.left + (source.width - width) / 2, source.top + (source.height - height) / 2
    copy = QImage(size * 4, QImage.Format.Format_RGB32)
    copy.fill(qcolor(easel.framing.below))
    small = QPainter(copy)
    small.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    onto = turning(easel.framing, look.size) * QTransform.fromTranslate(-left, -top)
    small.setTransform(onto * QTransform.fromScale(copy.width() / width, copy.height() / height))
    image = easel.mip(copy.width() / width * look.size.width / look.image.width())
    small.drawImage(QRectF(0, 0, look.size.width, look.size.height), image, QRectF(image.rect()))
    small.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    soft = copy.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, soft, QRectF(soft.rect()))
    shade = QColor(Qt.GlobalColor.transparent)
    shade.setAlphaF(BACKDROP_SHADE)
    painter.fillRect(area, shade)
