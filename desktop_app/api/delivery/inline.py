"""A kept still inside the request itself, as a data URI, which the service stores on its own side. [C]"""

import base64
from pathlib import Path

from desktop_app.api.delivery.kept import kept_bytes
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.request import KeptPicture, Picture

LARGEST_INLINE = 6 * 1024 * 1024
"""Bytes of a picture before encoding: what RunComfy's own clients hold to [C]."""


class InlineDelivery:
    def takes(self, picture: Picture) -> bool:
        return isinstance(picture, KeptPicture)

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """The bytes as a data URI. Raises `KnownError` as `kept_bytes`."""
        if not isinstance(picture, KeptPicture) or file is None:
            raise TypeError("inline delivery is for kept stills, each with its file")
        data = kept_bytes(picture, file, LARGEST_INLINE, cancel)
        return f"data:{picture.media_type};base64,{base64.b64encode(data).decode('ascii')}"

    def discard(self, left: str, cancel: CancelToken) -> None:
        """Nothing is ever left behind."""
