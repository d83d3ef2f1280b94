"""Images kept in memory up to a bound: the one unseen for longest goes first."""

from collections import OrderedDict

from PySide6.QtGui import QImage


class KeptImages:
    """One thread. `room` in bytes; the last one stays, however large."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._images: OrderedDict[str, QImage] = OrderedDict()

    def get(self, key: str) -> QImage | None:
        """The image, which counts as seen."""
        if key not in self._images:
            return None
        self._images.move_to_end(key)
        return self._images[key]

    def put(self, key: str, image: QImage) -> None:
        self.drop(key)
        self._images[key] = image
        self._room -= image.sizeInBytes()
        while self._room < 0 and len(self._images) > 1:
            self._room += self._images.popitem(last=False)[1].sizeInBytes()

    def drop(self, key: str) -> None:
        if key in self._images:
            self._room += self._images.pop(key).sizeInBytes()
