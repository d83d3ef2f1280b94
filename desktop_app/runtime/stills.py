"""The artist's stills as they come, what is seen of one before it is framed, and what is made of one to be sent."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtGui import QImage

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import Framing, Size
from desktop_app.domain.picture_kinds import SUFFIXES
from desktop_app.domain.request import KeptPicture, LinkedPicture, Original, PreparedStill

if TYPE_CHECKING:
    from desktop_app.media.picture import Prepared
    from desktop_app.media.progress import Report

LOOK = Size(1500, 1500)
"""The look is no larger: a JPEG of 24 megapixels is read at a quarter of its size, which is quickest."""


PICTURE_SUFFIXES: Final = SUFFIXES
"""What files with pictures are called."""


@dataclass(frozen=True)
class StillFile:
    """A still in a file of the artist's."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def source(self) -> Path:
        return self.path


@dataclass(frozen=True)
class StillBytes:
    """A picture that came without a file: pasted, or dragged out of a browser. `name` is what to call it."""

    data: bytes = field(repr=False)
    name: str

    @property
    def source(self) -> bytes:
        return self.data


LocalStill: TypeAlias = StillFile | StillBytes
Still: TypeAlias = LocalStill | LinkedPicture


@dataclass(frozen=True)
class StillLook:
    """A whole still, upright, reduced for a screen; `size` is its true one. Framing is painted from it."""

    image: QImage
    size: Size


def look_at(still: LocalStill, cancel: CancelToken, report: "Report | None" = None) -> StillLook:
    """The whole of `still`. Any thread but the GUI's, and `report` is called on it.

    Raises `KnownError` with a PICTURE_ code, or STOPPED.
    """
    from desktop_app.media import picture
    from desktop_app.runtime.pixels import to_qimage

    seen = picture.look(still.source, LOOK, cancel, still.name, report)
    return StillLook(to_qimage(seen.image), seen.size)


def prepared_still(made: "Prepared", still: LocalStill, framing: Framing) -> PreparedStill:
    """What was made of `still`, and where it came from. Any thread but the GUI's."""
    return PreparedStill(
        data=made.data,
        sha256=made.sha256,
        media_type=made.media_type,
        suffix=made.suffix,
        width=made.width,
        height=made.height,
        source_name=still.name,
        framing=framing,
        original=original_of(still.path) if isinstance(still, StillFile) else None,
        quality=made.quality,
    )


def original_of(file: Path) -> Original | None:
    """What to remember of `file`; `None` if it can't be found again. Any thread but the GUI's."""
    try:
        facts = file.stat()
        return Original(str(file.absolute()), facts.st_size, facts.st_mtime_ns)
    except (OSError, ValueError):
        return None


def source_of(kept: KeptPicture, file: Path) -> tuple[StillFile, Framing]:
    """From what to make a kept still again, and how it was framed. Any thread but the GUI's.

    The artist's own file, if it is still there and the same; else `file`, the kept still itself, which is framed
    already.
    """
    original = kept.original
    if original is not None and original_of(Path(original.path)) == original:
        return StillFile(Path(original.path)), kept.framing
    return StillFile(file), Framing()
