"""A public link, passed on as it is: the service fetches it itself. [S]"""

from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.request import LinkedPicture, Picture


class LinkDelivery:
    def takes(self, picture: Picture) -> bool:
        return isinstance(picture, LinkedPicture)

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """The link itself. Nothing is fetched. Raises `KnownError(STOPPED)`."""
        if not isinstance(picture, LinkedPicture):
            raise TypeError("link delivery is for links")
        cancel.check()
        return picture.url

    def discard(self, left: str, cancel: CancelToken) -> None:
        """Nothing is ever left behind."""
