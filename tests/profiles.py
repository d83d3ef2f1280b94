"""Colour profiles for tests, made from the published numbers: display spaces, a grey one, two of inks."""

import struct
from collections.abc import Callable
from itertools import product
from typing import Final

WHITE: Final = (0.9642, 1.0, 0.8249)
"""D50, to which every profile's colours are adapted."""

Triple = tuple[float, float, float]


def _s15(*numbers: float) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def _icc(space: bytes, connection: bytes, tags: dict[bytes, bytes], intent: int = 0) -> bytes:
    """An ICC version 2 profile: header, tag table, tags."""
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for signature, content in tags.items():
        padded = content + b"\0" * (-len(content) % 4)
        table += signature + struct.pack(">II", start + len(body), len(content))
        body += padded
    header = struct.pack(">I4xI", 128 + len(table) + len(body), 0x02400000)
    header += {b"CMYK": b"prtr"}.get(space, b"mntr") + space + connection + b"\0" * 12 + b"acsp" + b"\0" * 24
    header += struct.pack(">I", intent) + _s15(*WHITE)
    return header.ljust(128, b"\0") + table + body


def _described(text: str) -> bytes:
    return b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text.encode("ascii") + b"\0" * 79


def _xyz(triple: Triple) -> bytes:
    return b"XYZ \0\0\0\0" + _s15(*triple)


def _gamma(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"


def _of_srgb() -> bytes:
    """The curve of sRGB, which Display P3 shares, in 1,024 steps."""
    steps = (step / 1023 for step in range(1024))
    values = [step / 12.92 if step <= 0.04045 else ((step + 0.055) / 1.055) ** 2.4 for step in steps]
    return b"curv\0\0\0\0" + struct.pack(">I1024H", 1024, *(round(value * 65535) for value in values))


def _display(name: str, curve: bytes, red: Triple, green: Triple, blue: Triple) -> bytes:
    tags = {b"desc": _described(name), b"wtpt": _xyz(WHITE)}
    for letter, primary in ((b"r", red), (b"g", green), (b"b", blue)):
        tags |= {letter + b"XYZ": _xyz(primary), letter + b"TRC": curve}
    return _icc(b"RGB ", b"XYZ ", tags)


_P3: Final = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))


def wide_profile() -> bytes:
    """Display P3's primaries and a plain gamma of 2.2."""
    return _display("Wide", _gamma(2.2), *_P3)


def display_p3() -> bytes:
    return _display("Display P3", _of_srgb(), *_P3)


def adobe_rgb() -> bytes:
    primaries = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
    return _display("Adobe RGB (1998)", _gamma(563 / 256), *primaries)


def prophoto() -> bytes:
    primaries = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00009, 0.82491))
    return _display("ProPhoto RGB", _gamma(1.8), *primaries)


def grey_profile(gamma: float) -> bytes:
    return _icc(b"GRAY", b"XYZ ", {b"desc": _described("Grey"), b"wtpt": _xyz(WHITE), b"kTRC": _gamma(gamma)})


def _lab_table(grid: int, lab: Callable[[tuple[float, ...]], Triple]) -> bytes:
    """From four inks to Lab, in 8 bits: identity curves round a table of `grid` to the fourth colours."""
    linear = bytes(range(256))
    entries = bytearray()
    for inks in product(range(grid), repeat=4):
        lightness, a, b = lab(tuple(ink / (grid - 1) for ink in inks))
        entries += bytes((round(lightness * 2.55), round(a + 128), round(b + 128)))
    head = b"mft1\0\0\0\0" + bytes((4, 3, grid, 0)) + _s15(1, 0, 0, 0, 1, 0, 0, 0, 1)
    return head + linear * 4 + bytes(entries) + linear * 3


def odd_ink_profile() -> bytes:
    """A CMYK profile by which every ink prints the same flat mid-grey: unmistakable if it has been used."""
    table = _lab_table(2, lambda inks: (50.2, 0, 0))
    tags = {b"desc": _described("Odd ink"), b"wtpt": _xyz(WHITE), b"A2B0": table, b"A2B1": table}
    return _icc(b"CMYK", b"Lab ", tags)


def press(intent: int) -> bytes:
    """Inks that darken and colour the paper about as real ones do; meant for `intent` (0 perceptual, 1 relative).

    By the perceptual table everything comes out lighter, so that it shows which one was used.
    """

    def relative(inks: tuple[float, ...]) -> Triple:
        cyan, magenta, yellow, black = inks
        lightness = 100 * (1 - 0.42 * cyan) * (1 - 0.5 * magenta) * (1 - 0.1 * yellow) * (1 - 0.85 * black)
        fade = 1 - black
        return lightness, (70 * magenta - 35 * cyan) * fade, (85 * yellow - 45 * cyan - 5 * magenta) * fade

    def perceptual(inks: tuple[float, ...]) -> Triple:
        lightness, a, b = relative(inks)
        return 30 + lightness * 0.7, a * 0.7, b * 0.7

    tags = {b"desc": _described("Press"), b"wtpt": _xyz(WHITE)}
    return _icc(b"CMYK", b"Lab ", tags | {b"A2B0": _lab_table(7, perceptual), b"A2B1": _lab_table(7, relative)}, intent)
