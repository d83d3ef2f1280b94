"""Photoshop's files (PSD, and PSB for large ones): the flattened picture in them, of 8 or 16 bits a channel.

In place of Pillow's own reader, which takes 8 bits only, takes a saved selection for transparency, and leaves the white
in the colours that Photoshop lays under what is transparent. The layout is the one Adobe has published.
"""

import struct
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageFile, ImagePalette

if TYPE_CHECKING:
    from PIL._imaging import PixelAccess

_MODES: Final = {
    (0, 1): "1",
    (1, 8): "L",
    (1, 16): "L",
    (2, 8): "P",
    (3, 8): "RGB",
    (3, 16): "RGB",
    (4, 8): "CMYK",
    (4, 16): "CMYK",
    (8, 8): "L",
    (8, 16): "L",
    (9, 8): "LAB",
}
"""Pillow's mode for Photoshop's, given as its number and the bits of a channel. 8, duotone, is kept as a grey."""
_WITH_ALPHA: Final = {"L": "LA", "RGB": "RGBA"}
"""In other modes transparent parts are shown white, as they lie in the colours."""
_RAW_MODES: Final = {("1", 1): "1;I", ("P", 8): "P"}
_RAW, _PACKED = 0, 1
_PROFILE, _VERSION, _EXIF = 1039, 1057, 1058
_MOST_RESOURCES: Final = 10_000
_STRIP_BYTES: Final = 1 << 20


class UnknownVariant(Exception):
    """A true file of its kind, but of a variant nobody here reads."""


class NotFlattened(Exception):
    """Layers only: it was saved without the picture they make."""


class PsdPicture(ImageFile.ImageFile):
    """Opens from headers. `load` reads a strip of all channels at a time, so that it can be stopped in between.

    Raises `UnknownVariant` or `NotFlattened` beside what Pillow's own readers raise.
    """

    format = "PSD"
    format_description = "Adobe Photoshop"

    def _open(self) -> None:
        _, version, channels, height, width, depth, mode = struct.unpack(">4sH6xHIIHH", self._read(26))
        if (mode, depth) not in _MODES or version not in (1, 2):
            raise UnknownVariant(f"mode {mode} in {depth} bits, version {version}")
        self._long = ">Q" if version == 2 else ">I"
        self._depth: int = depth
        self._mode = _MODES[mode, depth]
        self._size = (width, height)
        palette = self._read(self._number(">I"))
        if self._mode == "P":
            self.palette = ImagePalette.raw("RGB;L", palette[:768])
        self._read_resources()
        transparent = self._merged_is_transparent()
        if transparent and channels > Image.getmodebands(self._mode):
            self._mode = _WITH_ALPHA.get(self._mode, self._mode)
        self._bands = Image.getmodebands(self._mode)
        if channels < self._bands:
            raise SyntaxError("too few channels")
        self._channels: int = channels
        self._packing = self._number(">H")
        if self._packing not in (_RAW, _PACKED):
            raise UnknownVariant(f"compression {self._packing}")

    def load(self) -> "PixelAccess | None":
        if self._im is None:
            self.im = self._decoded().im
        return super().load()

    def _read(self, count: int) -> bytes:
        assert self.fp is not None
        data = self.fp.read(count)
        if len(data) < count:
            raise EOFError(f"{len(data)} bytes in place of {count}")
        return data

    def _number(self, form: str) -> int:
        number: int = struct.unpack(form, self._read(struct.calcsize(form)))[0]
        return number

    def _read_resources(self) -> None:
        """Colour profile and EXIF into `info`; raises `NotFlattened` where the file says so."""
        assert self.fp is not None
        end = self._number(">I") + self.fp.tell()
        for _ in range(_MOST_RESOURCES):
            if self.fp.tell() >= end:
                break
            kind, name = struct.unpack(">4xHB", self._read(7))
            self.fp.seek(name + (name + 1) % 2, 1)
            length = self._number(">I")
            after = self.fp.tell() + length + length % 2
            if kind == _PROFILE:
                self.info["icc_profile"] = self._read(length)
            elif kind == _EXIF:
                self.info["exif"] = b"Exif\0\0" + self._read(length)
            elif kind == _VERSION and self._read(5)[4] == 0:
                raise NotFlattened
            self.fp.seek(after)
        self.fp.seek(end)

    def _merged_is_transparent(self) -> bool:
        """Whether the channel after the colours is how opaque they are: a layer count below zero says so."""
        assert self.fp is not None
        end = self._number(self._long) + self.fp.tell()
        layers = self._number(">h") if self.fp.tell() < end and self._number(self._long) else 0
        self.fp.seek(end)
        return layers < 0

    def _decoded(self) -> Image.Image:
        width, height = self.size
        row = (width * self._depth + 7) // 8
        starts = self._row_starts(row)
        raw_mode = _RAW_MODES.get((self._mode, self._depth), "L;16B" if self._depth == 16 else "L")
        picture = Image.new(self._mode, self.size)
        lines = max(1, _STRIP_BYTES // row)
        for top in range(0, height, lines):
            bottom = min(height, top + lines)
            bands = []
            for band in range(self._bands):
                first, last = starts[band * height + top], starts[band * height + bottom]
                bands.append(self._strip(first, last, (width, bottom - top), raw_mode))
            picture.paste(self._merged(bands), (0, top))
        return picture

    def _row_starts(self, row: int) -> list[int]:
        """Where in the file each row begins, channel after channel, and where the last one ends."""
        assert self.fp is not None
        rows = self.height * self._channels
        if self._packing == _RAW:
            here = self.fp.tell()
            return [here + row * index for index in range(rows + 1)]
        form = "I" if self._long == ">Q" else "H"
        counts = struct.unpack(f">{rows}{form}", self._read(rows * struct.calcsize(form)))
        return list(accumulate(counts, initial=self.fp.tell()))

    def _strip(self, first: int, last: int, size: tuple[int, int], raw_mode: str) -> Image.Image:
        assert self.fp is not None
        self.fp.seek(first)
        mode = self._mode if self._mode in ("1", "P") else "L"
        data = self._read(last - first)
        if self._packing == _RAW:
            return Image.frombytes(mode, size, data, "raw", raw_mode)
        return Image.frombytes(mode, size, data, "packbits", raw_mode)

    def _merged(self, bands: list[Image.Image]) -> Image.Image:
        if len(bands) == 1:
            return bands[0]
        if self._mode == "CMYK":
            return ImageChops.invert(Image.merge(self._mode, bands))
        if self._mode == "RGBA":
            # The colours hold (255 - alpha) of white; without it they are just the colours times alpha, as in "RGBa".
            *colours, alpha = bands
            bare = [ImageChops.add(colour, alpha, scale=1, offset=-255) for colour in colours]
            return Image.merge("RGBa", [*bare, alpha]).convert("RGBA")
        if self._mode == "LA":
            grey, alpha = bands
            bare = [ImageChops.add(grey, alpha, scale=1, offset=-255)]
            return Image.merge("La", [*bare, alpha]).convert("LA")
        return Image.merge(self._mode, bands)
