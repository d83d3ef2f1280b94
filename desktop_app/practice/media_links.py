"""Links to finished media: no token, but a signature and an end."""

import hmac
import time
from collections.abc import Mapping
from urllib.parse import quote, urlencode


class MediaLinks:
    """Signs and checks paths `/media/REQUEST/NAME?expires=…&signature=…`. Any thread."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def path(self, request_id: str, name: str, seconds: float) -> str:
        """A path that is good for `seconds` from now."""
        expires = f"{time.time() + seconds:.3f}"
        query = urlencode({"expires": expires, "signature": self._signature(request_id, name, expires)})
        return f"/media/{quote(request_id)}/{quote(name)}?{query}"

    def good(self, request_id: str, name: str, query: Mapping[str, str]) -> bool:
        """Whether it was signed here and has not ended."""
        expires, signature = query.get("expires", ""), query.get("signature", "")
        if not hmac.compare_digest(self._signature(request_id, name, expires).encode(), signature.encode()):
            return False
        return time.time() < float(expires)

    def _signature(self, request_id: str, name: str, expires: str) -> str:
        return hmac.new(self._key, f"{request_id}\n{name}\n{expires}".encode(), "sha256").hexdigest()
