"""Photoshop's files for tests: the flattened picture only, as Photoshop would lay it down."""

import struct
from dataclasses import dataclass

from PIL import Image

_MODES = {"L": 1, "RGB": 3, "CMYK": 4}


@dataclass(frozen=True)
class Photoshop:
    """How to write it. `selection`: a channel more, which is a saved selection and hides nothing. `flattened`: what the
    file says about itself. `large`: as PSB.
    """

    depth: int = 8
    packed: bool = False
    large: bool = False
    selection: bool = False
    flattened: bool = True

    def write(self, image: Image.Image) -> bytes:
        """`image` in L, RGB, CMYK, or RGBA: white then shows through what is transparent, as in the real thing."""
        transparent = image.mode == "RGBA"
        bands = list(image.split())
        mode = "RGB" if transparent else image.mode
        if transparent:
            bands[:3] = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).split()[:3]
        if mode == "CMYK":
            bands = [band.point(lambda ink: 255 - ink) for band in bands]
        if self.selection:
            bands.append(Image.new("L", image.size, 0))
        version = struct.pack(">4sH6x", b"8BPS", 2 if self.large else 1)
        facts = struct.pack(">HIIHH", len(bands), image.height, image.width, self.depth, _MODES[mode])
        resource = b"8BIM" + struct.pack(">HHIIB", 1057, 0, 5, 1, self.flattened) + b"\0"
        resources = struct.pack(">I", len(resource)) + resource
        return version + facts + struct.pack(">I", 0) + resources + self._layers(transparent) + self._pixels(bands)

    def _layers(self, transparent: bool) -> bytes:
        """None; but a count of -1 says that the first channel beyond the colours is how opaque they are."""
        length = ">Q" if self.large else ">I"
        inner = struct.pack(length, 2) + struct.pack(">h", -1 if transparent else 0)
        return struct.pack(length, len(inner)) + inner

    def _pixels(self, bands: list[Image.Image]) -> bytes:
        rows = [self._row(band, line) for band in bands for line in range(band.height)]
        if not self.packed:
            return struct.pack(">H", 0) + b"".join(rows)
        packed = [_packed(row) for row in rows]
        counts = struct.pack(f">{len(packed)}{'I' if self.large else 'H'}", *map(len, packed))
        return struct.pack(">H", 1) + counts + b"".join(packed)

    def _row(self, band: Image.Image, line: int) -> bytes:
        row = band.crop((0, line, band.width, line + 1)).tobytes()
        return row if self.depth == 8 else bytes(part for value in row for part in (value, value))


def _packed(row: bytes) -> bytes:
    """As PackBits, by runs of different bytes only."""
    parts = (row[start : start + 128] for start in range(0, len(row), 128))
    return b"".join(bytes((len(part) - 1,)) + part for part in parts)
