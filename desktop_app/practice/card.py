"""What the practice service draws itself: the mark in a film's corner, and a card for a link it does not fetch."""

from colorsys import hls_to_rgb
from functools import lru_cache
from hashlib import sha256
from urllib.parse import quote, urlsplit

from PIL import Image, ImageDraw, ImageFilter, ImageFont

_MARK = "practice"
_LIGHT = (244, 244, 245)
_MOST_LINES = 4


@lru_cache(maxsize=4)
def mark(height: int) -> Image.Image:
    """The mark for a film of `height` lines: RGBA, even sides."""
    scale = 4  # drawn larger and scaled down: smooth edges
    font = ImageFont.load_default(size=height * scale / 54)
    left, top, right, bottom = font.getbbox(_MARK)
    pad = height * scale / 90
    width, high = (_even((right - left + 2.4 * pad) / scale), _even((bottom - top + 1.8 * pad) / scale))
    plate = Image.new("RGBA", (width * scale, high * scale), (15, 16, 17, 0))
    draw = ImageDraw.Draw(plate)
    draw.rounded_rectangle((0, 0, plate.width - 1, plate.height - 1), radius=plate.height / 3.2, fill=(15, 16, 17, 150))
    draw.text((plate.width / 2, plate.height / 2), _MARK, font=font, fill=(*_LIGHT, 225), anchor="mm")
    return plate.resize((width, high), Image.Resampling.LANCZOS)


def link_card(link: str, width: int, height: int) -> Image.Image:
    """A card naming `link`: RGB. The same link always looks the same."""
    hue = sha256(link.encode()).digest()[0] / 255
    card = _glow(width, height, hue)
    draw = ImageDraw.Draw(card, "RGBA")
    unit = height / 100
    box = (width / 2 - 62 * unit, 24 * unit, width / 2 + 62 * unit, 76 * unit)
    line = max(1, round(unit / 5))
    draw.rounded_rectangle(box, radius=3 * unit, fill=(10, 11, 13, 120), outline=(255, 255, 255, 46), width=line)
    sign = _landscape(round(18 * unit))
    card.paste(_LIGHT, (round(width / 2 - 9 * unit), round(30.5 * unit)), sign)
    host, whole = _readable(link)
    inner = box[2] - box[0] - 12 * unit
    big = ImageFont.load_default(size=_fitting(host, inner, 6 * unit))
    draw.text((width / 2, 52 * unit), host, font=big, fill=(*_LIGHT, 255), anchor="mm")
    small = ImageFont.load_default(size=2.3 * unit)
    for number, row in enumerate(_wrapped(whole, small, inner)):
        draw.text((width / 2, (60 + 3.6 * number) * unit), row, font=small, fill=(*_LIGHT, 170), anchor="mm")
    return card


def _glow(width: int, height: int, hue: float) -> Image.Image:
    """A dark ground with two soft lights of neighbouring colours."""
    small = Image.new("RGB", (256, 144), _colour(hue, 0.09, 0.30))
    draw = ImageDraw.Draw(small)
    draw.ellipse((-70, -70, 110, 80), fill=_colour(hue, 0.30, 0.42))
    draw.ellipse((160, 70, 320, 210), fill=_colour(hue + 0.09, 0.26, 0.40))
    return small.filter(ImageFilter.GaussianBlur(40)).resize((width, height), Image.Resampling.BICUBIC)


def _colour(hue: float, lightness: float, saturation: float) -> tuple[int, int, int]:
    red, green, blue = hls_to_rgb(hue % 1, lightness, saturation)
    return round(red * 255), round(green * 255), round(blue * 255)


def _landscape(width: int) -> Image.Image:
    """The usual sign for a picture, as a mask: a frame, a sun, two hills."""
    unit = 20  # drawn large and scaled down: smooth edges
    sign = Image.new("L", (18 * unit, 12 * unit))
    draw = ImageDraw.Draw(sign)
    draw.rounded_rectangle((0, 0, 18 * unit - 1, 12 * unit - 1), radius=1.4 * unit, outline=215, width=unit // 2)
    draw.ellipse((3.4 * unit, 2.4 * unit, 6.2 * unit, 5.2 * unit), fill=215)
    hills = ((1.8, 10.2), (5.8, 6.6), (8.4, 8.8), (12.4, 4.4), (16.2, 10.2))
    draw.polygon([(across * unit, down * unit) for across, down in hills], fill=215)
    return sign.resize((width, width * 2 // 3), Image.Resampling.LANCZOS)


def _readable(link: str) -> tuple[str, str]:
    """Host and whole link in plain letters: the built-in type has no others."""
    host = urlsplit(link).hostname or ""
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        host = quote(host, safe=".-")
    return host, quote(link, safe="/:?#[]@!$&'()*+,;=%-._~")


def _fitting(text: str, width: float, size: float) -> float:
    length = ImageFont.load_default(size=size).getlength(text)
    return max(size / 3, size * min(1.0, width / length)) if length else size


def _wrapped(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: float) -> list[str]:
    lines = [""]
    for character in text:
        if lines[-1] and font.getlength(lines[-1] + character) > width:
            if len(lines) == _MOST_LINES:
                lines[-1] = lines[-1][:-3] + "..."
                break
            lines.append("")
        lines[-1] += character
    return lines


def _even(length: float) -> int:
    return 2 * round(length / 2)
