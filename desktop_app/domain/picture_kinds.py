"""The kinds of still the program takes, in one table: what their files are called, begin with, and are named on the
clipboard.

Other kinds that Pillow knows are opened too; these are the ones that are offered, and the ones a damaged file of is
called damaged rather than unknown.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class PictureKind:
    """`marks` are bytes no other kind of file has at that place; `media_types` are what browsers and painting programs
    call it, where they hand it over as it is.
    """

    name: str
    suffixes: tuple[str, ...]
    marks: tuple[tuple[int, bytes], ...] = ()
    media_types: tuple[str, ...] = ()


_HEIF_BRANDS: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")

HEIF: Final = PictureKind(
    "HEIF",
    (".heic", ".heif", ".hif", ".heics", ".heifs"),
    tuple((4, b"ftyp" + brand) for brand in _HEIF_BRANDS),
    ("image/heic", "image/heif"),
)

KINDS: Final = (
    PictureKind("PNG", (".png", ".apng"), ((0, b"\x89PNG\r\n\x1a\n"),), ("image/png",)),
    PictureKind("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"), ((0, b"\xff\xd8\xff"),), ("image/jpeg",)),
    PictureKind("WebP", (".webp",), ((8, b"WEBP"),), ("image/webp",)),
    PictureKind("AVIF", (".avif", ".avifs"), ((4, b"ftypavif"), (4, b"ftypavis")), ("image/avif",)),
    HEIF,
    PictureKind("TIFF", (".tif", ".tiff"), ((0, b"II*\0"), (0, b"MM\0*")), ("image/tiff",)),
    PictureKind("Photoshop", (".psd", ".psb"), ((0, b"8BPS\0\1"), (0, b"8BPS\0\2"))),
    PictureKind("GIF", (".gif",), ((0, b"GIF8"),), ("image/gif",)),
    PictureKind("BMP", (".bmp", ".dib"), (), ("image/bmp",)),
    PictureKind("Targa", (".tga",)),
    PictureKind("Netpbm", (".ppm", ".pgm", ".pbm")),
    PictureKind("Icon", (".ico",)),
)
"""Best first, as a clipboard should be asked."""

SUFFIXES: Final = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
"""What files with pictures are called, in small letters, each with its dot."""


def carries(kind: PictureKind, head: bytes) -> bool:
    """Whether a file that begins with `head` is of `kind` for certain, be it a damaged one."""
    return any(head[at : at + len(mark)] == mark for at, mark in kind.marks)
