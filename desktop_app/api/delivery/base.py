"""What every way of delivering a picture offers."""

from pathlib import Path
from typing import Protocol

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.request import Picture


class Delivery(Protocol):
    """One way a picture reaches the service. Holds nothing between calls; lane threads."""

    def takes(self, picture: Picture) -> bool:
        """Whether this way is for `picture`."""

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """The picture as the request will name it: a link or a data URI. `file` is the kept still's; `None` for a link.

        Called anew each time a shot is sent: a link that was made before may have run out. Raises `KnownError`,
        `STOPPED` among them.
        """

    def discard(self, left: str, cancel: CancelToken) -> None:
        """Take away what `deliver` left behind, by its name there, once no shot needs it. Raises `KnownError`."""
