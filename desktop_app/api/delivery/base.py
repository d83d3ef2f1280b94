"""What every way of delivering a picture offers."""

from pathlib import Path
from typing import Protocol

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.request import Picture


class Delivery(Protocol):
    """One way a picture reaches the service. Stateless; lane threads."""

    def takes(self, picture: Picture) -> bool:
        """Whether this way is for `picture`."""

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """The picture as the request will name it: a link or a data URI. `file` is the kept still's; `None` for a link.

        Raises `KnownError`, `STOPPED` among them.
        """
